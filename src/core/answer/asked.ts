import type { Corpus } from "../corpus.ts";
import type { Token } from "../language/tokens.ts";
import type { Query } from "./question/query.ts";

/** How much a word of a document stands for a word of the question, from 0 to 1. */
export function askedStrength(corpus: Corpus, query: Query, token: Token): number {
  const term = corpus.terms.of(token.form);
  return query.terms.reduce(
    (best, { match, role }) => (role === "frame" ? best : Math.max(best, match.get(term) ?? 0)),
    0,
  );
}
