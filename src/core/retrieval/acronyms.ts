import { type IntList, intList } from "../int-list.ts";
import { type Forms, LINK, NUMBER, STOPWORD } from "./forms.ts";

export interface Acronyms {
  /** Acronyms of the text with what they stand for: groups of phrases for `buildAliases`. */
  readonly groups: string[][][];
  /** The words of the one name which these initials may stand for: “un” where only “United Nations” is written. */
  expand(form: string): readonly string[] | undefined;
}

export type AcronymCollector = ReturnType<typeof collectAcronyms>;

const LONGEST_RUN = 6;
const NONE = -1;

/** Finds acronyms and what they stand for in the text itself: UN and United Nations. Names of several words are kept as a tree: each node adds a word to its parent. */
export function collectAcronyms(forms: Forms) {
  const acronyms = new Set<number>();
  const [parents, words] = [intList(), intList()];
  const nodes = new Map<number, number>();
  const named = new Set<number>();
  let shouting = false;

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

  return {
    open(passage: { readonly shouting: boolean }): void {
      shouting = passage.shouting;
    },
    seen(form: number): void {
      if (!shouting) acronyms.add(form);
    },
    /** Names of two to six capitalised words in the line from `from` on; “of”, “the” and “and” may stand inside. */
    addRuns(line: IntList, from: number, capital: readonly boolean[]): void {
      const flagsAt = (i: number) => forms.flags[line.at(from + i)] ?? NUMBER;
      // “The United Nations” at the head of a sentence is the name without “The”.
      const begins = (i: number) => capital[i] === true && (flagsAt(i) & (NUMBER | STOPWORD)) === 0;
      for (let i = 0; i < capital.length; i++) {
        if (!begins(i) || begins(i - 1)) continue;
        let node = NONE;
        for (let at = i; at < capital.length && at - i < LONGEST_RUN; at++) {
          const flags = flagsAt(at);
          if ((flags & NUMBER) !== 0 || !(capital[at] || (at > i && (flags & LINK) !== 0))) break;
          node = child(node, line.at(from + at));
          if (capital[at] && at > i) named.add(node);
        }
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
    node === NONE ? [] : [...phraseOf(parents[node] as number), forms.texts[words[node] as number] as string];
  // A parent stands before its children, so the initials of every node follow from those of the node before.
  const initials: string[] = [];
  const byInitials = new Map<string, number[]>();
  words.forEach((form, node) => {
    const before = initials[parents[node] as number] ?? "";
    const small = ((forms.flags[form] as number) & STOPWORD) !== 0;
    initials.push(small ? before : before + ((forms.texts[form] as string)[0] ?? ""));
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
      const form = forms.texts[number] as string;
      const phrases = phrasesOf(form);
      return phrases.length === 1 ? [[[form], phraseOf(phrases[0] as number)]] : [];
    }),
    expand(form) {
      const phrases = form.length >= 2 ? phrasesOf(form) : [];
      return phrases.length === 1 ? phraseOf(phrases[0] as number) : undefined;
    },
  };
}
