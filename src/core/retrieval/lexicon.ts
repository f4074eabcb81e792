import { intList } from "../int-list.ts";
import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { skeleton } from "../language/names.ts";
import { freshStem } from "../language/stem.ts";
import { type WordColumns, type WordTable, wordTable } from "./word-table.ts";

/**
 * Folded words and numbers, and what is known of each whatever text it stands in. It only ever grows, so that several corpora can share
 * it: a corpus that was built from another takes over its numbers, and has those words which stand in its own documents.
 */
export interface Lexicon {
  readonly words: WordTable;
  add(text: string, start?: number, end?: number): number;
  /** `NUMBER`, `STOPWORD`, `LINK` and `NAMELESS`. */
  flagsOf(word: number): number;
  /** The word that is its stem. */
  stemOf(word: number): number;
  /** Equal for words of the same first letter and the same consonants: two spellings of a name may differ in the others. */
  bonesOf(word: number): number;
  readonly bytes: number;
  /** All from which the same lexicon can be made again. */
  columns(): LexiconColumns;
}

export interface LexiconColumns extends WordColumns {
  readonly traits: Int32Array;
  readonly stems: Int32Array;
  readonly bones: Int32Array;
}

export const NUMBER = 1;
export const STOPWORD = 2;
/** “of”, “the”, “and”, “for”, which may stand inside a name. */
export const LINK = 4;
/** Never a name, however it is written. */
export const NAMELESS = 8;

const NOT_YET = -1;

export function createLexicon(kept?: LexiconColumns): Lexicon {
  const words = wordTable(kept);
  const flags = intList(undefined, kept?.traits);
  const stems = intList(undefined, kept?.stems);
  const bones = intList(undefined, kept?.bones);
  const add = (text: string, start = 0, end = text.length): number => {
    const word = words.add(text, start, end);
    if (word === flags.length) {
      flags.push(flagsOf(text.slice(start, end)));
      stems.push(NOT_YET);
      bones.push(NOT_YET);
    }
    return word;
  };
  return {
    words,
    add,
    flagsOf: (word) => flags.at(word),
    stemOf(word) {
      const known = stems.at(word);
      if (known !== NOT_YET) return known;
      const stem = add(freshStem(words.text(word)));
      stems.set(word, stem);
      return stem;
    },
    bonesOf(word) {
      const known = bones.at(word);
      if (known !== NOT_YET) return known;
      const text = words.text(word);
      const found = hashOf(`${text[0]}${skeleton(text)}`);
      bones.set(word, found);
      return found;
    },
    get bytes() {
      return words.bytes + 12 * flags.length;
    },
    columns: () => ({
      ...words.columns(),
      traits: flags.finish(),
      stems: stems.finish(),
      bones: bones.finish(),
    }),
  };
}

function flagsOf(text: string): number {
  const digit = /^\d/.test(text);
  const number = digit && (/\d$/.test(text) || !/\p{L}/u.test(text));
  const stopword = STOPWORDS.has(text);
  const link = text === "of" || text === "the" || text === "and" || text === "for";
  const nameless = text.length < 2 || stopword || digit || MONTHS.has(text) || WEEKDAYS.has(text);
  return (number ? NUMBER : 0) | (stopword ? STOPWORD : 0) | (link ? LINK : 0) | (nameless ? NAMELESS : 0);
}

/** Never `NOT_YET`. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return (hash ^ (hash >>> 15)) >>> 1;
}
