import { TIME_UNITS } from "../language/data/calendar.ts";
import type { DateMention } from "../language/dates.ts";
import type { Quantity } from "../language/numbers.ts";
import type { Token } from "../language/tokens.ts";
import type { Claim, Unit } from "./claim.ts";
import { unitOfCell } from "./columns.ts";
import { AGE, readAge } from "./readers/age.ts";
import { isMeant, readIncrease, readPart, readRate } from "./readers/circumstance.ts";
import { clauseAround } from "./readers/clause.ts";
import { readStretches, type Stretch } from "./readers/stretch.ts";
import { readUnit } from "./readers/unit.ts";
import type { Reading } from "./reading.ts";
import { surroundings } from "./surroundings.ts";

const known = new WeakMap<Reading, readonly Claim[]>();

/** Every value of a passage as a claim, in the order of the text. */
export function claimsOf(reading: Reading): readonly Claim[] {
  let claims = known.get(reading);
  if (!claims) {
    claims = extract(reading);
    known.set(reading, claims);
  }
  return claims;
}

function extract(reading: Reading): readonly Claim[] {
  const numbers: Claim[] = [];
  for (const quantity of reading.quantities) {
    // “400 and 1,200 people”, “12 million crowns by the one and 19 million by the other”: a bare number shares its neighbour's unit.
    const claim = numberClaim(reading, quantity, numbers.at(-1) ?? null);
    const whole = claim && numbers.length > 0 ? together(reading, numbers.at(-1) as Claim, claim) : undefined;
    if (whole) numbers.pop();
    if (claim) numbers.push(whole ?? claim);
  }
  const spans = numbers.filter(({ unit }) => unit?.class === "time");
  const days = reading.dates.filter(({ from, to }) => !spans.some((span) => span.from < to && from < span.to));
  return [...numbers, ...timeClaims(reading, days)].toSorted((a, b) => a.from - b.from);
}

/** “2 hours and 10 minutes”, “3 years, 2 months”: one length of time. Undefined for any other two. */
function together(reading: Reading, one: Claim, other: Claim): Claim | undefined {
  const { tokens } = reading;
  const link = tokens.slice(one.to, other.from).map(({ form }) => form);
  const [large, small] = [secondsIn(reading, one.to), secondsIn(reading, other.to)];
  const isOne =
    one.kind === "duration" &&
    other.kind === "duration" &&
    large !== undefined &&
    small !== undefined &&
    small < large &&
    /^(|and|,|, and)$/.test(link.join(" "));
  if (!isOne || !one.quantity || !other.quantity) return undefined;
  const [a, b] = [one.quantity, other.quantity];
  const quantity = {
    ...a,
    to: b.to,
    value: a.value + b.value,
    low: a.low + b.low,
    high: a.high + b.high,
    least: a.least + b.least,
    most: a.most + b.most,
  };
  return { ...one, quantity, unit: other.unit, to: other.to, span: { start: one.span.start, end: other.span.end } };
}

function numberClaim(reading: Reading, found: Quantity, before: Claim | null): Claim | undefined {
  const { tokens, dates } = reading;
  const age = readAge(tokens, found);
  const plain = age ? { unit: AGE, from: found.from, to: age.to } : readUnit(tokens, found);
  const { quantity, ...read } = withHalf(tokens, found, plain);
  const inTable = reading.cells.length > 0;
  const shares =
    before?.unit && (sharesUnit(before.unit, quantity) || (read.unit === null && replaces(tokens, before, quantity)));
  const inherited = !inTable && read.unit === null && before?.unit && shares ? before.unit : null;
  const unit = read.unit ?? inherited ?? unitOfCell(reading.cells, tokens, quantity.number);
  // “the next two months” is a period of the calendar, “two months” a duration.
  const calendar = dates.find(({ from, to }) => from < read.to && quantity.number < to);
  if (calendar && unit?.class !== "time") return undefined;
  if (calendar && /ago|earlier|later|before/.test(calendar.key)) return undefined;
  const shown = withRate(tokens, read.to);
  const seconds = unit?.class === "time" ? (secondsIn(reading, read.to) ?? TIME_UNITS.get(unit.word)) : undefined;
  return {
    ...surroundings(reading, read.from, read.to),
    span: { start: tokens[read.from]?.start ?? 0, end: tokens[shown - 1]?.end ?? 0 },
    kind: seconds ? "duration" : "number",
    quantity: seconds ? scaled(quantity, seconds) : quantity,
    unit,
    date: null,
    ends: null,
    // “cleaned every night and kept for 35 days”: a time comes so often only where it says so itself.
    rate: readRate(tokens, read.from, read.to, seconds ? read : clauseAround(tokens, read.from)),
    // “Among them were 40 rebels”: of whom is not said here.
    part: readPart(tokens, read.from, read.to) ? (before ? "of" : "unclear") : null,
    change: readIncrease(tokens, read.from, read.to),
    meant: /^(people|kind|thing)$/.test(unit?.class ?? "") && isMeant(tokens, read.from),
  };
}

