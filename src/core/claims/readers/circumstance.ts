import { TIME_UNITS } from "../../language/data/calendar.ts";
import { CHANGES, ORDINALS } from "../../language/data/numbers.ts";
import { EXPECTING_WORDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { PORTIONS } from "../../language/data/units.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Scope } from "../claim.ts";

/** “first group”, “final stage”, “second wave”: ordinals that say which portion is meant. Not “third-largest”, “at first”, “first time”, “first said”. */
export function readScopes(tokens: readonly Token[], from: number, to: number): Scope[] {
  const scopes: Scope[] = [];
  for (let at = from; at < to; at++) {
    const token = tokens[at] as Token;
    const ordinal = ORDINALS.get(token.form);
    const next = tokens[at + 1];
    if (ordinal === undefined || !next || next.kind !== "word" || at + 1 >= to || isOnlyTime(tokens, at)) continue;
    // “first said”, “first put the number at 40”, “first reported”: when somebody spoke, and no portion.
    if (REPORTING_VERBS.has(next.form) && isVerbForm(next.form)) continue;
    // A noun within two words; a portion such as “group” is preferred: “first two groups”.
    const nouns = [at + 1, at + 2].filter((place) => place < to && tokens[place]?.kind === "word");
    const noun =
      nouns.find(
        (place) =>
          PORTIONS.has(stem(tokens[place]?.form ?? "")) || PORTIONS.has((tokens[place]?.form ?? "").replace(/s$/, "")),
      ) ?? at + 1;
    const form = tokens[noun]?.form ?? "";
    if (
      /^(time|place|half|day|days|name|of|and|in|two|three|year|month|week|figure|figures|number|count|toll|result|results|report|reports|estimate|estimates)$/.test(
        form,
      )
    )
      continue;
    scopes.push({
      ordinal,
      noun: stem(form),
      words: tokens
        .slice(at, noun + 1)
        .map((word) => word.form)
        .join(" "),
      at,
    });
  }
  return scopes;
}

/** “since the second nurse came”, “before the first frost”, “once the last votes were in”: when it was, and no portion of it. */
function isOnlyTime(tokens: readonly Token[], at: number): boolean {
  const article = /^(the|a|its|his|her|their|our)$/.test(tokens[at - 1]?.form ?? "") ? 2 : 1;
  return /^(since|before|until|till|once)$/.test(tokens[at - article]?.form ?? "");
}

/** “every week”, “a day”, “per head”, “weekly” right after the value; or “each week” just before it. */
export function readRate(
  tokens: readonly Token[],
  from: number,
  to: number,
  clause: { from: number; to: number },
): string | null {
  const next = tokens[to]?.form ?? "";
  const after = tokens[to + 1]?.form ?? "";
  if (/^(every|each|per)$/.test(next) && tokens[to + 1]?.kind === "word") return `${next} ${after}`;
  if (
    /^an?$/.test(next) &&
    TIME_UNITS.has(after) &&
    !/^(ago|earlier|later|before|after)$/.test(tokens[to + 2]?.form ?? "")
  )
    return `${next} ${after}`;
  if (/^(daily|weekly|monthly|yearly|annually|hourly|apiece)$/.test(next)) return next;
  if (next === "/" && tokens[to + 1]?.kind === "word") return `per ${SHORT_TIMES.get(after) ?? after}`;
  const before = tokens[from - 1]?.form ?? "";
  if (/^(every|each)$/.test(before)) return before;
  // “each week, some 40 people”, “1,500 people are to leave every week”.
  for (let at = clause.from; at + 1 < clause.to; at++) {
    if (/^(every|each)$/.test(tokens[at]?.form ?? "") && TIME_UNITS.has(tokens[at + 1]?.form ?? ""))
      return `${tokens[at]?.form} ${tokens[at + 1]?.form}`;
  }
  return null;
}

/** “km/h”, “m/s”, “€/mo”. */
const SHORT_TIMES: ReadonlyMap<string, string> = new Map([
  ["h", "hour"],
  ["hr", "hour"],
  ["s", "second"],
  ["sec", "second"],
  ["min", "minute"],
  ["wk", "week"],
  ["mo", "month"],
  ["yr", "year"],
]);

const TOTALS = [
  ["in", "all"],
  ["in", "total"],
  ["a", "total", "of"],
  ["total", "of"],
  ["altogether"],
  ["overall"],
  ["combined"],
];

/** “in all”, “a total of”, “altogether” anywhere in the clause. */
export function readTotal(tokens: readonly Token[], from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    if (TOTALS.some((words) => words.every((word, i) => tokens[at + i]?.form === word))) return true;
  }
  return false;
}

/** So far back “Of the 76 injured,” may begin. */
const OF_WHOLE = 9;

