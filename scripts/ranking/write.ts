import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import { FEATURE_NAMES } from "../../src/core/answer/rank/features.ts";
import type { Weights } from "../../src/core/answer/rank/model.ts";
import { QUESTION_TYPES } from "../../src/core/answer/rank/question-type.ts";
import { DENSE } from "./examples.ts";

/** Weights by their names, as the product reads them. */
export function asJson(learned: Float64Array): string {
  const at = (i: number) => Math.round((learned[i] ?? 0) * 1000) / 1000;
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
