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
import { noised } from "./ranking/noise.ts";
import { type Article, type Asked, readSquad } from "./ranking/squad.ts";
import { asJson } from "./ranking/write.ts";

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    beside: { type: "string", multiple: true, default: [] },
    folds: { type: "string", default: "4" },
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
  const examples = answerable(articles).map((asked) => exampleOf(corpus, asked));
  // A team's dossier is small, and its people do not know its words: each article also by itself, plainly and with noise.
  const small = articles.flatMap((article) => {
    const own = buildCorpus([article.document], { aliases: [], synonyms: [] });
    return answerable([article]).flatMap((asked) => [
      exampleOf(own, asked),
      exampleOf(own, asked, noised(asked.question)),
    ]);
  });
  return { file, examples, small };
});
const all = sets.flatMap(({ examples, small }) => [...examples, ...small]);
const titles = [...new Set(all.map(({ asked }) => asked.article))].toSorted();
const foldOf = new Map(titles.map((title, i) => [title, i % folds]));

const learned = Array.from({ length: folds }, (_, fold) =>
  learn(
    all.filter(({ asked }) => foldOf.get(asked.article) !== fold),
    lesson(),
  ),
);
for (const { file, examples, small } of sets) {
  const unseen = (example: Example) =>
    scores(example, learned[foldOf.get(example.asked.article) ?? 0] ?? new Float64Array(WEIGHTS));
  const bm25 = (example: Example) => Float64Array.from(example.passages, (_, row) => example.dense[row * DENSE] ?? 0);
  console.log(`${file}, ${examples.length} questions`);
  console.log(`  BM25 of the sentence  ${figuresOf(examples, bm25)}`);
  console.log(`  unseen articles       ${figuresOf(examples, unseen)}`);
  const [plain, noisy] = [0, 1].map((which) => small.filter((_, i) => i % 2 === which));
  console.log(`  each article alone    ${figuresOf(plain ?? [], unseen)}`);
  console.log(`  the same with noise   ${figuresOf(noisy ?? [], unseen)}`);
}
if (values.write) {
  const file = new URL("../src/core/answer/rank/weights.json", import.meta.url);
  writeFileSync(file, asJson(learn(all, lesson())));
}

function answerable(articles: readonly Article[]): Asked[] {
  return articles.flatMap(({ questions }) => questions).filter(({ gold }) => gold.length > 0);
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
