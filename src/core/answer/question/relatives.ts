import type { Corpus } from "../../corpus.ts";
import { IRREGULAR } from "../../language/data/irregular.ts";
import { OPPOSITES } from "../../language/data/opposites.ts";
import { PORTIONS } from "../../language/data/units.ts";
import { stem } from "../../language/stem.ts";
import { entriesOf } from "../../language/thesaurus/words.ts";
import { speller } from "../../retrieval/spelling.ts";
import { idfOf, matchesOf } from "./match.ts";
import type { QueryTerm } from "./query.ts";

/** What an unknown verb weighs, against an unknown noun. */
export const UNKNOWN_VERB = 0.35;

/** What one portion noun counts for another. */
const PORTION = 0.7;

/** The word of the corpus that a typed word meant; undefined when it is known, or none is near. */
export function mend(corpus: Corpus, form: string): string | undefined {
  const stemmed = stem(form);
  // A word of everyday English was meant as it was typed.
  const known = entriesOf(stemmed).length > 0 || matchesOf(corpus, corpus.terms.of(form), stemmed).size > 0;
  return known ? undefined : speller(corpus.terms).mend(form);
}

/** A word that only its relatives stand for weighs as much as the nearest of them, the most frequent of several. */
export function softIdf(corpus: Corpus, term: number, match: ReadonlyMap<number, number>): number {
  if (term >= 0 || match.size === 0) return idfOf(corpus, term);
  const nearest = Math.max(...match.values());
  return Math.min(...[...match].flatMap(([other, strength]) => (strength === nearest ? [idfOf(corpus, other)] : [])));
}

export function portionsOf(corpus: Corpus): ReadonlyMap<number, number> {
  return new Map(
    [...PORTIONS].map((word) => [corpus.terms.byStem(stem(word)), PORTION] as const).filter(([term]) => term >= 0),
  );
}

/** “opened” is “open”. */
const STEMMED_OPPOSITES = new Map([...OPPOSITES].map(([word, others]) => [stem(word), others] as const));

export function oppositesOf(corpus: Corpus, form: string): ReadonlyMap<number, number> {
  const words = OPPOSITES.get(IRREGULAR.get(form) ?? form) ?? STEMMED_OPPOSITES.get(stem(form)) ?? [];
  const found = words.flatMap((word) => [...matchesOf(corpus, corpus.terms.of(word), stem(word))]);
  return new Map(found.filter(([, strength]) => strength > 0.8));
}

/** “When was it built” is not told by the day on which the builders came. */
export function withoutDoers({ terms }: Corpus, term: QueryTerm): QueryTerm {
  const isDoer = (other: number) =>
    other !== term.term && /(?:er|or)$/.test(terms.label(other)) && terms.label(other).startsWith(term.stem);
  return { ...term, match: new Map([...term.match].filter(([other]) => !isDoer(other))) };
}
