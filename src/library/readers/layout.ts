import type { Block, PublicationDate } from "../../core/documents/document.ts";

/** What a reader makes of the body of a file. */
export interface Layout {
  /** What people see of it. Every offset points into it. */
  readonly text: string;
  readonly blocks: readonly Block[];
  /** Its headline, when it has one. */
  readonly title: string | null;
  /** A byline names them. */
  readonly author: string | null;
  readonly published: PublicationDate;
  readonly publisher?: string | null;
  readonly url?: string | null;
  readonly language?: string | null;
  /** The text is that of the file, sign by sign. */
  readonly isFile?: true;
}

/** `start` is where the body begins, below any front matter. */
export type Reader = (text: string, start: number) => Layout;
