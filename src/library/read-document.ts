import { hash } from "node:crypto";
import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../core/documents/document.ts";
import { type About, NOTHING, orElse, type Remark } from "./about.ts";
import { decode } from "./decode.ts";
import { EXTENSIONS, type Format, formatOf } from "./formats.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readableName } from "./readable-name.ts";
import type { Part } from "./readers/several.ts";
import { reasons } from "./reasons.ts";
import { reasonOf } from "./walk.ts";

export type Read =
  | { readonly documents: readonly Document[]; readonly remarks: readonly Remark[] }
  | { readonly reason: string };

export const LIMIT_MEGABYTES = 20;

/**
 * Reads one file of a dossier. Whatever is wrong with it becomes a reason: one bad file never stops the rest. What is `stated` about it
 * elsewhere goes before what the file says itself.
 */
export async function readDocument(folder: string, path: string, stated: About = NOTHING): Promise<Read> {
  const format = formatOf(path);
  if (!format) {
    const misnamed = /(?:^|\/)dossier\.ya?ml$/i.test(path);
    const sidecar = /\.ya?ml$/i.test(path) && formatOf(path.replace(/\.ya?ml$/i, "")) !== undefined;
    return {
      reason: misnamed ? reasons.misnamedDossierFile : sidecar ? reasons.loneSidecar : reasons.notReadYet(EXTENSIONS),
    };
  }
  try {
    const file = join(folder, path);
    const megabytes = (await stat(file)).size / 1e6;
    if (megabytes > LIMIT_MEGABYTES) return { reason: reasons.tooLarge(megabytes, LIMIT_MEGABYTES) };
    const bytes = await readFile(file);
    if (bytes.length === 0) return { reason: reasons.empty };
    const read = await partsOf(bytes, format);
    if ("reason" in read) return read;
    const about = orElse(stated, read.about);
    const isOther = stated.sha256 !== null && stated.sha256 !== hash("sha256", bytes);
    const changed = isOther ? [{ text: reasons.otherContent(dayOf(about.retrieved)), weight: "lost" as const }] : [];
    return documentsOf(path, { ...read, remarks: [...changed, ...read.remarks] }, about);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

interface Parts {
  readonly parts: readonly Part[];
  /** Front matter. */
  readonly about: About;
  readonly remarks: readonly Remark[];
}

async function partsOf(bytes: Uint8Array, format: Format): Promise<Parts | { readonly reason: string }> {
  if (format.kind === "apart") {
    const { readApart } = await import("./readers/apart/read-apart.ts");
    return { parts: await readApart({ kind: format.as, bytes }), about: NOTHING, remarks: [] };
  }
  const decoded = decode(bytes, format.namesEncoding ? "named inside" : "unknown");
  if ("reason" in decoded) return decoded;
  const { text, remark } = decoded;
  const front = format.frontMatter ? await readFrontMatter(text) : { about: NOTHING, remarks: [], bodyStart: 0 };
  const remarks = remark === undefined ? front.remarks : [{ text: remark, weight: "minor" as const }, ...front.remarks];
  return { parts: await format.read(text, front.bodyStart), about: front.about, remarks };
}

function documentsOf(path: string, { parts, remarks }: Parts, stated: About): Read {
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
