import type { Block, PublicationDate } from "../../core/documents/document.ts";
import { dateReason, readDateLine } from "./date-line.ts";
import { datelineLength } from "./dateline.ts";
import type { Layout } from "./layout.ts";
import { bylineName, isFurniture, isLoneName } from "./text/furniture.ts";
import type { VisibleBlock } from "./visible-block.ts";

/** How many blocks at the top may hold a date or a byline. */
const HEAD = 4;

/** The text is what a reader sees, its blocks parted by blank lines. */
export function layOut(seen: readonly VisibleBlock[]): Layout {
  const dated = seen.slice(0, HEAD).find((block) => readDateLine(block.text) !== undefined);
  const signed = seen.slice(0, HEAD).find((block) => bylineName(block.text) !== undefined);
  const lead = seen.find(({ kind }) => kind === "paragraph");
  const blocks: Block[] = [];
  let text = "";
  for (const [i, block] of seen.entries()) {
    if (text !== "") text += "\n\n";
    const skip = block === lead ? datelineLength(block.text, "paragraph") : 0;
    const span = { start: text.length + skip, end: text.length + block.text.length };
    text += block.text;
    const kind = isAside(block, i, block === dated) ? "furniture" : block.kind;
    const names = kind === "row" ? block.names : undefined;
    blocks.push(kind === "heading" ? { kind, span, level: block.level ?? 1 } : { kind, span, ...(names && { names }) });
  }
  const heading = seen.find(({ level }) => level === 1) ?? (seen[0]?.kind === "heading" ? seen[0] : undefined);
  return {
    text,
    blocks,
    title: heading?.text ?? null,
    author: (signed && bylineName(signed.text)) ?? null,
    published: dateOf(dated),
  };
}

/** A date line at the top, a byline, a row of links, a lone name: shown on the page, but no part of the text. */
function isAside({ kind, text, lone }: VisibleBlock, i: number, dated: boolean): boolean {
  if (kind === "item") return lone === true && isLoneName(text);
  if (kind !== "paragraph" || text.includes("\n")) return false;
  return (dated && readDateLine(text)?.kind !== "prefix") || (i > 0 && isFurniture(text));
}

function dateOf(block: VisibleBlock | undefined): PublicationDate {
  const date = block && readDateLine(block.text);
  return date ? { kind: "inferred", day: date.day, reason: dateReason(date.words) } : { kind: "unknown" };
}
