import type { Document } from "../../../../src/core/documents/document.ts";
import { paper } from "../paper.ts";

/** A question with its sources: texts of documents, read as {@link paper} reads them. */
export interface Pair {
  readonly question: string;
  readonly sources: readonly (string | Document)[];
  /** Words of each value that has to be shown. */
  readonly values: readonly string[];
}

export function pair(question: string, values: readonly string[], ...sources: readonly (string | Document)[]): Pair {
  return { question, sources, values };
}

/** A document with the day on which it was published. */
export function dated(day: string, text: string, more: Partial<Document> = {}): Document {
  return paper(`${day}.txt`, text, { published: { kind: "stated", day }, ...more });
}
