import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import type { Token } from "../language/tokens.ts";

const ADVERBS = new Set(
  "meanwhile later earlier yesterday today tonight also now then however still recently afterwards finally instead again indeed".split(
    " ",
  ),
);
const PREPOSITIONS = new Set(
  "on in at after before during since by from with under amid following despite to for".split(" "),
);
const PRONOUNS = new Set("i we you he she it they".split(" "));
const DETERMINERS = new Set("the a an this that these those his her its their our".split(" "));

/**
 * Where the subject begins behind the words that open a sentence:
 *
 *     On Friday Marta Quist said        Marta Quist
 *     In a statement the company said   the company
 *     Later the ranger said             the ranger
 */
export function afterOpening(tokens: readonly Token[], from: number, to: number): number {
  // “In our report of 10 November we wrote”: a pronoun is a subject by itself.
  if (PRONOUNS.has(form(tokens, to - 1))) return to - 1;
  let at = from;
  while (at < to && (ADVERBS.has(form(tokens, at)) || form(tokens, at) === ",")) at += 1;
  if (!PREPOSITIONS.has(form(tokens, at))) return at;
  const noun = DETERMINERS.has(form(tokens, at + 1)) ? at + 2 : at + 1;
  // The phrase ends where the next noun phrase begins: at a determiner, or at a capital behind a date or a small word.
  for (let next = noun + 1; next < to; next++) {
    const behind = tokens[next - 1] as Token;
    const dated = WEEKDAYS.has(behind.form) || MONTHS.has(behind.form) || behind.kind === "number" || !behind.capital;
    if (DETERMINERS.has(form(tokens, next)) || (tokens[next]?.capital && dated)) return next;
  }
  return at;
}

function form(tokens: readonly Token[], at: number): string {
  return tokens[at]?.form ?? "";
}
