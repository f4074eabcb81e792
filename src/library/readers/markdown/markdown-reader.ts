import { layOut } from "../lay-out.ts";
import type { Reader } from "../layout.ts";
import { lineAt } from "./line-at.ts";
import { plainBlocks } from "./plain-blocks.ts";

/** The reader for this source: the parser is loaded when a file needs it. */
export async function markdownReader(source: string, start: number): Promise<Reader> {
  const blocks = plainBlocks(source.slice(start), lineAt(source, start));
  return blocks ? () => layOut(blocks) : (await import("./read-markdown.ts")).readMarkdown;
}
