import { intList } from "../int-list.ts";
import type { Span } from "../language/span.ts";
import { scan, toToken } from "../language/tokens.ts";
import type { Lexicon } from "./lexicon.ts";
import { wordTable } from "./word-table.ts";

/**
 * All words of all passages as they are written, marks among them: those of passage p are `words.slice(starts[p], starts[p + 1])`.
 * A mark is a negative number; a word is four times its number in the lexicon, with `CAPITAL` and `ACRONYM`.
 */
export interface Lines {
  readonly words: Int32Array;
  readonly starts: Uint32Array;
}

export const MARK = -1;
/** A name may follow an opening mark as it may follow nothing. */
export const OPENING = -2;
export const HYPHEN = -3;
/** With white space before it: “ - ”. */
export const DASH = -4;

export const CAPITAL = 1;
/** Two to six letters, all capitals: “UN”, “U.N.”. */
export const ACRONYM = 2;

/** `before`: lines of about as many words. */
export function collectLines(lexicon: Lexicon, before?: Lines) {
  const words = intList(ROOM + (before?.words.length ?? 0));
  const starts = intList();
  starts.push(0);
  const read = reader(lexicon);
  let text = "";
  const found = (start: number, end: number, spaced: boolean, plain: boolean): void => {
    const word = plain ? 4 * lexicon.add(text, start, end) : read(text, start, end);
    words.push(word === HYPHEN && spaced ? DASH : word);
  };
  return {
    /** Reads a passage. */
    add(document: string, { start, end }: Span): void {
      text = document;
      scan(text, start, end, found);
      starts.push(words.length);
    },
    /** Takes over the passages from `from` on, before `to`, which were read with the same lexicon. */
    copy(lines: Lines, from: number, to: number): void {
      const first = lines.starts[from] as number;
      const raise = words.length - first;
      for (let passage = from + 1; passage <= to; passage++) starts.push((lines.starts[passage] as number) + raise);
      words.append(lines.words.subarray(first, lines.starts[to]));
    },
    finish: (): Lines => ({ words: words.finish(), starts: Uint32Array.from(starts.finish()) }),
  };
}

/** Words that may be more than before without a larger list. */
const ROOM = 1 << 16;

/** Each spelling is folded once, however often it occurs. */
function reader(lexicon: Lexicon): (text: string, start: number, end: number) => number {
  const spellings = wordTable();
  const written = intList();
  return (text, start, end) => {
    const spelling = spellings.add(text, start, end);
    if (spelling === written.length) written.push(write(lexicon, text, start, end));
    return written.at(spelling);
  };
}

function write(lexicon: Lexicon, text: string, start: number, end: number): number {
  const { kind, form, capital } = toToken(text, start, end, false);
  if (kind === "mark") return markOf(form);
  const letters = capital && kind === "word" ? lettersOf(text.slice(start, end)) : "";
  const acronym = letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase();
  return 4 * lexicon.add(form) + (capital ? CAPITAL : 0) + (acronym ? ACRONYM : 0);
}

function lettersOf(word: string): string {
  return word.replaceAll(".", "").replace(/[’']s$/, "");
}

function markOf(form: string): number {
  if (form === "-") return HYPHEN;
  return /^["'(:.!?•–—]$/.test(form) ? OPENING : MARK;
}
