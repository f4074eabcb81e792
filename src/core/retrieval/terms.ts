import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { root } from "../language/family.ts";
import { freshStem, stem } from "../language/stem.ts";
import { nameFamilies } from "./name-families.ts";
import type { Words } from "./read-words.ts";
import { type WordTable, wordTable } from "./word-table.ts";

/** The words of a corpus: every form that occurs, and the term under which it is indexed. */
export interface Terms {
  readonly count: number;
  /** Term of a form that occurs, or of its stem; -1 when no document has it. */
  of(form: string): number;
  /** Terms of the same derivational family, without the term itself. */
  family(term: number): readonly number[];
  /** Terms of the derivational family of a stem which itself may not occur. */
  kin(stem: string): readonly number[];
  /** The term with this stem; -1 when there is none. */
  byStem(stem: string): number;
  /** The term's stem, or for names the most frequent spelling. */
  label(term: number): string;
  isName(term: number): boolean;
  /** No document writes it with a small letter. */
  neverLower(form: string): boolean;
  /** Every form that occurs, for mending typos. */
  readonly forms: WordTable;
  /** Is the form of this number the spelling of a name? */
  isNameForm(number: number): boolean;
  readonly bytes: number;
}

/** Settles which forms are names, which names are one, and which words share a term. `ofForm`: the term of each form by its number. */
export function buildTerms(words: Words, ranges: readonly { readonly from: number; readonly to: number }[]) {
  const { forms, capitals, lowers } = words;
  const { table } = forms;
  const names = Uint8Array.from(capitals, (capital, number) =>
    looksLikeName(table, number, capital, lowers[number] as number) ? 1 : 0,
  );
  const heads = nameFamilies(words, ranges, names);
  const labels = wordTable();
  // A name and a word of the same letters are one term: questions come in lower case.
  const ofForm = Int32Array.from(heads, (head, number) =>
    labels.add(names[number] === 1 ? table.text(head) : freshStem(table.text(number))),
  );
  const nameTerms = new Uint8Array(labels.length);
  ofForm.forEach((term, number) => {
    if (names[number] === 1) nameTerms[term] = 1;
  });
  const small = Uint8Array.from(lowers, (count) => (count > 0 ? 1 : 0));
  const kin = families(labels, nameTerms);
  const terms: Terms = {
    count: labels.length,
    of(form) {
      const number = table.find(form);
      return number >= 0 ? (ofForm[number] as number) : labels.find(stem(form));
    },
    family: (term) => kin(labels.text(term)).filter((other) => other !== term),
    kin,
    byStem: (stemmed) => labels.find(stemmed),
    label: (term) => labels.text(term),
    neverLower: (form) => (small[table.find(form)] ?? 0) === 0,
    isName: (term) => nameTerms[term] === 1,
    forms: table,
    isNameForm: (number) => names[number] === 1,
    bytes: table.bytes + labels.bytes + ofForm.byteLength + names.byteLength + small.byteLength + 8 * labels.length,
  };
  return { terms, ofForm };
}

function looksLikeName(forms: WordTable, number: number, capital: number, lower: number): boolean {
  if (!(capital > 0.4 && capital >= 4 * lower)) return false;
  const form = forms.text(number);
  return form.length > 1 && !STOPWORDS.has(form) && !MONTHS.has(form) && !WEEKDAYS.has(form) && !/^\d/.test(form);
}

/** Letters which a stem and its root have in common: no suffix is taken from fewer. */
const COMMON_LETTERS = 4;

/**
 * The words of one root, found when they are asked for: words wait in drawers by their first letters, each linked to the next
 * of its drawer, so that the families of a whole vocabulary cost eight bytes a word.
 */
function families(labels: WordTable, names: Uint8Array): (stem: string) => number[] {
  const mask = 2 ** Math.ceil(Math.log2(labels.length + 16)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(labels.length);
  for (let term = labels.length - 1; term >= 0; term--) {
    if (names[term] === 1) continue;
    const drawer = drawerOf((place) => labels.letterAt(term, place)) & mask;
    next[term] = first[drawer] as number;
    first[drawer] = term;
  }
  return (stemmed) => {
    const shared = root(stemmed);
    const found: number[] = [];
    for (
      let term = first[drawerOf((place) => shared.charCodeAt(place)) & mask] as number;
      term >= 0;
      term = next[term] as number
    ) {
      if (labels.beginsWith(term, shared) && root(labels.text(term)) === shared) found.push(term);
    }
    return found;
  };
}

/** `letterAt` gives the code of a letter, NaN behind the end. */
function drawerOf(letterAt: (place: number) => number): number {
  let hash = 0;
  for (let i = 0; i < COMMON_LETTERS; i++) hash = Math.imul(hash, 0x01000193) ^ letterAt(i);
  return (hash ^ (hash >>> 15)) >>> 0;
}
