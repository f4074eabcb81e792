import type { Claim } from "../claims/claim.ts";
import { read } from "../claims/reading.ts";
import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import { askedStrength } from "./asked.ts";
import { otherThing } from "./contrast.ts";
import { isCorrected } from "./corrected.ts";
import { areCounterparts } from "./counterpart.ts";
import { doingOf } from "./doing.ts";
import { compatible, contains, ratioOf, sameValue } from "./equal.ts";
import { keyDifference, windowUnknown } from "./keys.ts";
import type { Query } from "./question/query.ts";
import { apart, type Relation, unknown } from "./relation.ts";
import { replaced } from "./replaced.ts";
import { bothOffered, outright, rooted, sameEvent } from "./same-event.ts";
import { type Bearing, documentOf } from "./values.ts";

/** Above this ratio two figures are hardly about one thing. */
const FARTHEST = 10;

/** Compares two claims that both bear on the question. A false dispute costs more trust than a missed one. */
export function compare(corpus: Corpus, query: Query, one: Bearing, other: Bearing): Relation {
  const origin = corpus.reprints.origin;
  const copies = origin[one.claim.passage] === origin[other.claim.passage];
  if (copies && sameValue(one.claim, other.claim)) return { kind: "same", because: "one wording" };
  const key = keyDifference(query, one, other);
  if (key) return apart(key);
  const twin = otherThing(corpus, query, one.claim, other.claim);
  if (twin) return apart(twin);
  const denied = one.claim.stance !== other.claim.stance && [one, other].some(({ claim }) => claim.stance === "denied");
  if (denied)
    return sameValue(one.claim, other.claim) ? { kind: "differs", because: "one denies it" } : unknown("one is denied");
  if (sameValue(one.claim, other.claim)) return { kind: "same", because: "equal values" };
  if (areCounterparts(corpus, one.claim, other.claim))
    return compatible(one.claim, other.claim)
      ? { kind: "compatible", because: "values overlap" }
      : { kind: "updated", because: "two versions of one sentence" };
  if (isCorrected(corpus, one.claim, other.claim)) return { kind: "updated", because: "a correction names both" };
  return compareValues(corpus, query, one, other) ?? compareThings(corpus, query, one, other);
}

/** Values which go together, or which cannot be held against each other whatever they are of. */
function compareValues(corpus: Corpus, query: Query, one: Bearing, other: Bearing): Relation | null {
  const [date, otherDate] = [one.claim.date, other.claim.date];
  if (date && otherDate) {
    if (date.bound !== otherDate.bound) return unknown("a date before or after which something holds");
    if (date.precision !== otherDate.precision && contains(date.key, otherDate.key))
      return { kind: "compatible", because: "one date inside the other" };
    if (date.precision !== otherDate.precision && !inOtherYears(date.key, otherDate.key))
      return unknown("dates of different precision");
  }
  if (compatible(one.claim, other.claim)) return { kind: "compatible", because: "values overlap" };
  if (date && !(outright(corpus, query, one) && outright(corpus, query, other)))
    return unknown("a date of something near it only");
  const isFar = one.claim.kind !== "frequency" && ratioOf(one.claim, other.claim) > FARTHEST;
  return isFar ? unknown("too far apart to be one thing") : null;
}

/** “4 March 1878” and “1876”: whatever the day, the years differ. */
function inOtherYears(one: string, other: string): boolean {
  const [a, b] = [one, other].map((key) => /^(\d{4})(?![\ds])/.exec(key)?.[1]);
  return a !== undefined && b !== undefined && a !== b;
}

