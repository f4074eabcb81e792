import { stem } from "../stem.ts";
import { likeIt, narrowerThan, widerThan, wordsAt } from "./meanings.ts";
import { type Entry, entriesOf } from "./words.ts";

/** What a relative counts for a word when both have but one meaning. */
const SYNONYM = 0.55;
const DERIVED = 0.5;
const WIDER = 0.45;
const NARROWER = 0.5;
const LIKE = 0.42;
/** Each further step up or down. */
const STEP = 0.85;
const LEVELS = 3;
/** How fast a word loses with each other meaning it has. */
const DOUBT = 0.3;
/** Below this a relative is chance. */
const LEAST = 0.2;

const cache = new Map<string, ReadonlyMap<string, number>>();
const SHORTEST_VERB = 4;
const CACHE_LIMIT = 2_000;

/**
 * Stems of words that general English uses for much the same as this one, each with its strength up to 0.55: synonyms, wider and narrower
 * words, derived words. Opposites are left out. Only ever a hint: a word has many meanings, and nobody knows which one is meant.
 */
export function relativesOf(stemmed: string): ReadonlyMap<string, number> {
  const known = cache.get(stemmed);
  if (known) return known;
  if (cache.size > CACHE_LIMIT) cache.clear();
  const found = collect(stemmed, entriesOf(stemmed));
  cache.set(stemmed, found);
  return found;
}

function collect(stemmed: string, entries: readonly Entry[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  const put = (word: string, strength: number) => {
    if (strength < LEAST) return;
    const other = stem(word);
    if ((found.get(other) ?? 0) < strength) found.set(other, strength);
  };
  for (const { word: own, places, derived } of entries) {
    for (const word of derived) put(word, DERIVED);
    for (const place of places) {
      const share = wordsAt(place).find(({ word }) => word === own)?.share ?? 0;
      const sure = share ** DOUBT;
      const all = (at: number, strength: number) => {
        if (strength * sure < LEAST) return;
        for (const { word, share: meant } of wordsAt(at)) put(word, strength * sure * meant ** DOUBT);
      };
      all(place, SYNONYM);
      for (const at of likeIt(place)) all(at, LIKE);
      widerThan(place, LEVELS).forEach((at, step) => {
        all(at, WIDER * STEP ** step);
      });
      for (const { place: at, level } of narrowerThan(place, LEVELS)) all(at, NARROWER * STEP ** (level - 1));
    }
  }
  if (entries.length === 0) for (const verb of doing(stemmed)) put(verb, DERIVED);
  for (const { opposed } of entries) for (const word of opposed) found.delete(stem(word));
  found.delete(stemmed);
  return found;
}

/** An agent noun that the thesaurus does not have: marcher → march. */
function doing(stemmed: string): readonly string[] {
  const base = /(?:er|or)$/.test(stemmed) ? stemmed.slice(0, -2) : "";
  return base.length >= SHORTEST_VERB ? [base, `${base}e`] : [];
}
