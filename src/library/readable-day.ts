import { toDay } from "./day.ts";

const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const NAMES = "january february march april may june july august september october november december sept".split(" ");

/**
 * The day, YYYY-MM-DD, of a date as people and programs write it: “2026-10-14T09:30:00Z”, “14 October 2026”,
 * “Wed, 14 Oct 2026 09:30 +0200”, “October 14th, 2026”. Undefined when it may mean another day as well: “3/4/2026”.
 * What stands behind a date must be a time; the day is the one which is written, in the zone of whoever wrote it.
 */
export function readableDay(written: string): string | undefined {
  const text = written.trim().slice(0, 80);
  const iso =
    /^(\d{4})([-/.])(\d{1,2})\2(\d{1,2})(?![\d])(.*)$/.exec(text) ?? /^(\d{4})()(\d{2})(\d{2})(T.*)?$/.exec(text);
  if (iso) return isTime(iso[5] ?? "") ? toDay(Number(iso[1]), Number(iso[3]), Number(iso[4])) : undefined;
  const plain = text.replace(/^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\.?,?\s+/i, "");
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?[\s-]+(?:of\s+)?([a-z]{3,9})\.?,?[\s-]+(\d{4})(?!\d)(.*)$/i.exec(plain);
  if (dayFirst) return named(dayFirst[3], dayFirst[2], dayFirst[1], dayFirst[4]);
  const monthFirst = /^([a-z]{3,9})\.?\s+(\d{1,2})(?:st|nd|rd|th)?,?\s+(\d{4})(?!\d)(.*)$/i.exec(plain);
  if (monthFirst) return named(monthFirst[3], monthFirst[1], monthFirst[2], monthFirst[4]);
  const figures = /^(\d{1,2})([/.])(\d{1,2})\2(\d{4})(?!\d)(.*)$/.exec(plain);
  return figures ? figured(figures) : undefined;
}

function named(year = "", month = "", day = "", rest = ""): string | undefined {
  const name = month.toLowerCase();
  const number = MONTHS.indexOf(name.slice(0, 3)) + 1;
  const known = MONTHS.includes(name) || NAMES.includes(name);
  return known && isTime(rest) ? toDay(Number(year), number, Number(day)) : undefined;
}

/** With points it is the day first wherever it is written so; with strokes only a number over 12 tells. */
function figured([, first = "", sign, second = "", year = "", rest = ""]: RegExpExecArray): string | undefined {
  const [a, b] = [Number(first), Number(second)];
  if (!isTime(rest)) return undefined;
  if (sign === "." || a > 12 || a === b) return toDay(Number(year), b, a);
  return b > 12 ? toDay(Number(year), a, b) : undefined;
}

function isTime(rest: string): boolean {
  return rest === "" || /^(?:[T,\s]|\s+at\s)[\s\d:.+apmzutcgest()/-]*$/i.test(rest);
}
