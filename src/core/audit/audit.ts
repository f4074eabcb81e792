import type { Corpus } from "../corpus.ts";
import type { Document } from "../documents/document.ts";
import type { AtLeastTwo } from "../types.ts";
import { contradictions } from "./contradictions.ts";
import { type Copied, copies } from "./copies.ts";
import { denials } from "./denials.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";
import { type Spelling, spellings } from "./spellings.ts";

/** What an editor wants to know of a dossier before others rely on it. */
export interface Audit {
  readonly undated: readonly Document[];
  /** Dated by something else than their own word. */
  readonly inferred: readonly Document[];
  /** Neither a publisher nor an author. */
  readonly unnamed: readonly Document[];
  readonly copies: readonly Copied[];
  /** Values of one thing that cannot both be meant, and what one affirms and another denies, */
  readonly disputed: readonly Disagreement[];
  /** and those of which one has replaced the other. */
  readonly revised: readonly Disagreement[];
  readonly spellings: readonly AtLeastTwo<Spelling>[];
}

export function audit(corpus: Corpus): Audit {
  const { documents } = corpus;
  const differing = [...disagreements(corpus, contradictions(corpus)), ...denials(corpus)];
  return {
    undated: documents.filter(({ published }) => published.kind === "unknown"),
    inferred: documents.filter(({ published }) => published.kind === "inferred"),
    unnamed: documents.filter(({ publisher, author }) => publisher === null && author === null),
    copies: copies(corpus),
    disputed: differing.filter(({ kind }) => kind === "disputed"),
    revised: differing.filter(({ kind }) => kind === "updated"),
    spellings: spellings(corpus),
  };
}
