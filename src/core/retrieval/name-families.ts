import { sameName } from "../language/names.ts";
import type { Survey } from "./survey.ts";

type Ranges = readonly { readonly from: number; readonly to: number }[];

/** A name is compared with so many spellings that stand for others. More names of one skeleton are noise, no family. */
const MOST_HEADS = 64;

/** For each form that is a name the number of the form that stands for all its spellings; for every other form itself. */
export function nameFamilies(words: Survey, ranges: Ranges, names: Uint8Array): Int32Array {
  const { lexicon, forms, capitals } = words;
  const text = (form: number) => lexicon.words.text(forms[form] as number);
  const often = (form: number) => capitals[forms[form] as number] as number;
  const heads = new Int32Array(names.length);
  for (let form = 0; form < names.length; form++) heads[form] = form;
  const families = namesOfOneSkeleton(words, names);
  const documents = documentsOf(words, ranges, families.flat());
  const together = (one: number, other: number) => share(documents.get(one) ?? [], documents.get(other) ?? []);
  for (const kin of families) {
    // The most frequent spelling first: the others join it, not each other.
    kin.sort((a, b) => often(b) - often(a) || (text(a) < text(b) ? -1 : 1));
    const found: number[] = [];
    for (const name of kin) {
      const head = found.find((other) => isSame(text(other), text(name), () => together(other, name)));
      if (head !== undefined) heads[name] = head;
      else if (found.length < MOST_HEADS) found.push(name);
    }
  }
  return heads;
}

/** Only names with the same bones can be one, and most stand alone. */
function namesOfOneSkeleton({ lexicon, forms }: Survey, names: Uint8Array): number[][] {
  const alike = new Map<number, number | number[]>();
  for (let form = 0; form < names.length; form++) {
    if (names[form] !== 1) continue;
    const bones = lexicon.bonesOf(forms[form] as number);
    const kin = alike.get(bones);
    if (kin === undefined) alike.set(bones, form);
    else if (typeof kin === "number") alike.set(bones, [kin, form]);
    else kin.push(form);
  }
  return [...alike.values()].filter((kin) => typeof kin !== "number");
}

/** What stands in the way of names of two documents stands in the way of names of one, and more: that is asked last. */
function isSame(one: string, other: string, together: () => boolean): boolean {
  return sameName(one, other, false) && (!together() || sameName(one, other, true));
}

/** For each of the wanted forms the documents it stands in, rising. */
function documentsOf(
  { lines: { words, starts }, forms, formOf }: Survey,
  ranges: Ranges,
  wanted: readonly number[],
): ReadonlyMap<number, readonly number[]> {
  const found = new Map<number, number[]>(wanted.map((form) => [form, []]));
  if (wanted.length === 0) return found;
  const isWanted = new Uint8Array(forms.length);
  for (const form of wanted) isWanted[form] = 1;
  ranges.forEach(({ from, to }, document) => {
    for (let at = starts[from] as number; at < (starts[to] as number); at++) {
      const word = words[at] as number;
      if (word < 0) continue;
      const form = formOf[word >> 2] as number;
      if (isWanted[form] !== 1) continue;
      const known = found.get(form) as number[];
      if (known.at(-1) !== document) known.push(document);
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
