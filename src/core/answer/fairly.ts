import type { Ranked } from "./rank.ts";

/** How well a passage must fit, against the best one, to stand beside it where none says all that is asked; and so many are shown. */
const FAIRLY = 0.55;
export const A_FEW = 3;

/** The first few passages that fit fairly well beside this one. */
export function fairlyGood(passages: readonly Ranked[], best: Ranked): readonly Ranked[] {
  return passages.filter(({ score }) => score >= FAIRLY * best.score).slice(0, A_FEW);
}
