import type { Synset } from "./wordnet.ts";

/** A meaning that everyday words have, and how deep it stands below the widest one kept above it. */
export interface Meaning {
  readonly synset: Synset;
  /** Its everyday words as they are written down. */
  readonly words: readonly string[];
  readonly depth: number;
}

/** Above so many narrower meanings a word says nothing any more: object, act, group; change, move, make. */
const VAGUE = { n: 5000, v: 150, a: 0 } as const;
/** The top of all nouns: entity, physical entity, thing. */
const TOP = 3;
const DEEPEST = 9;

/**
 * All meanings of everyday words, each followed by its narrower ones (preorder), so that all of “animal” stand in one row.
 * Meanings without an everyday word fall out and their narrower ones move up: from sheep to animal there are nine steps, but few that
 * people name. Where a meaning has several wider ones the first counts.
 */
export function plant(synsets: ReadonlyMap<string, Synset>, wordsOf: (synset: Synset) => readonly string[]): Meaning[] {
  const all = [...synsets.values()];
  const widerOf = (synset: Synset) => synset.pointers.find(({ symbol }) => symbol === "@")?.to;
  const children = Map.groupBy(all, (synset) => widerOf(synset) ?? "");
  const sizes = new Map<string, number>();
  const sizeOf = (synset: Synset): number => {
    const known = sizes.get(synset.key);
    if (known !== undefined) return known;
    sizes.set(synset.key, 0);
    const size = (children.get(synset.key) ?? []).reduce((sum, child) => sum + 1 + sizeOf(child), 0);
    sizes.set(synset.key, size);
    return size;
  };
  const found: Meaning[] = [];
  const visit = (synset: Synset, depth: number, level: number) => {
    const vague = (synset.part === "n" && level < TOP) || sizeOf(synset) > VAGUE[synset.part];
    const words = wordsOf(synset);
    const kept = words.length > 0;
    if (kept) found.push({ synset, words, depth: vague ? 0 : Math.min(depth, DEEPEST) });
    for (const child of children.get(synset.key) ?? [])
      visit(child, vague ? 0 : kept ? Math.min(depth + 1, DEEPEST) : depth, level + 1);
  };
  for (const synset of children.get("") ?? []) visit(synset, 0, 0);
  return found.filter((meaning, at) => tells(meaning, found[at + 1]));
}

/** One word alone, with nothing above, below or beside it, tells nothing. */
function tells({ words, depth, synset }: Meaning, next: Meaning | undefined): boolean {
  const linked = synset.pointers.some(({ symbol }) => symbol === "&" || symbol === "$");
  return words.length > 1 || depth > 0 || linked || (next?.depth ?? 0) > 0;
}
