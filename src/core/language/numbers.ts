import { CARDINALS, CHANGES, SCALES, SOME, VAGUE } from "./data/numbers.ts";
import { codeEnd, isLabel } from "./labels.ts";
import { type Quantity, qualified, type Read } from "./qualifiers.ts";
import { partOfUnit, readShare } from "./shares.ts";
import type { Token } from "./tokens.ts";

export type { Quantity } from "./qualifiers.ts";

/** All counts and measures among the tokens, left to right. Years, clock times, labels and codes are left out. */
export function quantities(tokens: readonly Token[]): Quantity[] {
  const found: Quantity[] = [];
  for (let at = 0; at < tokens.length; ) {
    const code = codeEnd(tokens, at);
    if (code > at) {
      at = code;
      continue;
    }
    const share = readShare(tokens, at);
    const read = share
      ? { to: share.to, low: share.percent, high: share.percent, vague: false }
      : readNumber(tokens, at);
    if (!read) {
      at += 1;
      continue;
    }
    if (!isLabel(tokens, at, read)) found.push({ ...qualified(tokens, at, read), share: share !== undefined });
    at = read.to;
  }
  return found;
}

/** Does a number begin among the next `reach` tokens? */
export function numberStands(tokens: readonly Token[], from: number, reach: number): boolean {
  for (let at = from; at < Math.min(from + reach, tokens.length); at++) {
    const { kind, form } = tokens[at] as Token;
    if (kind === "number" || CARDINALS.has(form) || VAGUE.has(form)) return true;
  }
  return false;
}

function readNumber(tokens: readonly Token[], at: number): Read | undefined {
  const token = tokens[at];
  if (!token || token.kind === "mark") return undefined;
  const between = token.form === "between" ? readRange(tokens, at + 1, "and") : undefined;
  if (between) return between;
  const vague = readVague(tokens, at);
  if (vague) return vague;
  return readRange(tokens, at, "to") ?? exact(readCardinal(tokens, at));
}

function exact(read: { to: number; value: number } | undefined): Read | undefined {
  return read && { to: read.to, low: read.value, high: read.value, vague: false };
}

/** “1,100–1,500”, “18 to 20”, “between 5 and 7”. */
function readRange(tokens: readonly Token[], at: number, word: string): Read | undefined {
  const first = readCardinal(tokens, at);
  const joint = first && tokens[first.to];
  if (!first || !joint) return undefined;
  const dash = /^[–—-]$/.test(joint.form) && !joint.spaced;
  if (joint.form !== word && !(dash && word === "to")) return undefined;
  const second = readCardinal(tokens, first.to + 1);
  if (!second || second.value <= first.value || isChange(tokens, at)) return undefined;
  // “2 to 3 million”: the scale belongs to both.
  const scale = second.value >= 1000 * first.value ? scaleOf(tokens, first.to + 1, second.to) : 1;
  return { to: second.to, low: first.value * scale, high: second.value, vague: false };
}

/** “raised from 3 to 4”, “raised the number of people hurt from 3 to 4”: a change of one number into another, no range. */
function isChange(tokens: readonly Token[], at: number): boolean {
  if (tokens[at - 1]?.form !== "from") return false;
  return tokens.slice(Math.max(0, at - CHANGED_WITHIN), at - 1).some(({ form }) => CHANGES.has(form));
}

/** So many words may stand between a verb of change and its numbers. */
export const CHANGED_WITHIN = 14;

function scaleOf(tokens: readonly Token[], from: number, to: number): number {
  return to - from > 1 ? (SCALES.get(tokens[to - 1]?.form ?? "") ?? 1) : 1;
}

/** “dozens”, “hundreds of thousands”, “tens of millions”, “several hundred”, “a few”. */
function readVague(tokens: readonly Token[], at: number): Read | undefined {
  const form = tokens[at]?.form ?? "";
  const vague = VAGUE.get(form);
  if (vague) {
    const next = tokens[at + 1]?.form === "of" ? VAGUE.get(tokens[at + 2]?.form ?? "") : undefined;
    // “hundreds of thousands”: the first word counts the scale of the second (its lower bound is twice the scale).
    if (next) return { to: at + 3, low: (vague[0] * next[0]) / 2, high: (vague[1] * next[0]) / 2, vague: true };
    return { to: at + 1, low: vague[0], high: vague[1], vague: true };
  }
  const article = form === "a" ? 1 : 0;
  const some = SOME.get(tokens[at + article]?.form ?? "");
  if (!some || (form !== "several" && !article)) return undefined;
  const after = at + article + 1 + (tokens[at + article + 1]?.form === "of" ? 1 : 0);
  const scale = SCALES.get(tokens[after]?.form ?? "");
  return scale
    ? { to: after + 1, low: some[0] * scale, high: some[1] * scale, vague: true }
    : { to: at + article + 1, low: some[0], high: some[1], vague: true };
}

