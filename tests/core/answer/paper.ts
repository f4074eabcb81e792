import type { Block, Document } from "../../../src/core/documents/document.ts";
import { document } from "../../builders.ts";

/** A document of paragraphs parted by blank lines; `# ` and `## ` begin a heading, `| ` a row of a table, `- ` an item. */
export function paper(id: string, text: string, more: Partial<Document> = {}): Document {
  const blocks: Block[] = [];
  for (let start = 0; start < text.length; ) {
    const blank = text.indexOf("\n\n", start);
    const end = blank < 0 ? text.length : blank;
    blocks.push(blockOf(text, start, end));
    start = end + 2;
  }
  const [first] = blocks;
  const title = first?.kind === "heading" ? text.slice(first.span.start, first.span.end) : id;
  return document({ id, text, title, blocks, ...more });
}

function blockOf(text: string, start: number, end: number): Block {
  if (text.startsWith("# ", start)) return { kind: "heading", span: { start: start + 2, end }, level: 1 };
  if (text.startsWith("## ", start)) return { kind: "heading", span: { start: start + 3, end }, level: 2 };
  if (text.startsWith("| ", start)) return { kind: "row", span: { start: start + 2, end } };
  if (text.startsWith("- ", start)) return { kind: "item", span: { start: start + 2, end } };
  return { kind: "paragraph", span: { start, end } };
}
