import type { Place } from "../../../core/documents/document.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { isName } from "./names-columns.ts";

export interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

/** The rows of a sheet: lines above it with one cell are its title, and its first row names the columns unless figures stand in it. */
export function rowBlocks(rows: readonly Row[]): readonly VisibleBlock[] {
  const filled = rows.map(trimmed).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = filled.findIndex(({ cells }) => width < 2 || cells.filter((cell) => cell !== "").length > 1);
  return filled.map(({ cells, place }, i): VisibleBlock => {
    const text = cells.join(" | ");
    if (width < 2)
      return { kind: i === 0 && filled.length > 1 && isName(text) ? "heading" : "paragraph", text, level: 2, place };
    if (i < first) return { kind: "heading", text: cells.find((cell) => cell !== "") ?? "", level: 2, place };
    const names = i === first && filled.length > first + 1 && cells.every((cell) => cell === "" || isName(cell));
    return { kind: "row", text, place, ...(names && { names: "columns" }) };
  });
}

/** Without the empty cells at its end. */
function trimmed({ cells, place }: Row): Row {
  const last = cells.findLastIndex((cell) => cell !== "");
  return { cells: cells.slice(0, last + 1), place };
}
