import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../core/documents/document.ts";
import { decode } from "./decode.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readableName } from "./readable-name.ts";
import type { Reader } from "./readers/layout.ts";
import { reasons } from "./reasons.ts";
import { reasonOf } from "./walk.ts";

export type Read = { readonly document: Document } | { readonly reason: string };

const LIMIT_MEGABYTES = 20;

/** Finds the reader of a file whose body begins at `start`. */
type ReaderOf = (source: string, start: number) => Promise<Reader>;

/** The readers by file name extension. Each is loaded when the first file of its kind is met. */
const READERS: Readonly<Record<string, ReaderOf>> = {
  ".txt": async () => (await import("./readers/text/read-text.ts")).readText,
  ".md": async (...body) => (await import("./readers/markdown/markdown-reader.ts")).markdownReader(...body),
};

export function isDocumentName(path: string): boolean {
  return readerOf(path) !== undefined;
}

/** Reads one file of a dossier. Whatever is wrong with it becomes a reason: one bad file never stops the rest. */
export async function readDocument(folder: string, path: string): Promise<Read> {
  const loadReader = readerOf(path);
  if (!loadReader)
    return { reason: /(?:^|\/)dossier\.ya?ml$/i.test(path) ? reasons.misnamedDossierFile : reasons.notReadYet };
  try {
    const file = join(folder, path);
    const megabytes = (await stat(file)).size / 1e6;
    if (megabytes > LIMIT_MEGABYTES) return { reason: reasons.tooLarge(megabytes, LIMIT_MEGABYTES) };
    const decoded = decode(await readFile(file));
    return "reason" in decoded ? decoded : await documentOf(path, decoded.text, loadReader);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

function readerOf(path: string): ReaderOf | undefined {
  const extension = path.slice(path.lastIndexOf(".")).toLowerCase();
  return Object.hasOwn(READERS, extension) ? READERS[extension] : undefined;
}

/** What the team states in front matter goes before what the page shows. */
async function documentOf(id: string, source: string, readerFor: ReaderOf): Promise<Read> {
  const front = await readFrontMatter(source);
  if ("reason" in front) return front;
  const { metadata, bodyStart } = front;
  const read = await readerFor(source, bodyStart);
  const { text, blocks, ...found } = read(source, bodyStart);
  if (!blocks.some(({ kind }) => kind !== "furniture")) return { reason: reasons.noText };
  return {
    document: {
      id,
      title: metadata.title ?? found.title ?? readableName(id),
      publisher: metadata.publisher,
      author: metadata.author ?? found.author,
      published: metadata.published === null ? found.published : { kind: "stated", day: metadata.published },
      url: metadata.url,
      note: metadata.note,
      text,
      blocks,
    },
  };
}
