import { zipSync } from "fflate";
import mammoth from "mammoth";
import { blocksOf } from "../html/blocks.ts";
import { parseTree } from "../html/tree.ts";
import { layOut } from "../lay-out.ts";
import type { BytesReader } from "../several.ts";
import { refuseOldOffice, unzip } from "../unzip.ts";
import type { VisibleBlock } from "../visible-block.ts";
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
      styleMap: STYLES,
      convertImage: mammoth.images.imgElement(async () => ({ src: "" })),
    },
  );
  const layout = layOut(underTheTitle(blocksOf(parseTree(value), true)));
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

/** A title stands above the headings, the first of which are of level 1 in Word as well. */
const STYLES = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  ...[1, 2, 3, 4, 5].flatMap((level) =>
    [`p[style-name='heading ${level}']`, `p.Heading${level}`].map((style) => `${style} => h${level + 1}:fresh`),
  ),
  "comment-reference => ",
];

function underTheTitle(blocks: readonly VisibleBlock[]): readonly VisibleBlock[] {
  if (blocks.some(({ kind, level }) => kind === "heading" && level === 1)) return blocks;
  return blocks.map((block) => (block.level === undefined ? block : { ...block, level: Math.max(1, block.level - 1) }));
}
