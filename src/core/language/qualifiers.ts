import { QUALIFIERS, type Qualifier } from "./data/numbers.ts";
import { MEASURES } from "./data/units.ts";
import type { Token } from "./tokens.ts";

/** A number as worded (`low`–`high`: what the words allow) and as meant (`least`–`most`: what a reader takes from them). */
export interface Quantity {
  /** Half-open token range of the number with its qualifier. */
  readonly from: number;
  readonly to: number;
  /** Where the number itself begins, after the qualifier. */
  readonly number: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
  readonly least: number;
  readonly most: number;
  readonly qualifier: Qualifier | null;
  /** “dozens”, “hundreds of thousands”, “several”. */
  readonly vague: boolean;
  /** “half of”, “a third of”, “one in five”: a share, its values in per cent. */
  readonly share: boolean;
}

/** A number as its words have it, the first token behind it, and its bounds. */
export interface Read {
  readonly to: number;
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
}

/** A number with the words that bend it: “over 40”, “40 or more”, “about 40”. */
export function qualified(tokens: readonly Token[], number: number, read: Read): Omit<Quantity, "share"> {
  const entry = QUALIFIERS.find(
    ([words]) =>
      words.every((word, i) => tokens[number - words.length + i]?.form === word) &&
      !isSaying(tokens, number, words) &&
      !isRise(tokens, number, words),
  );
  const trailing = tokens[read.to]?.form === "or" && /^(more|so|fewer|less)$/.test(tokens[read.to + 1]?.form ?? "");
  const qualifier: Qualifier | null = trailing
    ? (({ more: "atLeast", so: "about" } as Record<string, Qualifier>)[tokens[read.to + 1]?.form ?? ""] ?? "atMost")
    : (entry?.[1] ?? null);
  const to = trailing ? read.to + 2 : read.to;
  const from = entry && !trailing ? number - entry[0].length : number;
  const { low, high, vague } = read;
  const range = bounds(low, high, qualifier);
  return { from, to, number, value: low, qualifier, vague, ...range };
}

/** “the fee goes up to 40 euros”: it is 40 then, and not at most. But “goes up to 9 km/h”. */
function isRise(tokens: readonly Token[], number: number, words: readonly string[]): boolean {
  if (words.join(" ") !== "up to" || !/^(go|goes|went|going|gone|moves?|moved)$/.test(tokens[number - 3]?.form ?? ""))
    return false;
  return tokens.slice(number, number + 3).some(({ form }) => MEASURES.get(form) === "money");
}

/** “the coastguard estimated 200 were aboard”: somebody estimates; the number is bare. */
function isSaying(tokens: readonly Token[], number: number, words: readonly string[]): boolean {
  const before = tokens[number - 2];
  return (
    words.length === 1 &&
    words[0] === "estimated" &&
    before?.kind === "word" &&
    !/^(an?|the|of|at|is|was|are|were|and|or|to|with|by|in|some|now|still)$/.test(before.form)
  );
}

/** Half of the next step on the scale people count in: “over 1,500” is not said of 2,000 or more. */
function ceiling(value: number): number {
  const magnitude = 10 ** Math.floor(Math.log10(Math.max(value, 1)));
  const step = magnitude / 2;
  return (Math.floor(value / step) + 1) * step * 0.999;
}

function bounds(low: number, high: number, qualifier: Qualifier | null) {
  switch (qualifier) {
    case "over":
    case "atLeast":
      return { low, high: Number.POSITIVE_INFINITY, least: low, most: ceiling(high) };
    case "under":
    case "atMost":
      return { low: 0, high, least: high * 0.85, most: qualifier === "under" ? high * 0.999 : high };
    case "nearly":
      return { low: low * 0.85, high, least: low * 0.9, most: high };
    case "about":
      return { low: low * 0.85, high: high * 1.15, least: low * 0.9, most: high * 1.1 };
    default:
      return { low, high, least: low, most: high };
  }
}