/** “an hour and a half”, “two years and a half”: the half stands behind the unit. */
function withHalf<T extends { readonly to: number }>(tokens: readonly Token[], quantity: Quantity, read: T) {
  const behind = tokens.slice(read.to, read.to + 3).map(({ form }) => form);
  if (behind.join(" ") !== "and a half" || read.to === quantity.to) return { ...read, quantity };
  const { value, low, high, least, most } = quantity;
  const half = { value: value + 0.5, low: low + 0.5, high: high + 0.5, least: least + 0.5, most: most + 0.5 };
  return { ...read, to: read.to + 3, quantity: { ...quantity, ...half } };
}

/** “62 km/h” is shown with what stands below its stroke. */
function withRate(tokens: readonly Token[], to: number): number {
  const below = tokens[to + 1];
  return tokens[to]?.form === "/" && !tokens[to]?.spaced && below?.kind === "word" && !below.spaced ? to + 2 : to;
}

function sharesUnit(before: Unit, quantity: Quantity): boolean {
  if (/^(length|area|volume|mass|percent)$/.test(before.class)) return true;
  return before.class === "money" || before.class === "people" ? quantity.value >= 10 : false;
}

/** “from 19 days to 12”, “19 days instead of 12”: the bare number takes the place of the one that has the unit. */
function replaces(tokens: readonly Token[], before: Claim, { from }: Quantity): boolean {
  const link = tokens.slice(before.to, from).map(({ form }) => form);
  return (
    (link.join(" ") === "to" && tokens[before.from - 1]?.form === "from") ||
    /^(, )?(not|instead of|rather than|up from|down from)$/.test(link.join(" "))
  );
}

function secondsIn(reading: Reading, to: number): number | undefined {
  return TIME_UNITS.get(reading.tokens[to - 1]?.form ?? "");
}

function scaled(quantity: Quantity, by: number): Quantity {
  const { value, low, high, least, most } = quantity;
  return { ...quantity, value: value * by, low: low * by, high: high * by, least: least * by, most: most * by };
}

/** A time with two ends is one claim; not where the one end has replaced the other: “moved from 3 May to 10 May”. */
function timeClaims(reading: Reading, days: readonly DateMention[]): readonly Claim[] {
  const wholes = readStretches(reading.tokens, days).flatMap((stretch) => stretchClaim(reading, stretch) ?? []);
  const single = days.filter(({ from, to }) => !wholes.some((whole) => whole.from < to && from < whole.to));
  return [...wholes, ...single.map((date) => dateClaim(reading, date))];
}

type Dated = Pick<Stretch, "from" | "to" | "precision" | "key">;

function stretchClaim(reading: Reading, { from, to, precision, key, ...ends }: Stretch): Claim | undefined {
  const whole = dateClaim(reading, { from, to, precision, key });
  const first = ends.first && dateClaim(reading, ends.first);
  const last = ends.last && dateClaim(reading, ends.last);
  if ([first, last].some((end) => end && end.revision !== whole.revision)) return undefined;
  return { ...whole, date: { precision, key, bound: null }, ends: { first, last } };
}

function dateClaim(reading: Reading, { from, to, precision, key }: Dated): Claim {
  const around = surroundings(reading, from, to);
  return {
    ...around,
    kind: "date",
    quantity: null,
    unit: null,
    ends: null,
    // “moved from 3 May to 10 May”: the one day has replaced the other, and neither begins or ends anything.
    date: { precision, key, bound: around.revision !== null ? null : boundOf(reading.tokens, from) },
    rate: null,
    part: null,
    change: false,
    meant: false,
  };
}

/** “before 2005” is no date of an event; in “from 8 a.m. to 6 p.m.” one hour begins it and one ends it. */
function boundOf(tokens: readonly Token[], at: number): "before" | "after" | null {
  const preposition = tokens[at - 1]?.form ?? "";
  if (/^(before|until|till|by)$/.test(preposition)) return "before";
  if (/^(after|since|from)$/.test(preposition)) return "after";
  return preposition === "to" && tokens.slice(Math.max(0, at - 5), at - 1).some(({ form }) => form === "from")
    ? "before"
    : null;
}
