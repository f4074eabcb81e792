import Fuse from "fuse.js";
import { editDistance, sameName, skeleton } from "../language/names.ts";
import type { Terms } from "./terms.ts";

interface Speller {
  /** A form of the corpus that the typed word may have meant; undefined when none is near enough. */
  mend(form: string): string | undefined;
}

const spellers = new WeakMap<Terms, Speller>();

/** Mends typed words against the words of the corpus. Built at the first unknown word: most questions need none. */
export function speller(terms: Terms): Speller {
  let known = spellers.get(terms);
  if (!known) {
    known = build(terms);
    spellers.set(terms, known);
  }
  return known;
}

function build(terms: Terms): Speller {
  // Long enough that one letter does not make another word of it.
  const names = new Fuse(
    terms.forms.filter((name, number) => name.length >= 4 && terms.isNameForm(number)),
    { threshold: 0.3, ignoreLocation: true, includeScore: true, shouldSort: true },
  );
  const bySkeleton = Map.groupBy(
    terms.forms.filter((form) => form.length >= 5 && /^\p{L}/u.test(form)),
    (form) => `${form[0]}${skeleton(form)}`,
  );
  return {
    mend(form) {
      if (form.length < 5 || /\d/.test(form)) return undefined;
      const alike = (bySkeleton.get(`${form[0]}${skeleton(form)}`) ?? []).filter(
        (other) => sameName(other, form, false) || editDistance(other, form, 2) <= 1,
      );
      if (alike[0] !== undefined) return nearest(alike, form);
      // Two slips are believed only in a long word with its first and last letter right: “familiar” is not “families”.
      const slips = (other: string) => (form.length >= 8 && other.at(-1) === form.at(-1) ? 2 : 1);
      const near = terms.forms.filter(
        (other) => other.length >= 5 && other[0] === form[0] && editDistance(other, form, 2) <= slips(other),
      );
      if (near.length > 0 && form.length >= 6) return nearest(near, form);
      const hit = names.search(form, { limit: 1 })[0];
      const close =
        hit &&
        Math.abs(hit.item.length - form.length) <= 2 &&
        hit.item[0] === form[0] &&
        editDistance(hit.item, form, 3) <= Math.floor(form.length / 3);
      return close ? hit.item : undefined;
    },
  };
}

function nearest(forms: readonly string[], to: string): string {
  return forms.toSorted((a, b) => editDistance(a, to, 4) - editDistance(b, to, 4))[0] as string;
}
