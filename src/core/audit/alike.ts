import { ratioOf, sameValue } from "../answer/equal.ts";
import type { QueryTerm } from "../answer/question/query.ts";
import { sameScope } from "../answer/rank.ts";
import type { Claim, Unit } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { About } from "./about.ts";
import { cellsAlike } from "./cells-alike.ts";

/** Nobody asks: figures this far apart may be of one thing all the same, but too seldom to say so. */
const FARTHEST = 4;
/** From here on a word stands for another. */
const SAME = 0.7;

/** Two values of one kind that are not one value, told alike: the first sieve, which needs the claims alone. */
export function mayDiffer(one: Claim, other: Claim): boolean {
  if (one.kind !== other.kind || ratioOf(one, other) > FARTHEST) return false;
  const denied = one.stance !== other.stance && (one.stance === "denied" || other.stance === "denied");
  if (sameValue(one, other)) return denied;
  // A forecast contradicts no report, unless both are of one portion.
  return one.stance === other.stance || denied || one.scope !== null || other.scope !== null;
}

/** What other sentences may contradict. A day that hangs on the day of printing and a number of nothing in particular stand alone. */
export function isComparable({ claim, counted }: About): boolean {
  return claim.kind === "date" ? DAYS.test(claim.date?.precision ?? "") : counted !== null;
}

/** Precisions of dates that are the same wherever they are printed. */
const DAYS = /^(?:day|month|year|clock)$/;

/**
 * Do two claims speak of one thing as far as their own words tell? A question chooses what is compared; where nobody asks, the claims
 * must say themselves that they belong together: what is counted, what happens to it, and a noun besides.
 */
export function speakAlike(one: About, other: About): boolean {
  if (!cellsAlike(one, other) || isSupposed(one) || isSupposed(other) || strangers(one, other)) return false;
  const [a, b] = [one.claim, other.claim];
  if (a.passage !== b.passage && (saysToo(one, b) || saysToo(other, a))) return false;
  const portion = (a.scope === null) !== (b.scope === null) || (a.scope && b.scope && sameScope(a.scope, b.scope));
  const doing = one.doings.some((term) => other.doings.some((entry) => stands(term, entry)));
  const nouns = nounsOf(one).filter((term) => nounsOf(other).some((entry) => stands(term, entry))).length;
  if (!doing && one.doings.length > 0 && other.doings.length > 0 && !portion) return false;
  if (a.kind === "date") return doing && nouns > 0 && datesAlike(one, other);
  if (a.kind === "duration") return doing && nouns > 0 && !isStretch(one) && !isStretch(other);
  // Of a standing figure the time it holds for must be said by both or by neither.
  const [days, others] = [daysIn(one), daysIn(other)];
  if (one.doings.length + other.doings.length === 0 && days.length > 0 !== others.length > 0) return false;
  if (yearsApart(days, others)) return false;
  if (one.counted === null && other.counted === null) return a.passage === b.passage && a.revision !== b.revision;
  if (one.counted === null || other.counted === null || !sameCounted(one.counted, other.counted)) return false;
  if (one.counted.class === "percent" && !sharesAlike(one, other)) return false;
  // What a bare number counts is only known by what happens to it.
  const bare = [one, other].some(({ claim: { unit }, counted }) => unit === null && counted?.head === "person");
  if (bare) return doing;
  if (doing || portion || nouns > 0) return true;
  // Who only says that there are so many may speak of others than those to whom something happened.
  if (one.doings.length + other.doings.length > 0 && a.revision === b.revision) return false;
  const telling = /^(?:thing|kind|people)$/.test(one.counted.class) && !/^(?:people|person)$/.test(one.counted.head);
  return telling && one.counted.head === other.counted.head;
}

/** “Three are ill, and it may be six”: who says so contradicts nobody who speaks of six. What is taken back is not said. */
function saysToo({ reading }: About, { quantity, kind }: Claim): boolean {
  return claimsOf(reading).some(
    (claim) =>
      claim.kind === kind &&
      claim.quantity?.value === quantity?.value &&
      quantity !== null &&
      claim.revision !== "old" &&
      claim.stance !== "denied",
  );
}

