import { CONCEPTS } from "../../src/core/language/data/concepts.ts";
import { random } from "./random.ts";

/** The frequent words are those of our own lexicon, the rare ones coined from syllables: a vocabulary that grows with the text. */
const KNOWN: readonly string[] = shuffled([...new Set(CONCEPTS.flatMap((line) => line.split(" ")))].filter(isPlain));
const VOCABULARY = 400_000;
const SYLLABLES =
  "ba ber cal cor dan del dor fen fir gal gor han hol jas kel kor lam lin mar mel mor nal nor os pel per quin ral ros sal sen sor tal ten tor ul van ver wil yor zan".split(
    " ",
  );
const ENDINGS = ["", "", "", "s", "ed", "ing"];

export const WORDS = { count: VOCABULARY, at: wordAt };
export const NAMES = { count: 60_000, at: (rank: number) => capital(coined(rank + 1000)) };

function wordAt(rank: number): string {
  const known = KNOWN[rank];
  return known ?? coined(rank);
}

/** The word with one of the endings that English puts on words. */
export function inflected(word: string, chance: () => number): string {
  const ending = ENDINGS[Math.floor(chance() * ENDINGS.length)] as string;
  return /[aeiouys]$/.test(word) ? (ending === "s" && !word.endsWith("s") ? `${word}s` : word) : `${word}${ending}`;
}

export function capital(word: string): string {
  return `${word.slice(0, 1).toUpperCase()}${word.slice(1)}`;
}

function coined(rank: number): string {
  let [word, rest] = ["", rank];
  do {
    word += SYLLABLES[rest % SYLLABLES.length];
    rest = Math.floor(rest / SYLLABLES.length);
  } while (rest > 0);
  return word;
}

function isPlain(entry: string): boolean {
  return /^[a-z]{3,}$/.test(entry);
}

function shuffled(words: string[]): string[] {
  const chance = random(7);
  return words
    .map((word) => ({ word, at: chance() }))
    .sort((a, b) => a.at - b.at)
    .map(({ word }) => word);
}
