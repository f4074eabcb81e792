import type { Corpus } from "../corpus.ts";
import { type Citation, cite } from "../documents/citation.ts";
import type { Document } from "../documents/document.ts";
import type { Span } from "../language/span.ts";

/** A quote as it was shown earlier, perhaps from an older corpus. */
export interface ShownQuote {
  readonly document: string;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
}

export type Context =
  /** What stands around the quote, which is marked in it: its paragraph, or where the quote is all of it, the ones beside it too. */
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
  if (place < 0) return { kind: "found", citation: cite(document, mark, 1) };
  const span = around(document, place, mark);
  const isAll = span.end - span.start === mark.end - mark.start;
  return { kind: "found", citation: cite(document, span, place + 1, isAll ? null : mark) };
}

/** Longer paragraphs beside the quote's own are left out. */
const LONGEST = 1200;

function around({ blocks }: Document, place: number, mark: Span): Span {
  const { span } = blocks[place] as { span: Span };
  if (mark.end - mark.start < span.end - span.start) return span;
  const start = blocks[place - 1]?.span.start ?? span.start;
  const end = blocks[place + 1]?.span.end ?? span.end;
  return end - start <= LONGEST ? { start, end } : span;
}
