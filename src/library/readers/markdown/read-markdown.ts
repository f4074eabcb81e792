import { layOut } from "../lay-out.ts";
import type { Reader } from "../layout.ts";
import { lineAt } from "./line-at.ts";
import { visibleBlocks } from "./visible-blocks.ts";

/** Markdown of any kind. */
export const readMarkdown: Reader = (source, start) =>
  layOut(visibleBlocks(source.slice(start), lineAt(source, start)));
