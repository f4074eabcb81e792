import { MONTHS, TIME_UNITS } from "../../language/data/calendar.ts";
import { KINDS_OF_PEOPLE, MEASURES, PEOPLE } from "../../language/data/units.ts";
import type { Quantity } from "../../language/numbers.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import type { Unit } from "../claim.ts";

export const AGE: Unit = { head: "age", word: "years", modifiers: [], class: "age" };

const OLDEST = 120;

/**
 * How old somebody or something is, and where the words end that say so; null when the number is of anything else.
 *
 *     a 34-year-old rider · 31 years old · aged 43 · at the age of six · his age as 19 · Ann Orr, 21, said · Ann Orr (21)
 */
export function readAge(tokens: readonly Token[], { number, to, value }: Quantity): { readonly to: number } | null {
  const form = (at: number) => tokens[at]?.form ?? "";
  if (form(to) === "-" && /^years?$/.test(form(to + 1)) && form(to + 2) === "-" && form(to + 3) === "old")
    return { to };
  if (/^years?$/.test(form(to)) && form(to + 1) === "old") return { to: to + 2 };
  if (/^years?$/.test(form(to)) && form(to + 1) === "of" && form(to + 2) === "age") return { to: to + 3 };
  if (value > OLDEST) return null;
  if (isBound(tokens, number) && !isUnit(tokens[to])) return { to };
  if (isWord(tokens[to])) return null;
  const before = form(number - 1);
  if (/^(aged|age)$/.test(before) || (before === "of" && form(number - 2) === "age")) return { to };
  if (/^(as|at|is|was|to)$/.test(before) && tokens.slice(Math.max(0, number - 6), number - 1).some(isAge))
    return { to };
  return isApposed(tokens, number, to) ? { to } : null;
}

/** “children under 12”, “guests over 65”: of people a bound without a unit is one of age. */
function isBound(tokens: readonly Token[], number: number): boolean {
  const noun = tokens[number - 2]?.form ?? "";
  return (
    /^(under|over|below|above)$/.test(tokens[number - 1]?.form ?? "") &&
    (PEOPLE.has(noun) || KINDS_OF_PEOPLE.has(stem(noun)))
  );
}

/** “people over 12 metres away” */
function isUnit(token: Token | undefined): boolean {
  return token?.kind === "word" && (MEASURES.has(token.form) || TIME_UNITS.has(token.form));
}

function isAge({ form }: Token): boolean {
  return form === "age" || form === "ages";
}

function isWord(token: Token | undefined): boolean {
  return token?.kind === "word" && !/^(and|but|or|on|in|when|while|who|from|at|to|by)$/.test(token.form);
}

/** Between commas or in brackets right behind a name; not the year or the day of a date. */
function isApposed(tokens: readonly Token[], number: number, to: number): boolean {
  const [open, close] = [tokens[number - 1]?.form ?? "", tokens[to]?.form ?? ""];
  const name = tokens[number - 2];
  if (!name?.capital || name.kind !== "word" || MONTHS.has(name.form) || tokens[number]?.kind !== "number")
    return false;
  return (open === "," && /^[,.]$/.test(close)) || (open === "(" && close === ")");
}
