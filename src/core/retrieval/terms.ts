import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { root } from "../language/family.ts";
import { sameName, skeleton } from "../language/names.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";

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
  /** Folded spellings of names. */
  readonly names: readonly string[];
}

interface Form {
  readonly form: string;
  /** Occurrences with a capital letter where lower case was possible, and in lower case. */
  capital: number;
  lower: number;
  /** Documents it occurs in. */
  readonly documents: Set<number>;
}

/** How much a capital letter proves: nothing much where every sentence or heading has one. */
const CAPITAL_PROOF = { inside: 1, run: 0.6, first: 0.3, heading: 0.2 } as const;

/** Collects forms while documents are read; `finish` settles which of them are names and which are one name. */
export function collectTerms() {
  const forms = new Map<string, Form>();
  return {
    add(token: Token, place: keyof typeof CAPITAL_PROOF, document: number): void {
      if (token.kind === "mark") return;
      let entry = forms.get(token.form);
      if (!entry) {
        entry = { form: token.form, capital: 0, lower: 0, documents: new Set() };
        forms.set(token.form, entry);
      }
      entry.documents.add(document);
      if (token.capital) entry.capital += CAPITAL_PROOF[place];
      else entry.lower += 1;
    },
    finish: () => settle([...forms.values()]),
  };
}

function settle(forms: readonly Form[]): Terms {
  const names = forms.filter(looksLikeName);
  const canonical = nameFamilies(names);
  const isNameForm = new Set(names.map(({ form }) => form));
  const ids = new Map<string, number>();
  const labels: string[] = [];
  const nameTerms = new Set<number>();
  const ofForm = new Map<string, number>();
  for (const { form } of forms) {
    const name = isNameForm.has(form);
    const label = name ? (canonical.get(form) as string) : stem(form);
    // A name and a word of the same letters are one term: questions come in lower case.
    let id = ids.get(label);
    if (id === undefined) {
      id = labels.length;
      ids.set(label, id);
      labels.push(label);
    }
    if (name) nameTerms.add(id);
    ofForm.set(form, id);
  }
  const families = Map.groupBy(
    labels.map((_, id) => id).filter((id) => !nameTerms.has(id)),
    (id) => root(labels[id] as string),
  );
  const lower = new Set(forms.filter((entry) => entry.lower > 0).map(({ form }) => form));
  const byStem = (stemmed: string): number => ids.get(stemmed) ?? -1;
  return {
    count: labels.length,
    of: (form) => ofForm.get(form) ?? byStem(stem(form)),
    family: (term) => (families.get(root(labels[term] ?? "")) ?? []).filter((other) => other !== term),
    kin: (stemmed) => families.get(root(stemmed)) ?? [],
    byStem,
    label: (term) => labels[term] ?? "",
    neverLower: (form) => !lower.has(form),
    isName: (term) => nameTerms.has(term),
    forms: forms.map(({ form }) => form),
    names: [...isNameForm],
  };
}

function looksLikeName({ form, capital, lower }: Form): boolean {
  const everyday = STOPWORDS.has(form) || MONTHS.has(form) || WEEKDAYS.has(form);
  return form.length > 1 && !everyday && !/^\d/.test(form) && capital > 0.4 && capital >= 4 * lower;
}

/** Folded spelling → the spelling that stands for all of its family. */
function nameFamilies(names: readonly Form[]): Map<string, string> {
  const canonical = new Map<string, string>();
  for (const kin of Map.groupBy(names, ({ form }) => `${form[0]}${skeleton(form)}`).values()) {
    // The most frequent spelling first: the others join it, not each other.
    const ordered = kin.toSorted((a, b) => b.capital - a.capital || (a.form < b.form ? -1 : 1));
    for (const name of ordered) {
      const head = ordered.find(
        (other) => canonical.get(other.form) === other.form && sameName(other.form, name.form, meet(other, name)),
      );
      canonical.set(name.form, head?.form ?? name.form);
    }
  }
  return canonical;
}

function meet(one: Form, other: Form): boolean {
  for (const document of one.documents) if (other.documents.has(document)) return true;
  return false;
}
