import { MONTHS, TIME_UNITS, WEEKDAYS } from "../../language/data/calendar.ts";
import { quantities } from "../../language/numbers.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";

/** “every month”, “twice a year”, “on Mondays”: how often something is, in times a year. */
export interface Frequency extends Range {
  readonly yearly: number;
}

const YEAR = TIME_UNITS.get("year") as number;
const ADVERBS: ReadonlyMap<string, number> = new Map(
  Object.entries({
    hourly: 8_766,
    daily: 365,
    nightly: 365,
    weekly: 52,
    fortnightly: 26,
    biweekly: 26,
    monthly: 12,
    quarterly: 4,
    yearly: 1,
    annually: 1,
  }),
);
const TIMES: ReadonlyMap<string, number> = new Map([
  ["once", 1],
  ["twice", 2],
  ["thrice", 3],
]);
const PARTS_OF_DAY = /^(morning|noon|afternoon|evening|sunrise|sunset|midnight)$/;
const SEASONS = /^(spring|summer|autumn|winter|season|christmas|easter)$/;

/** All of a passage, left to right. */
export function readFrequencies(tokens: readonly Token[]): readonly Frequency[] {
  const found: Frequency[] = [];
  for (let at = 0; at < tokens.length; ) {
    const read = readTimes(tokens, at) ?? readEvery(tokens, at) ?? readWord(tokens, at);
    if (read) found.push(read);
    at = read?.to ?? at + 1;
  }
  return found;
}

/** “twice a year”, “four times each week”, “once every two weeks”. */
function readTimes(tokens: readonly Token[], from: number): Frequency | undefined {
  const word = TIMES.get(tokens[from]?.form ?? "");
  const number = word === undefined ? numberAt(tokens, from) : undefined;
  if (number && !/^times?$/.test(tokens[number.to]?.form ?? "")) return undefined;
  const times = word ?? number?.value;
  if (times === undefined) return undefined;
  const behind = number ? number.to + 1 : from + 1;
  const every = readEvery(tokens, behind);
  if (every) return { from, to: every.to, yearly: times * every.yearly };
  const article = tokens[behind]?.form === "in" ? behind + 1 : behind;
  const yearly = /^(an?|per)$/.test(tokens[article]?.form ?? "") ? yearlyOf(tokens[article + 1]) : undefined;
  return yearly === undefined ? undefined : { from, to: article + 2, yearly: times * yearly };
}

/** “every month”, “each Monday”, “every other day”, “every six weeks”. */
function readEvery(tokens: readonly Token[], from: number): Frequency | undefined {
  if (!/^(every|each)$/.test(tokens[from]?.form ?? "")) return undefined;
  const next = tokens[from + 1]?.form ?? "";
  const number = numberAt(tokens, from + 1);
  const apart = /^(other|second)$/.test(next) ? 2 : next === "third" ? 3 : (number?.value ?? 1);
  const at = number?.to ?? (apart === 1 ? from + 1 : from + 2);
  const yearly = yearlyOf(tokens[at]);
  return yearly === undefined || apart <= 0 ? undefined : { from, to: at + 1, yearly: yearly / apart };
}

/** “weekly”, “on Mondays”. */
function readWord(tokens: readonly Token[], at: number): Frequency | undefined {
  const form = tokens[at]?.form ?? "";
  const adverb = ADVERBS.get(form);
  if (adverb !== undefined) return { from: at, to: at + 1, yearly: adverb };
  const plural = (form.endsWith("days") && WEEKDAYS.has(form)) || form === "weekends";
  return plural && /^(on|at)$/.test(tokens[at - 1]?.form ?? "") ? { from: at - 1, to: at + 1, yearly: 52 } : undefined;
}

function yearlyOf(token: Token | undefined): number | undefined {
  const form = token?.form ?? "";
  const seconds = TIME_UNITS.get(form);
  if (seconds !== undefined) return Math.round(YEAR / seconds) || YEAR / seconds;
  if (WEEKDAYS.has(form) || /^weekends?$/.test(form)) return 52;
  if (MONTHS.has(form) || SEASONS.test(form)) return 1;
  return PARTS_OF_DAY.test(form) ? 365 : undefined;
}

function numberAt(tokens: readonly Token[], at: number): { readonly value: number; readonly to: number } | undefined {
  const [first] = quantities(tokens.slice(at, at + 3));
  return first?.from === 0 ? { value: first.value, to: at + first.to } : undefined;
}