/** Different values: of one thing, or has one replaced the other? */
function compareThings(corpus: Corpus, query: Query, one: Bearing, other: Bearing): Relation {
  if (one.bare || other.bare) return unknown("what it counts is not said");
  if (query.often && !query.terms.some(({ role, verb }) => verb && role === "content"))
    return unknown("what is done is not asked");
  if (!/\bstill\b/i.test(query.text) && isStill(corpus, one.claim) !== isStill(corpus, other.claim))
    return unknown("one says how it still stands");
  if (!sameEvent(corpus, query, one, other)) return apart({ kind: "event", words: null });
  const near = bothOffered(query, one, other) || (rooted(query, one) && rooted(query, other));
  if (!near) return unknown("what is asked for stands too far from it");
  if (isInForce(one.claim) !== isInForce(other.claim))
    return { kind: "updated", because: "one says since when it holds" };
  if (
    windowUnknown(one.claim, other.claim) ||
    strangeYear(corpus, query, one, other) ||
    strangeYear(corpus, query, other, one)
  )
    return unknown("only one says of which time");
  const together = one.claim.passage === other.claim.passage;
  if (together && (one.whole || other.whole)) return apart({ kind: "part", words: null });
  const replacing = replaced(corpus, one, other);
  if (replacing !== null) return { kind: "updated", because: replacing };
  if (oneNarrator(one, other)) return unknown("one document, in its own words");
  if (oneTable(corpus, query, one, other)) return unknown("a cell of a table");
  if (one.claim.passage === other.claim.passage && !twoVoices(one, other)) return unknown("one sentence, one voice");
  return { kind: "differs", because: "same thing, values which cannot both be meant" };
}

/** “Eight are still missing”: of more that were lost. */
function isStill(corpus: Corpus, { passage, clause }: Claim): boolean {
  return read(corpus, passage)
    .tokens.slice(clause.from, clause.to)
    .some(({ form }) => form === "still");
}

/** “has been 38 pounds a month since January”: a price or a rate that holds from then on, and not a sum of what happened. */
function isInForce({ window, rate, unit }: Claim): boolean {
  return window?.startsWith("since ") === true && (rate !== null || unit?.class === "money");
}

/** A document does not contradict itself: its two figures are of two things, or one has replaced the other. */
function oneNarrator(one: Bearing, other: Bearing): boolean {
  const document = (bearing: Bearing) => bearing.ranked.reading.passage.document;
  return one.voice === undefined && other.voice === undefined && document(one) === document(other);
}

/** A cell speaks for itself only where its row has no other figure, and every word of the row is asked for or said by the other too. */
function oneTable(corpus: Corpus, query: Query, one: Bearing, other: Bearing): boolean {
  return [
    [one, other],
    [other, one],
  ].some(([cell, against]) => {
    if (!cell || !against || !cell.ranked.reading.passage.row) return false;
    const said = new Set(against.ranked.reading.tokens.map(({ form }) => stem(form)));
    return (
      cell.ranked.reading.quantities.length > 1 ||
      cell.ranked.reading.tokens.some(
        (token, at) =>
          token.kind === "word" &&
          !(at >= cell.claim.from && at < cell.claim.to) &&
          !STOPWORDS.has(token.form) &&
          !said.has(stem(token.form)) &&
          askedStrength(corpus, query, token) === 0,
      )
    );
  });
}

/** “The fire of 1994, in which 31 people died”: a year which the other's document never mentions. */
function strangeYear(corpus: Corpus, query: Query, { claim, ranked }: Bearing, other: Bearing): boolean {
  if (claim.kind === "date" || doingOf(corpus, query, claim) === "plain") return false;
  const { from, to } = corpus.ranges[documentOf(other)] as { from: number; to: number };
  const words = corpus.stream.subarray(corpus.streamStarts[from], corpus.streamStarts[to]);
  return ranked.reading.dates.some(
    (date) =>
      date.precision === "year" &&
      date.from >= claim.clause.from &&
      date.to <= claim.clause.to &&
      !words.includes(corpus.terms.of(date.key)),
  );
}

function twoVoices(one: Bearing, other: Bearing): boolean {
  return one.voice !== undefined && other.voice !== undefined && !sameVoice(one.voice, other.voice);
}
