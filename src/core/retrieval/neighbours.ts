import { editDistance } from "../language/names.ts";
import type { WordList } from "./word-table.ts";

/** The words of a table that are few letters away from another, in the order of the table. */
export interface Neighbours {
  /** Words with the same first letter, of about the same length, at most `slips` letters away, and never more than three. */
  within(word: string, slips: number): { readonly text: string; readonly number: number; readonly distance: number }[];
}

const MOST_SLIPS = 3;
/** Two letters more or less: a word that is longer is another word. */
const LENGTHS = 2;

/**
 * Words wait in drawers by first letter and length, each linked to the next of its drawer, with the set of its letters beside
 * it: one slip changes that set by two letters at the most, so that most words of a drawer are passed over at a glance.
 */
export function neighbours(words: WordList): Neighbours {
  const count = words.length;
  const mask = 2 ** Math.ceil(Math.log2(count + 16)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(count);
  const letters = new Int32Array(count);
  for (let number = count - 1; number >= 0; number--) {
    const word = words.text(number);
    if (!/^\p{L}/u.test(word)) continue;
    const drawer = drawerOf(word, word.length) & mask;
    next[number] = first[drawer] as number;
    first[drawer] = number;
    letters[number] = lettersOf(word);
  }
  return {
    within(word, slips) {
      const most = Math.min(slips, MOST_SLIPS);
      const wanted = lettersOf(word);
      const found: { text: string; number: number; distance: number }[] = [];
      for (let length = word.length - LENGTHS; length <= word.length + LENGTHS; length++) {
        for (let at = first[drawerOf(word, length) & mask] as number; at >= 0; at = next[at] as number) {
          if (bitsOf((letters[at] as number) ^ wanted) > 2 * most) continue;
          const text = words.text(at);
          if (text.length !== length || text[0] !== word[0]) continue;
          const distance = editDistance(text, word, most);
          if (distance <= most) found.push({ text, number: at, distance });
        }
      }
      return found.sort((a, b) => a.number - b.number);
    },
  };
}

function drawerOf(word: string, length: number): number {
  return (Math.imul(word.charCodeAt(0), 0x9e3779b1) ^ Math.imul(length, 0x85ebca6b)) >>> 7;
}

/** A bit for each letter, other scripts folded onto the same 32. */
function lettersOf(word: string): number {
  let set = 0;
  for (let i = 0; i < word.length; i++) set |= 1 << (word.charCodeAt(i) & 31);
  return set;
}

function bitsOf(set: number): number {
  let count = 0;
  for (let rest = set; rest !== 0; rest &= rest - 1) count += 1;
  return count;
}
