import type { Verbatim } from "../core/documents/citation.ts";
import type { AtLeastOne } from "../core/types.ts";
import type { Action } from "./actions.ts";

/**
 * What to say, as plain data. Each adapter says it in its platform's own components.
 * Every string is plain text and may hold words of a document: adapters escape all of it.
 */
export interface Reply {
  readonly tone: "plain" | "agreed" | "disputed" | "none" | "problem";
  /** The finding in one line; also the notification, and what screen readers read. */
  readonly headline: string;
  readonly blocks: readonly ReplyBlock[];
  /** What may be done with it, as buttons in this order. */
  readonly actions: readonly Action[];
  /** `asker`: only for whoever asked, however they asked: a hint about their own doing. */
  readonly audience: "as-asked" | "asker";
}

export type ReplyBlock =
  | { readonly kind: "text"; readonly text: string }
  /** “Sources differ”: only when it is true. */
  | { readonly kind: "strip"; readonly text: string }
  /** One card: a value, who says it, and the words it rests on. Never shown without a quote. */
  | {
      readonly kind: "finding";
      readonly title: string | null;
      readonly detail: string | null;
      readonly quotes: AtLeastOne<Quote>;
    }
  | { readonly kind: "items"; readonly items: readonly Item[] }
  /** A text to take away, exactly as it stands: a citation in some form. */
  | { readonly kind: "copyable"; readonly label: string; readonly text: string }
  /** Small print: what was left out and why, how many quotes did not fit. */
  | { readonly kind: "note"; readonly text: string };

export interface Quote {
  /** Dense, and the same in text and list: [1], [2], … */
  readonly number: number;
  readonly text: Verbatim;
  /** The value inside `text`, half-open; null when nothing is marked. */
  readonly mark: { readonly start: number; readonly end: number } | null;
  /** Words inside `text` that were corrected or withdrawn, half-open, in order. */
  readonly struck: readonly { readonly start: number; readonly end: number }[];
  /** What was corrected, when, and what is to be read instead; null where nothing was. */
  readonly corrected: string | null;
  /** “Title · publisher · 27 March 2017 · ¶3”, without the number. */
  readonly source: string;
  readonly url: string | null;
  /** “Same wording in 2 more reports: …”; null when printed once. */
  readonly also: string | null;
}

export interface Item {
  readonly title: string;
  readonly detail: string | null;
}
