import { ASKED, CONCEPTS } from "./data/concepts.ts";
import { IRREGULAR } from "./data/irregular.ts";
import { fold } from "./fold.ts";
import { stem } from "./stem.ts";

/** Groups of words that people use for much the same thing: the general lexicon with a team's own synonyms behind it. */
export interface Concepts {
  /**
   * Numbers of the groups whose words may stand for this stem. A kind does not stand for its genus: “bus” asks for no vehicle.
   * `form`: as the word is written; “built” asks for no kind of building, though they share a stem.
   */
  groupsOf(stem: string, form?: string): readonly number[];
  /** How closely the words of a group belong together. */
  tieOf(group: number): Tie;
  /** The stems of a group's single words. */
  stemsOf(group: number): readonly string[];
  /** The phrases of a group. */
  phrasesOf(group: number): readonly (readonly string[])[];
  /** Phrases which begin with this stem, longest first: “step down”, “in charge”. */
  phrasesFrom(stem: string): readonly Phrase[];
}

/** Words which belong to groups only together. */
export interface Phrase {
  readonly stems: readonly string[];
  /** Groups to which the phrase belongs: it may stand for their words. */
  readonly groups: readonly number[];
  /** Those of them whose words may stand for the phrase. */
  readonly asks: readonly number[];
}

/** `same`: one word for the other, or of one family. `near`: much the same in most texts. `kind`: a genus and its kinds. `loose`: said of one matter. */
export type Tie = "same" | "near" | "kind" | "loose";

interface Group {
  readonly tie: Tie;
  readonly entries: readonly string[];
  /** Those which are looked up: of most hints only the word that is asked. */
  readonly listed: readonly string[];
  /** So many entries at the front may be asked for; the others only stand for these. */
  readonly asking: number;
}

/** So many groups are general. */
const GENERAL = CONCEPTS.length + ASKED.length;

let general: Concepts | undefined;

/** `synonyms`: a team's own groups; each word of “joint review panel” counts by itself too, as people shorten what they say. */
export function concepts(synonyms: readonly (readonly string[])[] = []): Concepts {
  general ??= read([...CONCEPTS.map(groupOf), ...ASKED.map(hintsOf)]);
  if (synonyms.length === 0) return general;
  const own = read(
    synonyms.map((words) => {
      const entries = entriesOf(words);
      const tie = entries.length > words.length ? "near" : "same";
      return { tie, entries, listed: entries, asking: entries.length };
    }),
    GENERAL,
  );
  const base = general;
  const of = (group: number) => (group < GENERAL ? base : own);
  return {
    groupsOf: (word, form) => [...base.groupsOf(word, form), ...own.groupsOf(word, form)],
    tieOf: (group) => of(group).tieOf(group),
    stemsOf: (group) => of(group).stemsOf(group),
    phrasesOf: (group) => of(group).phrasesOf(group),
    phrasesFrom: (word) => merge(base.phrasesFrom(word), own.phrasesFrom(word)),
  };
}

/** `= bike bicycle` · `accident crash` · `vehicle > car bus` · `~ overdue late` */
function groupOf(line: string): Group {
  const words = line.split(" ").filter((entry) => entry !== "|");
  const tie = words[0] === "=" ? "same" : words[0] === "~" ? "loose" : words.includes(">") ? "kind" : "near";
  const heads = words.indexOf(">");
  const entries = words.filter((entry) => entry !== "=" && entry !== "~" && entry !== ">");
  return { tie, entries, listed: entries, asking: heads > 0 ? heads : entries.length };
}

/** `burglar > theft break-in`. There are many, and a question needs few: what stands behind is read when it is asked for. */
function hintsOf(line: string): Group {
  const at = line.indexOf(" > ");
  const head = line.slice(0, at);
  const all = () => [head, ...line.slice(at + 3).split(" ")];
  return {
    tie: "loose",
    get entries() {
      return all();
    },
    // A phrase among the hints is looked up too.
    listed: line.includes("-") ? all() : [head],
    asking: 1,
  };
}

/** May the other stem stand for the first? */
export function standsFor(concepts: Concepts, asked: string, other: string): boolean {
  return concepts.groupsOf(asked).some((group) => concepts.stemsOf(group).includes(other));
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
function read(groups: readonly Group[], first = 0): Concepts {
  const [words, nouns, phrases] = [new Map<string, Entry[]>(), new Map<string, Entry[]>(), new Map<string, Entry[]>()];
  groups.forEach(({ tie, listed, asking }, i) => {
    listed.forEach((entry, at) => {
      const hyphen = entry.indexOf("-");
      // A kind alone is never looked up, but a phrase may stand in a document.
      if (hyphen < 0 && at >= asking) return;
      const drawers = hyphen >= 0 ? phrases : tie === "kind" && entry.endsWith("ing") ? nouns : words;
      const key = drawerOf(hyphen < 0 ? entry : entry.slice(0, hyphen));
      const drawer = drawers.get(key);
      const found = { entry, group: first + i, asks: at < asking };
      if (drawer) drawer.push(found);
      else drawers.set(key, [found]);
    });
  });
  const openWords = opener(words, wordsIn);
  const openNouns = opener(nouns, wordsIn);
  const openPhrases = opener(phrases, phrasesIn);
  const entriesIn = (group: number) => groups[group - first]?.entries ?? [];
  return {
    groupsOf: (word, form) => {
      const all = openWords(word).get(word) ?? [];
      const kinds = form === undefined || /ings?$/.test(form) ? openNouns(word).get(word) : undefined;
      return kinds ? [...all, ...kinds] : all;
    },
    tieOf: (group) => groups[group - first]?.tie ?? "near",
    stemsOf: (group) => [
      ...new Set(
        entriesIn(group)
          .filter((entry) => !entry.includes("-"))
          .map(stem),
      ),
    ],
    phrasesOf: (group) =>
      entriesIn(group)
        .filter((entry) => entry.includes("-"))
        .map((entry) => entry.split("-").map(stem)),
    phrasesFrom: (word) => openPhrases(word).get(word) ?? [],
  };
}

interface Entry {
  readonly entry: string;
  readonly group: number;
  readonly asks: boolean;
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
  const keyOf = (entry: string) => entry.split("-").map(stem).join(" ");
  const asked = groupsBy(
    entries.filter(({ asks }) => asks),
    keyOf,
  );
  const phrases = [...groupsBy(entries, keyOf)]
    .map(([key, groups]): Phrase => ({ stems: key.split(" "), groups, asks: asked.get(key) ?? [] }))
    .sort(longerFirst);
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
      first
        ? [
            {
              ...first,
              groups: [first, ...others].flatMap(({ groups }) => groups),
              asks: [first, ...others].flatMap(({ asks }) => asks),
            },
          ]
        : [],
    )
    .sort(longerFirst);
}

function longerFirst(one: Phrase, other: Phrase): number {
  return other.stems.length - one.stems.length;
}
