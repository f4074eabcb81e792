import { WEEKDAYS } from "./data/calendar.ts";
import { CHANGES } from "./data/numbers.ts";
import { STOPWORDS } from "./data/stopwords.ts";
import type { Token } from "./tokens.ts";

/** What tells of times of the day in these sentences: “opens at 9”, “lessons begin at 8.45”. */
const TIMED =
  /^(open|opens|opened|opening|close|closes|closed|closing|start|starts|started|starting|begin|begins|began|end|ends|ended|finish|finishes|finished|leave|leaves|left|depart|departs|arrive|arrives|arrived|meet|meets|met|run|runs|serve|serves|served|ring|rings|call|come|comes|came|be|available|office|doors|gates|breakfast|lunch|dinner|supper|daily|weekdays|weekends|morning|afternoon|evening|night)$/;
const BEFORE_HOUR = /^(at|until|till|from|by|before|after|between|and|to|than|about|around|since|–|-)$/;
/** So far back stands what tells that an hour is meant. */
const TOLD_WITHIN = 8;

/** “at 8.45”, “from 7.30 to 9”, “opens at 9”: an hour without a mark of its own. Never a figure with something behind it. */
export function isBareHour(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  const [before, next] = [tokens[at - 1]?.form ?? "", tokens[at + 1]];
  if (!/^([01]?\d|2[0-4])(\.[0-5]\d)?$/.test(form) || !BEFORE_HOUR.test(before)) return false;
  // “at 8.30 per cent”, “after 9 days”, “at 5.30 metres”
  if (next && (next.kind === "number" || /^[%°€$£]$/.test(next.form))) return false;
  if (!isNoUnit(next) || /^(per|of|times|percent)$/.test(next?.form ?? "")) return false;
  const told = tokens.slice(Math.max(0, at - TOLD_WITHIN), at).some((token) => TIMED.test(token.form));
  if (isStretchOfHours(tokens, at)) return true;
  if (form.includes(".")) return told || /^(at|until|till|before|after)$/.test(before);
  if (/^(to|and|–|-)$/.test(before)) return /\d[.:]\d\d$|^(am|pm)$/.test(tokens[at - 2]?.form ?? "") && told;
  return told && /^(at|until|till|before|after)$/.test(before);
}

/** “from 13.15 to 17.00”; but “rose from 3.15 to 4.20” is no time of the day. */
function isStretchOfHours(tokens: readonly Token[], at: number): boolean {
  const from = tokens[at - 1]?.form === "from" ? at : at - 2;
  const [first, to, last] = [tokens[from], tokens[from + 1]?.form ?? "", tokens[from + 2]];
  if (tokens[from - 1]?.form !== "from" || !/^(to|until|till)$/.test(to)) return false;
  const marked = [first, last].every((token) => /^([01]?\d|2[0-4])\.[0-5]\d$/.test(token?.form ?? ""));
  const plain = [first, last].every((token) => /^([01]?\d|2[0-4])(\.[0-5]\d)?$/.test(token?.form ?? ""));
  const open = tokens
    .slice(Math.max(0, from - TOLD_WITHIN), from)
    .some(({ form }) => /^(open|hours|daily|weekdays)$/.test(form));
  if (!marked && !(plain && open && isNoUnit(tokens[from + 3]))) return false;
  return !tokens.slice(Math.max(0, from - TOLD_WITHIN), from).some(({ form }) => CHANGES.has(form));
}

/** Nothing is counted that stands behind it. */
function isNoUnit(token: Token | undefined): boolean {
  return token === undefined || token.kind === "mark" || STOPWORDS.has(token.form) || WEEKDAYS.has(token.form);
}
