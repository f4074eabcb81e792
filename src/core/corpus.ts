import type { Document } from "./documents/document.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything an answer may rest on. Built once, then never changed. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly passageCount: number;
}

export function buildCorpus(documents: readonly Document[], _vocabulary: Vocabulary): Corpus {
  return { documents, passageCount: 0 };
}
