import { STOPWORDS } from "./data/stopwords.ts";
import { fold } from "./fold.ts";
import type { Span } from "./span.ts";

/**
 * One word, number or mark of punctuation.
 *
 *     The U.N. gave “over 1,500” al-Waer’s people.
 *     The|U.N.|gave|“|over|1,500|”|al|-|Waer|people|.
 *
 * A possessive ’s stays inside the span but not in `form`, so that spans join up and words match.
 */
export interface Token extends Span {
  readonly kind: "word" | "number" | "mark";
  /** Folded. For numbers without the commas between thousands; for marks the mark itself, quotation marks all as `"`. */
  readonly form: string;
  /** Begins with a capital letter. */
  readonly capital: boolean;
  /** White space (or the beginning of the text) stands before it. */
  readonly spaced: boolean;
}

const LETTER = /[\p{L}\p{M}]/u;
const UPPER = /\p{Lu}/u;
const APOSTROPHES = "'’‘ʼ›";
const DOUBLE_QUOTES = '"“”„«»″';

/** Splits `text` between `start` and `end` in one pass; offsets are those of `text`. */
export function tokenize(text: string, start = 0, end = text.length): Token[] {
  const tokens: Token[] = [];
  scan(text, start, end, (from, to, spaced, plain) => {
    tokens.push(
      plain
        ? { kind: "word", form: text.slice(from, to), start: from, end: to, capital: false, spaced }
        : toToken(text, from, to, spaced),
    );
  });
  return tokens;
}

/** Where each token begins and ends, without making one. `plain`: small Latin letters alone, which need no folding. */
export function scan(
  text: string,
  start: number,
  end: number,
  found: (start: number, end: number, spaced: boolean, plain: boolean) => void,
): void {
  let spaced = true;
  let at = start;
  while (at < end) {
    if (text.charCodeAt(at) === SPACE) {
      spaced = true;
      at += 1;
      continue;
    }
    const plain = plainWordEnd(text, at, end);
    if (plain > at) {
      found(at, plain, spaced, true);
      spaced = false;
      at = plain;
      continue;
    }
    const code = text.codePointAt(at) as number;
    const size = code > 0xffff ? 2 : 1;
    if (isSpace(code)) {
      spaced = true;
      at += size;
      continue;
    }
    const to = isDigit(code)
      ? numberEnd(text, at, end)
      : isLetter(code, text, at, size)
        ? wordEnd(text, at, end)
        : Math.min(at + size, end);
    found(at, to, spaced, false);
    spaced = false;
    at = to;
  }
}

/** Where a word of small Latin letters alone ends, as most do: nothing in it needs folding. `from` itself when there is none. */
function plainWordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && isSmallLetter(text.charCodeAt(at))) at += 1;
  if (at === end) return at;
  const next = text.charCodeAt(at);
  // A mark that cannot belong to a word. Behind a single letter a dot may: “e.g.”
  const ended = next === SPACE || next === COMMA || next === HYPHEN || (next === DOT && at - from > 1);
  return ended ? at : from;
}

const [SPACE, COMMA, HYPHEN, DOT] = [32, 44, 45, 46];

function isSmallLetter(code: number): boolean {
  return code >= 97 && code <= 122;
}

/** The token that stands between two places which `scan` has found. */
export function toToken(text: string, start: number, end: number, spaced: boolean): Token {
  const raw = text.slice(start, end);
  const first = raw.charCodeAt(0);
  if (isDigit(first)) {
    const letters = !isDigit(raw.charCodeAt(raw.length - 1)) && /\p{L}/u.test(raw);
    const form = letters ? fold(raw) : raw.replace(/[,\s]/g, "");
    return { kind: letters ? "word" : "number", form, start, end, capital: false, spaced };
  }
  if (!isLetter(first, text, start, raw.length)) {
    const form = DOUBLE_QUOTES.includes(raw) ? '"' : APOSTROPHES.includes(raw) ? "'" : raw;
    return { kind: "mark", form, start, end, capital: false, spaced };
  }
  const plain = withoutPossessive(fold(raw)).replaceAll(".", "");
  const form = plain.length > 1 && isAcronym(raw) && STOPWORDS.has(plain) ? [...plain].join(".") : plain;
  return { kind: "word", form, start, end, capital: isCapital(first, raw), spaced };
}

