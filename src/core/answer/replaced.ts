import type { Claim } from "../claims/claim.ts";
import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { isStruck } from "./struck.ts";
import { type Bearing, documentOf } from "./values.ts";
import { versionsOfOne } from "./versions.ts";

/** Has one of two values taken the place of the other? Why, or null. */
export function replaced(corpus: Corpus, one: Bearing, other: Bearing): string | null {
  if (revised(one.claim, other.claim)) return "words of revision";
  if (isStruck(corpus, one) !== isStruck(corpus, other)) return "one is corrected or withdrawn";
  const [a, b] = [documentOf(one), documentOf(other)];
  if (a !== b && versionsOfOne(corpus, a, b)) return "two versions of one page";
  const together = one.claim.passage === other.claim.passage;
  if (!together && one.voice && other.voice && sameVoice(one.voice, other.voice)) return "one voice, two values";
  return a !== b && one.voice === undefined && other.voice === undefined && oneOutlet(corpus, a, b)
    ? "one outlet, at two dates"
    : null;
}

/** One is said to have replaced a value, or the other to have been replaced. */
function revised(one: Claim, other: Claim): boolean {
  // “the water rose to 3 metres” revises no figure: levels rise and fall.
  if (/^(length|mass|temperature|speed|volume)$/.test(one.unit?.class ?? "")) return false;
  return one.revision !== null || other.revision !== null;
}

/** One publisher reports again on another day. */
function oneOutlet(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [corpus.documents[one], corpus.documents[other]];
  return (
    a !== undefined &&
    b !== undefined &&
    a.publisher !== null &&
    a.publisher === b.publisher &&
    a.published.kind !== "unknown" &&
    b.published.kind !== "unknown" &&
    a.published.day !== b.published.day
  );
}
