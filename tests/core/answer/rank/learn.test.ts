import { expect, test } from "vitest";
import { type Example, WEIGHTS } from "../../../../scripts/ranking/examples.ts";
import { learn, scores } from "../../../../scripts/ranking/learn.ts";
import { placeOf } from "../../../../scripts/ranking/measure.ts";
import { twoCandidates } from "./two-candidates.ts";

/** Two candidates; the right one has the higher first feature, the wrong one the higher second. */
function example(first: number, second: number): Example {
  return twoCandidates([first, second], [first / 2, 2 * second], [1, 0]);
}

const lesson = { rounds: 60, pull: 1e-3, evidencePull: 1e-3, prior: new Float64Array(WEIGHTS), positive: [1] };

test("What tells right candidates from wrong ones gains weight, and a feature that may not weigh less than nothing does not", () => {
  const weights = learn([example(0.9, 0.4), example(0.6, 0.5), example(0.8, 0.1)], lesson);
  expect(weights[0]).toBeGreaterThan(0.5);
  expect(weights[1]).toBe(0);
  const unseen = example(0.7, 0.3);
  expect(placeOf(unseen, scores(unseen, weights))).toBe(1);
});

test("Without examples that have a right candidate the weights stay where they were", () => {
  const prior = new Float64Array(WEIGHTS).fill(0.5);
  expect(learn([{ ...example(1, 0), right: new Uint8Array(2) }], { ...lesson, prior, positive: [] })).toEqual(prior);
});
