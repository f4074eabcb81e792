import { SIGN_NAMES, signsOf } from "../../src/core/answer/rank/confidence.ts";
import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import type { Looked } from "../../src/core/answer/rank/features.ts";
import type { Corpus } from "../../src/core/corpus.ts";
import { DENSE, lookedAt } from "./examples.ts";
import { bestOf, type Ranker, rankedScores } from "./rank-trees.ts";
import type { Asked } from "./squad.ts";

/** `impossible`: written to look answerable, one thing in it altered. `absent`: a fair question whose document is not there. */
export type Kind = "answerable" | "impossible" | "absent";

export interface Doubt {
  readonly article: string;
  readonly kind: Kind;
  /** The signs of the best candidate. */
  readonly signs: Float64Array;
}

/** The signs of what this ranker puts first; undefined where nothing is found. */
export function doubtOf(corpus: Corpus, asked: Asked, kind: Kind, ranker: Ranker): Doubt | undefined {
  const { example, query, overlapOf, looked } = lookedAt(corpus, asked);
  if (looked.length === 0) return undefined;
  const all = rankedScores(example, ranker);
  const kept = bestOf(all);
  const first = DENSE + example.type * EVIDENCE.length;
  const evidence = kept.map((row) =>
    EVIDENCE.reduce(
      (sum, _, bit) => sum + ((example.flags[row] as number) & (1 << bit) ? (ranker.weights[first + bit] ?? 0) : 0),
      0,
    ),
  );
  const signs = signsOf(
    corpus,
    query,
    overlapOf,
    kept.map((row) => looked[row] as Looked),
    kept.map((row) => all[row] as number),
    evidence,
  )[0];
  return signs && { article: asked.article, kind, signs: Float64Array.from(SIGN_NAMES, (name) => signs[name]) };
}
