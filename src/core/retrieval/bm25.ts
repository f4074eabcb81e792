import { type InvertedIndex, inverseFrequency } from "./inverted-index.ts";

/**
 * k1 tells how much a repeated word adds, b how much long units are held back.
 * Sentences hardly repeat words, so a low k1 ranks them better than the customary 1.2.
 */
export interface Bm25 {
  readonly k1: number;
  readonly b: number;
}
export const SENTENCE: Bm25 = { k1: 0.5, b: 0.5 };
export const PARAGRAPH: Bm25 = { k1: 0.9, b: 0.5 };

/** Adds the BM25 score of every unit that has the term, times `weight`, to `scores`. */
export function addScores(
  index: InvertedIndex,
  { k1, b }: Bm25,
  term: number,
  weight: number,
  scores: Float64Array,
): void {
  if (term < 0) return;
  const idf = inverseFrequency(index, term) * weight;
  const end = index.starts[term + 1] as number;
  for (let at = index.starts[term] as number; at < end; at++) {
    const unit = index.units[at] as number;
    const frequency = index.frequencies[at] as number;
    const norm = k1 * (1 - b + (b * (index.lengths[unit] as number)) / index.meanLength);
    scores[unit] = (scores[unit] as number) + (idf * frequency * (k1 + 1)) / (frequency + norm);
  }
}

/** The numbers of the `count` highest scores above zero, best first; equal scores in order of number. */
export function best(scores: Float64Array, count: number): number[] {
  const kept: number[] = [];
  scores.forEach((score, unit) => {
    if (score <= 0) return;
    const worst = kept.at(-1);
    if (kept.length === count && worst !== undefined && score <= (scores[worst] as number)) return;
    let place = kept.length;
    while (place > 0 && (scores[kept[place - 1] as number] as number) < score) place -= 1;
    kept.splice(place, 0, unit);
    if (kept.length > count) kept.pop();
  });
  return kept;
}
