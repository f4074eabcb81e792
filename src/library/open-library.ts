import { type CacheOptions, keep, loadKept } from "./cache.ts";
import { changesBetween } from "./changes.ts";
import { type Compare, differencesBetween, UNCOMPARED } from "./differences.ts";
import { type Arrangement, dossiersIn, type Place } from "./dossiers.ts";
import { filesOf, type KnownFiles, NO_FILES, remember } from "./file-memory.ts";
import type { Build, Library, Loaded, Reload } from "./library.ts";
import { loadSources, type Progress } from "./load.ts";
import { versionOf } from "./version.ts";

export interface LibraryOptions {
  readonly folder: string;
  readonly arrangement: Arrangement;
  readonly build: Build;
  /** Without it a reload does not say what it changed in how the sources differ. */
  readonly compare?: Compare;
  readonly now?: () => Date;
  /** What was read of large dossiers is kept there for the next start. */
  readonly cache?: CacheOptions;
  /** Told how far the reading and building is, at the opening alone. */
  readonly progress?: Progress;
}

/** Reads and builds. Throws a LibraryError, in plain sentences, when there is nothing to answer from. */
export async function openLibrary({ progress, ...options }: LibraryOptions): Promise<Library> {
  let inUse = await kept(await load({ ...options, ...(progress && { progress }) }, []), options);
  let reloading: Promise<Reload> | undefined;

  async function replace(): Promise<Reload> {
    const { version } = inUse[0].loaded;
    try {
      const next = await load(options, inUse);
      const [before, after] = [loadedOf(inUse), loadedOf(next)];
      const unchanged = after.length === before.length && after.every((one, i) => one.version === before[i]?.version);
      inUse = next;
      const outcome = unchanged ? "unchanged" : "replaced";
      const differences = differencesBetween(options.compare ?? UNCOMPARED, before, after);
      const changes = { ...changesBetween(before, after), differences };
      const report = { ...changes, outcome, before: version, after: after[0].version } as const;
      inUse = await kept(next, options);
      return report;
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
  readonly folder: string;
  readonly files: KnownFiles;
  /** Documents which have been read since all of them were kept for the next start. */
  readonly unkept: number;
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

async function loadOne(place: Place, options: LibraryOptions, before?: Held): Promise<Held> {
  const { build, now = () => new Date(), cache, progress } = options;
  const stored = before || !cache ? undefined : await loadKept(place.folder, cache);
  const earlier = before?.loaded.corpus ?? stored?.corpus;
  const memory = remember(before?.files ?? stored?.files ?? NO_FILES, now());
  const { documents, dossier, rejected, notices } = await loadSources(place, memory, progress);
  const version = versionOf(documents, dossier);
  progress?.({ kind: "building", documents: documents.length });
  const isSame = before?.loaded.version === version;
  const corpus = isSame ? before.loaded.corpus : build(documents, dossier.vocabulary, earlier);
  progress?.({ kind: "done" });
  const { name, folder } = place;
  const title = dossier.title ?? name;
  const { isPrivate } = dossier;
  const loaded = { version, name, title, isPrivate, corpus, rejected, notices, loadedAt: now() };
  const taken = new Set(earlier?.reading?.documents.map(({ blocks }) => blocks));
  const fresh = documents.filter(({ blocks }) => !taken.has(blocks)).length;
  return { loaded, folder, files: filesOf(memory), unkept: fresh + (before?.unkept ?? 0) };
}

/** A small dossier is read sooner than what was kept of it. */
const LEAST_PASSAGES = 2_000;
/** A start can read a few documents anew; all are written when this share of them is new. */
const WORTH_KEEPING = 0.1;

async function kept([first, ...rest]: Shelf, { cache }: LibraryOptions): Promise<Shelf> {
  const keptOne = async (held: Held): Promise<Held> => {
    const { loaded, files, folder, unkept } = held;
    const { corpus } = loaded;
    const worth = corpus.passageCount >= LEAST_PASSAGES && unkept > WORTH_KEEPING * corpus.documents.length;
    if (!cache || !worth) return held;
    await keep(folder, { files, corpus }, cache);
    return { ...held, unkept: 0 };
  };
  const shelf: [Held, ...Held[]] = [await keptOne(first)];
  for (const held of rest) shelf.push(await keptOne(held));
  return shelf;
}
