import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/documents/document.ts";
import type { Vocabulary } from "../core/vocabulary.ts";

/** `earlier`: what was read of this dossier before, from which much can be taken over. */
export type Build = (
  documents: readonly Document[],
  vocabulary: Vocabulary,
  earlier?: Pick<Corpus, "reading">,
) => Corpus;

/** What stands on disk, read and built. */
export interface Loaded {
  /** Short, from the content: equal documents give an equal version on every machine. */
  readonly version: string;
  /** Of its folder: what `use` binds a channel to. */
  readonly name: string;
  readonly title: string;
  /** Answers only in the places bound to it. */
  readonly isPrivate: boolean;
  readonly corpus: Corpus;
  readonly rejected: readonly Rejection[];
  readonly notices: readonly Notice[];
  readonly loadedAt: Date;
}

/** A file that could not be read, and why, in words for the person who put it there. */
export interface Rejection {
  readonly file: string;
  readonly reason: string;
}

/** Something about a file that was read, which the person who put it there may want to mend. */
export interface Notice {
  readonly file: string;
  readonly text: string;
  /** `minor` when nothing that is shown got lost. */
  readonly weight: "lost" | "minor";
}

/** What a reload changed in how the sources differ. */
export interface Differences {
  readonly appeared: readonly Differing[];
  readonly resolved: readonly Differing[];
}

/** Values that contradict each other, and the documents they stand in. */
export interface Differing {
  readonly values: readonly string[];
  readonly documents: readonly string[];
}

export type Reload =
  | {
      readonly outcome: "replaced" | "unchanged";
      readonly before: string;
      readonly after: string;
      /** Paths inside the dossier, sorted. */
      readonly added: readonly string[];
      readonly changed: readonly string[];
      readonly removed: readonly string[];
      readonly rejected: readonly Rejection[];
      readonly notices: readonly Notice[];
      /** Null when too much has changed to look through it. */
      readonly differences: Differences | null;
    }
  /** It failed: the corpus in use answers on, unchanged. */
  | { readonly outcome: "kept"; readonly version: string; readonly reason: string };

/** The corpora in use. A caller reads one of them once and works on that snapshot to the end. */
export interface Library {
  /** The dossier that answers wherever no other is bound. */
  readonly current: Loaded;
  /** All of them, `current` first. */
  readonly dossiers: readonly Loaded[];
  /** Two at once share one. Never rejects. */
  reload(): Promise<Reload>;
}
