import { type Confidence, SIGN_NAMES } from "../../src/core/answer/rank/confidence.ts";
import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import { FEATURE_NAMES } from "../../src/core/answer/rank/features.ts";
import type { Weights } from "../../src/core/answer/rank/model.ts";
import { QUESTION_TYPES } from "../../src/core/answer/rank/question-type.ts";
import { DENSE } from "./examples.ts";
import { type Tree, writeTree } from "./tree.ts";

/** Weights by their names, as the product reads them. */
export function weightsAsJson(learned: Float64Array): string {
  const at = (i: number) => rounded(learned[i]);
  const named: Weights = {
    features: Object.fromEntries(FEATURE_NAMES.map((name, i) => [name, at(i)])),
    evidence: Object.fromEntries(
      QUESTION_TYPES.map((type, row) => [
        type,
        Object.fromEntries(EVIDENCE.map((name, i) => [name, at(DENSE + row * EVIDENCE.length + i)])),
      ]),
    ),
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

export function confidenceAsJson(learned: Float64Array): string {
  const named: Confidence = {
    bias: rounded(learned.at(-1)),
    signs: Object.fromEntries(SIGN_NAMES.map((name, i) => [name, rounded(learned[i])])),
  };
  return `${JSON.stringify(named, null, 2)}\n`;
}

/** Each tree on a line. */
export function treesAsJson(trees: {
  readonly ranking: readonly Tree[];
  readonly confidence: readonly Tree[];
}): string {
  return `${JSON.stringify({ ranking: trees.ranking.map(writeTree), confidence: trees.confidence.map(writeTree) }, null, 2)}\n`;
}

function rounded(weight: number | undefined): number {
  return Math.round((weight ?? 0) * 1000) / 1000;
}
