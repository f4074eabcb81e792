import { DAY_PARTS, MONTHS, PERIODS, TIME_UNITS, WEEKDAYS } from "./data/calendar.ts";
import { CARDINALS } from "./data/numbers.ts";
import { dayOfEach } from "./day-of-each.ts";
import { era } from "./eras.ts";
import { isBareHour } from "./hours.ts";
import type { Token } from "./tokens.ts";
import { year, yearOf } from "./years.ts";

/** A date, a time of day or a relative period, as worded. It is never turned into a calendar date. */
export interface DateMention {
  /** Half-open token range, with the words that belong to it: “early on Saturday”. */
  readonly from: number;
  readonly to: number;
  readonly precision: "day" | "month" | "year" | "weekday" | "clock" | "relative" | "period";
  /** Comparable within its precision: "2017-03-27", "2015-12", "2014", "6", "17:45", "week-1", "1980s". */
  readonly key: string;
}

/** All dates among the tokens, left to right, never overlapping. */
export function dates(tokens: readonly Token[]): DateMention[] {
  const found: DateMention[] = [];
  for (let at = 0; at < tokens.length; ) {
    const mention = readDate(tokens, at);
    // “Friday, 12 February”: the weekday read before belongs to the date.
    if (mention && mention.from < (found.at(-1)?.to ?? 0)) found.pop();
    if (mention) found.push(mention);
    at = mention ? Math.max(mention.to, at + 1) : at + 1;
  }
  return found;
}

function readDate(tokens: readonly Token[], at: number): DateMention | undefined {
  if (tokens[at]?.kind === "mark") return undefined;
  return (
    iso(tokens, at) ??
    calendar(tokens, at) ??
    clock(tokens, at) ??
    era(tokens, at) ??
    weekday(tokens, at) ??
    relative(tokens, at) ??
    year(tokens, at)
  );
}

/** Most words begin no number, and a look at one character tells so sooner than a pattern. */
const startsWithDigit = ({ form }: Token): boolean => form >= "0" && form < ":";
const number = (token: Token | undefined): number | undefined =>
  token && startsWithDigit(token) && /^\d{1,4}(st|nd|rd|th)?$/.test(token.form)
    ? Number.parseInt(token.form, 10)
    : undefined;
const pad = (n: number): string => String(n).padStart(2, "0");
const dayOf = (token: Token | undefined): number | undefined => {
  const n = number(token);
  return n !== undefined && n >= 1 && n <= 31 ? n : undefined;
};

/** 2017-03-27 */
function iso(tokens: readonly Token[], at: number): DateMention | undefined {
  const year = yearOf(tokens[at]);
  if (!year) return undefined;
  const [month, day] = [number(tokens[at + 2]), number(tokens[at + 4])];
  const dashed =
    tokens[at + 1]?.form === "-" && tokens[at + 3]?.form === "-" && !tokens[at + 1]?.spaced && !tokens[at + 3]?.spaced;
  if (!dashed || !month || !day || month > 12 || day > 31) return undefined;
  return { from: at, to: at + 5, precision: "day", key: `${year}-${pad(month)}-${pad(day)}` };
}

/** 27 March 2017 · March 27th, 2017 · December 2015 · 22 February. “march” and “may” in lower case are verbs. */
function calendar(tokens: readonly Token[], at: number): DateMention | undefined {
  const leading = dayOf(tokens[at]);
  const of = leading && tokens[at + 1]?.form === "of" ? 1 : 0;
  const monthAt = leading ? at + 1 + of : at;
  const month = monthOf(tokens[monthAt]);
  if (!month) return undefined;
  let to = monthAt + 1;
  const abbreviated = (tokens[monthAt]?.form.length ?? 0) < 5 && tokens[monthAt]?.form !== "may";
  if (abbreviated && tokens[to]?.form === "." && !tokens[to]?.spaced && tokens[to + 1]) to += 1;
  let day = leading;
  if (!day) {
    day = yearOf(tokens[to]) ? undefined : dayOf(tokens[to]);
    if (day) to += 1;
  }
  const comma = tokens[to]?.form === "," ? 1 : 0;
  const year = yearOf(tokens[to + comma]);
  if (year) to += comma + 1;
  const part = leading || day ? null : monthPart(tokens, at);
  const from = part?.from ?? withWeekdayBefore(tokens, at);
  // “May I come in?”
  if (!day && !year && tokens[monthAt]?.form === "may" && PRONOUN.test(tokens[to]?.form ?? "") && !tokens[at - 1])
    return undefined;
  if (day) return { from, to, precision: "day", key: `${year ?? ""}-${pad(month)}-${pad(day)}` };
  return { from, to, precision: "month", key: `${year ?? ""}-${pad(month)}${part ? `~${part.name}` : ""}` };
}

const PARTS: ReadonlyMap<string, string> = new Map([
  ["early", "early"],
  ["beginning", "early"],
  ["start", "early"],
  ["mid", "mid"],
  ["middle", "mid"],
  ["late", "late"],
  ["end", "late"],
]);

/** “mid September”, “the end of September” */
function monthPart(tokens: readonly Token[], month: number): { readonly from: number; readonly name: string } | null {
  const before = tokens[month - 1]?.form ?? "";
  const at = before === "of" || before === "-" ? month - 2 : month - 1;
  const form = tokens[at]?.form ?? "";
  const name = PARTS.get(form);
  // “end September” is no part of it, “early of September” neither.
  if (!name || (before === "of") !== /^(beginning|start|middle|end)$/.test(form)) return null;
  return { from: tokens[at - 1]?.form === "the" ? at - 1 : at, name };
}

const PRONOUN = /^(i|we|you|he|she|it|they|this|that)$/;

