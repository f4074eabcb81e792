import { STOPWORDS } from "../language/data/stopwords.ts";
import type { Token } from "../language/tokens.ts";

export interface Acronyms {
  /** Acronyms of the text with what they stand for: groups of phrases for `buildAliases`. */
  readonly groups: string[][][];
  /** The words of the one name which these initials may stand for: “un” where only “United Nations” is written. */
  expand(form: string): readonly string[] | undefined;
}

/** Finds acronyms and what they stand for in the text itself: UN and United Nations. */
export function collectAcronyms(textOf: (token: Token) => string) {
  const acronyms = new Set<string>();
  const runs = new Map<string, Set<string>>();
  return {
    add(tokens: readonly Token[]): void {
      tokens.forEach((token, at) => {
        if (token.kind !== "word" || !token.capital) return;
        const letters = textOf(token)
          .replaceAll(".", "")
          .replace(/[’']s$/, "");
        if (letters.length >= 2 && letters.length <= 6 && letters === letters.toUpperCase()) acronyms.add(token.form);
        // “The United Nations” at the head of a sentence is the name without “The”.
        if (!beginsName(token) || beginsName(tokens[at - 1])) return;
        for (const run of capitalRuns(tokens, at)) {
          const initials = run
            .filter((word) => !STOPWORDS.has(word))
            .map((word) => word[0])
            .join("");
          runs.set(initials, (runs.get(initials) ?? new Set()).add(run.join(" ")));
        }
      });
    },
    finish(): Acronyms {
      const readings = (form: string) => [...(runs.get(form.replaceAll(".", "")) ?? [])];
      return {
        // An acronym with two readings in the corpus is left alone.
        groups: [...acronyms].flatMap((form) => {
          const phrases = readings(form);
          return phrases.length === 1 ? [[[form], (phrases[0] as string).split(" ")]] : [];
        }),
        expand(form) {
          const phrases = form.length >= 2 ? readings(form) : [];
          return phrases.length === 1 ? (phrases[0] as string).split(" ") : undefined;
        },
      };
    },
  };
}

function beginsName(token: Token | undefined): boolean {
  return token?.kind === "word" && token.capital && !STOPWORDS.has(token.form);
}

/** Runs of two to five capitalised words from `from` on; “of”, “the” and “and” may stand inside. */
function capitalRuns(tokens: readonly Token[], from: number): string[][] {
  const runs: string[][] = [];
  const words: string[] = [];
  for (let at = from; at < tokens.length && words.length < 6; at++) {
    const token = tokens[at] as Token;
    const small = words.length > 0 && /^(of|the|and|for)$/.test(token.form);
    if (token.kind !== "word" || !(token.capital || small)) break;
    words.push(token.form);
    if (token.capital && words.length >= 2) runs.push([...words]);
  }
  return runs;
}
