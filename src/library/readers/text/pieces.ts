import type { Span } from "../../../core/language/span.ts";
import { isFurniture, isLoneName, isRepeatedLabel } from "./furniture.ts";
import type { Line } from "./lines.ts";
import { beginsWithCapital, bulletLength, isTitleLike } from "./shape.ts";
import { type TableRows, tableRows } from "./tables.ts";
import { isWrapped, runsOn } from "./wrap.ts";

/** Lines that belong together: later a block. The span leaves out a bullet. */
export interface Piece extends Span {
  readonly kind: "text" | "item" | "row" | "furniture";
  readonly text: string;
  /** How many lines it takes. */
  readonly height: number;
  readonly names?: "columns";
  /** White space before its first line. */
  readonly indent: number;
  /** An item with a number before it, not a bullet. */
  readonly numbered: boolean;
  /** Pieces of one group have no blank line between them. */
  readonly group: number;
}

/** In words: a heading behind a number. */
const LONGEST_NUMBERED = 12;

/** Joins the lines that run on, and tells items, rows and furniture from running text. */
export function piecesOf(lines: readonly Line[], mastheads: ReadonlySet<Line>): readonly Piece[] {
  const wrapped = isWrapped(lines);
  const rows = tableRows(lines);
  const kindOf = (line: Line, i: number): Piece["kind"] => {
    if (mastheads.has(line)) return "furniture";
    if (rows.has(line)) return "row";
    if (bulletLength(line.text) > 0) return "item";
    const teaser = isRepeatedLabel(line.text, lines[i - 1]?.text) || isRepeatedLabel(line.text, lines[i + 1]?.text);
    return i > 0 && (teaser || isFurniture(line.text)) ? "furniture" : "text";
  };
  const kinds = new Map(lines.map((line, i) => [line, kindOf(line, i)]));
  const pieces = groupsOf(lines).flatMap((group, number) => piecesOfGroup(group, number, kinds, rows, wrapped));
  return pieces.map((piece, i) => {
    const inList = pieces[i - 1]?.kind === "item" || pieces[i + 1]?.kind === "item";
    if (piece.kind !== "item" || inList) return piece;
    // “2. Fees” above a paragraph is a heading with a number, and no list.
    if (piece.numbered) return isTitleLike(piece.text, LONGEST_NUMBERED) ? { ...piece, kind: "text" } : piece;
    return isLoneName(piece.text) ? { ...piece, kind: "furniture" } : piece;
  });
}

function groupsOf(lines: readonly Line[]): readonly (readonly Line[])[] {
  const groups: Line[][] = [];
  for (const line of lines) {
    const last = groups.at(-1);
    if (last === undefined || line.opens) groups.push([line]);
    else last.push(line);
  }
  return groups;
}

function piecesOfGroup(
  group: readonly Line[],
  number: number,
  kinds: ReadonlyMap<Line, Piece["kind"]>,
  rows: TableRows,
  wrapped: boolean,
): readonly Piece[] {
  const joins = runsOn(group, wrapped);
  const pieces: Piece[] = [];
  for (const [i, line] of group.entries()) {
    const kind = kinds.get(line) ?? "text";
    const last = pieces.at(-1);
    // The lines of an item may hang: they stand further in than its bullet.
    const hangs = last?.kind === "item" && line.indent > last.indent && !isHeaded(last, line);
    if (kind === "text" && (hangs || (joins[i] && (last?.kind === "text" || last?.kind === "item")))) {
      const text = `${last.text} ${line.text}`;
      pieces[pieces.length - 1] = { ...last, end: line.end, text, height: last.height + 1 };
      continue;
    }
    const skip = kind === "item" ? bulletLength(line.text) : 0;
    const span = { start: line.start + skip, end: line.end };
    const numbered = /\d/.test(line.text.slice(0, skip));
    pieces.push({
      kind,
      ...span,
      text: line.text.slice(skip),
      height: 1,
      indent: line.indent,
      numbered,
      group: number,
      ...rows.get(line),
    });
  }
  return pieces;
}

/** “2. Fees” above a sentence of its own. */
function isHeaded(item: Piece, line: Line): boolean {
  return item.height === 1 && isTitleLike(item.text, LONGEST_NUMBERED) && beginsWithCapital(line.text);
}
