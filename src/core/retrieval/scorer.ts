import { type Bm25, saturation } from "./bm25.ts";
import type { Forward, Units } from "./inverted-index.ts";

/** A term that stands for one word of a question. */
export interface Asked {
  readonly term: number;
  /** What it weighs there, its inverse frequency included. */
  readonly weight: number;
  /** Number of the word, from 0. */
  readonly word: number;
}

/** Scores units one by one, from their own words: for each word of the question the best of the terms that stand for it. */
export type Scorer = (from: number, to: number, length: number) => number;

/** For each term the number of the first that asks for it, plus 1; made once for a corpus and left clean after each use. */
export type Slots = Int32Array;

/** Calls `use` with a scorer over `asked`; the scorer is good only until `use` returns. Cost of a score: the words of the unit. */
export function withScorer<T>(
  { stream }: Forward,
  { meanLength }: Units,
  setting: Bm25,
  slots: Slots,
  asked: readonly Asked[],
  use: (score: Scorer) => T,
): T {
  const wordCount = asked.reduce((most, { word }) => Math.max(most, word + 1), 0);
  const counts = new Uint32Array(asked.length);
  const next = new Int32Array(asked.length).fill(-1);
  const best = new Float64Array(wordCount);
  const met = new Int32Array(asked.length);
  asked.forEach(({ term }, i) => {
    next[i] = (slots[term] as number) - 1;
    slots[term] = i + 1;
  });
  const score: Scorer = (from, to, length) => {
    let found = 0;
    for (let at = from; at < to; at++) {
      const slot = slots[stream[at] as number] as number;
      if (slot === 0) continue;
      if (counts[slot - 1] === 0) met[found++] = slot - 1;
      counts[slot - 1] = (counts[slot - 1] as number) + 1;
    }
    if (found === 0) return 0;
    for (let i = 0; i < found; i++) {
      const first = met[i] as number;
      const share = saturation(setting, counts[first] as number, length, meanLength);
      counts[first] = 0;
      for (let at = first; at >= 0; at = next[at] as number) {
        const { weight, word } = asked[at] as Asked;
        if (weight * share > (best[word] as number)) best[word] = weight * share;
      }
    }
    // In the order of the words, so that equal units get equal scores to the last bit.
    let sum = 0;
    for (let word = 0; word < wordCount; word++) {
      sum += best[word] as number;
      best[word] = 0;
    }
    return sum;
  };
  try {
    return use(score);
  } finally {
    for (const { term } of asked) slots[term] = 0;
  }
}
