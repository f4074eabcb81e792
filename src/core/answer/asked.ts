import type { Corpus } from "../corpus.ts";
import type { Token } from "../language/tokens.ts";
import { SURE } from "./question/match.ts";
import type { Query } from "./question/query.ts";

/** How much a word of a document stands for a word of the question, up to 1; 0 where there is no more than a hint that it may. */
export function askedStrength(corpus: Corpus, query: Query, token: Token): number {
  const term = corpus.terms.of(token.form);
  const best = query.terms.reduce(
    (most, { match, role }) => (role === "frame" ? most : Math.max(most, match.get(term) ?? 0)),
    0,
  );
  return best < SURE ? 0 : best;
}
