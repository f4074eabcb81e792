import type { Forward } from "../../../src/core/retrieval/inverted-index.ts";

/** A text of these units, each a list of terms. Terms in `small` are small words. */
export function forwardOf(
  units: readonly (readonly number[])[],
  termCount: number,
  small: readonly number[] = [],
): Forward {
  const starts = new Uint32Array(units.length + 1);
  units.forEach((terms, unit) => {
    starts[unit + 1] = starts[unit]! + terms.length;
  });
  const content = Uint8Array.from({ length: termCount }, (_, term) => (small.includes(term) ? 0 : 1));
  return { stream: Int32Array.from(units.flat()), starts, content };
}
