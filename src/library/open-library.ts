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

/** Reads and builds. Throws a LibraryError, in plain sentences, when there is nothing to answer from. */
export async function openLibrary(options: LibraryOptions): Promise<Library> {
  let inUse = await load(options, []);
  let reloading: Promise<Reload> | undefined;

  async function replace(): Promise<Reload> {
    const [before] = inUse;
    try {
      const next = await load(options, inUse);
      const changes = merged(next.map((loaded, i) => changesOf(loaded, inUse, i === 0)));
      const gone = inUse.filter(({ name }) => !next.some((loaded) => loaded.name === name));
      const removed = [...changes.removed, ...gone.flatMap((loaded) => idsOf(loaded, loaded === before))];
      const unchanged = next.length === inUse.length && next.every((loaded, i) => loaded.version === inUse[i]?.version);
      inUse = next;
      const [{ version: after }] = next;
      return { ...changes, removed, outcome: unchanged ? "unchanged" : "replaced", before: before.version, after };
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
      return inUse[0];
    },
    get dossiers() {
      return inUse;
    },
    reload() {
      reloading ??= replace().finally(() => {
        reloading = undefined;
      });
      return reloading;
    },
  };
}

type Shelf = readonly [Loaded, ...Loaded[]];

/** Builds beside the corpora in use, and not at all where documents and words are the same. */
async function load(options: LibraryOptions, before: readonly Loaded[]): Promise<Shelf> {
  const [first, ...rest] = await dossiersIn(options.folder, options.arrangement);
  const shelf: [Loaded, ...Loaded[]] = [await loadOne(first, options, before)];
  for (const place of rest) shelf.push(await loadOne(place, options, before));
  return shelf;
}

async function loadOne(place: Place, { build, now }: LibraryOptions, before: readonly Loaded[]): Promise<Loaded> {
  const { documents, dossier, rejected, notices } = await loadSources(place);
  const version = versionOf(documents, dossier);
  const { name } = place;
  const known = before.find((loaded) => loaded.name === name && loaded.version === version);
  const corpus = known?.corpus ?? build(documents, dossier.vocabulary);
  const title = dossier.title ?? name;
  const { isPrivate } = dossier;
  return { version, name, title, isPrivate, corpus, rejected, notices, loadedAt: now?.() ?? new Date() };
}

type Changes = Pick<
  Extract<Reload, { readonly added: unknown }>,
  "added" | "changed" | "removed" | "rejected" | "notices"
>;

/** Files of any but the first dossier are named with its folder before them. */
function changesOf(loaded: Loaded, before: readonly Loaded[], isFirst: boolean): Changes {
  const earlier = before.find(({ name }) => name === loaded.name);
  const path = pathIn(loaded, isFirst);
  const { added, changed, removed } = compare(earlier?.corpus.documents ?? [], loaded.corpus.documents);
  return {
    added: added.map(path),
    changed: changed.map(path),
    removed: removed.map(path),
    rejected: loaded.rejected.map((one) => ({ ...one, file: path(one.file) })),
    notices: loaded.notices.map((one) => ({ ...one, file: path(one.file) })),
  };
}

function idsOf(loaded: Loaded, isFirst: boolean): readonly string[] {
  return loaded.corpus.documents.map(({ id }) => pathIn(loaded, isFirst)(id));
}

function pathIn({ name }: Loaded, isFirst: boolean): (file: string) => string {
  return (file) => (isFirst ? file : `${name}/${file}`);
}

function merged(changes: readonly Changes[]): Changes {
  return {
    added: changes.flatMap(({ added }) => added),
    changed: changes.flatMap(({ changed }) => changed),
    removed: changes.flatMap(({ removed }) => removed),
    rejected: changes.flatMap(({ rejected }) => rejected),
    notices: changes.flatMap(({ notices }) => notices),
  };
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
