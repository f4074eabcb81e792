import { weightOf } from "../coverage.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import type { Found } from "../rank.ts";

const MET = 0.4;

/**
 * What a passage has of a statement's words, values left aside: 0 to 1, and 0 where a name or a number of a version is not met. Where
 * there is no value, what is done must be met in the sentence itself.
 */
export function shareOf(query: Query, { coverage }: Found, withValues: boolean): number {
  let [got, total] = [0, 0];
  for (const [i, term] of query.terms.entries()) {
    const met = coverage.around[i] as number;
    if (term.role === "name" && met < MET) return 0;
    if (isStrict(term, withValues) && (coverage.own[i] as number) < MET) return 0;
    const weight = weightOf(term);
    got += weight * met;
    total += weight;
  }
  return total === 0 ? 0 : got / total;
}

function isStrict({ word, verb, role }: QueryTerm, withValues: boolean): boolean {
  return /^\d/.test(word) || (!withValues && verb && role === "content");
}
