import type { Place } from "../../../core/documents/document.ts";
import { endsSentence, wordsOf } from "../text/shape.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { isName, namesYears } from "./names-columns.ts";

export interface Row {
  readonly cells: readonly string[];
  readonly place: Place;
}

/** In words: a lone cell as long as this is a remark below the table, and no row of it. */
const REMARK = 4;

/**
 * The rows of a sheet: lines above it with one cell are its title, and its first row names the columns unless figures stand in it. A row
 * of units below the names says nothing by itself, and a remark in a cell of its own is a text.
 */
export function rowBlocks(rows: readonly Row[]): readonly VisibleBlock[] {
  const filled = rows.map(trimmed).filter(({ cells }) => cells.some((cell) => cell !== ""));
  const width = filled.reduce((most, { cells }) => Math.max(most, cells.length), 0);
  const first = filled.findIndex(({ cells }) => width < 2 || cells.filter((cell) => cell !== "").length > 1);
  const named = filled[first] !== undefined && namesThese(filled[first].cells, filled.slice(first + 1));
  return filled.map(({ cells, place }, i): VisibleBlock => {
    const text = cells.join(" | ");
    const [lone = "", ...others] = cells.filter((cell) => cell !== "");
    if (width < 2)
      return { kind: i === 0 && filled.length > 1 && isName(text) ? "heading" : "paragraph", text, level: 2, place };
    if (i < first)
      return endsSentence(lone)
        ? { kind: "paragraph", text: lone, place }
        : { kind: "heading", text: lone, level: 2, place };
    if (i === first) return { kind: "row", text, place, ...(named && { names: "columns" }) };
    if (named && i === first + 1 && isUnits(cells)) return { kind: "furniture", text, place };
    const isRemark = others.length === 0 && (wordsOf(lone).length > REMARK || endsSentence(lone));
    return isRemark ? { kind: "paragraph", text: lone, place } : { kind: "row", text, place };
  });
}

function namesThese(cells: readonly string[], rest: readonly Row[]): boolean {
  if (rest.length === 0) return false;
  const below = rest.map((row) => row.cells).filter((row) => row.length > 1);
  return cells.every((cell) => cell === "" || isName(cell)) || (below.length > 0 && namesYears(cells, below));
}

/** “ | m | °C”: nothing in the first column, and signs of units in the others. */
function isUnits([first = "", ...others]: readonly string[]): boolean {
  const filled = others.filter((cell) => cell !== "");
  return first === "" && filled.length > 0 && filled.every((cell) => cell.length <= 12 && !/\d{2}/.test(cell));
}

/** Without the empty cells at its end. */
function trimmed({ cells, place }: Row): Row {
  const last = cells.findLastIndex((cell) => cell !== "");
  return { cells: cells.slice(0, last + 1), place };
}
