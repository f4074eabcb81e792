import type { Corpus } from "../core/corpus.ts";
import type { Document } from "../core/documents/document.ts";
import type { Vocabulary } from "../core/vocabulary.ts";
import { changesBetween } from "./changes.ts";
import { type Arrangement, dossiersIn, type Place } from "./dossiers.ts";
import { filesOf, type KnownFiles, NO_FILES, remember } from "./file-memory.ts";
import type { Library, Loaded, Reload } from "./library.ts";
import { loadSources } from "./load.ts";
import { versionOf } from "./version.ts";

export interface LibraryOptions {
  readonly folder: string;
  readonly arrangement: Arrangement;
  /** `earlier`: the corpus of this dossier that is in use, from which much can be taken over. */
  readonly build: (documents: readonly Document[], vocabulary: Vocabulary, earlier?: Corpus) => Corpus;
  readonly now?: () => Date;
}

/** Reads and builds. Throws a LibraryError, in plain sentences, when there is nothing to answer from. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  let inUse = await load(options, []);
  let reloading: Promise<Reload> | undefined;

  async function replace(): Promise<Reload> {
    const { version } = inUse[0].loaded;
    try {
      const next = await load(options, inUse);
      const [before, after] = [loadedOf(inUse), loadedOf(next)];
      const unchanged = after.length === before.length && after.every((one, i) => one.version === before[i]?.version);
      inUse = next;
      const outcome = unchanged ? "unchanged" : "replaced";
      return { ...changesBetween(before, after), outcome, before: version, after: after[0].version };
    } catch (error) {
      return { outcome: "kept", version, reason: error instanceof Error ? error.message : String(error) };
    }
  }

  return {
    get current() {
      return inUse[0].loaded;
    },
    get dossiers() {
      return loadedOf(inUse);
    },
    reload() {
      reloading ??= replace().finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

/** A dossier in use, and the files it was read from. */
interface Held {
  readonly loaded: Loaded;
  readonly files: KnownFiles;
}

type Shelf = readonly [Held, ...Held[]];

function loadedOf([first, ...rest]: Shelf): readonly [Loaded, ...Loaded[]] {
  return [first.loaded, ...rest.map(({ loaded }) => loaded)];
}

/** Reads what has changed on the disk, and builds beside the corpora in use; not at all where documents and words are the same. */
async function load(options: LibraryOptions, before: readonly Held[]): Promise<Shelf> {
  const [first, ...rest] = await dossiersIn(options.folder, options.arrangement);
  const held = (place: Place) => before.find(({ loaded }) => loaded.name === place.name);
  const shelf: [Held, ...Held[]] = [await loadOne(first, options, held(first))];
  for (const place of rest) shelf.push(await loadOne(place, options, held(place)));
  return shelf;
}

async function loadOne(place: Place, { build, now = () => new Date() }: LibraryOptions, before?: Held): Promise<Held> {
  const memory = remember(before?.files ?? NO_FILES, now());
  const { documents, dossier, rejected, notices } = await loadSources(place, memory);
  const version = versionOf(documents, dossier);
  const earlier = before?.loaded.corpus;
  const corpus = earlier && before.loaded.version === version ? earlier : build(documents, dossier.vocabulary, earlier);
  const { name } = place;
  const title = dossier.title ?? name;
  const { isPrivate } = dossier;
  const loaded = { version, name, title, isPrivate, corpus, rejected, notices, loadedAt: now() };
  return { loaded, files: filesOf(memory) };
}
