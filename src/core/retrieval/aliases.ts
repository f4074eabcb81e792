/** Names of more than one word and acronyms that stand for one thing: each group is one extra term of its own. */
export interface Aliases {
  readonly count: number;
  /** The first words of all of them. */
  readonly firsts: Iterable<string>;
  /** Each occurrence of an alias among the tokens: its group, and its half-open token range. Longest first, not overlapping. */
  find(tokens: readonly Folded[]): { readonly group: number; readonly from: number; readonly to: number }[];
}

/** All that matters of a token: its folded form. */
interface Folded {
  readonly form: string;
}

/** `groups`: folded phrases, each already split into words. */
export function buildAliases(groups: readonly (readonly (readonly string[])[])[]): Aliases {
  const byFirst = new Map<string, { words: readonly string[]; group: number }[]>();
  groups.forEach((phrases, group) => {
    for (const words of phrases) {
      const [first] = words;
      if (first !== undefined) byFirst.set(first, [...(byFirst.get(first) ?? []), { words, group }]);
    }
  });
  for (const list of byFirst.values()) list.sort((a, b) => b.words.length - a.words.length);
  return {
    count: groups.length,
    firsts: byFirst.keys().toArray(),
    find(tokens) {
      const found: { group: number; from: number; to: number }[] = [];
      for (let at = 0; at < tokens.length; at++) {
        const options = byFirst.get((tokens[at] as Folded).form) ?? [];
        for (const { words, group } of options) {
          const to = matchEnd(tokens, at, words);
          if (to < 0) continue;
          found.push({ group, from: at, to });
          at = to - 1;
          break;
        }
      }
      return found;
    },
  };
}

/** Hyphens between the words do not matter. Returns -1 when the words do not stand here. */
function matchEnd(tokens: readonly Folded[], from: number, words: readonly string[]): number {
  let at = from;
  for (const word of words) {
    while (at > from && tokens[at]?.form === "-") at += 1;
    if (tokens[at]?.form !== word) return -1;
    at += 1;
  }
  return at;
}
