import { type IntList, intList } from "../int-list.ts";
import { CAPITAL, type Forms, LINK, NUMBER, STOPWORD } from "./forms.ts";

export interface Acronyms {
  /** Acronyms of the text with what they stand for: groups of phrases for `buildAliases`. */
  readonly groups: string[][][];
  /** The words of the one name which these initials may stand for: “un” where only “United Nations” is written. */
  expand(form: string): readonly string[] | undefined;
}

const LONGEST_RUN = 6;
const NONE = -1;

/** Finds acronyms and what they stand for in the text itself: UN and United Nations. Names of several words are kept as a tree: each node adds a word to its parent. */
export function collectAcronyms(forms: Forms) {
  const acronyms = new Set<number>();
  const [parents, words] = [intList(), intList()];
  const nodes = new Map<number, number>();
  const named = new Set<number>();

  const child = (parent: number, form: number): number => {
    const key = (parent + 1) * 2 ** 26 + form;
    let node = nodes.get(key);
    if (node === undefined) {
      node = parents.length;
      nodes.set(key, node);
      parents.push(parent);
      words.push(form);
    }
    return node;
  };

  const flagsOf = (word: number) => forms.flags[word >> 2] as number;
  const addRun = (passage: IntList, from: number): void => {
    let node = NONE;
    for (let at = from; at < passage.length && at - from < LONGEST_RUN; at++) {
      const word = passage.at(at);
      const large = (word & CAPITAL) !== 0;
      if (word < 0 || (flagsOf(word) & NUMBER) !== 0) break;
      if (!large && (at === from || (flagsOf(word) & LINK) === 0)) break;
      node = child(node, word >> 2);
      if (large && at > from) named.add(node);
    }
  };

  return {
    seen(form: number): void {
      acronyms.add(form);
    },
    /** Names of two to six capitalised words in a passage; “of”, “the” and “and” may stand inside. */
    addRuns(passage: IntList): void {
      let inside = false;
      for (let i = 0; i < passage.length; i++) {
        const word = passage.at(i);
        // “The United Nations” at the head of a sentence is the name without “The”.
        const begins = word >= 0 && (word & CAPITAL) !== 0 && (flagsOf(word) & (NUMBER | STOPWORD)) === 0;
        if (begins && !inside) addRun(passage, i);
        inside = begins;
      }
    },
    finish: (): Acronyms => readings(forms, acronyms, parents.finish(), words.finish(), named),
  };
}

function readings(
  forms: Forms,
  acronyms: ReadonlySet<number>,
  parents: Int32Array,
  words: Int32Array,
  named: ReadonlySet<number>,
): Acronyms {
  const phraseOf = (node: number): string[] =>
    node === NONE ? [] : [...phraseOf(parents[node] as number), forms.table.text(words[node] as number)];
  // A parent stands before its children, so the initials of every node follow from those of the node before.
  const initials: string[] = [];
  const byInitials = new Map<string, number[]>();
  words.forEach((form, node) => {
    const before = initials[parents[node] as number] ?? "";
    const small = ((forms.flags[form] as number) & STOPWORD) !== 0;
    initials.push(small ? before : before + String.fromCharCode(forms.table.letterAt(form, 0)));
    if (!named.has(node)) return;
    const key = initials[node] as string;
    const known = byInitials.get(key);
    if (known) known.push(node);
    else byInitials.set(key, [node]);
  });
  const phrasesOf = (form: string) => byInitials.get(form.replaceAll(".", "")) ?? [];
  return {
    // An acronym with two readings in the corpus is left alone.
    groups: [...acronyms].flatMap((number) => {
      const form = forms.table.text(number);
      const phrases = phrasesOf(form);
      return phrases.length === 1 ? [[[form], phraseOf(phrases[0] as number)]] : [];
    }),
    expand(form) {
      const phrases = form.length >= 2 ? phrasesOf(form) : [];
      return phrases.length === 1 ? phraseOf(phrases[0] as number) : undefined;
    },
  };
}
