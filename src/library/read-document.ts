import { readFile, stat } from "node:fs/promises";
import { join } from "node:path";
import type { Document } from "../core/documents/document.ts";
import { type About, NOTHING, orElse, type Remark } from "./about.ts";
import { decode } from "./decode.ts";
import { EXTENSIONS, type Format, formatOf } from "./formats.ts";
import { readFrontMatter } from "./front-matter.ts";
import { readableName } from "./readable-name.ts";
import type { Layout } from "./readers/layout.ts";
import { reasons } from "./reasons.ts";
import { reasonOf } from "./walk.ts";

export type Read = { readonly document: Document; readonly remarks: readonly Remark[] } | { readonly reason: string };

const LIMIT_MEGABYTES = 20;

/** Reads one file of a dossier. Whatever is wrong with it becomes a reason: one bad file never stops the rest. */
export async function readDocument(folder: string, path: string): Promise<Read> {
  const format = formatOf(path);
  if (!format)
    return {
      reason: /(?:^|\/)dossier\.ya?ml$/i.test(path) ? reasons.misnamedDossierFile : reasons.notReadYet(EXTENSIONS),
    };
  try {
    const file = join(folder, path);
    const megabytes = (await stat(file)).size / 1e6;
    if (megabytes > LIMIT_MEGABYTES) return { reason: reasons.tooLarge(megabytes, LIMIT_MEGABYTES) };
    const decoded = decode(await readFile(file));
    return "reason" in decoded ? decoded : await documentOf(path, decoded.text, format);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function documentOf(id: string, source: string, format: Format): Promise<Read> {
  const front = format.frontMatter ? await readFrontMatter(source) : { about: NOTHING, remarks: [], bodyStart: 0 };
  const read = await format.reader(source, front.bodyStart);
  const layout = read(source, front.bodyStart);
  if (!layout.blocks.some(({ kind }) => kind !== "furniture")) return { reason: reasons.noText };
  return { document: toDocument(id, layout, front.about), remarks: front.remarks };
}

/** What the team states goes before what the page shows. */
function toDocument(id: string, layout: Layout, stated: About): Document {
  const { text, blocks, published } = layout;
  const found = { ...NOTHING, ...layout, published: published.kind === "unknown" ? null : published };
  const about = orElse(stated, found);
  return {
    id,
    title: about.title ?? readableName(id),
    publisher: about.publisher,
    author: about.author,
    published: about.published ?? { kind: "unknown" },
    url: about.url,
    note: about.note,
    ...(about.language === null ? {} : { language: about.language }),
    text,
    blocks,
  };
}
