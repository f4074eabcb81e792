import { STOPWORDS } from "../language/data/stopwords.ts";
import { toToken } from "../language/tokens.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** The forms of a text: every folded word and number that occurs. */
export interface Forms {
  readonly table: WordTable;
  /** `NUMBER`, `STOPWORD` and `LINK` of each form. */
  readonly flags: readonly number[];
}

export const NUMBER = 1;
export const STOPWORD = 2;
/** “of”, “the”, “and”, “for”, which may stand inside a name. */
export const LINK = 4;

/** What stands for a mark in a line of forms. A name may follow an opening mark as it may follow nothing. */
export const MARK = -1;
export const OPENING = -2;
export const HYPHEN = -3;
/** With white space before it: “ - ”. */
export const DASH = -4;

/** A written word as one number: a mark, or four times its form with these two bits. */
export const CAPITAL = 1;
/** Two to six letters, all capitals: “UN”, “U.N.”. */
export const ACRONYM = 2;

/** Numbers the words of a text. Each spelling is folded once, however often it occurs. */
export function collectForms() {
  const table = wordTable();
  const flags: number[] = [];
  const spellings = wordTable();
  const written: number[] = [];

  const flag = (form: number, kind: "word" | "number", text: string): number => {
    if (form === flags.length) {
      const link = text === "of" || text === "the" || text === "and" || text === "for";
      flags.push((kind === "number" ? NUMBER : 0) | (STOPWORDS.has(text) ? STOPWORD : 0) | (link ? LINK : 0));
    }
    return form;
  };

  const write = (text: string, start: number, end: number): number => {
    const { kind, form, capital } = toToken(text, start, end, false);
    if (kind === "mark") return markOf(form);
    const letters = capital && kind === "word" ? lettersOf(text.slice(start, end)) : "";
    const acronym = letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase();
    return 4 * flag(table.add(form), kind, form) + (capital ? CAPITAL : 0) + (acronym ? ACRONYM : 0);
  };

  return {
    /** Grows as words are read. */
    forms: { table, flags } satisfies Forms,
    /** The word that stands between two places of a text, or the mark. `plain`: small Latin letters alone. */
    read(text: string, start: number, end: number, plain: boolean): number {
      if (plain) {
        const form = table.add(text, start, end);
        return 4 * (form < flags.length ? form : flag(form, "word", text.slice(start, end)));
      }
      const spelling = spellings.add(text, start, end);
      if (spelling === written.length) written.push(write(text, start, end));
      return written[spelling] as number;
    },
  };
}

function lettersOf(word: string): string {
  return word.replaceAll(".", "").replace(/[’']s$/, "");
}

function markOf(form: string): number {
  if (form === "-") return HYPHEN;
  return /^["'(:.!?•–—]$/.test(form) ? OPENING : MARK;
}
