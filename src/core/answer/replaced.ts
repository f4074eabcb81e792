import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { read } from "../claims/reading.ts";
import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { compatible, sameValue } from "./equal.ts";
import { isStruck } from "./struck.ts";
import { type Bearing, documentOf } from "./values.ts";
import { versionsOfOne } from "./versions.ts";

/** Has one of two values taken the place of the other? Why, or null. */
export function replaced(corpus: Corpus, one: Bearing, other: Bearing): string | null {
  if (revised(corpus, one.claim, other.claim)) return "words of revision";
  if (isStruck(corpus, one) !== isStruck(corpus, other)) return "one is corrected or withdrawn";
  const [a, b] = [documentOf(one), documentOf(other)];
  if (a !== b && versionsOfOne(corpus, a, b)) return "two versions of one page";
  if (a !== b && isOngoing(corpus, one.claim) && isOngoing(corpus, other.claim) && daysApart(corpus, a, b))
    return "each says how it stood on its day";
  const together = one.claim.passage === other.claim.passage;
  if (!together && one.voice && other.voice && sameVoice(one.voice, other.voice)) return "one voice, two values";
  return a !== b && one.voice === undefined && other.voice === undefined && oneOutlet(corpus, a, b)
    ? "one outlet, at two dates"
    : null;
}

/** One is said to have replaced a value, or the other to have been replaced. */
function revised(corpus: Corpus, one: Claim, other: Claim): boolean {
  // “the water rose to 3 metres” revises no figure: levels rise and fall.
  if (/^(length|mass|temperature|speed|volume)$/.test(one.unit?.class ?? "")) return false;
  return takesPart(corpus, one, other) || takesPart(corpus, other, one);
}

/** “Raised from 23 to 29” has named both: a third value has no part in it. “Rose to 29” leaves open what it was before. */
function takesPart(corpus: Corpus, claim: Claim, other: Claim): boolean {
  if (claim.revision === null) return false;
  const partners = claimsOf(read(corpus, claim.passage)).filter(
    ({ kind, revision }) => kind === claim.kind && revision !== null && revision !== claim.revision,
  );
  return (
    partners.length === 0 ||
    claim.passage === other.passage ||
    partners.some((partner) => sameValue(partner, other) || compatible(partner, other))
  );
}

/** One publisher reports again on another day. */
function oneOutlet(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [corpus.documents[one], corpus.documents[other]];
  return a?.publisher != null && a.publisher === b?.publisher && daysApart(corpus, one, other);
}

function daysApart(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [one, other].map((document) => corpus.documents[document]?.published);
  return a !== undefined && b !== undefined && a.kind !== "unknown" && b.kind !== "unknown" && a.day !== b.day;
}

/** “17 ships are waiting”, “17 were still missing”: so it stands on the day of the report, and tomorrow otherwise. */
function isOngoing(corpus: Corpus, { passage, clause }: Claim): boolean {
  const tokens = read(corpus, passage).tokens.slice(clause.from, clause.to);
  return tokens.some(({ form }, at) => {
    if (!/^(is|are|was|were)$/.test(form)) return false;
    const next = /^(now|still|currently|already)$/.test(tokens[at + 1]?.form ?? "") ? at + 2 : at + 1;
    return next > at + 1 || /[a-z]{2}ing$/.test(tokens[next]?.form ?? "") || tokens[next]?.form === "missing";
  });
}
