// Learns the weights of src/core/answer/spans: node scripts/learn-spans.ts SOURCE FILE...
// FILE is in the format of SQuAD; bring your own copy. SOURCE is its name and licence, which are written beside the weights. Articles are split in two halves by their title:
// what is reported of each half was learned on the other one. What is written was learned on both.
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { type Article, articleDocument, readArticles } from "../bench/squad-file.ts";
import { exactly } from "../bench/squad-score.ts";
import { analyse } from "../src/core/answer/question/analyse.ts";
import { phrasesIn } from "../src/core/answer/spans/candidates.ts";
import { type Kind, kindOf } from "../src/core/answer/spans/choose.ts";
import { featuresOf, sceneOf } from "../src/core/answer/spans/features.ts";
import { read } from "../src/core/claims/reading.ts";
import { buildCorpus } from "../src/core/index.ts";

interface Example {
  readonly article: string;
  readonly kind: Kind;
  /** Numbers of the features of each phrase, and which phrases are right. */
  readonly phrases: readonly (readonly number[])[];
  readonly right: readonly boolean[];
}

const ROUNDS = 20;
const STEP = 0.15;
/** Pulls weights to nought: what a few questions only show by chance is forgotten. */
const DECAY = 0.05;
/** A weight this small changes no order. */
const LEAST = 0.05;
const KINDS: readonly Kind[] = ["person", "place", "thing"];

const [source = "", ...files] = process.argv.slice(2);
const names: string[] = [];
const numbers = new Map<string, number>();
const examples = files.flatMap((file) => readArticles(JSON.parse(readFileSync(file, "utf8"))).flatMap(examplesOf));

const half = (odd: boolean) => examples.filter(({ article }) => isOdd(article) === odd);
const found = [true, false].flatMap((odd) => {
  const learned = learn(half(!odd));
  return half(odd).map((example) => ({ kind: example.kind, right: isRight(learned, example) }));
});
for (const [kind, some] of Map.groupBy(found, (one) => one.kind)) {
  const share = some.filter(({ right }) => right).length / some.length;
  console.log(`${kind}: ${some.length} questions, ${(100 * share).toFixed(1)} % right on articles not learned from`);
}
const learned = learn(examples);
writeFileSync(
  fileURLToPath(new URL("../src/core/answer/spans/weights.json", import.meta.url)),
  `${JSON.stringify({ source, ...Object.fromEntries(KINDS.map((kind) => [kind, table(learned, kind)])) }, null, 2)}\n`,
);

/** Questions which some phrase of the right sentence answers word for word. */
function examplesOf(article: Article): Example[] {
  const document = articleDocument(article);
  const corpus = buildCorpus([document], { aliases: [], synonyms: [] });
  const readings = Array.from({ length: corpus.passageCount }, (_, passage) => read(corpus, passage));
  return article.questions.flatMap((question) => {
    const query = analyse(corpus, question.text);
    if (/^(number|duration|date|reason|yes-no)$/.test(query.sought)) return [];
    const reading = readings.find(({ passage: { span } }) => span.start <= question.start && question.start < span.end);
    if (!reading) return [];
    const ranges = phrasesIn(reading.tokens);
    const right = ranges.map(({ from, to }) => {
      const text = document.text.slice(reading.tokens[from]?.start, reading.tokens[to - 1]?.end);
      return question.answers.some((answer) => exactly(text, answer) === 1);
    });
    if (!right.includes(true)) return [];
    const scene = sceneOf(corpus, query, reading.tokens, reading.dates);
    const phrases = ranges.map((range) => featuresOf(scene, range).map(numberOf));
    return [{ article: article.title, kind: kindOf(query), phrases, right }];
  });
}

function numberOf(name: string): number {
  let number = numbers.get(name);
  if (number === undefined) {
    number = names.push(name) - 1;
    numbers.set(name, number);
  }
  return number;
}

function isOdd(title: string): boolean {
  return [...title].reduce((sum, letter) => sum + (letter.codePointAt(0) ?? 0), 0) % 2 === 1;
}

type Weights = Readonly<Record<Kind | "all", Float64Array>>;

/** Softmax over the phrases of a sentence, with steps that shrink for a weight the more it has moved. A weight is what all kinds share and what one has of its own. */
function learn(some: readonly Example[]): Weights {
  const empty = () => new Float64Array(names.length);
  const weights = { all: empty(), person: empty(), place: empty(), thing: empty() };
  const moved = { all: empty().fill(1), person: empty().fill(1), place: empty().fill(1), thing: empty().fill(1) };
  const push = empty();
  for (let round = 0; round < ROUNDS; round++) {
    for (const { kind, phrases, right } of some) {
      const all = likelihoods(weights, kind, phrases);
      const good = all.reduce((sum, likely, i) => sum + (right[i] ? likely : 0), 0);
      push.fill(0);
      phrases.forEach((features, i) => {
        const likely = all[i] as number;
        const amount = (right[i] ? likely / Math.max(good, 1e-9) : 0) - likely;
        for (const feature of features) push[feature] = (push[feature] as number) + amount;
      });
      for (const part of ["all", kind] as const) {
        const [own, steps] = [weights[part], moved[part]];
        for (let i = 0; i < own.length; i++) {
          if (push[i] === 0) continue;
          const change = (push[i] as number) - DECAY * (own[i] as number);
          steps[i] = (steps[i] as number) + change * change;
          own[i] = (own[i] as number) + (STEP * change) / Math.sqrt(steps[i] as number);
        }
      }
    }
  }
  return weights;
}

function likelihoods(weights: Weights, kind: Kind, phrases: Example["phrases"]): number[] {
  const [shared, own] = [weights.all, weights[kind]];
  const scores = phrases.map((features) =>
    features.reduce((sum, i) => sum + (shared[i] as number) + (own[i] as number), 0),
  );
  const top = Math.max(...scores);
  const powers = scores.map((score) => Math.exp(score - top));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

function isRight(weights: Weights, { kind, phrases, right }: Example): boolean {
  const all = likelihoods(weights, kind, phrases);
  return right[all.indexOf(Math.max(...all))] === true;
}

function table(weights: Weights, kind: Kind): Record<string, number> {
  return Object.fromEntries(
    names
      .map((name, i) => [name, Number(((weights.all[i] as number) + (weights[kind][i] as number)).toFixed(2))] as const)
      .filter(([, weight]) => Math.abs(weight) >= LEAST)
      .toSorted(([a], [b]) => (a < b ? -1 : 1)),
  );
}
