import { intList } from "../int-list.ts";
import { type Lexicon, LINK, NUMBER, STOPWORD } from "./lexicon.ts";
import { CAPITAL } from "./lines.ts";
import { NONE, type PhraseTree, phraseTree } from "./phrase-tree.ts";

export interface Acronyms {
  /** Acronyms of the text with what they stand for: groups of phrases for `buildAliases`. */
  readonly groups: string[][][];
  /** The words of the one name which these initials may stand for: “un” where only “United Nations” is written. */
  expand(form: string): readonly string[] | undefined;
}

const LONGEST_RUN = 6;

/** Finds acronyms and what they stand for in the text itself: UN and United Nations. */
export function collectAcronyms(lexicon: Lexicon) {
  const acronyms = new Set<number>();
  const names = phraseTree();
  const named = intList();

  return {
    seen(word: number): void {
      acronyms.add(word);
    },
    /** May a name begin with this word? “The United Nations” at the head of a sentence is the name without “The”. */
    mayOpen: (word: number): boolean => (lexicon.flagsOf(word) & (NUMBER | STOPWORD)) === 0,
    /** The name of two to six capitalised words that begins at one place of a line and may go on to another; “of”, “the” and “and” may stand inside. */
    addRun(line: Int32Array, from: number, to: number): void {
      let node = NONE;
      const end = Math.min(to, from + LONGEST_RUN);
      for (let at = from; at < end; at++) {
        const written = line[at] as number;
        if (written < 0) break;
        const word = written >> 2;
        const flags = lexicon.flagsOf(word);
        const large = (written & CAPITAL) !== 0;
        if ((flags & NUMBER) !== 0 || (!large && (flags & LINK) === 0)) break;
        node = names.child(node, word);
        if (node === named.length) named.push(0);
        if (large && at > from) named.set(node, 1);
      }
    },
    finish: (): Acronyms => readings(lexicon, acronyms, names, (node) => named.at(node) === 1),
  };
}

/** Initials with two readings in the corpus are left alone. */
const SEVERAL = -2;

function readings(
  lexicon: Lexicon,
  acronyms: ReadonlySet<number>,
  names: PhraseTree,
  isNamed: (node: number) => boolean,
): Acronyms {
  const { words } = lexicon;
  const initialOf = (word: number) =>
    (lexicon.flagsOf(word) & STOPWORD) === 0 ? String.fromCharCode(words.letterAt(word, 0)) : "";
  const phraseOf = (node: number): number[] =>
    node === NONE ? [] : [...phraseOf(names.parentOf(node)), names.wordOf(node)];
  // A parent stands before its children, so the hash of every node's initials follows from that of the node before.
  const hashes = new Int32Array(names.length);
  const byHash = new Map<number, number>();
  for (let node = 0; node < names.length; node++) {
    const word = names.wordOf(node);
    const parent = names.parentOf(node);
    const before = parent === NONE ? 0 : (hashes[parent] as number);
    const small = (lexicon.flagsOf(word) & STOPWORD) !== 0;
    hashes[node] = small ? before : hashOn(before, words.letterAt(word, 0));
    if (!isNamed(node)) continue;
    const hash = (hashes[node] as number) >>> 1;
    byHash.set(hash, byHash.has(hash) ? SEVERAL : node);
  }
  const phraseFor = (form: string): string[] | undefined => {
    const initials = form.replaceAll(".", "");
    let hash = 0;
    for (let i = 0; i < initials.length; i++) hash = hashOn(hash, initials.charCodeAt(i));
    const node = byHash.get(hash >>> 1) ?? NONE;
    const phrase = node === SEVERAL ? [] : phraseOf(node);
    if (phrase.length === 0 || phrase.map(initialOf).join("") !== initials) return undefined;
    return phrase.map((word) => words.text(word));
  };
  return {
    groups: [...acronyms].flatMap((word) => {
      const form = words.text(word);
      const phrase = phraseFor(form);
      return phrase ? [[[form], phrase]] : [];
    }),
    expand: (form) => (form.length >= 2 ? phraseFor(form) : undefined),
  };
}

function hashOn(before: number, code: number): number {
  const hash = Math.imul((before ^ code) + 0x9e3779b9, 0x85ebca6b);
  return hash ^ (hash >>> 15);
}
