import { cellsOf } from "../../../core/documents/cells.ts";
import { namesColumns } from "../table/names-columns.ts";
import type { Line } from "./lines.ts";

/** Lines of a table, and whether one names the columns of those below it. */
export type TableRows = ReadonlyMap<Line, { readonly names?: "columns" }>;

interface Row {
  readonly line: Line;
  readonly bars: number;
  readonly texts: readonly string[];
  /** Columns of the page where each cell begins and ends. */
  readonly starts: readonly number[];
  readonly ends: readonly number[];
}

/** Spaces may stand anywhere by chance: only so many lines in line with each other are a table. */
const LEAST_ALIGNED = 3;

/** Rows that go on from each other, and in which columns they still stand in line. */
interface Run {
  readonly rows: Row[];
  readonly tabs: boolean;
  readonly starts: readonly boolean[];
  readonly ends: readonly boolean[];
}

/** Lines next to each other with the same number of bars or tabs, or with cells that stand in line. */
export function tableRows(lines: readonly Line[]): TableRows {
  const found = new Map<Line, { readonly names?: "columns" }>();
  let run: Run | undefined;
  for (const line of lines) {
    const row = rowOf(line);
    const next = run && row && goOn(run, row);
    if (!next && run) close(run, found);
    run = next ?? (row && begin(row));
  }
  if (run) close(run, found);
  return found;
}

function close({ rows, tabs }: Run, found: Map<Line, { readonly names?: "columns" }>): void {
  const [first, second] = rows;
  if (!first || !second || (first.bars === 0 && !tabs && rows.length < LEAST_ALIGNED)) return;
  // A rule below the first row says so; else its cells look like names.
  const ruled = rows.length > 2 && second.line.opens && !first.line.text.includes(":");
  const header = ruled || namesColumns(rows.map(({ texts }) => texts));
  for (const row of rows) found.set(row.line, row === first && header ? { names: "columns" } : {});
}

function begin(row: Row): Run {
  const all = row.texts.map(() => true);
  return { rows: [row], tabs: row.line.text.includes("\t"), starts: all, ends: all };
}

/** Undefined when the row belongs to another table. */
function goOn({ rows, tabs, starts, ends }: Run, row: Row): Run | undefined {
  const [first] = rows;
  if (first?.bars !== row.bars || first.texts.length !== row.texts.length) return undefined;
  if (row.bars > 0 && row.line.opens && rows.length > 1) return undefined;
  const next = {
    rows,
    tabs: tabs && row.line.text.includes("\t"),
    starts: starts.map((same, i) => same && first.starts[i] === row.starts[i]),
    ends: ends.map((same, i) => same && first.ends[i] === row.ends[i]),
  };
  if (row.bars === 0 && !next.tabs && !next.starts.every((same, i) => same || next.ends[i])) return undefined;
  rows.push(row);
  return next;
}

function rowOf(line: Line): Row | undefined {
  const bars = line.text.split("|").length - 1;
  if (bars === 0 && !/\t| {2}/.test(line.text)) return undefined;
  const cells = cellsOf(line.text, { start: 0, end: line.text.length });
  const texts = cells.map(({ start, end }) => line.text.slice(start, end));
  // “It rained.  Nobody came.” is a typist's habit.
  if (bars === 0 && texts.slice(0, -1).some((text) => /[.!?]$/.test(text))) return undefined;
  return {
    line,
    bars,
    texts,
    starts: cells.map(({ start }) => start + line.indent),
    ends: cells.map(({ end }) => end + line.indent),
  };
}
