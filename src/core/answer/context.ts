import type { Corpus } from "../corpus.ts";
import { type Citation, cite } from "../documents/citation.ts";
import type { Document } from "../documents/document.ts";

/** A quote as it was shown earlier, perhaps from an older corpus. */
export interface ShownQuote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type Context =
  /** The paragraph around the quote, which is marked in it. */
  | { readonly kind: "found"; readonly citation: Citation }
  /** The document is there, and these words no longer stand in it. */
  | { readonly kind: "changed"; readonly document: Document }
  | { readonly kind: "removed"; readonly document: string };

/** Finds the words of a quote again, where they stood or where they stand now. */
export function contextOf(corpus: Corpus, { document: id, start, end, quote }: ShownQuote): Context {
  const document = corpus.documents.find((one) => one.id === id);
  if (!document) return { kind: "removed", document: id };
  const at = document.text.slice(start, end) === quote ? start : document.text.indexOf(quote);
  if (at < 0 || quote === "") return { kind: "changed", document };
  const mark = { start: at, end: at + quote.length };
  const place = document.blocks.findIndex(({ span }) => span.start <= mark.start && mark.end <= span.end);
  const block = document.blocks[place];
  if (!block) return { kind: "found", citation: cite(document, mark, 1) };
  return { kind: "found", citation: cite(document, block.span, place + 1, mark) };
}
