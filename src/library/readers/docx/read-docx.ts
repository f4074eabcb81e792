import { zipSync } from "fflate";
import mammoth from "mammoth";
import { blocksOf } from "../html/blocks.ts";
import { parseTree } from "../html/tree.ts";
import { layOut } from "../lay-out.ts";
import type { BytesReader } from "../several.ts";
import { refuseOldOffice, unzip } from "../unzip.ts";
import { officeProperties } from "./properties.ts";

/** Word: headings, paragraphs, lists, tables and footnotes; not headers, footers and comments. */
export const readDocx: BytesReader = async (bytes) => {
  refuseOldOffice(bytes);
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  // Packed anew without pictures: what the library unpacks has been measured.
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  const { value } = await mammoth.convertToHtml(
    { buffer: Buffer.from(packed) },
    {
      styleMap: ["p[style-name='Title'] => h1:fresh", "p[style-name='Subtitle'] => h2:fresh", "comment-reference => "],
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  const layout = layOut(blocksOf(parseTree(value), true));
  const about = officeProperties(files);
  const known = layout.published.kind !== "unknown";
  return [
    {
      ...layout,
      title: layout.title ?? about.title,
      author: layout.author ?? about.author,
      published: known ? layout.published : about.published,
    },
  ];
};
