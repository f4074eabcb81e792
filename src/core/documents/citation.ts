import type { Span } from "../language/span.ts";
import type { Brand } from "../types.ts";
import type { Correction } from "./correction.ts";
import type { Document } from "./document.ts";
import { type Surroundings, surroundingsOf } from "./surroundings.ts";

/** Words cut from a document and not altered. Only `cite` makes one. */
export type Verbatim = Brand<string, "Verbatim">;

export interface Citation {
  readonly document: Document;
  readonly span: Span;
  readonly quote: Verbatim;
  /** Counted from 1 over the blocks of the document. */
  readonly paragraph: number;
  /** The value inside the quote, in offsets of the quote; null when the whole quote is the answer. */
  readonly mark: Span | null;
  readonly around: Surroundings;
  /** Of words in the quote, or around it; `span` in offsets of the quote, and no wider than it. */
  readonly corrections: readonly Correction[];
}

/** Takes spans, not strings, so that a quote cannot differ from its source. `mark` is given in offsets of the document. */
export function cite(document: Document, span: Span, paragraph: number, mark: Span | null = null): Citation {
  const { start, end } = span;
  if (!isSpan(span) || end > document.text.length) {
    throw new RangeError(`${document.id} has no text at ${start}–${end}: it is ${document.text.length} long`);
  }
  const quote = document.text.slice(start, end);
  if (!quote.isWellFormed()) throw new RangeError(`${document.id}: ${start}–${end} cuts a character in two`);
  if (mark && !(isSpan(mark) && start <= mark.start && mark.end <= end)) {
    throw new RangeError(`${document.id}: the mark ${mark.start}–${mark.end} lies outside ${start}–${end}`);
  }
  if (mark && !document.text.slice(mark.start, mark.end).isWellFormed()) {
    throw new RangeError(`${document.id}: the mark ${mark.start}–${mark.end} cuts a character in two`);
  }
  const around = surroundingsOf(document, paragraph);
  const inside = mark && { start: mark.start - start, end: mark.end - start };
  const corrections = correctionsIn(document, span);
  return Object.freeze({
    document,
    span: { start, end },
    quote: quote as Verbatim,
    paragraph,
    mark: inside,
    around,
    corrections,
  });
}

const NONE: readonly Correction[] = [];

function correctionsIn({ corrections = NONE }: Document, { start, end }: Span): readonly Correction[] {
  return corrections.flatMap((correction) => {
    const [from, to] = [Math.max(correction.span.start, start), Math.min(correction.span.end, end)];
    return from < to ? [{ ...correction, span: { start: from - start, end: to - start } }] : [];
  });
}

function isSpan({ start, end }: Span): boolean {
  return Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end;
}
