// Learns what each feature of a candidate sentence weighs, from question sets in SQuAD format which you supply:
//   node scripts/train-ranking.ts [--beside TEXTS.json]… [--folds 6] [--write] SET.json…
// Every set is asked of its own articles, with the articles of `--beside` between them. Figures are of questions whose article, by
// its title, no weight was learned from. With `--write` the weights learned from all articles go to src/core/answer/rank/weights.json.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { FEATURE_NAMES } from "../src/core/answer/rank/features.ts";
import { buildCorpus } from "../src/core/index.ts";
import { DENSE, type Example, exampleOf, WEIGHTS } from "./ranking/examples.ts";
import { type Lesson, learn, scores } from "./ranking/learn.ts";
import { figuresOf } from "./ranking/measure.ts";
import { readSquad } from "./ranking/squad.ts";
import { asJson } from "./ranking/write.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: "string", multiple: true, default: [] },
    folds: { type: "string", default: "6" },
    write: { type: "boolean", default: false },
  },
});
const folds = Number(values.folds);

const sets = positionals.map((file) => {
  const articles = readSquad(file);
  const texts = values.beside
    .flatMap(readSquad)
    .filter(({ title }) => articles.every((article) => article.title !== title));
  const corpus = buildCorpus(
    [...articles, ...texts].map(({ document }) => document),
    { aliases: [], synonyms: [] },
  );
  const asked = articles.flatMap(({ questions }) => questions).filter(({ gold }) => gold.length > 0);
  return { file, examples: asked.map((question) => exampleOf(corpus, question)) };
});
const all = sets.flatMap(({ examples }) => examples);
const titles = [...new Set(all.map(({ asked }) => asked.article))].toSorted();
const foldOf = new Map(titles.map((title, i) => [title, i % folds]));

const learned = Array.from({ length: folds }, (_, fold) =>
  learn(
    all.filter(({ asked }) => foldOf.get(asked.article) !== fold),
    lesson(),
  ),
);
for (const { file, examples } of sets) {
  const unseen = (example: Example) =>
    scores(example, learned[foldOf.get(example.asked.article) ?? 0] ?? new Float64Array(WEIGHTS));
  const bm25 = (example: Example) => Float64Array.from(example.passages, (_, row) => example.dense[row * DENSE] ?? 0);
  console.log(`${file}, ${examples.length} questions`);
  console.log(`  BM25 of the sentence  ${figuresOf(examples, bm25)}`);
  console.log(`  unseen articles       ${figuresOf(examples, unseen)}`);
}
if (values.write) {
  const file = new URL("../src/core/answer/rank/weights.json", import.meta.url);
  writeFileSync(file, asJson(learn(all, lesson())));
}

/** What the sets cannot teach is given: their questions keep to the words of the text, and their articles have no headings. */
function lesson(): Lesson {
  const prior = new Float64Array(WEIGHTS);
  prior[FEATURE_NAMES.indexOf("heading")] = -3;
  prior[FEATURE_NAMES.indexOf("soft")] = 3;
  const either = new Set(["heading", "lacking", "length", "pronoun", "rank", "bestOfParagraph"]);
  const positive = FEATURE_NAMES.flatMap((name, i) => (either.has(name) ? [] : [i]));
  return { rounds: 150, pull: 1e-3, evidencePull: 3e-3, prior, positive };
}
