import { hash, randomUUID } from "node:crypto";
import { mkdir, open, readFile, rename, rm } from "node:fs/promises";
import { join, resolve } from "node:path";
import type { Corpus } from "../core/corpus.ts";
import type { Block } from "../core/documents/document.ts";
import type { DocumentText, Reading } from "../core/retrieval/read-documents.ts";
import type { Columns } from "../core/retrieval/reading-columns.ts";
import { decodeCache, encodeCache } from "./cache-file.ts";
import type { Known, KnownFiles } from "./file-memory.ts";
import type { Parts } from "./read-parts.ts";
import type { SidecarRead } from "./sidecar.ts";
import { codeOf, reasonOf } from "./walk.ts";

/** How and where what was read of a dossier is kept for the next start. */
export interface CacheOptions {
  readonly folder: string;
  /** Of the program: what another one has read is not used. */
  readonly engine: string;
  readonly columnsOf: (reading: Reading) => Columns;
  readonly readingOf: (columns: Columns, documents: readonly DocumentText[]) => Reading;
  /** Told why nothing could be kept. The library works without. */
  readonly warn: (problem: string) => void;
}

/** What was read of a dossier, as far as it can be taken over. */
export interface Kept {
  readonly files: KnownFiles;
  readonly corpus: Pick<Corpus, "reading">;
}

/** Undefined when nothing is kept, or nothing that can be used: then all is read anew. */
export async function loadKept(dossier: string, options: CacheOptions): Promise<Kept | undefined> {
  try {
    const content = decodeCache(await readFile(fileOf(dossier, options)), keyOf(dossier, options));
    if (!content) return undefined;
    const documents = new Map<string, Known<Parts>>();
    const sidecars = new Map<string, Known<SidecarRead>>();
    const [order = "[]", ...files] = content.lines;
    for (const line of files) {
      const [kind, path, known] = JSON.parse(line) as Line;
      if (kind === "document") documents.set(path, known);
      else sidecars.set(path, known);
    }
    const texts = (JSON.parse(order) as Order).map(([path, part]) => partOf(documents, path, part));
    return { files: { documents, sidecars }, corpus: { reading: options.readingOf(content.columns, texts) } };
  } catch (error) {
    if (codeOf(error) !== "ENOENT") options.warn(reasonOf(error));
    return undefined;
  }
}

/** Written beside and then put in its place, so that no half of it is ever read. */
export async function keep(dossier: string, { files, corpus }: Kept, options: CacheOptions): Promise<void> {
  const file = fileOf(dossier, options);
  const draft = `${file}.${randomUUID()}`;
  try {
    const columns = options.columnsOf(corpus.reading);
    const lines = linesOf(files, corpus.reading);
    await mkdir(options.folder, { recursive: true });
    // It holds the texts of the documents.
    const handle = await open(draft, "wx", 0o600);
    try {
      for (const piece of encodeCache({ key: keyOf(dossier, options), lines, columns })) await handle.writeFile(piece);
    } finally {
      await handle.close();
    }
    await rename(draft, file);
  } catch (error) {
    await rm(draft, { force: true }).catch(() => undefined);
    options.warn(reasonOf(error));
  }
}

/** For each document of the reading its file, and which of its parts it is. */
type Order = readonly (readonly [path: string, part: number])[];
type Line = ["document", string, Known<Parts>] | ["sidecar", string, Known<SidecarRead>];

/** What could not be read is tried again at the next start. */
function linesOf({ documents, sidecars }: KnownFiles, { documents: texts }: Reading): string[] {
  const lines: string[] = [];
  const places = new Map<readonly Block[], Order[number]>();
  for (const [path, { made, ...known }] of documents) {
    if ("reason" in made) continue;
    lines.push(JSON.stringify(["document", path, { ...known, made }] satisfies Line));
    for (const [part, { blocks }] of made.parts.entries()) places.set(blocks, [path, part]);
  }
  for (const [path, known] of sidecars) lines.push(JSON.stringify(["sidecar", path, known] satisfies Line));
  const order = texts.map(({ blocks }) => {
    const place = places.get(blocks);
    if (!place) throw new Error("a document in use is in none of the files");
    return place;
  });
  return [JSON.stringify(order), ...lines];
}

function partOf(documents: ReadonlyMap<string, Known<Parts>>, path: string, part: number): DocumentText {
  const found = documents.get(path)?.made.parts[part];
  if (!found) throw new Error(`${path} is not among the files`);
  return found;
}

function fileOf(dossier: string, { folder }: CacheOptions): string {
  return join(folder, `${hash("sha256", resolve(dossier)).slice(0, 16)}.cache`);
}

function keyOf(dossier: string, { engine }: CacheOptions): string {
  return `${engine} ${resolve(dossier)}`;
}