function monthOf(token: Token | undefined): number | undefined {
  return token?.capital ? MONTHS.get(token.form) : undefined;
}

function withWeekdayBefore(tokens: readonly Token[], at: number): number {
  const comma = tokens[at - 1]?.form === "," ? 1 : 0;
  return WEEKDAYS.has(tokens[at - 1 - comma]?.form ?? "") ? at - 1 - comma : at;
}

/** 17:45 · at 8.45 · 9 p.m. · until 6 · half past eight · quarter to six · noon */
function clock(tokens: readonly Token[], at: number): DateMention | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  const digits = startsWithDigit(token);
  const time = digits && /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(token.form);
  const half = digits && /^(1?\d|2[0-4])(am|pm)$/.exec(token.form);
  const after = tokens[at + 1]?.form ?? "";
  if (time)
    return {
      from: at,
      to: after === "am" || after === "pm" ? at + 2 : at + 1,
      precision: "clock",
      key: `${pad(Number(time[1]))}:${time[2]}`,
    };
  if (half) return { from: at, to: at + 1, precision: "clock", key: `${half[1]}${half[2]}` };
  if ((token.kind === "number" && (after === "am" || after === "pm")) || (isHour(token) && after === "o'clock"))
    return { from: at, to: at + 2, precision: "clock", key: `${token.form}${after}` };
  if (digits && isBareHour(tokens, at)) {
    const [hour = "", minutes = "00"] = token.form.split(".");
    return { from: at, to: at + 1, precision: "clock", key: `${pad(Number(hour))}:${minutes}` };
  }
  if (NOONS.has(token.form)) return { from: at, to: at + 1, precision: "clock", key: token.form };
  if (!MINUTES.has(token.form) || (after !== "past" && after !== "to")) return undefined;
  const hour = CARDINALS.get(tokens[at + 2]?.form ?? "") ?? number(tokens[at + 2]);
  return hour !== undefined && hour <= 12
    ? { from: at, to: at + 3, precision: "clock", key: `${token.form} ${after} ${hour}` }
    : undefined;
}

const NOONS = new Set(["noon", "midday", "midnight"]);
const MINUTES = new Set(["half", "quarter", "five", "ten", "twenty"]);

function isHour(token: Token): boolean {
  return token.kind === "number" || (CARDINALS.get(token.form) ?? 13) <= 12;
}

/** Saturday · early on Saturday · Wednesday evening · last Friday */
function weekday(tokens: readonly Token[], at: number): DateMention | undefined {
  const token = tokens[at];
  const day = token?.capital ? WEEKDAYS.get(token.form) : undefined;
  if (day === undefined || (token && token.form.length < 4 && tokens[at + 1]?.form !== ".")) return undefined;
  const to = DAY_PARTS.has(tokens[at + 1]?.form ?? "") ? at + 2 : at + 1;
  let from = at;
  if (/^(last|next|this|every)$/.test(tokens[from - 1]?.form ?? "")) from -= 1;
  if (tokens[from - 1]?.form === "on" && /^(early|late|later|earlier)$/.test(tokens[from - 2]?.form ?? "")) from -= 2;
  else if (/^(early|late)$/.test(tokens[from - 1]?.form ?? "")) from -= 1;
  return { from, to, precision: "weekday", key: String(day) };
}

const THESE_DAYS = new Set(["yesterday", "today", "tomorrow", "tonight"]);
const SHIFT: Readonly<Record<string, number>> = {
  this: 0,
  last: -1,
  past: -1,
  previous: -1,
  next: 1,
  coming: 1,
  following: 1,
  recent: -1,
};

/** earlier this week · last month · over the past year · the next two months · yesterday · two weeks ago · in recent weeks */
function relative(tokens: readonly Token[], at: number): DateMention | undefined {
  const form = tokens[at]?.form ?? "";
  if (THESE_DAYS.has(form)) return { from: at, to: at + 1, precision: "relative", key: form };
  const ago = readAgo(tokens, at) ?? dayOfEach(tokens, at);
  if (ago) return ago;
  const shift = SHIFT[form];
  if (shift === undefined) return undefined;
  const counted =
    CARDINALS.has(tokens[at + 1]?.form ?? "") ||
    /^(few|several|couple)$/.test(tokens[at + 1]?.form ?? "") ||
    tokens[at + 1]?.kind === "number";
  const periodAt = counted ? at + 2 : at + 1;
  const period = tokens[periodAt]?.form ?? "";
  const single = period.replace(/s$/, "");
  if (!PERIODS.has(period) && !PERIODS.has(single)) return undefined;
  let from = at;
  if (tokens[from - 1]?.form === "the") from -= 1;
  if (/^(earlier|later|early|late)$/.test(tokens[from - 1]?.form ?? "")) from -= 1;
  return {
    from,
    to: periodAt + 1,
    precision: "relative",
    key: `${single}${counted ? `*${tokens[at + 1]?.form}` : ""}${shift}`,
  };
}

function readAgo(tokens: readonly Token[], at: number): DateMention | undefined {
  const form = tokens[at]?.form ?? "";
  const counted = CARDINALS.has(form) || tokens[at]?.kind === "number" || form === "a" || form === "an";
  const unit = tokens[at + 1]?.form ?? "";
  if (!counted || !TIME_UNITS.has(unit) || !/^(ago|earlier|later|before|beforehand)$/.test(tokens[at + 2]?.form ?? ""))
    return undefined;
  // “for almost three hours before help came” is a length of time.
  if (tokens.slice(Math.max(0, at - 3), at).some(({ form: word }) => word === "for")) return undefined;
  return { from: at, to: at + 3, precision: "relative", key: `${form} ${unit} ${tokens[at + 2]?.form}` };
}
