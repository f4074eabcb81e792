import type { Corpus } from "../../corpus.ts";
import { weightOf } from "../coverage.ts";
import type { Query } from "../question/query.ts";
import weights from "./confidence.json" with { type: "json" };
import { type Looked, paragraphAround } from "./features.ts";
import type { Overlap } from "./overlap.ts";
import trees from "./trees.json" with { type: "json" };
import { type Forest, readForest, sumOfTrees } from "./trees.ts";

/** What tells whether a passage answers at all, and why. */
export const SIGNS = {
  sum: "the ranking's own sum",
  lead: "how far it stands before the best of the others",
  share: "its part among all candidates, each by its chances",
  strength: "its BM25 against the most that the question's words could give",
  exact: "share of the question in the very words",
  soft: "what stand-ins add to it",
  around: "share that is met here or around",
  context: "share in the sentence, the one before, its headings and the head of the document",
  paragraphExact: "share in the paragraph in the very words",
  lacking: "weight of the heaviest word that it lacks, against the heaviest there is",
  names: "share of the question's names in the sentence",
  figures: "share of the question's numbers in the sentence",
  pairs: "neighbouring words of the question which are neighbours here",
  close: "how close together the words stand",
  words: "share of all words, little ones too",
  plain: "BM25 with the little words, against the best",
  evidence: "what its evidence weighs for this type of question",
  length: "how much the question asks for: the sum of its weights",
  unknown: "share of the question's weight which no document has",
  namesAway: "share of the names which neither sentence nor paragraph has",
  wordsAway: "share of the other words which nothing in the paragraph stands for",
  heaviestAway: "weight of the heaviest word which nothing in the paragraph stands for",
  denial: "the question denies and the passage does not, or the other way round",
} as const;

export type Sign = keyof typeof SIGNS;
export const SIGN_NAMES = Object.keys(SIGNS) as readonly Sign[];

/** Read when the first question is asked. */
let forest: Forest | undefined;

export interface Confidence {
  readonly bias: number;
  readonly signs: Readonly<Record<string, number>>;
}

/** So far a lead counts. */
const LEAD = 4;

/** The signs of each candidate; `sums` and `evidence` by the ranking, in the same order. */
export function signsOf(
  corpus: Corpus,
  query: Query,
  overlapOf: (passage: number) => Overlap,
  looked: readonly Looked[],
  sums: readonly number[],
  evidence: readonly number[],
): readonly Readonly<Record<Sign, number>>[] {
  const top = Math.max(...sums);
  const second = sums.reduce((best, sum) => (sum < top && sum > best ? sum : best), Math.min(...sums));
  const all = sums.reduce((total, sum) => total + Math.exp(sum - top), 0);
  const weightsOfTerms = query.terms.map(weightOf);
  const total = weightsOfTerms.reduce((sum, weight) => sum + weight, 0) || 1;
  const highest = Math.log(1 + 2 * corpus.paragraphs.lengths.length);
  const unknown = query.terms.reduce(
    (sum, { match }, i) => sum + (match.size === 0 ? (weightsOfTerms[i] as number) : 0),
    0,
  );
  const asks = query.terms.some(({ opposite }) => opposite !== null);
  return looked.map(({ passage, features }, at) => {
    const sum = sums[at] as number;
    const here = [passage, ...paragraphAround(corpus, passage)].map((other) => overlapOf(other).strengths);
    const away = { names: 0, allNames: 0, words: 0, allWords: 0, heaviest: 0 };
    query.terms.forEach(({ role }, i) => {
      const weight = weightsOfTerms[i] as number;
      const met = here.reduce((best, strengths) => Math.max(best, strengths[i] as number), 0);
      if (role === "name") {
        away.allNames += weight;
        away.names += weight * (1 - met);
      } else if (role === "content" || role === "unit") {
        away.allWords += weight;
        away.words += weight * (1 - met);
      }
      away.heaviest = Math.max(away.heaviest, weight * (1 - met));
    });
    return {
      sum: sum / 10,
      lead: Math.max(-LEAD, Math.min(LEAD, sum === top ? top - second : sum - top)) / LEAD,
      share: Math.exp(sum - top) / all,
      strength: features.strength,
      exact: features.exact,
      soft: features.soft,
      around: features.around,
      context: features.context,
      paragraphExact: features.paragraphExact,
      lacking: (features.lacking * Math.max(0.01, ...weightsOfTerms)) / highest,
      names: features.names,
      figures: features.figures,
      pairs: features.pairs,
      close: features.close,
      words: features.words,
      plain: features.plain,
      evidence: evidence[at] as number,
      length: Math.min(1, total / (8 * highest)),
      unknown: unknown / total,
      namesAway: away.allNames === 0 ? 0 : away.names / away.allNames,
      wordsAway: away.allWords === 0 ? 0 : away.words / away.allWords,
      heaviestAway: away.heaviest / highest,
      denial: asks !== overlapOf(passage).negated ? 1 : 0,
    } satisfies Record<Sign, number>;
  });
}

/** How likely it is that a passage with these signs answers the question, from 0 to 1. */
export function confidence(signs: Readonly<Record<Sign, number>>): number {
  const { bias, signs: by } = weights as Confidence;
  forest ??= readForest(trees.confidence, SIGN_NAMES);
  const row = Float64Array.from(SIGN_NAMES, (name) => signs[name]);
  const sum = SIGN_NAMES.reduce((total, name) => total + (by[name] ?? 0) * signs[name], bias) + sumOfTrees(forest, row);
  return 1 / (1 + Math.exp(-sum));
}
