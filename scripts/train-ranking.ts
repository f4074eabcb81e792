// Learns what each feature of a candidate sentence weighs, from question sets in SQuAD format which you supply:
//   node scripts/train-ranking.ts [--beside TEXTS.json]… [--folds 6] [--write] SET.json…
// Every set is asked of its own articles, with the articles of `--beside` between them. Figures are of questions whose article, by
// its title, no weight was learned from. With `--write` what is learned from all articles goes to src/core/answer/rank/.
import { writeFileSync } from "node:fs";
import { parseArgs } from "node:util";
import { SIGN_NAMES } from "../src/core/answer/rank/confidence.ts";
import { FEATURE_NAMES } from "../src/core/answer/rank/features.ts";
import { sumOfTrees } from "../src/core/answer/rank/trees.ts";
import { buildCorpus, type Corpus } from "../src/core/index.ts";
import { doubtOf, type Kind } from "./ranking/doubts.ts";
import { DENSE, type Example, exampleOf, WEIGHTS } from "./ranking/examples.ts";
import { type Lesson, learn, scores } from "./ranking/learn.ts";
import { areaUnder, type Case, logistic, sumOf, treesOnRest } from "./ranking/logistic.ts";
import { figuresOf } from "./ranking/measure.ts";
import { noised } from "./ranking/noise.ts";
import { type Ranker, rankedScores, withTrees } from "./ranking/rank-trees.ts";
import { type Article, type Asked, readSquad } from "./ranking/squad.ts";
import { forestOf, type Tree } from "./ranking/tree.ts";
import { confidenceAsJson, treesAsJson, weightsAsJson } from "./ranking/write.ts";

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
  const corpus = corpusOf([...articles, ...texts]);
  const examples = answerable(articles).map((asked) => exampleOf(corpus, asked));
  // A team's dossier is small, and its people do not know its words: each article also by itself, plainly and with noise.
  const small = articles.flatMap((article) => {
    const own = corpusOf([article]);
    return answerable([article]).flatMap((asked) => [
      exampleOf(own, asked),
      exampleOf(own, asked, noised(asked.question)),
    ]);
  });
  return { file, articles, texts, corpus, examples, small };
});
const all = sets.flatMap(({ examples, small }) => [...examples, ...small]);
const titles = [...new Set(all.map(({ asked }) => asked.article))].toSorted();
const foldOf = new Map(titles.map((title, i) => [title, i % folds]));

