import type { Block, PublicationDate } from "../../core/documents/document.ts";
import { dateReason, readDateLine } from "./date-line.ts";
import { datelineLength } from "./dateline.ts";
import type { Layout } from "./layout.ts";
import { bylineName, isFurniture, isLoneName } from "./text/furniture.ts";
import type { VisibleBlock } from "./visible-block.ts";

/** How many blocks at the top may hold a date or a byline. */
const HEAD = 4;

/** The text is what a reader sees, its blocks parted by blank lines; dates, bylines and the like at its top are told apart. */
export function layOut(seen: readonly VisibleBlock[]): Layout {
  const top = seen.slice(0, HEAD).filter(({ kind }) => kind !== "row");
  const dated = top.find((block) => readDateLine(block.text) !== undefined);
  const signed = top.find((block) => bylineName(block.text) !== undefined);
  const lead = seen.find(({ kind }) => kind === "paragraph");
  const told = seen.map((block, i) =>
    isAside(block, i, block === dated) ? { ...block, kind: "furniture" as const } : block,
  );
  const heading =
    seen.find(({ level, kind }) => level === 1 && kind === "heading") ??
    (seen[0]?.kind === "heading" ? seen[0] : undefined);
  return {
    ...joinBlocks(told, "\n\n", (i) => (seen[i] === lead ? datelineLength(lead?.text ?? "", "paragraph") : 0)),
    title: heading?.text ?? null,
    author: (signed && bylineName(signed.text)) ?? null,
    published: dateOf(dated),
  };
}

/** One text of all blocks. `skip`: how much of a block's beginning is no part of it. */
export function joinBlocks(
  seen: readonly VisibleBlock[],
  between: string,
  skip: (i: number) => number = () => 0,
): Pick<Layout, "text" | "blocks"> {
  const texts: string[] = [];
  let at = 0;
  const blocks = seen.map(({ kind, text, level, names, place }, i): Block => {
    const span = { start: at + skip(i), end: at + text.length };
    texts.push(text);
    at += text.length + between.length;
    return {
      kind,
      span,
      ...(kind === "heading" && { level: level ?? 1 }),
      ...(kind === "row" && names && { names }),
      ...(place && { place }),
    };
  });
  return { text: texts.join(between), blocks };
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
