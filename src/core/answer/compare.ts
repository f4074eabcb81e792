import type { Claim } from "../claims/claim.ts";
import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { Difference } from "./answer.ts";
import type { Query } from "./question/query.ts";
import { sameScope } from "./rank.ts";
import { otherThing } from "./same-thing.ts";
import type { Bearing } from "./values.ts";

/** What two claims are to each other, and why. */
export type Relation =
  | { readonly kind: "same" | "compatible"; readonly because: string }
  | { readonly kind: "differs" | "updated"; readonly because: string }
  | { readonly kind: "incomparable"; readonly because: string; readonly difference: Difference };

/** Above this ratio two figures are hardly about one thing. */
const FARTHEST = 10;
/** Rounded figures this near to each other are one figure. */
const NEAR = 0.12;
/** From here on a term of the question counts as met by a passage and what stands around it. */
const MET = 0.4;

/** Compares two claims that both bear on the question. A false dispute costs more trust than a missed one. */
export function compare(corpus: Corpus, query: Query, one: Bearing, other: Bearing): Relation {
  const origin = corpus.reprints.origin;
  const copies = origin[one.claim.passage] === origin[other.claim.passage];
  if (copies && sameValue(one.claim, other.claim)) return { kind: "same", because: "one wording" };
  const difference = keyDifference(query, one, other);
  if (difference)
    return {
      kind: "incomparable",
      because: `${difference.kind}${difference.words ? `: ${difference.words}` : ""}`,
      difference,
    };
  const twin = otherThing(corpus, query, one.claim, other.claim);
  if (twin) return { kind: "incomparable", because: `another thing: ${twin.words}`, difference: twin };
  if (one.claim.stance !== other.claim.stance && (one.claim.stance === "denied" || other.claim.stance === "denied")) {
    return sameValue(one.claim, other.claim) ? { kind: "differs", because: "one denies it" } : unknown("one is denied");
  }
  if (sameValue(one.claim, other.claim)) return { kind: "same", because: "equal values" };
  if (one.claim.date && other.claim.date && one.claim.date.bound !== other.claim.date.bound)
    return unknown("a date before or after which something holds");
  if (one.claim.date && other.claim.date && one.claim.date.precision !== other.claim.date.precision) {
    return contains(one.claim.date.key, other.claim.date.key)
      ? { kind: "compatible", because: "one date inside the other" }
      : unknown("dates of different precision");
  }
  if (compatible(one.claim, other.claim)) return { kind: "compatible", because: "values overlap" };
  if (!sameEvent(query, one, other))
    return { kind: "incomparable", because: "not about the same event", difference: { kind: "event", words: null } };
  if (windowUnknown(one.claim, other.claim)) return unknown("only one says of which time");
  const ratio = ratioOf(one.claim, other.claim);
  if (one.claim.date && !(outright(query, one) && outright(query, other)))
    return unknown("a date of something near it only");
  if (ratio > FARTHEST) return unknown("too far apart to be one thing");
  if (revised(one.claim, other.claim)) return { kind: "updated", because: "words of revision" };
  if (oneNarrator(one, other)) return unknown("one document, in its own words");
  if (one.ranked.reading.passage.row || other.ranked.reading.passage.row) return unknown("a cell of a table");
  if (one.claim.passage === other.claim.passage && !twoVoices(one, other)) return unknown("one sentence, one voice");
  if (one.voice && other.voice && sameVoice(one.voice, other.voice))
    return { kind: "updated", because: "one voice, two values" };
  return { kind: "differs", because: "same thing, values which cannot both be meant" };
}

/** Dates differ only where both clauses speak of the very thing in the very words: near words are near events. */
function outright(query: Query, { met }: Bearing): boolean {
  return query.terms.every(({ role }, i) => role !== "content" || (met[i] as number) >= 0.7);
}

function unknown(because: string): Relation {
  return { kind: "incomparable", because, difference: { kind: "unknown", words: null } };
}

/** A document does not contradict itself: its two figures are of two things, or one has replaced the other. */
function oneNarrator(one: Bearing, other: Bearing): boolean {
  const document = (bearing: Bearing) => bearing.ranked.reading.passage.document;
  return one.voice === undefined && other.voice === undefined && document(one) === document(other);
}

/** One is said to have replaced a value, or the other to have been replaced. */
function revised(one: Claim, other: Claim): boolean {
  // “the water rose to 3 metres” revises no figure: levels rise and fall.
  if (/^(length|mass|temperature|speed|volume)$/.test(one.unit?.class ?? "")) return false;
  return one.revision !== null || other.revision !== null;
}

