import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { root } from "../language/family.ts";
import { stem } from "../language/stem.ts";
import { nameFamilies } from "./name-families.ts";
import type { Words } from "./read-words.ts";

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
  readonly forms: readonly string[];
  /** Is the form of this number the spelling of a name? */
  isNameForm(number: number): boolean;
}

/** Settles which forms are names, which names are one, and which words share a term. `ofForm`: the term of each form by its number. */
export function buildTerms(words: Words, ranges: readonly { readonly from: number; readonly to: number }[]) {
  const { forms, capitals, lowers } = words;
  const names = Uint8Array.from(forms.texts, (form, number) =>
    looksLikeName(form, capitals[number] as number, lowers[number] as number) ? 1 : 0,
  );
  const heads = nameFamilies(words, ranges, names);
  const ofForm = new Int32Array(forms.count);
  const ids = new Map<string, number>();
  const labels: string[] = [];
  forms.texts.forEach((form, number) => {
    const label = names[number] === 1 ? (forms.texts[heads[number] as number] as string) : stem(form);
    // A name and a word of the same letters are one term: questions come in lower case.
    let id = ids.get(label);
    if (id === undefined) {
      id = labels.length;
      ids.set(label, id);
      labels.push(label);
    }
    ofForm[number] = id;
  });
  const nameTerms = new Uint8Array(labels.length);
  for (let number = 0; number < forms.count; number++) if (names[number] === 1) nameTerms[ofForm[number] as number] = 1;
  const small = Uint8Array.from(lowers, (count) => (count > 0 ? 1 : 0));
  const byStem = (stemmed: string): number => ids.get(stemmed) ?? -1;
  const kin = families(labels, nameTerms);
  const terms: Terms = {
    count: labels.length,
    of(form) {
      const number = forms.of(form);
      return number >= 0 ? (ofForm[number] as number) : byStem(stem(form));
    },
    family: (term) => kin(labels[term] ?? "").filter((other) => other !== term),
    kin,
    byStem,
    label: (term) => labels[term] ?? "",
    neverLower: (form) => (small[forms.of(form)] ?? 0) === 0,
    isName: (term) => nameTerms[term] === 1,
    forms: forms.texts,
    isNameForm: (number) => names[number] === 1,
  };
  return { terms, ofForm };
}

function looksLikeName(form: string, capital: number, lower: number): boolean {
  if (!(form.length > 1 && capital > 0.4 && capital >= 4 * lower)) return false;
  return !STOPWORDS.has(form) && !MONTHS.has(form) && !WEEKDAYS.has(form) && !/^\d/.test(form);
}

/** Letters which a stem and its root have in common: no suffix is taken from fewer. */
const COMMON_LETTERS = 4;

/**
 * The words of one root, found when they are asked for: words wait in drawers by their first letters, each linked to the next
 * of its drawer, so that the families of a whole vocabulary cost eight bytes a word.
 */
function families(labels: readonly string[], names: Uint8Array): (stem: string) => number[] {
  const mask = 2 ** Math.ceil(Math.log2(labels.length + 16)) - 1;
  const first = new Int32Array(mask + 1).fill(-1);
  const next = new Int32Array(labels.length);
  for (let term = labels.length - 1; term >= 0; term--) {
    if (names[term] === 1) continue;
    const drawer = drawerOf(labels[term] as string) & mask;
    next[term] = first[drawer] as number;
    first[drawer] = term;
  }
  return (stemmed) => {
    const shared = root(stemmed);
    const found: number[] = [];
    for (let term = first[drawerOf(shared) & mask] as number; term >= 0; term = next[term] as number) {
      const label = labels[term] as string;
      if (label.startsWith(shared) && root(label) === shared) found.push(term);
    }
    return found;
  };
}

function drawerOf(word: string): number {
  let hash = 0;
  for (let i = 0; i < COMMON_LETTERS && i < word.length; i++) hash = Math.imul(hash, 0x01000193) ^ word.charCodeAt(i);
  return (hash ^ (hash >>> 15)) >>> 0;
}
