import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../core/documents/document.ts";
import { type About, NOTHING, orElse, type Remark } from "./about.ts";
import type { FileMemory } from "./file-memory.ts";
import { EXTENSIONS, extensionOf, type Format, formatOf } from "./formats.ts";
import { type Parts, type Read, readParts } from "./read-parts.ts";
import { readableName } from "./readable-name.ts";
import type { Part } from "./readers/several.ts";
import { Unreadable } from "./readers/unreadable.ts";
import { reasons } from "./reasons.ts";
import { reasonOf } from "./walk.ts";

export type DocumentsRead =
  | { readonly documents: readonly Document[]; readonly remarks: readonly Remark[] }
  | { readonly reason: string };

export const LIMIT_MEGABYTES = 20;

/**
 * Reads one file of a dossier. Whatever is wrong with it becomes a reason: one bad file never stops the rest. What is `stated` about it
 * elsewhere goes before what the file says itself.
 */
export async function readDocument(
  folder: string,
  path: string,
  stated: About = NOTHING,
  memory?: FileMemory<Read>,
): Promise<DocumentsRead> {
  const format = formatOf(path);
  if (!format) {
    const misnamed = /(?:^|\/)dossier\.ya?ml$/i.test(path);
    const sidecar = /\.ya?ml$/i.test(path) && formatOf(path.replace(/\.ya?ml$/i, "")) !== undefined;
    return {
      reason: misnamed ? reasons.misnamedDossierFile : sidecar ? reasons.loneSidecar : reasons.notReadYet(EXTENSIONS),
    };
  }
  try {
    const { made: read, sha256 } = await readFileOnce(join(folder, path), path, format, memory);
    if ("reason" in read) return read;
    const about = orElse(stated, read.about);
    const isOther = stated.sha256 !== null && stated.sha256 !== sha256();
    const changed = isOther ? [{ text: reasons.otherContent(dayOf(about.retrieved)), weight: "lost" as const }] : [];
    return remembered(path, read, about, changed);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

const made = new WeakMap<Parts, { readonly of: string; readonly read: DocumentsRead }>();

/** The same parts under the same name, about which the same is said, are the very same documents. */
function remembered(path: string, parts: Parts, about: About, changed: readonly Remark[]): DocumentsRead {
  const of = JSON.stringify([path, about, changed]);
  const known = made.get(parts);
  if (known?.of === of) return known.read;
  const read = documentsOf(path, { ...parts, remarks: [...changed, ...parts.remarks] }, about);
  made.set(parts, { of, read });
  return read;
}

interface FileRead {
  readonly made: Read;
  readonly sha256: () => string;
}

async function readFileOnce(file: string, path: string, format: Format, memory?: FileMemory<Read>): Promise<FileRead> {
  const found = await stat(file);
  const known = memory?.unchanged(path, found);
  if (known) return { made: known.made, sha256: () => known.sha256 };
  const megabytes = found.size / 1e6;
  if (megabytes > LIMIT_MEGABYTES) throw new Unreadable(reasons.tooLarge(megabytes, LIMIT_MEGABYTES));
  const bytes = await readFile(file);
  if (bytes.length === 0) throw new Unreadable(reasons.empty);
  if (!memory) return { made: await readParts(bytes, format), sha256: () => hash("sha256", bytes) };
  const { made, sha256 } = await memory.madeOf(path, found, bytes, extensionOf(path), () => readParts(bytes, format));
  return { made, sha256: () => sha256 };
}

function documentsOf(path: string, { parts, remarks }: Parts, stated: About): DocumentsRead {
  const documents = parts
    .filter(({ blocks }) => blocks.some(({ kind }) => kind !== "furniture"))
    .map((part) => toDocument(path, part, stated));
  if (documents.length === 0) return { reason: reasons.noText };
  return { documents, remarks: [...remarks, ...parts.flatMap((part) => part.remarks ?? [])] };
}

/** What the team states goes before what the page shows. A title for all records of a file would name none of them. */
function toDocument(path: string, part: Part, stated: About): Document {
  const { text, blocks, published, record } = part;
  const found = { ...NOTHING, ...part, published: published.kind === "unknown" ? null : published };
  const about = orElse(stated, found);
  const title = (record === undefined ? about.title : (part.title ?? about.title)) ?? readableName(path);
  return {
    id: record === undefined ? path : `${path}#${record}`,
    title,
    publisher: about.publisher,
    author: about.author,
    published: about.published ?? { kind: "unknown" },
    url: about.url,
    note: about.note,
    ...(about.language === null ? {} : { language: about.language }),
    ...copyOf(about),
    ...(record === undefined ? {} : { part: { file: path, record } }),
    ...(part.isFile && record === undefined ? { isFile: true } : {}),
    text,
    blocks,
  };
}

function copyOf({ retrieved, finalUrl, original, sha256 }: About): Pick<Document, "copy"> {
  const copy = { retrieved, finalUrl, original, sha256 };
  return Object.values(copy).every((value) => value === null) ? {} : { copy };
}

function dayOf(time: string | null): string {
  return time?.slice(0, "2026-10-14".length) ?? "";
}
