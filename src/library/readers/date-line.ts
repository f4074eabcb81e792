import { isDay, toDay } from "../day.ts";
import { endsSentence, isNameLike, wordsOf } from "./text/shape.ts";

export interface DateLine {
  readonly day: string;
  /** The date as it stands there. */
  readonly words: string;
  /** `line`: nothing else is said. `prefix`: text follows in the same line. `masthead`: a name stands before it. */
  readonly kind: "line" | "prefix" | "masthead";
  /** Length of a prefix with the space behind it. */
  readonly length: number;
}

/** “date 2017-03-27 …”, “2017-03-27 …”, “Friday, 12 February 2027”, “The Courier, February 12, 2027” */
export function readDateLine(line: string): DateLine | undefined {
  return readPrefix(line) ?? readEnd(line) ?? readBefore(line);
}

/** “Posted on 3 May 2026 by Ana | 12 comments”: a date and a name, and at most something short behind a bar. */
function readBefore(line: string): DateLine | undefined {
  const by = /\sby\s(?=\p{Lu})/u.exec(line.slice(0, 60));
  if (by === null || wordsOf(line.slice(by.index)).length > 8 || endsSentence(line)) return undefined;
  const name = line.slice(by.index + by[0].length).split(/\s[|·•]\s/, 1)[0] ?? "";
  const date = isNameLike(name) ? readEnd(line.slice(0, by.index)) : undefined;
  return date?.kind === "line" ? { ...date, kind: "masthead" } : undefined;
}

/** What the day of publication is taken from. */
export function dateReason(words: string): string {
  return `“${words}” at the top of the text`;
}

function readPrefix(line: string): DateLine | undefined {
  const found = /^(?:date:?\s+)?(\d{4}-\d{2}-\d{2})(?:\s+|$)/i.exec(line);
  const day = found?.[1];
  if (!found || day === undefined || !isDay(day)) return undefined;
  const kind = found[0].length === line.length ? "line" : "prefix";
  return { day, words: found[0].trim(), kind, length: found[0].length };
}

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const DAY_FIRST = /(?:^|[\s,(])((\d{1,2})\s+([A-Z][a-z]{2,8})\.?,?\s+(\d{4}))(?:,?\s+\d{1,2}:\d{2})?$/;
const MONTH_FIRST = /(?:^|[\s,(])(([A-Z][a-z]{2,8})\.?\s+(\d{1,2}),?\s+(\d{4}))(?:,?\s+\d{1,2}:\d{2})?$/;
const LABEL_OR_WEEKDAY =
  /^(?:(?:date|published|posted)(?:\s+on)?:?\s*)?(?:(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s*)?$/i;

function readEnd(line: string): DateLine | undefined {
  const end = line.slice(-48);
  const found = DAY_FIRST.exec(end) ?? MONTH_FIRST.exec(end);
  if (!found) return undefined;
  const [, words = "", first = "", second = "", year = ""] = found;
  const [date, month] = /^\d/.test(first) ? [first, second] : [second, first];
  const day = toDay(Number(year), MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1, Number(date));
  if (day === undefined) return undefined;
  const before = line.slice(0, line.lastIndexOf(words));
  if (LABEL_OR_WEEKDAY.test(before)) return { day, words, kind: "line", length: 0 };
  // “Subject: the fire of 3 May 2021” dates an event; only a name, parted from the date, dates the page.
  const name = before.trimEnd();
  const parted = name.endsWith(",") || before.length - name.length > 1;
  const short = wordsOf(name).length <= 6 && !name.includes(":");
  return parted && short ? { day, words, kind: "masthead", length: 0 } : undefined;
}