function isCapital(first: number, raw: string): boolean {
  return first < 128 ? first >= 65 && first <= 90 : UPPER.test(raw[0] as string);
}

/** US, IT, WHO and IS would pass for everyday words: their forms keep dots. */
function isAcronym(raw: string): boolean {
  return raw === raw.toUpperCase();
}

function withoutPossessive(form: string): string {
  if (form.endsWith("'s")) return form.slice(0, -2);
  return form.endsWith("'") ? form.slice(0, -1) : form;
}

/** Letters, marks and digits; an apostrophe between letters; dots of initials (U.N., a.m.). */
function wordEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end) {
    const code = text.codePointAt(at) as number;
    const size = code > 0xffff ? 2 : 1;
    if (isDigit(code) || isLetter(code, text, at, size)) at += size;
    else if (APOSTROPHES.includes(text[at] as string) && letterAt(text, at + 1, end)) at += 1;
    else break;
  }
  // Initials: single letters each followed by a dot.
  if (at - from === 1 && at < end && text[at] === ".") {
    let dot = at;
    while (dot < end && text[dot] === "." && letterAt(text, dot + 1, end) && !letterAt(text, dot + 2, end)) dot += 2;
    if (dot > at) return text[dot] === "." && dot < end ? dot + 1 : dot;
  }
  return Math.min(at, end);
}

/** 1,500 · 3.5 · 17:45 · 2005 · 3rd · 1 500, where the space is no ordinary one or the figure fills a cell of a table */
function numberEnd(text: string, from: number, end: number): number {
  let at = groupsEnd(text, from, end);
  while (at < end) {
    const code = text.charCodeAt(at);
    if (isDigit(code)) at += 1;
    else if ((code === 44 || code === 46 || code === 58) && at + 1 < end && isDigit(text.charCodeAt(at + 1))) {
      if (code === 44 && !threeDigits(text, at + 1, end)) break;
      at += 1;
    } else break;
  }
  while (letterAt(text, at, end)) at += 1;
  return at;
}

/** Behind “112 000”; `from` itself where no digits are parted by spaces. */
function groupsEnd(text: string, from: number, end: number): number {
  let at = from;
  while (at < end && at - from < 3 && isDigit(text.charCodeAt(at))) at += 1;
  const sign = text.charCodeAt(at);
  if (sign !== SPACE && !NARROW.includes(sign)) return from;
  const first = at;
  while (at < end && text.charCodeAt(at) === sign && threeDigits(text, at + 1, end)) at += 4;
  if (at === first) return from;
  return sign !== SPACE || fillsCell(text, from, at) ? at : from;
}

/** Spaces which hold together what stands beside them. */
const NARROW: readonly number[] = [0xa0, 0x2009, 0x202f];

/** “Mill | 1 200 | open” */
function fillsCell(text: string, from: number, to: number): boolean {
  const before = text.slice(Math.max(0, from - 2), from);
  const after = text.slice(to, to + 2);
  const isEdge = (beside: string) => beside === "" || beside.includes("\n");
  const opens = before === "| " || isEdge(before.slice(-1));
  return opens && (after === " |" || isEdge(after.slice(0, 1))) && (before === "| " || after === " |");
}

function threeDigits(text: string, at: number, end: number): boolean {
  for (let i = 0; i < 3; i++) if (at + i >= end || !isDigit(text.charCodeAt(at + i))) return false;
  return at + 3 >= end || !isDigit(text.charCodeAt(at + 3));
}

function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

function isSpace(code: number): boolean {
  return (
    code <= 32 ||
    code === 0xa0 ||
    code === 0x2028 ||
    code === 0x2029 ||
    (code >= 0x2000 && code <= 0x200b) ||
    code === 0x202f ||
    code === 0x3000 ||
    code === 0xfeff
  );
}

function letterAt(text: string, at: number, end: number): boolean {
  const code = at < end ? text.codePointAt(at) : undefined;
  return code !== undefined && isLetter(code, text, at, code > 0xffff ? 2 : 1);
}

function isLetter(code: number, text: string, at: number, size: number): boolean {
  if (code < 128) return (code >= 97 && code <= 122) || (code >= 65 && code <= 90);
  // Dashes and curly quotation marks, before the pattern: to compile it takes as long as a thousand words.
  if (code >= 0x2000 && code <= 0x206f) return false;
  return LETTER.test(size === 1 ? (text[at] as string) : text.slice(at, at + 2));
}