/** Digits or words with their scales: “1,500”, “12 million”, “3.2bn”, “twenty-five”, “a hundred”, “half a million”, “two and a half”. */
function readCardinal(tokens: readonly Token[], at: number): { to: number; value: number } | undefined {
  const token = tokens[at];
  if (!token) return undefined;
  if (token.form === "half" && tokens[at + 1]?.form === "a" && SCALES.has(tokens[at + 2]?.form ?? "")) {
    return { to: at + 3, value: (SCALES.get(tokens[at + 2]?.form ?? "") as number) / 2 };
  }
  if (
    (token.form === "a" || token.form === "one") &&
    /^(hundred|thousand|million|billion|dozen)$/.test(tokens[at + 1]?.form ?? "")
  ) {
    return readWords(tokens, at);
  }
  const part = partOfUnit(tokens, at);
  if (part) return part;
  const times =
    token.form === "twice"
      ? 2
      : token.form === "once" && /^(a|an|every|each|per)$/.test(tokens[at + 1]?.form ?? "")
        ? 1
        : undefined;
  if (times) return { to: at + 1, value: times };
  const digits = readDigits(token);
  if (digits !== undefined) return scaled(tokens, at + 1, digits);
  return CARDINALS.has(token.form) ? readWords(tokens, at) : undefined;
}

function readDigits(token: Token): number | undefined {
  if (token.kind === "number") return /^\d+(\.\d+)?$/.test(token.form) ? Number(token.form) : undefined;
  const match = /^(\d+(?:\.\d+)?)(k|m|mn|bn|tn)$/.exec(token.form);
  return match ? Number(match[1]) * (SCALES.get(match[2] as string) as number) : undefined;
}

function scaled(tokens: readonly Token[], at: number, value: number): { to: number; value: number } {
  const next = tokens[at];
  const scale = next?.kind === "word" && next.spaced && next.form.length > 2 ? SCALES.get(next.form) : undefined;
  return scale ? { to: at + 1, value: value * scale } : { to: at, value };
}

function readWords(tokens: readonly Token[], from: number): { to: number; value: number } {
  let at = from;
  let total = 0;
  let part = 0;
  let lastScale = Number.POSITIVE_INFINITY;
  let beforeAnd: { to: number; value: number } | undefined;
  for (;;) {
    const form = tokens[at]?.form ?? "";
    const cardinal = at === from && form === "a" ? 1 : CARDINALS.get(form);
    const scale = at > from && form.length > 2 ? SCALES.get(form) : undefined;
    // “two hundred and three hundred” are two numbers: scales fall.
    const rises = scale === 100 ? part >= 100 : scale !== undefined && total > 0 && scale >= lastScale;
    if (rises && beforeAnd) return beforeAnd;
    if (rises) break;
    if (cardinal !== undefined && (part === 0 || (part % 10 === 0 && cardinal < 10) || part % 100 === 0))
      part += cardinal;
    else if (scale === 100) part *= 100;
    else if (scale) {
      total += part * scale;
      part = 0;
      lastScale = scale;
    } else break;
    at += 1;
    const joint = tokens[at];
    const next = tokens[at + 1]?.form ?? "";
    if (joint?.form === "-" && !joint.spaced && CARDINALS.has(next)) at += 1;
    else if (joint?.form === "and" && /^a$/.test(next) && tokens[at + 2]?.form === "half")
      return { to: at + 3, value: total + part + 0.5 };
    else if (joint?.form === "and" && CARDINALS.has(next) && (part >= 100 || (total > 0 && part === 0))) {
      beforeAnd = { to: at, value: total + part };
      at += 1;
    }
  }
  return { to: at, value: total + part };
}
