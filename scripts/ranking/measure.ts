import type { Example } from "./examples.ts";

/** Shares of questions with a right sentence at the top and among five, the mean of 1 / place among ten, and what retrieval found at all. */
export function figuresOf(examples: readonly Example[], scoresOf: (example: Example) => Float64Array): string {
  const places = examples.map((example) => placeOf(example, scoresOf(example)));
  const share = (count: number) => `${((100 * count) / Math.max(1, places.length)).toFixed(1)}`;
  const within = (most: number) => share(places.filter((place) => place <= most).length);
  const reciprocal = places.reduce((sum, place) => sum + (place <= 10 ? 1 / place : 0), 0);
  return `R@1 ${within(1)}  R@5 ${within(5)}  MRR@10 ${share(reciprocal)}  found ${within(1e9)}`;
}

/** Place of the first right candidate, from 1; infinite where there is none. */
export function placeOf({ right, passages }: Example, scores: Float64Array): number {
  const order = [...scores.keys()].toSorted(
    (a, b) => (scores[b] ?? 0) - (scores[a] ?? 0) || (passages[a] ?? 0) - (passages[b] ?? 0),
  );
  const place = order.findIndex((row) => right[row] === 1);
  return place < 0 ? Number.POSITIVE_INFINITY : place + 1;
}
