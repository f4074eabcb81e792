import type { Span } from "../language/span.ts";
import type { Correction } from "./correction.ts";

/** One source text, exactly as read. Every offset in the product points into `text`. */
export interface Document {
  /** Path inside the dossier, with `/` between folders: `reports/002.txt`. With `#` and a number where a file holds several. */
  readonly id: string;
  readonly title: string;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublicationDate;
  readonly url: string | null;
  /** The team's own remark about the source: “state-run”, “monitoring group”. */
  readonly note: string | null;
  /** As the source itself gives it: `en`, `de-AT`. */
  readonly language?: string;
  /** How it came into the dossier, where that is noted. */
  readonly copy?: Copy;
  /** Where it comes from, when its file holds several. */
  readonly part?: { readonly file: string; readonly record: number };
  /** The text is that of the file, sign by sign. */
  readonly isFile?: true;
  readonly text: string;
  /** In the order of the text. */
  readonly corrections?: readonly Correction[];
  /** What the reader saw of the layout, in order and without overlap. Text outside every block is not searched. */
  readonly blocks: readonly Block[];
}

/** Of something that lies elsewhere as well. */
export interface Copy {
  /** A day, or an instant in UTC: `2026-10-14T09:30:00Z`. */
  readonly retrieved: string | null;
  /** Where it was found in the end, after redirects. */
  readonly finalUrl: string | null;
  /** The name that the file had. */
  readonly original: string | null;
  /** Of the bytes of the file, in hexadecimal digits. */
  readonly sha256: string | null;
}

/** A heading, a paragraph, a list item or a table row: the unit that citations count as ¶. */
export interface Block {
  readonly kind: "heading" | "paragraph" | "item" | "row" | "furniture";
  readonly span: Span;
  /** 1 for the title of a document, 2 and more below it. Only on headings. */
  readonly level?: number;
  /** Only on rows: its cells name the columns of the rows below it, or it names these rows as a whole. */
  readonly names?: "columns" | "rows";
  readonly place?: Place;
}

/** Where people find it in the file itself. All are counted from 1. */
export interface Place {
  readonly page?: number;
  readonly sheet?: string;
  /** Of a table or sheet, its first row included. */
  readonly row?: number;
  /** Of a text file. */
  readonly line?: number;
}

/** Many copies carry no date, and a guess is never shown as if the source had said it. */
export type PublicationDate =
  | { readonly kind: "stated"; readonly day: string }
  | { readonly kind: "inferred"; readonly day: string; readonly reason: string }
  | { readonly kind: "unknown" };
