import { buildCorpus, type Corpus } from "../../../src/core/corpus.ts";
import type { Terms } from "../../../src/core/retrieval/terms.ts";
import type { Vocabulary } from "../../../src/core/vocabulary.ts";
import { document } from "../../builders.ts";

/** A corpus of these texts, one document each; a line is a paragraph, and a line that begins with # a heading. */
export function corpusOf(texts: readonly string[], vocabulary: Partial<Vocabulary> = {}): Corpus {
  const documents = texts.map((text, i) => {
    let at = 0;
    const blocks = text.split("\n").map((line) => {
      const span = { start: at, end: at + line.length };
      at += line.length + 1;
      return { kind: line.startsWith("#") ? ("heading" as const) : ("paragraph" as const), span };
    });
    return document({ id: `${i}.txt`, text, blocks });
  });
  return buildCorpus(documents, { aliases: [], synonyms: [], ...vocabulary });
}

/** The words of a passage, by its number. */
export function words(corpus: Corpus, passage: number): string {
  const { document: place, span } = corpus.passages.at(passage)!;
  return corpus.documents[place]!.text.slice(span.start, span.end);
}

/** Every form that occurs, by its number. */
export function formsOf({ forms }: Terms): string[] {
  return Array.from({ length: forms.length }, (_, number) => forms.text(number));
}
