import { intList } from "../int-list.ts";
import { root } from "../language/family.ts";
import { stem } from "../language/stem.ts";
import { entriesOf } from "../language/thesaurus/words.ts";
import { NAMELESS } from "./lexicon.ts";
import { nameFamilies } from "./name-families.ts";
import type { Survey } from "./survey.ts";
import { pickedFrom, type WordList } from "./word-table.ts";

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
  readonly forms: WordList;
  /** Is the form of this number the spelling of a name? */
  isNameForm(number: number): boolean;
  readonly bytes: number;
}

/** Settles which forms are names, which names are one, and which words share a term. `termOf`: the term of each word of the lexicon that occurs. */
export function buildTerms(words: Survey, ranges: readonly { readonly from: number; readonly to: number }[]) {
  const { lexicon, forms, formOf, capitals, lowers, inside } = words;
  const names = new Uint8Array(forms.length);
  const small = new Uint8Array(forms.length);
  for (let form = 0; form < forms.length; form++) {
    const word = forms[form] as number;
    const lower = lowers[word] as number;
    const looks = looksLikeName(lexicon.flagsOf(word), capitals[word] as number, lower);
    if (looks && (inside[word] === 1 || !isEveryday(lexicon.words.text(word)))) names[form] = 1;
    if (lower > 0) small[form] = 1;
  }
  const heads = nameFamilies(words, ranges, names);
  // A name and a word of the same letters are one term: questions come in lower case.
  const labelOf = new Int32Array(forms.length);
  for (let form = 0; form < forms.length; form++) {
    labelOf[form] =
      names[form] === 1 ? (forms[heads[form] as number] as number) : lexicon.stemOf(forms[form] as number);
  }
  const termOfLabel = new Int32Array(lexicon.words.length).fill(-1);
  const termOf = new Int32Array(lexicon.words.length).fill(-1);
  const found = intList();
  for (let form = 0; form < forms.length; form++) {
    const label = labelOf[form] as number;
    if (termOfLabel[label] === -1) {
      termOfLabel[label] = found.length;
      found.push(label);
    }
    termOf[forms[form] as number] = termOfLabel[label] as number;
  }
  const labels = pickedFrom(lexicon.words, found.finish(), termOfLabel);
  const nameTerms = new Uint8Array(labels.length);
  for (let form = 0; form < forms.length; form++) {
    if (names[form] === 1) nameTerms[termOf[forms[form] as number] as number] = 1;
  }
  const kin = families(labels, nameTerms);
  const table = pickedFrom(lexicon.words, forms, formOf);
  const terms: Terms = {
    count: labels.length,
    of(form) {
      const term = termOf[lexicon.words.find(form)] ?? -1;
      return term >= 0 ? term : labels.find(stem(form));
    },
    family: (term) => kin(labels.text(term)).filter((other) => other !== term),
    kin,
    byStem: (stemmed) => labels.find(stemmed),
    label: (term) => labels.text(term),
    neverLower: (form) => (small[table.find(form)] ?? 0) === 0,
    isName: (term) => nameTerms[term] === 1,
    forms: table,
    isNameForm: (number) => names[number] === 1,
    bytes:
      lexicon.bytes +
      [forms, formOf, termOf, termOfLabel, names, small].reduce((sum, { byteLength }) => sum + byteLength, 0) +
      12 * labels.length,
  };
  return { terms, termOf };
}

function looksLikeName(flags: number, capital: number, lower: number): boolean {
  return (flags & NAMELESS) === 0 && capital > 4 && capital >= 40 * lower;
}

/** “Dogs must be on a lead”: a word of the language that only ever opens sentences is no name. */
function isEveryday(form: string): boolean {
  return entriesOf(stem(form)).length > 0;
}

/** Letters which a stem and its root have in common: no suffix is taken from fewer. */
const COMMON_LETTERS = 4;

/**
 * The words of one root, found when they are asked for: words wait in drawers by their first letters, each linked to the next
 * of its drawer, so that the families of a whole vocabulary cost eight bytes a word.
 */
function families(labels: WordList, names: Uint8Array): (stem: string) => number[] {
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