function twoVoices(one: Bearing, other: Bearing): boolean {
  return one.voice !== undefined && other.voice !== undefined && !sameVoice(one.voice, other.voice);
}

/** Both must speak of what the question is about: a word of it that only one of them meets makes them two things. */
function sameEvent(query: Query, one: Bearing, other: Bearing): boolean {
  return query.terms.every((term, i) => {
    if (term.role !== "content") return true;
    const [a, b] = [one.met[i] as number, other.met[i] as number];
    return a >= MET === b >= MET;
  });
}

/** The keys on which both must agree before their values may be compared. */
function keyDifference(
  query: Query,
  { claim: one, inherited: fromOne }: Bearing,
  { claim: other, inherited: fromOther }: Bearing,
): Difference | null {
  if (one.kind !== other.kind) return { kind: "unit", words: null };
  if (!sameUnit(query, one, other)) return { kind: "unit", words: other.unit?.word ?? null };
  if ((one.rate === null) !== (other.rate === null)) return { kind: "rate", words: other.rate ?? one.rate };
  if (one.total !== other.total && !query.total) return { kind: "total", words: null };
  if (one.part !== other.part || (one.part && other.part && one.passage !== other.passage))
    return { kind: "part", words: null };
  const scoped = query.scope !== null;
  const [scopeOne, scopeOther] = [fromOne ? null : one.scope, fromOther ? null : other.scope];
  if (
    !scoped &&
    (scopeOne || scopeOther) &&
    !(scopeOne && scopeOther && sameScope(scopeOne, scopeOther)) &&
    one.kind !== "date"
  ) {
    return { kind: "scope", words: (scopeOther ?? scopeOne)?.words ?? null };
  }
  if (one.window && other.window && one.window !== other.window && one.kind === "number")
    return { kind: "window", words: other.window };
  return null;
}

/** People in general are one class. Things are told apart by their nouns, unless the question has already chosen among them. */
function sameUnit(query: Query, { unit: one }: Claim, { unit: other }: Claim): boolean {
  // A bare number has passed for what is asked because the noun stands near it.
  if (!one || !other) return true;
  if (one.class !== other.class) return false;
  return one.head === other.head || query.unit !== null || (one.class !== "thing" && one.class !== "kind");
}

function windowUnknown(one: Claim, other: Claim): boolean {
  const sums = (window: string | null) => window !== null && !window.startsWith("in ");
  return one.kind === "number" && sums(one.window) !== sums(other.window);
}

function sameValue(one: Claim, other: Claim): boolean {
  if (one.date && other.date) return one.date.key === other.date.key;
  return one.quantity !== null && other.quantity !== null && one.quantity.value === other.quantity.value;
}

function compatible(one: Claim, other: Claim): boolean {
  if (one.date && other.date) return sameDay(one.date, other.date);
  if (!one.quantity || !other.quantity) return false;
  const [a, b] = [one.quantity, other.quantity];
  const bent =
    a.qualifier !== null || b.qualifier !== null || a.vague || b.vague || a.low !== a.high || b.low !== b.high;
  if (bent && a.least <= b.most && b.least <= a.most) return true;
  // Exact counts differ when they differ; only round figures have a margin.
  if (!round(a.value) || !round(b.value)) return false;
  return Math.abs(a.value - b.value) <= NEAR * Math.max(a.value, b.value);
}

/** At most two digits that are not zero, and large enough to be rounded at all. */
function round(value: number): boolean {
  return value >= 100 && String(value).replace(/0+$/, "").length <= 2;
}

function ratioOf(one: Claim, other: Claim): number {
  if (!one.quantity || !other.quantity) return 1;
  const [a, b] = [one.quantity.value, other.quantity.value];
  return Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
}

/** 2014 holds 2014-05, and that holds 2014-05-03. */
function contains(one: string, other: string): boolean {
  return /^\d{4}/.test(one) && /^\d{4}/.test(other) && (one.startsWith(other) || other.startsWith(one));
}

/** “3 May” and “3 May 2014” are one day. “This week” and “last week” are not one week. */
function sameDay(one: { precision: string; key: string }, other: { precision: string; key: string }): boolean {
  if (one.precision !== "day" && one.precision !== "month") return false;
  const [a, b] = [one.key.replace(/^\d*/, ""), other.key.replace(/^\d*/, "")];
  return a === b && one.key.startsWith("-") !== other.key.startsWith("-");
}
