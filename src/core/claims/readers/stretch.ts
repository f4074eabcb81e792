import { CARDINALS, ORDINALS } from "../../language/data/numbers.ts";
import type { DateMention } from "../../language/dates.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";

/** A time with two ends, as tokens; an end that is no date by itself (“3” in “3 to 5 May”) is null. */
export interface Stretch extends Range {
  /** That of its ends, in the plural: “days”. */
  readonly precision: string;
  /** Comparable within its precision: “1562 to 1598”. */
  readonly key: string;
  readonly first: DateMention | null;
  readonly last: DateMention | null;
}

const JOINS = /^(to|until|till|through|[-–—])$/;
const DASH = /^[-–—]$/;

/**
 * Times said by their two ends:
 *
 *     from 1562 to 1598 · between 1268 and 1273 · 1763–1775 · 1759-60 · 3 to 5 May · 9:00–17:00 · the 10th and 11th centuries
 */
export function readStretches(tokens: readonly Token[], dates: readonly DateMention[]): Stretch[] {
  const found: Stretch[] = [];
  for (let i = 0; i < dates.length; i++) {
    const date = dates[i] as DateMention;
    const stretch = withNext(tokens, dates, i) ?? withShortEnd(tokens, date) ?? withShortStart(tokens, date);
    if (!stretch) continue;
    found.push(stretch);
    if (stretch.last === dates[i + 1]) i += 1;
  }
  return found;
}

/** “24 August – 3 October 1572”: two dates side by side. */
function withNext(tokens: readonly Token[], dates: readonly DateMention[], i: number): Stretch | undefined {
  const [first, last] = [dates[i] as DateMention, dates[i + 1]];
  if (!last || last.from !== first.to + 1 || last.precision !== first.precision) return undefined;
  if (!joins(tokens, first.from, first.to)) return undefined;
  return stretchOf(withBetween(tokens, first.from, first.to), last.to, first, last, `${first.key} to ${last.key}`);
}

/** “1759-60”, “the winter of 1973–74” */
function withShortEnd(tokens: readonly Token[], first: DateMention): Stretch | undefined {
  const { from, to, key, precision } = first;
  const [dash, end] = [tokens[to], tokens[to + 1]];
  if (precision !== "year" && precision !== "period") return undefined;
  if (!dash || !end || dash.spaced || end.spaced || !DASH.test(dash.form) || !/^\d\d$/.test(end.form)) return undefined;
  const later = Number(end.form) > Number(/\d\d$/.exec(key)?.[0] ?? 99);
  return later ? stretchOf(from, to + 2, first, null, `${key} to ${end.form}`) : undefined;
}

/** “3 to 5 May”, “9–11 am”, “the 10th and 11th centuries” */
function withShortStart(tokens: readonly Token[], last: DateMention): Stretch | undefined {
  const { from, to, key } = last;
  const [start, join] = [from - 2, from - 1];
  if (!tokens[start] || tokens[start].kind === "mark") return undefined;
  const [low, high] = [numberOf(tokens[start]), numberOf(tokens[from] as Token)];
  if (low === undefined || high === undefined || low === high) return undefined;
  const centuries = tokens[to - 1]?.form === "centuries" && tokens[join]?.form === "and";
  const joined = centuries || (/^(day|clock)$/.test(last.precision) && joins(tokens, start, join));
  if (!joined) return undefined;
  return stretchOf(centuries ? start : withBetween(tokens, start, join), to, null, last, `${low} to ${key}`);
}

function stretchOf(
  from: number,
  to: number,
  first: DateMention | null,
  last: DateMention | null,
  key: string,
): Stretch {
  return { from, to, precision: `${(first ?? last)?.precision}s`, key, first, last };
}

/** “and” joins two dates to one time only behind “between”. */
function joins(tokens: readonly Token[], from: number, join: number): boolean {
  const { form } = tokens[join] as Token;
  return JOINS.test(form) || (form === "and" && tokens[from - 1]?.form === "between");
}

/** “between” belongs to the time; “from” can be left out. */
function withBetween(tokens: readonly Token[], from: number, join: number): number {
  return tokens[join]?.form === "and" ? from - 1 : from;
}

function numberOf({ form }: Token): number | undefined {
  if (/^\d{1,2}(st|nd|rd|th|am|pm)?$/.test(form)) return Number.parseInt(form, 10);
  return ORDINALS.get(form) ?? CARDINALS.get(form);
}
