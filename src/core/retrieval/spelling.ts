import Fuse from "fuse.js";
import { sameName, skeleton } from "../language/names.ts";
import { type Neighbours, neighbours } from "./neighbours.ts";
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
  const near = neighbours(terms.forms);
  return {
    mend(form) {
      if (form.length < 5 || /\d/.test(form)) return undefined;
      const words = near.within(form, 2).filter(({ text }) => text.length >= 5);
      const bones = skeleton(form);
      const alike = words.filter(
        ({ text, distance }) => skeleton(text) === bones && (distance <= 1 || sameName(text, form, false)),
      );
      if (alike.length > 0) return nearest(alike);
      // Two slips are believed only in a long word with its first and last letter right: “familiar” is not “families”.
      const slips = (other: string) => (form.length >= 8 && other.at(-1) === form.at(-1) ? 2 : 1);
      const typos = words.filter(({ text, distance }) => distance <= slips(text));
      return typos.length > 0 && form.length >= 6 ? nearest(typos) : nearestName(terms, near, form);
    },
  };
}

/** Names are known less well than words, and may be further off. fuse.js tells which of those in reach is most like it. */
function nearestName(terms: Terms, near: Neighbours, form: string): string | undefined {
  const names = near
    .within(form, Math.floor(form.length / 3))
    // Long enough that one letter does not make another word of it.
    .filter(({ text, number }) => text.length >= 4 && terms.isNameForm(number))
    .map(({ text }) => text);
  const fuse = new Fuse(names, { threshold: 0.3, ignoreLocation: true, includeScore: true, shouldSort: true });
  return fuse.search(form, { limit: 1 })[0]?.item;
}

function nearest(words: ReturnType<Neighbours["within"]>): string | undefined {
  return words.toSorted((a, b) => a.distance - b.distance)[0]?.text;
}
