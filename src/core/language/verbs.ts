import { IRREGULAR_BASES, IRREGULAR_VERBS } from "./data/irregular.ts";
import { BARE_VERBS } from "./data/verbs.ts";

const NO_VERBS = new Set(
  "hundred sacred kindred hatred naked wicked need seed feed speed indeed weed breed deed greed creed reed steed".split(
    " ",
  ),
);

/** Looks like a finite verb or participle: “left”, “derailed”, “agreed”. Nouns that only end like one do not count. */
export function isVerbForm(form: string): boolean {
  if (IRREGULAR_VERBS.has(form)) return true;
  if (form.length < 4 || !form.endsWith("ed") || NO_VERBS.has(form)) return false;
  return form.length > 4
    ? /[^aeiou]ed$|[aeiou][^aeiou]{1,2}ed$|[aeiou]{1,2}sed$|ied$|ued$|eed$/.test(form)
    : /(ied|[aeiou].ed)$/.test(form);
}

/** “run”, “attend”: a verb as the dictionary has it. */
export function isBaseForm(form: string): boolean {
  return BARE_VERBS.has(form) || IRREGULAR_BASES.has(form);
}

/** A doing, in any form: “died”, “attend”, “missing”. */
export function isDoing(form: string): boolean {
  return isVerbForm(form) || BARE_VERBS.has(form) || (form.length > 5 && form.endsWith("ing"));
}
