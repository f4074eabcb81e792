import type { Claim } from "../claims/claim.ts";
import { readScopes } from "../claims/readers/circumstance.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { PORTIONS } from "../language/data/units.ts";
import { headingsOf } from "./coverage.ts";
import type { Query } from "./question/query.ts";
import { sameScope } from "./rank.ts";

/** Is the claim of the portion asked for? `inherited`: the words of the headline or the lead that say so, where its sentence does not. */
export function scopeOf(
  corpus: Corpus,
  query: Query,
  reading: Reading,
  claim: Claim,
): { fits: boolean; inherited: string | null } {
  const { scope } = query;
  if (!scope) return { fits: true, inherited: null };
  if (claim.scope) return { fits: sameScope(scope, claim.scope), inherited: null };
  const own = readScopes(reading.tokens, 0, reading.tokens.length).find((other) => sameScope(scope, other));
  if (own) return { fits: true, inherited: null };
  // Only a plain report inherits: a weekly or an overall figure is not of one portion, and “three waves” are not one.
  if (PORTIONS.has(claim.unit?.head ?? "") || claim.rate !== null || claim.total || claim.stance !== "reported")
    return { fits: false, inherited: null };
  const range = corpus.ranges[reading.passage.document] as { from: number; to: number };
  for (const other of new Set([...headingsOf(corpus, reading.number), range.from])) {
    const from = read(corpus, other);
    const found = readScopes(from.tokens, 0, from.tokens.length).find((entry) => sameScope(scope, entry));
    if (found) return { fits: true, inherited: found.words };
  }
  return { fits: false, inherited: null };
}
