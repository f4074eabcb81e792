import { citePassage } from "../answer/findings.ts";
import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Citation } from "../documents/citation.ts";
import type { Document } from "../documents/document.ts";
import type { AtLeastTwo } from "../types.ts";

/** Sentences that stand in several documents in one wording: said once, however often printed. */
export interface Copied {
  readonly documents: AtLeastTwo<Document>;
  /** Each sentence where it stands first. */
  readonly sentences: readonly Citation[];
}

/** Which documents share which wording: every group of documents once, the one with most in common first. */
export function copies(corpus: Corpus): readonly Copied[] {
  const { reprints, passages } = corpus;
  const groups = new Map<string, { readonly numbers: readonly number[]; readonly firsts: number[] }>();
  for (let passage = 0; passage < corpus.passageCount; passage++) {
    if (reprints.origin[passage] !== passage || passages.isHeading(passage)) continue;
    const printed = reprints.copiesOf(passage);
    const numbers = [...new Set(printed.map((copy) => passages.documentOf(copy)))];
    if (numbers.length < 2) continue;
    const key = numbers.join(" ");
    const group = groups.get(key);
    if (group) group.firsts.push(passage);
    else groups.set(key, { numbers, firsts: [passage] });
  }
  return [...groups.values()]
    .toSorted((a, b) => b.firsts.length - a.firsts.length || b.numbers.length - a.numbers.length)
    .map(({ numbers, firsts }) => ({
      documents: numbers.map((number) => corpus.documents[number]) as unknown as AtLeastTwo<Document>,
      sentences: firsts.map((passage) => citePassage(corpus, read(corpus, passage), null)),
    }));
}
