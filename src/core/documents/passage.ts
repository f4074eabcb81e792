import { sentences } from "../language/sentences.ts";
import type { Span } from "../language/span.ts";
import type { Document } from "./document.ts";

/** One sentence, and where it stands. */
export interface Passage {
  /** Place of the document in the corpus. */
  readonly document: number;
  readonly span: Span;
  /** A heading, or a row that names the rows or columns of a table. */
  readonly heading: boolean;
  /** A row of a table. */
  readonly row: boolean;
  /** Place of the block in its document, counted from 0: ¶ is this plus 1. */
  readonly block: number;
  /** Passage number of the nearest heading above; -1 when there is none. */
  readonly under: number;
}

/** Below every heading that a document can have. */
const QUESTION_LEVEL = 9;
/** Below any other: rows that name the columns, and rows that name those below them. Both end with their table. */
const ROW_LEVELS = { columns: 10, rows: 11 } as const;

/** The searchable sentences of a document, in order. `first` is the number which the first of them will have in the corpus. */
export function passages(document: Document, number: number, first: number): Passage[] {
  const found: Passage[] = [];
  const wellFormed = document.text.isWellFormed();
  const open: { level: number; passage: number }[] = [];
  document.blocks.forEach((block, place) => {
    if (block.kind === "furniture") return;
    if (block.kind !== "row") while ((open.at(-1)?.level ?? 0) >= ROW_LEVELS.columns) open.pop();
    // A question that stands alone, or is marked as one, is the heading of its answer.
    const asks = block.kind !== "heading" && block.kind !== "row" && document.text[block.span.end - 1] === "?";
    const spansOf = () => sentences(document.text, block.span.start, block.span.end);
    const names = block.kind === "row" ? block.names : undefined;
    const heading =
      block.kind === "heading" ||
      names !== undefined ||
      (asks && (isMarked(document.text, block.span) || spansOf().length === 1));
    const level = names ? ROW_LEVELS[names] : block.kind === "heading" ? (block.level ?? 1) : QUESTION_LEVEL;
    if (heading) while (open.length > 0 && (open.at(-1)?.level ?? 0) >= level) open.pop();
    const under = open.at(-1)?.passage ?? -1;
    const all = heading || block.kind === "row" ? [block.span] : spansOf();
    // Half a character reaches no reader unchanged: what cannot be quoted is not searched.
    const spans = all.filter(
      ({ start, end }) => start < end && (wellFormed || document.text.slice(start, end).isWellFormed()),
    );
    const row = block.kind === "row";
    for (const span of spans) found.push({ document: number, span, heading, row, block: place, under });
    if (heading && spans.length > 0) open.push({ level, passage: first + found.length - 1 });
  });
  return found;
}

/** “Q: The door is stuck. What now?” */
function isMarked(text: string, { start }: Span): boolean {
  return /^(?:q|question) ?\d{0,3} ?[.:)]/i.test(text.slice(start, start + 16));
}
