import { CONCEPTS } from "./data/concepts.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** stem → numbers of the groups it belongs to. */
export type Concepts = ReadonlyMap<string, readonly number[]>;

/** Words which belong to groups only together: “step down”, “in charge”. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Numbered as in `Concepts`. */
  readonly groups: readonly number[];
}

/** First stem → the phrases which begin with it, longest first. */
export type Phrases = ReadonlyMap<string, readonly Phrase[]>;

/** The general lexicon with a team's own groups of synonyms added. */
export function concepts(synonyms: readonly (readonly string[])[] = []): Concepts {
  general ??= readGeneral();
  if (synonyms.length === 0) return general.words;
  const words = new Map(general.words);
  synonyms.forEach((line, number) => {
    const group = CONCEPTS.length + number;
    // Each word of “joint review panel” counts too, as people shorten what they say.
    const stems = new Set(
      line
        .flatMap((synonym) => fold(synonym).trim().split(/\s+/))
        .filter((word) => !word.includes("-"))
        .map(stem),
    );
    stems.delete("");
    for (const word of stems) words.set(word, [...(words.get(word) ?? []), group]);
  });
  return words;
}

/** The phrases of the general lexicon and of a team's own synonyms, with the groups of `concepts(synonyms)`. */
export function phrases(synonyms: readonly (readonly string[])[] = []): Phrases {
  general ??= readGeneral();
  generalPhrases ??= byFirst(general.phrases);
  if (synonyms.length === 0) return generalPhrases;
  const found = new Map([...general.phrases].map(([phrase, groups]) => [phrase, [...groups]]));
  synonyms.forEach((line, number) => {
    const several = line
      .map((synonym) => stems(fold(synonym).trim(), /[\s-]+/))
      .filter((phrase) => phrase.includes(" "));
    for (const phrase of new Set(several)) push(found, phrase, CONCEPTS.length + number);
  });
  return byFirst(found);
}

/** Do the two stems share a group? */
export function related(concepts: Concepts, one: string, other: string): boolean {
  const groups = concepts.get(one);
  const others = concepts.get(other);
  return groups !== undefined && others !== undefined && groups.some((group) => others.includes(group));
}

interface General {
  readonly words: ReadonlyMap<string, readonly number[]>;
  /** Stems joined by a space → groups. */
  readonly phrases: ReadonlyMap<string, readonly number[]>;
}

let general: General | undefined;
let generalPhrases: Phrases | undefined;

function readGeneral(): General {
  const words = new Map<string, number[]>();
  const found = new Map<string, number[]>();
  CONCEPTS.forEach((line, group) => {
    for (const entry of line.split(" ")) {
      if (entry === "|") continue;
      if (entry.includes("-")) push(found, stems(entry, "-"), group);
      else push(words, stem(entry), group);
    }
  });
  return { words, phrases: found };
}

/** Groups come in order: a group already noted stands last. */
function push(map: Map<string, number[]>, key: string, group: number): void {
  const groups = map.get(key);
  if (groups === undefined) map.set(key, [group]);
  else if (groups.at(-1) !== group) groups.push(group);
}

function stems(phrase: string, between: string | RegExp): string {
  return phrase.split(between).filter(Boolean).map(stem).join(" ");
}

function byFirst(found: ReadonlyMap<string, readonly number[]>): Phrases {
  const result = new Map<string, Phrase[]>();
  for (const [phrase, groups] of found) {
    const parts = phrase.split(" ");
    const first = parts[0] as string;
    const others = result.get(first);
    const entry = { stems: parts, groups };
    if (others === undefined) result.set(first, [entry]);
    else others.push(entry);
  }
  for (const entries of result.values()) entries.sort((one, other) => other.stems.length - one.stems.length);
  return result;
}
