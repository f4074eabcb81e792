import type { Span } from "../language/span.ts";

/** Words of a source which the team knows to be corrected or withdrawn. They stay where they stand, and are shown as struck. */
export interface Correction {
  /** Of the struck words, in offsets of the document. */
  readonly span: Span;
  /** The day since when they are, `YYYY-MM-DD`. */
  readonly day: string;
  /** What is to be read instead; null where they were withdrawn. */
  readonly instead: string | null;
  /** The team's own remark: who corrected it, and where. */
  readonly note: string | null;
}
