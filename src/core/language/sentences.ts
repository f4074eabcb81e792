import { ABBREVIATIONS } from "./data/abbreviations.ts";
import type { Span } from "./span.ts";

const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });

/**
 * Sentence spans of `text` between `start` and `end`, without the white space around them.
 * `Intl.Segmenter` cuts; this joins again what it cuts wrongly: after abbreviations, initials, numbering and inside brackets or
 * quotation marks that have just been opened.
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const found: Span[] = [];
  let from = -1;
  for (const { segment, index } of segmenter.segment(text.slice(start, end))) {
    const at = start + index;
    const to = at + segment.length;
    if (from < 0) from = at;
    if (to < end && goesOn(text, from, to)) continue;
    pushTrimmed(text, from, to, found);
    from = -1;
  }
  if (from >= 0) pushTrimmed(text, from, end, found);
  return found;
}

function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let [from, to] = [start, end];
  while (from < to && text[from]?.trim() === "") from += 1;
  while (to > from && text[to - 1]?.trim() === "") to -= 1;
  if (from < to) into.push({ start: from, end: to });
}

/** Does the sentence go on after the cut at `to`? */
function goesOn(text: string, from: number, to: number): boolean {
  let last = to;
  while (last > from && text[last - 1]?.trim() === "") last -= 1;
  const lineBreak = text.slice(last, to).includes("\n");
  const closing = text[last - 1] as string;
  // A line break without an end mark: the reader has already parted paragraphs, so this is a soft wrap.
  if (lineBreak && !'.!?…:;"”’)'.includes(closing)) return true;
  const next = text[to];
  if (next !== undefined && /\p{Ll}/u.test(next)) return true;
  if (closing !== ".") return false;
  let word = last - 1;
  while (word > from && !/[\s(“"‘—–-]/.test(text[word - 1] as string)) word -= 1;
  const token = text.slice(word, last - 1);
  if (/^\p{Lu}$/u.test(token) && word > from) return true;
  if (ABBREVIATIONS.has(token.toLowerCase()) && !endsForGood(token, text, to)) return true;
  return /^\d{1,3}$/.test(token) && text.slice(from, word).trim() === "";
}

/** “No.” and “U.S.” may end a sentence: they do when what follows cannot go on. */
function endsForGood(token: string, text: string, to: number): boolean {
  if (token.toLowerCase() === "no") return !/\d/.test(text[to] ?? "");
  if (!token.includes(".") && token.toLowerCase() !== "etc") return false;
  return /^(The|A|An|It|He|She|They|We|In|On|At|But|And|This|That|There|His|Her|Their|After|Before|When|While|For)\b/.test(
    text.slice(to, to + 8),
  );
}
