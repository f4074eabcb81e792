import type { Block } from "../../../core/documents/document.ts";
import { datelineLength } from "../dateline.ts";
import type { Reader } from "../layout.ts";
import { readHead } from "./head.ts";
import { headingLevels } from "./headings.ts";
import { linesOf } from "./lines.ts";
import { type Piece, piecesOf } from "./pieces.ts";

/** Plain text: what its lines look like is all that is known of its layout. The text stays as it is. */
export const readText: Reader = (text, start) => {
  const head = readHead(linesOf(text, start));
  const pieces = piecesOf(head.lines, head.mastheads);
  const levels = headingLevels(pieces);
  const first = pieces.find((piece) => piece.kind === "text" && !levels.has(piece));
  const blocks = pieces.map((piece) => blockOf(piece, levels.get(piece), piece === first));
  const title = blocks.find(({ level }) => level === 1);
  return {
    isFile: true,
    text,
    blocks,
    title: title ? text.slice(title.span.start, title.span.end) : null,
    author: head.author,
    published: head.published,
  };
};

function blockOf(piece: Piece, level: number | undefined, isLead: boolean): Block {
  const { kind, start, end, text, names } = piece;
  if (level !== undefined) {
    const skip = level === 1 ? datelineLength(text, "heading") : 0;
    return { kind: "heading", span: { start: start + skip, end }, level };
  }
  const skip = isLead ? datelineLength(text, "paragraph") : 0;
  const span = { start: start + skip, end };
  return { kind: kind === "text" ? "paragraph" : kind, span, ...(names && { names }) };
}
