import type { Corpus } from "../corpus.ts";

/** A sentence of at most so many words, and no heading: what is longer is a list or a heap. */
export function isStatement(corpus: Corpus, passage: number, longest: number): boolean {
  const words = (corpus.streamStarts[passage + 1] as number) - (corpus.streamStarts[passage] as number);
  return words <= longest && !corpus.passages.isHeading(passage);
}
