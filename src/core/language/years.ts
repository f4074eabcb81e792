import { STOPWORDS } from "./data/stopwords.ts";
import type { DateMention } from "./dates.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";

/** A bare year: four digits without a comma that do not count what follows. */
export function year(tokens: readonly Token[], at: number): DateMention | undefined {
  const value = yearOf(tokens[at]) ?? earlyYear(tokens, at);
  const [before, after] = [tokens[at - 1], tokens[at + 1]];
  if (!value) return undefined;
  // “1871-1950”, but “R-1950”
  const goesOn = before?.form === "-" && (yearOf(tokens[at - 2]) ?? value) < value;
  if (before && !goesOn && !tokens[at]?.spaced && before.kind === "mark" && /^[/:#.$€£-]$/.test(before.form))
    return undefined;
  if (after && !after.spaced && (/^[/%]$/.test(after.form) || (after.form === ":" && tokens[at + 2]?.spaced === false)))
    return undefined;
  const cue = /^(in|since|by|until|till|of|from|after|before|during|early|late|mid|year|and|to|for|,)$/.test(
    before?.form ?? "",
  );
  const counts =
    after?.kind === "word" &&
    after.spaced &&
    !after.capital &&
    /[a-z]{2}s$/.test(after.form) &&
    !/^(was|has|is|as|this|its|his)$/.test(after.form);
  if (
    counts ||
    (!cue &&
      after?.kind === "word" &&
      before &&
      /^(over|than|about|around|some|least|many|nearly|almost)$/.test(before.form))
  )
    return undefined;
  const from = /^(early|late|mid)$/.test(before?.form ?? "") ? at - 1 : at;
  return { from, to: at + 1, precision: "year", key: String(value) };
}

/** Four digits of our time: 1987. */
export function isYear(form: string): boolean {
  return /^(1[5-9]|20)\d\d$/.test(form);
}

/** The year that a token writes in four digits, and with no comma in them. */
export const yearOf = (token: Token | undefined): number | undefined =>
  token?.kind === "number" && token.end - token.start === 4 && isYear(token.form) ? Number(token.form) : undefined;

/**
 * Four digits before 1500 are a year only where a preposition, brackets or another year say so:
 *
 *     in 1186 · (1288) · between 1268 and 1273 · from 1294 to 1307 · (1249–1314) · in about 1300
 */
function earlyYear(tokens: readonly Token[], at: number): number | undefined {
  const [before, token, after] = [tokens[at - 1]?.form ?? "", tokens[at], tokens[at + 1]];
  if (!isFourDigits(token) || !/^1[0-4]/.test(token.form)) return undefined;
  const earlier = tokens[at - 2]?.form ?? "";
  const ends =
    after === undefined ||
    after.kind === "mark" ||
    STOPWORDS.has(after.form) ||
    after.capital ||
    isVerbForm(after.form);
  const bracketed = before === "(" && after?.form === ")";
  const opens =
    /^(in|since|until|till|by|early|late|year)$/.test(before) ||
    (/^(about|around)$/.test(before) && earlier === "in") ||
    (/^(after|before)$/.test(before) && (after === undefined || after.kind === "mark"));
  return bracketed || (ends && opens) || isOneOfTwo(tokens, at) ? Number(token.form) : undefined;
}

/** One end of a time: “between 1268 and 1273”, “from 1294 to 1307”, “(1249–1314)”. */
function isOneOfTwo(tokens: readonly Token[], at: number): boolean {
  const joins = (first: number) => {
    const [before, join] = [tokens[first - 1]?.form ?? "", tokens[first + 1]?.form ?? ""];
    return (
      isFourDigits(tokens[first]) &&
      isFourDigits(tokens[first + 2]) &&
      ((before === "between" && join === "and") ||
        (before === "from" && /^(to|until|till)$/.test(join)) ||
        (before === "(" && /^[-–]$/.test(join) && tokens[first + 3]?.form === ")"))
    );
  };
  return joins(at) || joins(at - 2);
}

function isFourDigits(token: Token | undefined): token is Token {
  return token?.kind === "number" && token.end - token.start === 4 && /^1\d\d\d$/.test(token.form);
}
