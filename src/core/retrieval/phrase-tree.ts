import { intList } from "../int-list.ts";

/** Phrases as a tree: each node adds a word to its parent, and stands behind it. */
export interface PhraseTree {
  readonly length: number;
  /** The node of the parent's words and this one behind them; `NONE` is the parent of first words. */
  child(parent: number, word: number): number;
  parentOf(node: number): number;
  wordOf(node: number): number;
}

export const NONE = -1;

export function phraseTree(): PhraseTree {
  const [parents, words] = [intList(), intList()];
  let slots = new Int32Array(1 << 10).fill(NONE);

  const widen = (): void => {
    slots = new Int32Array(2 * slots.length).fill(NONE);
    for (let node = 0; node < parents.length; node++) slots[~slotOf(parents.at(node), words.at(node))] = node;
  };
  /** The slot of a node, or where it would stand as a number below nought. */
  const slotOf = (parent: number, word: number): number => {
    const mask = slots.length - 1;
    for (let slot = hashOf(parent, word) & mask; ; slot = (slot + 1) & mask) {
      const node = slots[slot] as number;
      if (node === NONE) return ~slot;
      if (parents.at(node) === parent && words.at(node) === word) return slot;
    }
  };

  return {
    get length() {
      return parents.length;
    },
    child(parent, word) {
      const slot = slotOf(parent, word);
      if (slot >= 0) return slots[slot] as number;
      const node = parents.length;
      slots[~slot] = node;
      parents.push(parent);
      words.push(word);
      if (2 * parents.length > slots.length) widen();
      return node;
    },
    parentOf: (node) => parents.at(node),
    wordOf: (node) => words.at(node),
  };
}

function hashOf(parent: number, word: number): number {
  const hash = Math.imul(parent + 2, 0x9e3779b1) ^ Math.imul(word + 1, 0x85ebca6b);
  return (hash ^ (hash >>> 15)) >>> 0;
}
