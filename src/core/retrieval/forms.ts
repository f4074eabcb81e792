import { STOPWORDS } from "../language/data/stopwords.ts";
import { toToken } from "../language/tokens.ts";

/** The forms of a text: every folded word and number that occurs, numbered in the order of their first occurrence. */
export interface Forms {
  readonly count: number;
  /** -1 when it does not occur. */
  of(form: string): number;
  readonly texts: readonly string[];
  /** Flags of each form: `NUMBER`, `STOPWORD`, `LINK`. */
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

/** One written word as a number: its form, and how it is written. */
export interface Written {
  /** Number of the form, or one of the marks. */
  readonly form: number;
  readonly capital: boolean;
  /** Two to six letters, all capitals: “UN”, “U.N.”. */
  readonly acronym: boolean;
}

/** Numbers the words of a text. Each spelling is folded once, however often it occurs. */
export function collectForms() {
  const numbers = new Map<string, number>();
  const texts: string[] = [];
  const flags: number[] = [];
  const spellings = new Map<string, Written>();

  const numberOf = (form: string, kind: "word" | "number"): number => {
    let number = numbers.get(form);
    if (number === undefined) {
      number = texts.length;
      numbers.set(form, number);
      texts.push(form);
      const link = form === "of" || form === "the" || form === "and" || form === "for";
      flags.push((kind === "number" ? NUMBER : 0) | (STOPWORDS.has(form) ? STOPWORD : 0) | (link ? LINK : 0));
    }
    return number;
  };

  const write = (text: string, start: number, end: number): Written => {
    const { kind, form, capital } = toToken(text, start, end, false);
    if (kind === "mark") return { form: markOf(form), capital, acronym: false };
    const letters = capital ? lettersOf(text.slice(start, end)) : "";
    const acronym = kind === "word" && letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase();
    return { form: numberOf(form, kind), capital, acronym };
  };

  const forms: Forms = {
    get count() {
      return texts.length;
    },
    of: (form) => numbers.get(form) ?? -1,
    texts,
    flags,
  };
  return {
    /** The word that stands between two places of a text. */
    read(text: string, start: number, end: number): Written {
      const spelling = text.slice(start, end);
      let written = spellings.get(spelling);
      if (!written) {
        written = write(text, start, end);
        spellings.set(spelling, written);
      }
      return written;
    },
    /** Grows as words are read. */
    forms,
  };
}

function lettersOf(word: string): string {
  return word.replaceAll(".", "").replace(/[’']s$/, "");
}

function markOf(form: string): number {
  if (form === "-") return HYPHEN;
  return /^["'(:.!?•–—]$/.test(form) ? OPENING : MARK;
}