const learned = Array.from({ length: folds }, (_, fold) =>
  rankerFrom(all.filter(({ asked }) => foldOf.get(asked.article) !== fold)),
);
for (const { file, examples, small } of sets) {
  const ranker = ({ asked }: Example) => learned[foldOf.get(asked.article) ?? 0] as Ranker;
  const linear = (example: Example) => scores(example, ranker(example).weights);
  const unseen = (example: Example) => rankedScores(example, ranker(example));
  const bm25 = (example: Example) => Float64Array.from(example.passages, (_, row) => example.dense[row * DENSE] ?? 0);
  console.log(`${file}, ${examples.length} questions`);
  console.log(`  BM25 of the sentence  ${figuresOf(examples, bm25)}`);
  console.log(`  linear sum            ${figuresOf(examples, linear)}`);
  console.log(`  with trees            ${figuresOf(examples, unseen)}`);
  const [plain, noisy] = [0, 1].map((which) => small.filter((_, i) => i % 2 === which));
  console.log(`  each article alone    ${figuresOf(plain ?? [], unseen)}`);
  console.log(`  the same with noise   ${figuresOf(noisy ?? [], unseen)}`);
}
const doubts = sets.map(({ articles, texts, corpus }) => {
  const ask = (of: Corpus, asked: Asked, kind: Kind) =>
    doubtOf(of, asked, kind, learned[foldOf.get(asked.article) ?? 0] as Ranker) ?? [];
  const there = articles.flatMap(({ questions }) => questions);
  // Every other article is left out, and its questions are asked of the rest.
  const absent = [0, 1].flatMap((half) => {
    const rest = articles.filter((_, i) => i % 2 !== half);
    const without = corpusOf([...rest, ...texts]);
    return answerable(articles.filter((_, i) => i % 2 === half)).flatMap((asked) => ask(without, asked, "absent"));
  });
  // Small dossiers: each article by itself is asked its own questions, and as many of its neighbour's.
  const alone = articles.flatMap((article, i) => {
    const own = corpusOf([article]);
    const foreign = answerable(
      articles
        .slice(i + 1)
        .concat(articles)
        .slice(0, 1),
    ).slice(0, article.questions.length);
    return [
      ...article.questions.flatMap((asked) => ask(own, asked, kindOf(asked))),
      ...foreign.flatMap((asked) => ask(own, asked, "absent")),
    ];
  });
  return { wide: [...there.flatMap((asked) => ask(corpus, asked, kindOf(asked))), ...absent], alone };
});
/** An impossible question is hardly told from a possible one by its words: it counts for less. */
const WEIGHT: Readonly<Record<Kind, number>> = { answerable: 1, absent: 1, impossible: 0.25 };
const cases = doubts
  .flatMap(({ wide, alone }) => [...wide, ...alone])
  .map(({ article, kind, signs }) => ({
    article,
    row: signs,
    yes: kind === "answerable",
    weight: WEIGHT[kind],
  }));
const judges = learned.map((_, fold) => judgeFrom(cases.filter(({ article }) => foldOf.get(article) !== fold)));
for (const [i, { file }] of sets.entries()) {
  for (const [name, found] of Object.entries(doubts[i] ?? {})) {
    const sums = (kind: Kind) =>
      found
        .filter((doubt) => doubt.kind === kind)
        .map(({ article, signs }) => (judges[foldOf.get(article) ?? 0] as Judge).sum(signs));
    const area = (kind: Kind) => (sums(kind).length === 0 ? "–" : areaUnder(sums("answerable"), sums(kind)).toFixed(3));
    console.log(`${file}, ${name}  AUROC: absent ${area("absent")}  impossible ${area("impossible")}`);
  }
}
if (values.write) {
  const folder = new URL("../src/core/answer/rank/", import.meta.url);
  const ranker = rankerFrom(all);
  const judge = judgeFrom(cases);
  writeFileSync(new URL("weights.json", folder), weightsAsJson(ranker.weights));
  writeFileSync(new URL("confidence.json", folder), confidenceAsJson(judge.weights));
  writeFileSync(new URL("trees.json", folder), treesAsJson({ ranking: ranker.trees, confidence: judge.trees }));
}

function rankerFrom(examples: readonly Example[]): Ranker {
  return withTrees(examples, learn(examples, lesson()), { trees: 80, depth: 5, step: 0.1, pull: 10, least: 30 });
}

interface Judge {
  readonly weights: Float64Array;
  readonly trees: readonly Tree[];
  sum(signs: Float64Array): number;
}

function judgeFrom(some: readonly Case[]): Judge {
  const weights = logistic(some);
  const trees = treesOnRest(some, weights, SIGN_NAMES, { trees: 120, depth: 4, step: 0.1, pull: 20, least: 40 });
  const forest = forestOf(trees, SIGN_NAMES);
  return { weights, trees, sum: (signs) => sumOf(signs, weights) + sumOfTrees(forest, signs) };
}

function kindOf({ gold }: Asked): Kind {
  return gold.length > 0 ? "answerable" : "impossible";
}

function corpusOf(articles: readonly Article[]): Corpus {
  return buildCorpus(
    articles.map(({ document }) => document),
    { aliases: [], synonyms: [] },
  );
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
  return { rounds: 150, pull: 3e-4, evidencePull: 2e-3, prior, positive };
}
