import type { VisibleBlock } from "../visible-block.ts";

/** Of HTML, and one below for what stands over a table. */
const LEVELS = 7;

/**
 * A heading with nothing but links and the like below it heads nothing that the page says: it is furniture as they are. Of the lowest
 * level, told by its look alone, it is a paragraph where nothing at all stands below it.
 */
export function withoutIdleHeadings(blocks: readonly VisibleBlock[]): readonly VisibleBlock[] {
  // From the end: what stands between here and the next heading of each level or above it.
  const below = Array.from({ length: LEVELS + 1 }, () => ({ any: false, text: false }));
  const told: VisibleBlock[] = [];
  for (const block of blocks.toReversed()) {
    const level = block.kind === "heading" ? Math.min(block.level ?? LEVELS, LEVELS) : LEVELS + 1;
    const section = below[level];
    const isIdle = level > 1 && section !== undefined && section.any && !section.text;
    const isAlone = level === LEVELS && section !== undefined && !section.any;
    const isText = block.kind !== "furniture" && !isIdle;
    told.push(isIdle || isAlone ? { kind: isIdle ? "furniture" : "paragraph", text: block.text } : block);
    for (const [above, state] of below.entries()) {
      if (above >= level) below[above] = { any: false, text: false };
      else below[above] = { any: true, text: state.text || isText };
    }
  }
  return told.toReversed();
}
