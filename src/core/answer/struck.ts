import type { Corpus } from "../corpus.ts";
import { type Bearing, documentOf } from "./values.ts";

/** Does the team know the value to be corrected or withdrawn? */
export function isStruck(corpus: Corpus, bearing: Bearing): boolean {
  const { start, end } = bearing.claim.span;
  const corrections = corpus.documents[documentOf(bearing)]?.corrections ?? [];
  return corrections.some(({ span }) => span.start < end && start < span.end);
}
