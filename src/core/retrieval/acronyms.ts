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
  const named: boolean[] = [];

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
        if (node === named.length) named.push(false);
        if (large && at > from) named[node] = true;
      }
    },
    finish: (): Acronyms => readings(lexicon, acronyms, names, (node) => named[node] === true),
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
  // A parent stands before its children, so the initials of every node follow from those of the node before.
  const initials: string[] = [];
  const byInitials = new Map<string, number>();
  for (let node = 0; node < names.length; node++) {
    const word = names.wordOf(node);
    const before = initials[names.parentOf(node)] ?? "";
    const small = (lexicon.flagsOf(word) & STOPWORD) !== 0;
    const own = small ? before : before + String.fromCharCode(words.letterAt(word, 0));
    initials.push(own);
    if (isNamed(node)) byInitials.set(own, byInitials.has(own) ? SEVERAL : node);
  }
  const phraseOf = (node: number): string[] =>
    node === NONE ? [] : [...phraseOf(names.parentOf(node)), words.text(names.wordOf(node))];
  const phraseFor = (form: string): string[] | undefined => {
    const node = byInitials.get(form.replaceAll(".", ""));
    return node === undefined || node === SEVERAL ? undefined : phraseOf(node);
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
