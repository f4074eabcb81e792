import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Document } from "../documents/document.ts";
import type { AtLeastTwo } from "../types.ts";

/** One way to write a name, as it is written most often, and where. */
export interface Spelling {
  readonly written: string;
  readonly count: number;
  readonly documents: readonly Document[];
}

/** The names that are written in several ways and taken for one, each with its spellings, the most frequent first. */
export function spellings(corpus: Corpus): readonly AtLeastTwo<Spelling>[] {
  const { terms } = corpus;
  const families = new Map<number, string[]>();
  for (let number = 0; number < terms.forms.length; number++) {
    if (!terms.isNameForm(number)) continue;
    const form = terms.forms.text(number);
    const family = families.get(terms.of(form));
    if (family) family.push(form);
    else families.set(terms.of(form), [form]);
  }
  return [...families]
    .filter(([, forms]) => forms.length > 1)
    .map(([term, forms]) => spellingsOf(corpus, term, new Set(forms)))
    .toSorted(([one], [other]) => other.count - one.count || (one.written < other.written ? -1 : 1));
}

function spellingsOf(corpus: Corpus, term: number, forms: ReadonlySet<string>): AtLeastTwo<Spelling> {
  const found = new Map<string, { readonly written: string[]; readonly documents: Set<Document> }>();
  for (const passage of corpus.passagesWith(term, 0, corpus.passageCount)) {
    const reading = read(corpus, passage);
    for (const token of reading.tokens) {
      if (!forms.has(token.form)) continue;
      const entry = found.get(token.form) ?? { written: [], documents: new Set() };
      found.set(token.form, entry);
      entry.written.push(nameAt(reading, token));
      entry.documents.add(corpus.documents[reading.passage.document] as Document);
    }
  }
  return [...found.values()]
    .map(({ written, documents }) => ({ written: usual(written), count: written.length, documents: [...documents] }))
    .toSorted((a, b) => b.count - a.count || (a.written < b.written ? -1 : 1)) as unknown as AtLeastTwo<Spelling>;
}

/** Without the ’s of a possessive. */
function nameAt({ text }: Reading, { start, end }: { readonly start: number; readonly end: number }): string {
  return text.slice(start, end).replace(/['’›]s$/, "");
}

function usual(written: readonly string[]): string {
  const counts = Map.groupBy(written, (name) => name);
  return [...counts].toSorted(([, a], [, b]) => b.length - a.length)[0]?.[0] ?? "";
}
