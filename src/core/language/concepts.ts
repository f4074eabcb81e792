import { CONCEPTS } from "./data/concepts.ts";
import { IRREGULAR } from "./data/irregular.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** Groups of words that people use for much the same thing: the general lexicon with a team's own synonyms behind it. */
export interface Concepts {
  /** Numbers of the groups to which a stem belongs. */
  groupsOf(stem: string): readonly number[];
  /** The stems of a group's single words. */
  stemsOf(group: number): readonly string[];
  /** Phrases which begin with this stem, longest first: “step down”, “in charge”. */
  phrasesFrom(stem: string): readonly Phrase[];
}

/** Words which belong to groups only together. */
export interface Phrase {
  readonly stems: readonly string[];
  readonly groups: readonly number[];
}

let general: Concepts | undefined;

/** `synonyms`: a team's own groups; each word of “joint review panel” counts by itself too, as people shorten what they say. */
export function concepts(synonyms: readonly (readonly string[])[] = []): Concepts {
  general ??= read(CONCEPTS.map((line) => line.split(" ").filter((entry) => entry !== "|")));
  if (synonyms.length === 0) return general;
  const own = read(synonyms.map(entriesOf), CONCEPTS.length);
  const base = general;
  return {
    groupsOf: (word) => [...base.groupsOf(word), ...own.groupsOf(word)],
    stemsOf: (group) => (group < CONCEPTS.length ? base : own).stemsOf(group),
    phrasesFrom: (word) => merge(base.phrasesFrom(word), own.phrasesFrom(word)),
  };
}

/** Do the two stems share a group? */
export function related(concepts: Concepts, one: string, other: string): boolean {
  const others = concepts.groupsOf(other);
  return concepts.groupsOf(one).some((group) => others.includes(group));
}

/** “joint review panel” → itself as a phrase, and its words. */
function entriesOf(synonyms: readonly string[]): string[] {
  return synonyms.flatMap((synonym) => {
    const words = fold(synonym)
      .split(/[\s-]+/)
      .filter(Boolean);
    return words.length > 1 ? [words.join("-"), ...words] : words;
  });
}

/**
 * Stems are made when they are first asked for: a question needs a few dozen of some thousands.
 * Entries wait in drawers by the first two letters, which stemming leaves as they are; phrases apart from words,
 * as every word of a passage may begin one.
 */
function read(groups: readonly (readonly string[])[], first = 0): Concepts {
  const [words, phrases] = [new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  groups.forEach((entries, i) => {
    for (const entry of entries) {
      const hyphen = entry.indexOf("-");
      const drawers = hyphen < 0 ? words : phrases;
      const key = drawerOf(hyphen < 0 ? entry : entry.slice(0, hyphen));
      const drawer = drawers.get(key);
      if (drawer) drawer.push({ entry, group: first + i });
      else drawers.set(key, [{ entry, group: first + i }]);
    }
  });
  const openWords = opener(words, wordsIn);
  const openPhrases = opener(phrases, phrasesIn);
  return {
    groupsOf: (word) => openWords(word).get(word) ?? [],
    stemsOf: (group) => [...new Set((groups[group - first] ?? []).filter((entry) => !entry.includes("-")).map(stem))],
    phrasesFrom: (word) => openPhrases(word).get(word) ?? [],
  };
}

interface Entry {
  readonly entry: string;
  readonly group: number;
}

function drawerOf(word: string): string {
  return (IRREGULAR.get(word) ?? word).slice(0, 2);
}

/** Finds the drawer of a stem, sorted when it is first opened. */
function opener<T>(drawers: ReadonlyMap<string, readonly Entry[]>, sort: (entries: readonly Entry[]) => T) {
  const opened = new Map<string, T>();
  return (word: string): T => {
    const key = word.slice(0, 2);
    let drawer = opened.get(key);
    if (!drawer) {
      drawer = sort(drawers.get(key) ?? []);
      opened.set(key, drawer);
    }
    return drawer;
  };
}

/** Stem → its groups. */
function wordsIn(entries: readonly Entry[]): ReadonlyMap<string, readonly number[]> {
  return groupsBy(entries, stem);
}

/** First stem → the phrases that begin with it. */
function phrasesIn(entries: readonly Entry[]): ReadonlyMap<string, readonly Phrase[]> {
  const whole = groupsBy(entries, (entry) => entry.split("-").map(stem).join(" "));
  const phrases = [...whole].map(([key, groups]): Phrase => ({ stems: key.split(" "), groups })).sort(longerFirst);
  return Map.groupBy(phrases, ({ stems }) => stems[0] as string);
}

function groupsBy(entries: readonly Entry[], keyOf: (entry: string) => string): ReadonlyMap<string, readonly number[]> {
  const found = new Map<string, number[]>();
  for (const { entry, group } of entries) {
    const key = keyOf(entry);
    const known = found.get(key);
    if (!known) found.set(key, [group]);
    else if (!known.includes(group)) known.push(group);
  }
  return found;
}

/** One phrase with the groups of both lexicons. */
function merge(general: readonly Phrase[], own: readonly Phrase[]): readonly Phrase[] {
  if (own.length === 0 || general.length === 0) return own.length === 0 ? general : own;
  const same = Map.groupBy([...general, ...own], ({ stems }) => stems.join(" "));
  return [...same.values()]
    .flatMap(([first, ...others]) =>
      first ? [{ ...first, groups: [first, ...others].flatMap(({ groups }) => groups) }] : [],
    )
    .sort(longerFirst);
}

function longerFirst(one: Phrase, other: Phrase): number {
  return other.stems.length - one.stems.length;
}
