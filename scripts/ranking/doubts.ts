import { analyse } from "../../src/core/answer/question/analyse.ts";
import { SIGN_NAMES, signsOf } from "../../src/core/answer/rank/confidence.ts";
import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import { FEATURE_NAMES, lookOver } from "../../src/core/answer/rank/features.ts";
import { overlaps } from "../../src/core/answer/rank/overlap.ts";
import { QUESTION_TYPES, questionType } from "../../src/core/answer/rank/question-type.ts";
import { candidates } from "../../src/core/answer/rank.ts";
import type { Corpus } from "../../src/core/corpus.ts";
import { DENSE } from "./examples.ts";
import type { Asked } from "./squad.ts";

/** `impossible`: written to look answerable, one thing in it altered. `absent`: a fair question whose document is not there. */
export type Kind = "answerable" | "impossible" | "absent";

export interface Doubt {
  readonly article: string;
  readonly kind: Kind;
  /** The signs of the best candidate. */
  readonly signs: Float64Array;
}

/** The signs of what stands first for a question under these weights; undefined where nothing is found. */
export function doubtOf(corpus: Corpus, asked: Asked, kind: Kind, weights: Float64Array): Doubt | undefined {
  const query = analyse(corpus, asked.question);
  const overlapOf = overlaps(corpus, query);
  const looked = lookOver(corpus, query, overlapOf, candidates(corpus, query));
  if (looked.length === 0) return undefined;
  const first = DENSE + QUESTION_TYPES.indexOf(questionType(query)) * EVIDENCE.length;
  const evidence = looked.map((entry) =>
    EVIDENCE.reduce((sum, _, bit) => sum + (entry.evidence & (1 << bit) ? (weights[first + bit] ?? 0) : 0), 0),
  );
  const sums = looked.map(({ features }, row) =>
    FEATURE_NAMES.reduce((sum, name, i) => sum + (weights[i] ?? 0) * features[name], evidence[row] ?? 0),
  );
  const best = sums.indexOf(Math.max(...sums));
  const signs = signsOf(corpus, query, overlapOf, looked, sums, evidence)[best];
  return signs && { article: asked.article, kind, signs: Float64Array.from(SIGN_NAMES, (name) => signs[name]) };
}
