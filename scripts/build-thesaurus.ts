// Derives the thesaurus of src/core/language/thesaurus from WordNet. Run with `npm run thesaurus`.
import { writeFileSync } from "node:fs";
import { root } from "../src/core/language/family.ts";
import { stem } from "../src/core/language/stem.ts";
import { everydayTest } from "./thesaurus/everyday.ts";
import { type Meaning, plant } from "./thesaurus/tree.ts";
import { readSenses, readSynsets, type Sense } from "./thesaurus/wordnet.ts";

/** So many senses of a word are kept, and none that is rarer. */
const MOST = 4;
const RAREST = 0.08;
/** A meaning with so many narrower ones is kept too: its word names a kind of things, and what is of that kind is looked for. */
const KIND = 8;

const synsets = readSynsets();
const senses = readSenses();
const everyday = everydayTest(senses);
const narrower = Map.groupBy(
  [...synsets.values()].flatMap(({ pointers }) => pointers.filter(({ symbol }) => symbol === "@")),
  ({ to }) => to,
);
const words = [...senses]
  .filter(([word]) => everyday(word))
  .map(([word, own]) => ({ word, own: usual(own) }))
  .sort((one, other) => (one.word < other.word ? -1 : 1));
const holders = Map.groupBy(
  words.flatMap(({ word, own }) => own.map(({ key, share }) => ({ word, key, share }))),
  ({ key }) => key,
);
const meanings = plant(synsets, ({ key }) => (holders.get(key) ?? []).map(({ word, share }) => `${word}${share}`));
const places = new Map(meanings.map(({ synset }, place) => [synset.key, place]));

const drawers = Map.groupBy(
  words.map(({ word, own }) => wordLine(word, own)).filter((line) => line.includes(" ")),
  (line) => line.slice(0, 2),
);
const data = {
  words: Object.fromEntries([...drawers].map(([drawer, lines]) => [drawer, lines.join("\n")])),
  meanings: meanings.map((meaning) => `${meaning.depth}${meaningLine(meaning)}`).join("\n"),
};
const file = new URL("../src/core/language/thesaurus/wordnet.json", import.meta.url);
writeFileSync(file, `${JSON.stringify(data, null, 2)}\n`);
console.log(`${words.length} words, ${meanings.length} meanings, ${JSON.stringify(data).length} bytes`);

interface Usual {
  readonly key: string;
  /** Share of the word's uses in ninths. */
  readonly share: number;
}

/** The meanings in which a word is mostly used. Where no text was tagged their order tells. */
function usual(own: readonly Sense[]): Usual[] {
  const weights = own.map(({ key, rank, count }) => ({ key, weight: count + 0.5 / rank }));
  const total = weights.reduce((sum, { weight }) => sum + weight, 0);
  return weights
    .sort((one, other) => other.weight - one.weight)
    .filter(({ key, weight }, i) => (i < MOST && weight / total >= RAREST) || (narrower.get(key)?.length ?? 0) >= KIND)
    .map(({ key, weight }) => ({ key, share: Math.max(1, Math.round((9 * weight) / total)) }));
}

/** `sheep 8fh a2k +lamb -goat`: the place of each meaning in base 36, derived words, antonyms. */
function wordLine(word: string, own: readonly Usual[]): string {
  const refs = own.flatMap(({ key }) => places.get(key)?.toString(36) ?? []);
  const derived = linked(word, own, ["+", "\\"]).filter((other) => !alike(word, other));
  const opposed = linked(word, own, ["!"]);
  return [word, ...refs, ...derived.map((other) => `+${other}`), ...opposed.map((other) => `-${other}`)].join(" ");
}

/** Words to which pointers between words lead. */
function linked(word: string, own: readonly { readonly key: string }[], symbols: readonly string[]): string[] {
  const found = own.flatMap(({ key }) => {
    const synset = synsets.get(key);
    return (synset?.pointers ?? []).flatMap(({ symbol, source, target, to }) => {
      const other = synsets.get(to)?.words[target];
      return symbols.includes(symbol) && synset?.words[source] === word && other !== undefined && everyday(other)
        ? [other]
        : [];
    });
  });
  return [...new Set(found)].filter((other) => other !== word);
}

/** Stemming or the derivational family brings them together already. */
function alike(one: string, other: string): boolean {
  return root(stem(one)) === root(stem(other));
}

/** ` sheep8 &3f &9a`: its words with their shares, and the places of meanings like it. */
function meaningLine({ synset, words }: Meaning): string {
  const near = synset.pointers.flatMap(({ symbol, to }) => {
    const place = places.get(to);
    return (symbol === "&" || symbol === "$") && place !== undefined ? [`&${place.toString(36)}`] : [];
  });
  return [...words, ...new Set(near)].map((entry) => ` ${entry}`).join("");
}
