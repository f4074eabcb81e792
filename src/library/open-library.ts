import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/documents/document.ts";
import type { Vocabulary } from "../core/vocabulary.ts";
import { type Arrangement, dossiersIn, type Place } from "./dossiers.ts";
import type { Library, Loaded, Reload } from "./library.ts";
import { loadSources } from "./load.ts";
import { fingerprint, versionOf } from "./version.ts";

export interface LibraryOptions {
  readonly folder: string;
  readonly arrangement: Arrangement;
  readonly build: (documents: readonly Document[], vocabulary: Vocabulary) => Corpus;
  readonly now?: () => Date;
}

export interface OpenLibrary extends Library {
  /** The dossiers found, by name. The first is the one in use. */
  readonly dossiers: readonly Place[];
}

/** Reads and builds. Throws a LibraryError, in plain sentences, when there is nothing to answer from. */
export async function openLibrary(options: LibraryOptions): Promise<OpenLibrary> {
  let inUse = await load(options, undefined);
  let reloading: Promise<Reload> | undefined;

  async function replace(): Promise<Reload> {
    const before = inUse.loaded;
    try {
      const next = await load(options, before);
      inUse = next;
      const outcome = next.loaded.version === before.version ? "unchanged" : "replaced";
      const changes = compare(before.corpus.documents, next.loaded.corpus.documents);
      const { version: after, rejected, notices } = next.loaded;
      return { outcome, before: before.version, after, ...changes, rejected, notices };
    } catch (error) {
      return {
        outcome: "kept",
        version: before.version,
        reason: error instanceof Error ? error.message : String(error),
      };
    }
  }

  return {
    get current() {
      return inUse.loaded;
    },
    get dossiers() {
      return inUse.dossiers;
    },
    reload() {
      reloading ??= replace().finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

interface State {
  readonly loaded: Loaded;
  readonly dossiers: readonly Place[];
}

/** Builds beside the corpus in use, and not at all when the documents and words are the same. */
async function load({ folder, arrangement, build, now }: LibraryOptions, before: Loaded | undefined): Promise<State> {
  const dossiers = await dossiersIn(folder, arrangement);
  const { documents, dossier, rejected, notices } = await loadSources(dossiers[0]);
  const version = versionOf(documents, dossier);
  const corpus = before?.version === version ? before.corpus : build(documents, dossier.vocabulary);
  const title = dossier.title ?? dossiers[0].name;
  return { dossiers, loaded: { version, title, corpus, rejected, notices, loadedAt: now?.() ?? new Date() } };
}

function compare(before: readonly Document[], after: readonly Document[]) {
  const old = new Map(before.map((document) => [document.id, document]));
  const kept = new Map(after.map((document) => [document.id, document]));
  const isChanged = (document: Document) => {
    const earlier = old.get(document.id);
    return earlier !== undefined && earlier !== document && fingerprint(earlier) !== fingerprint(document);
  };
  return {
    added: [...kept.keys()].filter((id) => !old.has(id)),
    changed: after.filter(isChanged).map(({ id }) => id),
    removed: [...old.keys()].filter((id) => !kept.has(id)),
  };
}
