import { sameName, skeleton } from "../language/names.ts";
import type { Words } from "./read-words.ts";

type Ranges = readonly { readonly from: number; readonly to: number }[];

/** A name is compared with so many spellings that stand for others. More names of one skeleton are noise, no family. */
const MOST_HEADS = 64;

/** For each form that is a name the number of the form that stands for all its spellings; for every other form itself. */
export function nameFamilies(words: Words, ranges: Ranges, names: Uint8Array): Int32Array {
  const { forms, capitals } = words;
  const heads = Int32Array.from(names, (_, number) => number);
  const alike = new Map<string, number[]>();
  names.forEach((name, number) => {
    if (name !== 1) return;
    const form = text(number);
    const key = `${form[0]}${skeleton(form)}`;
    const kin = alike.get(key);
    if (kin) kin.push(number);
    else alike.set(key, [number]);
  });
  const families = [...alike.values()].filter(({ length }) => length > 1);
  const documents = documentsOf(words, ranges, new Set(families.flat()));
  const together = (one: number, other: number) => share(documents.get(one) ?? [], documents.get(other) ?? []);
  for (const kin of families) {
    // The most frequent spelling first: the others join it, not each other.
    kin.sort((a, b) => (capitals[b] as number) - (capitals[a] as number) || (text(a) < text(b) ? -1 : 1));
    const found: number[] = [];
    for (const name of kin) {
      const head = found.find((other) => isSame(text(other), text(name), () => together(other, name)));
      if (head !== undefined) heads[name] = head;
      else if (found.length < MOST_HEADS) found.push(name);
    }
  }
  return heads;

  function text(number: number): string {
    return forms.table.text(number);
  }
}

/** What stands in the way of names of two documents stands in the way of names of one, and more: that is asked last. */
function isSame(one: string, other: string, together: () => boolean): boolean {
  return sameName(one, other, false) && (!together() || sameName(one, other, true));
}

/** For each of the wanted forms the documents it stands in, rising. */
function documentsOf(
  { line, starts }: Words,
  ranges: Ranges,
  wanted: ReadonlySet<number>,
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>();
  if (wanted.size === 0) return found;
  ranges.forEach(({ from, to }, document) => {
    for (let at = starts[from] as number; at < (starts[to] as number); at++) {
      const form = line[at] as number;
      if (!wanted.has(form)) continue;
      const known = found.get(form);
      if (!known) found.set(form, [document]);
      else if (known.at(-1) !== document) known.push(document);
    }
  });
  return found;
}

/** Have two rising lists a number in common? */
function share(one: readonly number[], other: readonly number[]): boolean {
  for (let [i, j] = [0, 0]; i < one.length && j < other.length; ) {
    const [a, b] = [one[i] as number, other[j] as number];
    if (a === b) return true;
    if (a < b) i += 1;
    else j += 1;
  }
  return false;
}
