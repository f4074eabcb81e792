import { IRREGULAR_VERBS } from "./data/irregular.ts";

/** Looks like a finite verb or participle: “left”, “derailed”. Nouns that only end like one do not count. */
export function isVerbForm(form: string): boolean {
  return (
    IRREGULAR_VERBS.has(form) ||
    (form.length > 4 &&
      /[^aeiou]ed$|[aeiou][^aeiou]{1,2}ed$|[aeiou]{1,2}sed$|ied$|ued$/.test(form) &&
      !/^(hundred|sacred|kindred|hatred|naked|wicked)$/.test(form))
  );
}
