import { joinBlocks } from "./lay-out.ts";
import type { Layout } from "./layout.ts";
import type { VisibleBlock } from "./visible-block.ts";

/** The text with a title above it which stands elsewhere in the file. */
export function underTitle(title: string | null, layout: Layout): Layout {
  if (title === null || title.trim() === "" || layout.title === title) return layout;
  const heading: VisibleBlock = { kind: "heading", text: title, level: 1 };
  const { isFile: _, ...rest } = layout;
  // What were the highest headings now stand below the title.
  const below = visibleOf(layout).map((block) =>
    block.kind === "heading" ? { ...block, level: (block.level ?? 1) + 1 } : block,
  );
  return { ...rest, title, ...joinBlocks([heading, ...below], "\n\n") };
}

/** The blocks of a layout, to be joined anew. */
export function visibleOf({ text, blocks }: Layout): readonly VisibleBlock[] {
  return blocks.map(({ kind, span, level, names, place }) => ({
    kind,
    text: text.slice(span.start, span.end),
    ...(level !== undefined && { level }),
    ...(names && { names }),
    ...(place && { place }),
  }));
}
