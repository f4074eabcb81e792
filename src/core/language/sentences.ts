import { ABBREVIATIONS, OFTEN_LAST } from "./data/abbreviations.ts";
import { beginsLabelled } from "./label.ts";
import { inParts } from "./overlong.ts";
import type { Span } from "./span.ts";

/**
 * Sentence spans of `text` between `start` and `end`, without the white space around them.
 *
 * A sentence ends after . ! ? … and the quotation marks and brackets that close there, when white space follows — unless what
 * stands before is an abbreviation, an initial or a number at the head of a list, or what follows goes on in lower case. A bare “No.”
 * stays with the sentence that it answers with. Lines that each begin with a label (“Place: the old hall”) are sentences of their own.
 * What is too long to be shown as a quote is cut in parts. One pass; `Intl.Segmenter` would need the same exceptions, and its first use
 * costs as much as a thousand sentences.
 */
export function sentences(text: string, start = 0, end = text.length): Span[] {
  const found: Span[] = [];
  let from = start;
  for (let at = start; at < end; at++) {
    if (text.charCodeAt(at) === LINE_BREAK && at > from && beginsLabelled(text, from) && beginsLabelled(text, at + 1)) {
      pushTrimmed(text, from, at, found);
      from = at + 1;
      continue;
    }
    if (!isEnd(text.charCodeAt(at))) continue;
    let to = at + 1;
    while (to < end && (isEnd(text.charCodeAt(to)) || CLOSES.has(text[to] as string))) to += 1;
    to = afterNotes(text, to, end);
    const next = afterSpace(text, to, end);
    if (next === to || next >= end) {
      at = to - 1;
      continue;
    }
    if (!goesOn(text, from, at, to, next) && !isBareReply(text, from, at)) {
      pushTrimmed(text, from, to, found);
      from = next;
    }
    at = to - 1;
  }
  pushTrimmed(text, from, end, found);
  return found;
}

const LINE_BREAK = 10;
const [DOT, EXCLAMATION_MARK, QUESTION_MARK, ELLIPSIS] = [46, 33, 63, 0x2026];
const ENDS: ReadonlySet<number> = new Set(Array.from("…。！？", (mark) => mark.charCodeAt(0)));
const CLOSES: ReadonlySet<string> = new Set(['"', "”", "’", "'", "»", "›", ")", "]", "}"]);
const BRACKET = 91;
const NOTE = /\[(?:\d{1,3}|[a-z])\]/y;
const OPENS = /[\s(“"‘—–-]/;
const LOWER = /\p{Ll}/u;
const INITIAL = /^\p{Lu}$/u;
/** Far enough back for any abbreviation, near enough to stay linear. */
const LONGEST_WORD = 24;

function isEnd(code: number): boolean {
  // Nearly all signs of a text are told by three comparisons.
  if (code < ELLIPSIS) return code === DOT || code === QUESTION_MARK || code === EXCLAMATION_MARK;
  return ENDS.has(code);
}

/** “It fell.[12][b] Then …”: the marks of footnotes belong to the sentence before. */
function afterNotes(text: string, from: number, end: number): number {
  let at = from;
  while (text.charCodeAt(at) === BRACKET) {
    NOTE.lastIndex = at;
    const note = NOTE.exec(text)?.[0];
    if (note === undefined || at + note.length > end) return at;
    at += note.length;
  }
  return at;
}

function afterSpace(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && (text[at] as string).trim() === "") at += 1;
  return at;
}

function pushTrimmed(text: string, start: number, end: number, into: Span[]): void {
  let [from, to] = [start, end];
  while (from < to && (text[from] as string).trim() === "") from += 1;
  while (to > from && (text[to - 1] as string).trim() === "") to -= 1;
  if (from < to) for (const part of inParts(text, { start: from, end: to })) into.push(part);
}

/** Does the sentence go on after the mark at `mark`? `to`: after what closes there; `next`: where the following words begin. */
function goesOn(text: string, from: number, mark: number, to: number, next: number): boolean {
  if (LOWER.test(text[next] as string)) return true;
  if (text[mark] !== "." || to > mark + 1) return false;
  let word = mark;
  while (word > from && mark - word < LONGEST_WORD && !OPENS.test(text[word - 1] as string)) word -= 1;
  const token = text.slice(word, mark);
  if (INITIAL.test(token) && (word > from || INITIAL.test(text[next] as string)))
    return !(LETTERED.test(text.slice(Math.max(from, word - LONGEST_WORD), word)) || opensSentence(text, next));
  if (ABBREVIATIONS.has(token.toLowerCase()) && !endsForGood(token, text, next)) return true;
  return /^\d{1,3}$/.test(token) && text.slice(from, word).trim() === "";
}

const REPLIES: ReadonlySet<string> = new Set(
  "yes,no,yes and no,maybe,perhaps,possibly,certainly,absolutely,sure,of course,not yet,not at all,not necessarily,not quite,never,it depends,that depends,sorry,unfortunately not".split(
    ",",
  ),
);
const LONGEST_REPLY = 20;

/** “Yes.”, “Not yet!”: says nothing without what follows. */
function isBareReply(text: string, from: number, to: number): boolean {
  if (to - from > LONGEST_REPLY) return false;
  return REPLIES.has(text.slice(from, to).toLowerCase());
}

/** “No.”, “Dec.” and “U.S.” may end a sentence: they do when what follows cannot go on. */
function endsForGood(token: string, text: string, next: number): boolean {
  if (token.toLowerCase() === "no") return !/\d/.test(text[next] as string);
  // “at 5.52 p.m. Nine were hurt”; but “at 5 p.m. Monday”, “at 5 p.m. GMT”
  if (/^[ap]\.m$/i.test(token))
    return /^\p{Lu}\p{Ll}/u.test(text.slice(next, next + 2)) && !DAY.test(text.slice(next, next + 10));
  if (!token.includes(".") && !OFTEN_LAST.has(token.toLowerCase())) return false;
  return opensSentence(text, next);
}

const DAY =
  /^(Mon|Tue|Wed|Thu|Fri|Sat|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|Eastern|Pacific|Central|Greenwich)/;

function opensSentence(text: string, at: number): boolean {
  return /^(The|A|An|It|He|She|They|We|In|On|At|But|And|This|That|There|His|Her|Their|After|Before|When|While|For)\b/.test(
    text.slice(at, at + 8),
  );
}

/** “Size M or L.”, “hepatitis B.”: the letter is no initial of a name. */
const LETTERED =
  /\b(?:or|sizes?|house|building|flat|staircase|line|bus|tram|unit|ward|sector|area|district|terminal|pier|bay|row|seat|track|part|exam|vitamin|plan|type|grade|option|class|group|hepatitis|influenza|block|section|gate|platform|level|team|hall|wing|room|zone|appendix|annex|exhibit)\s+$/i;
