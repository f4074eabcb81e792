import { namesColumns } from "../table/names-columns.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { type Element, isElement } from "./tree.ts";
import { isUnseen } from "./weigh.ts";

/** Of two columns without marked titles the first row may as well be a row like the others. */
const LEAST_COLUMNS = 3;
const WIDEST = 100;
const TALLEST = 1_000;
const MOST_CELLS = 200_000;

/** Is it drawn as a table to lay a page out? Then its cells are read one after the other. */
export function laysOut(table: Element): boolean {
  if (/^(?:presentation|none)$/.test(table.attributes.role ?? "")) return true;
  const rows = rowsOf(table);
  if (rows.every(({ cells }) => cells.length < 2)) return true;
  return rows.some(({ cells }) => cells.some((cell) => hasInside(cell, /^(?:table|h[1-6]|article|section)$/)));
}

/** The rows of a table; a cell that reaches over several rows or columns stands in each. */
export function tableBlocks(table: Element, textOf: (cell: Element) => string): readonly VisibleBlock[] {
  const rows = rowsOf(table);
  const reaching = new Map<number, { text: string; rows: number }>();
  const blocks: VisibleBlock[] = [];
  let count = 0;
  for (const [i, { cells, inHead }] of rows.entries()) {
    const texts: string[] = [];
    const fill = () => {
      for (let above = reaching.get(texts.length); above && above.rows > 0; above = reaching.get(texts.length)) {
        above.rows -= 1;
        texts.push(above.text);
      }
    };
    for (const cell of cells) {
      fill();
      const text = textOf(cell);
      const height = span(cell.attributes.rowspan, TALLEST);
      for (let width = span(cell.attributes.colspan, WIDEST); width > 0 && count < MOST_CELLS; width--, count++) {
        reaching.set(texts.length, { text, rows: height - 1 });
        texts.push(text);
      }
    }
    fill();
    if (texts.every((text) => text === "")) continue;
    const [only] = cells;
    // One cell over the whole width is the heading of the rows below it.
    if (cells.length === 1 && only && texts.length > 1 && new Set(texts).size === 1)
      blocks.push({ kind: "row", text: texts[0] ?? "", names: "rows" });
    else {
      const names =
        inHead || (i < 2 && blocks.every((row) => row.names) && cells.every(isTitle)) ? "columns" : undefined;
      blocks.push({ kind: "row", text: texts.join(" | "), ...(names && { names }) });
    }
  }
  nameByFigures(blocks);
  // A table of titles alone names nothing.
  return blocks.every(({ names }) => names) ? blocks.map(({ kind, text }) => ({ kind, text })) : blocks;
}

/** Where nothing is marked as a title, a first row of short texts above rows with figures names their columns. Above it may stand a name for all. */
function nameByFigures(blocks: VisibleBlock[]): void {
  const top = blocks.findIndex(({ names }) => names !== "rows");
  const rows = blocks.slice(Math.max(top, 0));
  const cells = rows.map(({ text }) => text.split(" | "));
  const [first] = rows;
  if (!first || rows.some(({ names }) => names) || (cells[0]?.length ?? 0) < LEAST_COLUMNS) return;
  if (namesColumns(cells)) blocks[top] = { ...first, names: "columns" };
}

interface Row {
  readonly cells: readonly Element[];
  readonly inHead: boolean;
}

function rowsOf(element: Element, inHead = false): readonly Row[] {
  return element.children.filter(isElement).flatMap((child): readonly Row[] => {
    if (isUnseen(child)) return [];
    if (child.name === "tr") {
      const cells = child.children.filter(isElement).filter(({ name }) => name === "td" || name === "th");
      return cells.length > 0 ? [{ cells, inHead }] : [];
    }
    if (/^(?:thead|tbody|tfoot)$/.test(child.name)) return rowsOf(child, child.name === "thead");
    return [];
  });
}

/** A cell that is set as a title: all of it. */
function isTitle(cell: Element): boolean {
  if (cell.name === "th") return cell.attributes.scope !== "row";
  const inside = cell.children.filter((child) => isElement(child) || child.trim() !== "");
  const [only] = inside;
  return inside.length === 1 && only !== undefined && isElement(only) && isBold(only);
}

function isBold({ name, children }: Element): boolean {
  if (name === "b" || name === "strong") return true;
  const [only, ...others] = children.filter((child) => isElement(child) || child.trim() !== "");
  return name === "p" && others.length === 0 && only !== undefined && isElement(only) && isBold(only);
}

function hasInside(element: Element, names: RegExp): boolean {
  return element.children.filter(isElement).some((child) => names.test(child.name) || hasInside(child, names));
}

function span(written: string | undefined, most: number): number {
  const number = Number.parseInt(written ?? "1", 10);
  return Math.min(Math.max(Number.isNaN(number) ? 1 : number, 1), most);
}
