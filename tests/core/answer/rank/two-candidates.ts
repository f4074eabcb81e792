import { DENSE, type Example } from "../../../../scripts/ranking/examples.ts";

/** A question with two candidates, each with its first two features. `right`: which of them is. */
export function twoCandidates(
  one: readonly [number, number],
  other: readonly [number, number],
  right: readonly [number, number],
): Example {
  const dense = new Float32Array(2 * DENSE);
  dense.set(one, 0);
  dense.set(other, DENSE);
  return {
    asked: { id: "q", article: "a", question: "?", gold: [] },
    type: 0,
    passages: [0, 1],
    dense,
    flags: new Uint16Array(2),
    right: Uint8Array.from(right),
  };
}
