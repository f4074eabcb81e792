import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import type { Reading } from "../claims/reading.ts";
import { frequenciesOf, nonesOf } from "../claims/worded.ts";
import type { Corpus } from "../corpus.ts";
import type { Sought } from "./answer.ts";
import { askedStrength } from "./asked.ts";
import { MET } from "./gate.ts";
import type { Query } from "./question/query.ts";

/** What one asks for whom this value answers. */
export function soughtBy({ kind }: Pick<Claim, "kind">): Sought {
  return kind === "frequency" ? "number" : kind;
}

/** The values of a passage; of a time with two ends only the end that is asked for. */
export function claimsAsked(corpus: Corpus, query: Query, reading: Reading): readonly Claim[] {
  const { end, often, sought, scope } = query;
  const frequencies = often ? frequenciesOf(reading) : [];
  if (frequencies.length > 0) return frequencies;
  if (sought === "number" && !often && scope === null)
    return [...claimsOf(reading), ...nonesOf(reading).filter((none) => !isOfOtherDoing(corpus, query, reading, none))];
  return claimsOf(reading).map((claim) => (end && claim.ends?.[end]) ?? claim);
}

/** “40 were hurt, no children were aboard” does not say that no children were hurt. */
function isOfOtherDoing(corpus: Corpus, query: Query, { tokens }: Reading, { unit, from, to }: Claim): boolean {
  if (unit?.class === "money" || !query.terms.some(({ role }) => role === "content")) return false;
  const before = tokens.slice(0, from).findLastIndex(({ kind }) => kind === "mark") + 1;
  const end = tokens.findIndex(({ kind }, at) => at >= to && kind === "mark");
  const clause = [...tokens.slice(before, from), ...tokens.slice(to, end < 0 ? tokens.length : end)];
  return !clause.some((token) => askedStrength(corpus, query, token) >= MET);
}
