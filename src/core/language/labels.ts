import { TIME_UNITS } from "./data/calendar.ts";
import { LABELS } from "./data/numbers.ts";
import { STOPWORDS } from "./data/stopwords.ts";
import { MEASURES } from "./data/units.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";

/** Where a telephone number or code that begins at `at` ends; `at` itself when none begins: “+44 20 7946”, “555-0199”, “3-1”, “007”. */
export function codeEnd(tokens: readonly Token[], at: number): number {
  const dials = tokens[at]?.form === "+" && tokens[at + 1]?.kind === "number" && !tokens[at + 1]?.spaced;
  let to = dials ? at + 1 : at;
  if (tokens[to]?.kind !== "number") return at;
  let rising = true;
  let groups = 1;
  for (; ; groups++) {
    const dashed = tokens[to + 1]?.form === "-" && !tokens[to + 1]?.spaced ? 2 : 1;
    const next = tokens[to + dashed];
    if (next?.kind !== "number" || next.spaced !== (dashed === 1) || (dashed === 1 && !dials)) break;
    rising &&= Number(next.form) > Number(tokens[to]?.form);
    to += dashed;
  }
  const code = dials ? groups > 1 : /^0\d/.test(tokens[at]?.form ?? "") || groups > 2 || (groups === 2 && !rising);
  return code ? to + 1 : at;
}

/** “In the final stage 12 tents were struck”: the label word is complete without the number, and a plural follows. */
function countsOn(tokens: readonly Token[], at: number, to: number): boolean {
  const definite = /^(the|that|this|a|an|first|second|third|last|final|next|each|every|same)$/.test(
    tokens[at - 2]?.form ?? "",
  );
  return definite && /[^su]s$|^(people|men|women|children)$/.test(tokens[to]?.form ?? "");
}

/** “About one hour”, “for one week”, “bring one guest”: what is counted follows. “One day” alone is some day. */
function countsOne(before: Token | undefined, after: Token | undefined): boolean {
  if (after?.kind !== "word" || !after.spaced || after.form === "time") return false;
  if (!TIME_UNITS.has(after.form) && !MEASURES.has(after.form)) return isOneThing(before, after);
  return after.form !== "day" || /^(for|about|in|within|than|least|only|just|almost|nearly)$/.test(before?.form ?? "");
}

/** Not “no one came”, “one of them”, “the one thing”, “one can see”. */
function isOneThing(before: Token | undefined, { form, capital }: Token): boolean {
  if (capital || STOPWORDS.has(form) || isVerbForm(form) || VAGUE.test(form)) return false;
  return !/^(no|the|this|that|which|each|any|every|another|some|or|first|last|next|only)$/.test(before?.form ?? "");
}

const VAGUE = /^(point|thing|things|way|hand|side|end|kind|sort|reason|example|case|stage|word)$/;

const SHORT_LABELS = /^(nos?|pp?|v|figs?|vol|ch|art|para)$/;

/** Years, clock times, “page 7”, “R-2”, “1.” at the head of a list, “2007/07”, “v2.1”. */
export function isLabel(
  tokens: readonly Token[],
  at: number,
  read: { readonly to: number; readonly low: number },
): boolean {
  const [before, token, after] = [tokens[at - 1], tokens[at] as Token, tokens[read.to]];
  if (before && !token.spaced && (before.kind !== "mark" || /^[/:#§.]$/.test(before.form))) return true;
  if (before && /^[#§]$/.test(before.form)) return true;
  if (before?.form === "-" && !before.spaced && !token.spaced && tokens[at - 2]?.kind === "word") return true;
  if (after && !after.spaced && /^[/:]$/.test(after.form)) return true;
  if (
    at === 0 &&
    token.kind === "number" &&
    after?.form &&
    /^[.)]$/.test(after.form) &&
    !after.spaced &&
    read.low < 100
  )
    return true;
  if (
    token.kind === "number" &&
    before &&
    ((LABELS.has(before.form) && !countsOn(tokens, at, read.to)) ||
      (before.form === "." && SHORT_LABELS.test(tokens[at - 2]?.form ?? "")))
  )
    return true;
  if (token.kind === "number" && before?.form === "-" && tokens[at - 2]?.kind === "number") return true;
  // “one” alone is rarely a count: “one of”, “no one”, “the one who”.
  if (token.form === "one" && read.to === at + 1) return !countsOne(before, after);
  return false;
}