/** “square kilometres” are no kilometres, and kilometres no miles. */
function sameCounted(one: Unit, other: Unit): boolean {
  if (one.class !== other.class) return false;
  const kinds = [one, other].every(({ modifiers }) => modifiers.length > 0);
  if (kinds && one.modifiers.every((kind) => !other.modifiers.includes(kind))) return false;
  if (one.class === "people") return true;
  if (one.class === "thing" || one.class === "kind" || one.class === "money") return one.head === other.head;
  return one.word === other.word && one.modifiers.join(" ") === other.modifiers.join(" ");
}

/** Both clauses name somebody or some place, and neither sentence has a name of the other's clause. */
function strangers(one: About, other: About): boolean {
  const has = ({ reading: { tokens } }: About, names: readonly QueryTerm[]) =>
    tokens.some(({ form, capital }) => capital && names.some(({ stem: name }) => stem(form) === name));
  const spelled = ({ names }: About, against: About) =>
    names.some((name) => against.names.some((entry) => stands(name, entry))) || has(against, names);
  return one.names.length > 0 && other.names.length > 0 && !spelled(one, other) && !spelled(other, one);
}

/** “If the water rose by 3 metres, 400 homes …” */
function isSupposed({ claim, reading: { tokens } }: About): boolean {
  return tokens.slice(0, claim.from).some(({ form }) => form === "if" || form === "unless");
}

/** “in the next two months”: when, not for how long. */
function isStretch({ claim, reading: { tokens } }: About): boolean {
  return tokens
    .slice(Math.max(0, claim.from - 2), claim.from + 1)
    .some(({ form }) => /^(?:next|last|past|coming)$/.test(form));
}

/** The days, months and years in the clause of a claim. */
function daysIn({ claim: { clause }, reading: { dates } }: About): readonly string[] {
  return dates.flatMap(({ precision, key, from, to }) =>
    /^(?:day|month|year)$/.test(precision) && from >= clause.from && to <= clause.to ? [key] : [],
  );
}

function yearsApart(one: readonly string[], other: readonly string[]): boolean {
  const yearsOf = (days: readonly string[]) => new Set(days.flatMap((day) => /^\d{4}/.exec(day)?.[0] ?? []));
  const [a, b] = [yearsOf(one), yearsOf(other)];
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** Days of one thing: no stretch of days, none that hangs on the day of printing, and every name of the one stands by the other. */
function datesAlike(one: About, other: About): boolean {
  const [a, b] = [one.claim.date, other.claim.date];
  const inStretch = ({ claim, reading: { tokens } }: About) =>
    tokens.slice(Math.max(0, claim.from - 6), claim.from).some(({ form }) => form === "between");
  const named = (names: readonly QueryTerm[], others: readonly QueryTerm[]) =>
    names.every((name) => others.some((entry) => stands(name, entry)));
  return (
    a?.precision === b?.precision &&
    DAYS.test(a?.precision ?? "") &&
    !inStretch(one) &&
    !inStretch(other) &&
    named(one.names, other.names) &&
    named(other.names, one.names)
  );
}

/** “40 % of the pupils”, “40 % white”: the word behind a share says whose it is. */
function sharesAlike(one: About, other: About): boolean {
  const whose = ({ claim, reading: { tokens } }: About) =>
    tokens.slice(claim.to, claim.to + 3).find(({ form, kind }) => kind === "word" && !STOPWORDS.has(form))?.form;
  const [a, b] = [whose(one), whose(other)];
  return a !== undefined && b !== undefined && stem(a) === stem(b);
}

function nounsOf({ bound, beside }: About): readonly QueryTerm[] {
  return [...bound, ...beside];
}

export function stands(one: QueryTerm, other: QueryTerm): boolean {
  return (
    one.term === other.term || (one.match.get(other.term) ?? 0) >= SAME || (other.match.get(one.term) ?? 0) >= SAME
  );
}
