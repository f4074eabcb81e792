import { layOut } from "../lay-out.ts";
import type { Reader } from "../layout.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { blocksOf } from "./blocks.ts";
import { contentOf } from "./content.ts";
import { metadataOf } from "./metadata.ts";
import { parseTree } from "./tree.ts";

/** A web page: its own text and not what stands around it, and what it says about itself. */
export const readHtml: Reader = (source, start) => {
  const root = parseTree(source.slice(start));
  const { element, marked, headline } = contentOf(root);
  const above: readonly VisibleBlock[] = headline === null ? [] : [{ kind: "heading", text: headline, level: 1 }];
  const layout = layOut([...above, ...blocksOf(element, marked)]);
  const { title, author, publisher, published, url, language } = metadataOf(root, element, source);
  return {
    ...layout,
    title: layout.title ?? title,
    author: author ?? layout.author,
    publisher,
    published: published.kind === "stated" || layout.published.kind === "unknown" ? published : layout.published,
    url,
    language,
  };
};