/** “including 400 fighters”, “among them 19 children”, “of whom 3”. */
export function readPart(tokens: readonly Token[], from: number, to: number): boolean {
  // “Three other members”: of how many, is not said.
  if (/^(other|others)$/.test(tokens[to - 2]?.form ?? "") && to - from > 2) return true;
  if (tokens[to]?.form === "of" && /^(them|whom|which|these|those)$/.test(tokens[to + 1]?.form ?? "")) return true;
  const [one, two] = [tokens[from - 1]?.form ?? "", tokens[from - 2]?.form ?? ""];
  // “Of the 76 injured, 31 were …”
  const opening = tokens.slice(Math.max(0, from - OF_WHOLE), from);
  const of = opening.findLastIndex(({ form }) => form === "of");
  const capital = opening[of]?.capital || opening[of - 1]?.kind === "mark";
  if (one === "," && of >= 0 && capital && opening.slice(of).some(({ kind }) => kind === "number")) return true;
  return (
    /^including$/.test(one) ||
    (/^(them|which|whom|these|those)$/.test(one) && /^(among|of|amongst)$/.test(two)) ||
    (one === "were" && /^(them|these|those)$/.test(two))
  );
}

/** “rose by 40 people”, “40 people more than planned”, “another 40 people”. */
export function readIncrease(tokens: readonly Token[], from: number, to: number): boolean {
  const [before, earlier] = [tokens[from - 1]?.form ?? "", tokens[from - 2]?.form ?? ""];
  if (before === "by" && CHANGES.has(earlier)) return true;
  if (
    /^(another|additional|extra|further)$/.test(before) ||
    /^(another|additional|extra)$/.test(tokens[from]?.form ?? "")
  )
    return true;
  const after = tokens[to]?.form ?? "";
  // “takes a day longer”, “two hours more than before”
  return (
    /^(longer|shorter|extra)$/.test(after) ||
    (/^(more|fewer|less|higher|lower)$/.test(after) && tokens[to + 1]?.form === "than")
  );
}

/** “beds for 120 patients”, “built for 5,000 people”. */
export function isMeant(tokens: readonly Token[], from: number): boolean {
  const before = tokens[from - 2];
  return tokens[from - 1]?.form === "for" && before?.kind === "word" && !STOPWORDS.has(before.form);
}

/** Is this told as done, or as something to come? Looks at the clause, not at the quotation around it. */
export function readStance(tokens: readonly Token[], from: number, to: number): "reported" | "expected" | "denied" {
  if (isUntrue(tokens, to)) return "denied";
  for (let at = from; at < to; at++) {
    const { form } = tokens[at] as Token;
    if (/^den(y|ies|ied|ying)$/.test(form)) return "denied";
    if (EXPECTING_WORDS.has(form) && !isPastUse(tokens, at)) return "expected";
  }
  return "reported";
}

/** “the plan got 40 votes”: the same letters as a noun foretell nothing. */
const NOUNS_TOO = new Set(
  "plan plans project projects hope hopes schedule forecast forecasts proposal promise promises".split(" "),
);

/** So far before the end of its clause a sentence may take back what follows. */
const TAKEN_BACK = 150;

/** “it is not true that 40 …”, “did not say that 40 …”: the sentence takes back what follows. */
function isUntrue(tokens: readonly Token[], to: number): boolean {
  for (let at = Math.max(0, to - TAKEN_BACK); at < to; at++) {
    const { form } = tokens[at] as Token;
    const negated = form === "not" || form === "never" || form.endsWith("n't");
    if (negated && /^(true|say|said|claim|report|confirm|correct)$/.test(tokens[at + 1]?.form ?? "")) return true;
    if (form === "untrue" || (form === "false" && tokens[at + 1]?.form === "that")) return true;
    if (/^den(y|ies|ied|ying)$/.test(form) && tokens[at + 1]?.form === "that") return true;
  }
  return false;
}

/** “set” and “due” need company: “set to”, “due to depart”; “due to the storm” is a reason. */
function isPastUse(tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  if (form === "set") return tokens[at + 1]?.form !== "to";
  if (form === "due")
    return tokens[at + 1]?.form !== "to" || /^(the|a|an|his|her|its|their|this|that)$/.test(tokens[at + 2]?.form ?? "");
  if (NOUNS_TOO.has(form))
    return (
      !/^(to|they|we|i|he|she|it|who|which|also|will|would|and|is|are|was|were|has|have|had)$/.test(
        tokens[at - 1]?.form ?? "",
      ) && !/[^su]s$/.test(tokens[at - 1]?.form ?? "")
    );
  return form === "may" && (tokens[at] as Token).capital;
}
