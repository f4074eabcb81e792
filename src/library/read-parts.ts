import { type About, NOTHING, type Remark } from "./about.ts";
import { decode } from "./decode.ts";
import type { Format } from "./formats.ts";
import { readFrontMatter } from "./front-matter.ts";
import type { Part } from "./readers/several.ts";
import { underTitle } from "./readers/under-title.ts";
import { reasonOf } from "./walk.ts";

/** What the bytes of a file say by themselves, whatever the file is called and whatever is said about it elsewhere. */
export interface Parts {
  readonly parts: readonly Part[];
  /** Front matter. */
  readonly about: About;
  readonly remarks: readonly Remark[];
}

export type Read = Parts | { readonly reason: string };

/** Whatever is wrong with the bytes becomes a reason. */
export async function readParts(bytes: Uint8Array, format: Format): Promise<Read> {
  try {
    return await partsOf(bytes, format);
  } catch (error) {
    return { reason: reasonOf(error) };
  }
}

async function partsOf(bytes: Uint8Array, format: Format): Promise<Read> {
  if (format.kind === "apart") {
    const { readApart } = await import("./readers/apart/read-apart.ts");
    return { parts: await readApart({ kind: format.as, bytes }), about: NOTHING, remarks: [] };
  }
  const decoded = decode(bytes, format.namesEncoding ? "named inside" : "unknown");
  if ("reason" in decoded) return decoded;
  const { text, remark } = decoded;
  const front = format.frontMatter ? await readFrontMatter(text) : { about: NOTHING, remarks: [], bodyStart: 0 };
  const remarks = remark === undefined ? front.remarks : [{ text: remark, weight: "minor" as const }, ...front.remarks];
  const parts = await format.read(text, front.bodyStart);
  return { parts: parts.map((part) => underStated(front.about, part)), about: front.about, remarks };
}

/** The title which front matter states stands above a text that is laid out anyway: people ask with the words of the headline. */
function underStated({ title }: About, part: Part): Part {
  const isEmpty = part.blocks.every(({ kind }) => kind === "furniture");
  return isEmpty || part.isFile || part.record !== undefined ? part : { ...part, ...underTitle(title, part) };
}
