import { parse } from "csv-parse/sync";
import { reasons } from "../../reasons.ts";
import { joinBlocks } from "../lay-out.ts";
import type { Layout, Reader } from "../layout.ts";
import { Unreadable } from "../unreadable.ts";
import { type Row, rowBlocks } from "./row-blocks.ts";

/** How far the sign that parts the columns is looked for. */
const SAMPLE = 20;

/** Values parted by commas or semicolons: each record is a passage. */
export const readCsv: Reader = (source) => read(source, likeliestSign(source));

/** Values parted by tabs. */
export const readTsv: Reader = (source) => read(source, "\t");

function read(source: string, delimiter: string): Layout {
  const blocks = rowBlocks(records(source, delimiter));
  return { ...joinBlocks(blocks, "\n"), title: null, author: null, published: { kind: "unknown" } };
}

function records(source: string, delimiter: string): readonly Row[] {
  const options = { delimiter, relax_column_count: true, skip_empty_lines: true, trim: true, info: true } as const;
  let parsed: readonly Record[];
  try {
    // “12" pipe” holds a quote that opens nothing.
    parsed = parse(source, { ...options, relax_quotes: true }) as unknown as readonly Record[];
  } catch (error) {
    throw new Unreadable(reasons.brokenTable(error instanceof Error ? error.message : String(error)));
  }
  return parsed.map(({ record, info }, i) => {
    const cells = record.map((cell) => cell.replace(/\s+/g, " ").trim());
    // The parser counts the lines up to the end of a record.
    const inside = record.reduce((sum, cell) => sum + cell.split("\n").length - 1, 0);
    return { cells, place: { row: i + 1, line: info.lines - inside } };
  });
}

interface Record {
  readonly record: readonly string[];
  readonly info: { readonly lines: number };
}

/** The sign that parts the first lines into the same number of columns, and into most of them. */
function likeliestSign(source: string): string {
  const lines = source.split("\n", SAMPLE).filter((line) => line.trim() !== "");
  const scores = [",", ";", "\t", "|"].map((sign) => {
    const counts = lines.map((line) => outsideQuotes(line).split(sign).length - 1);
    const [first = 0] = counts;
    const even = counts.filter((count) => count === first).length / Math.max(1, counts.length);
    return { sign, score: first > 0 ? even * 100 + Math.min(first, 50) : 0 };
  });
  return scores.toSorted((a, b) => b.score - a.score)[0]?.sign ?? ",";
}

function outsideQuotes(line: string): string {
  return line
    .split('"')
    .filter((_, i) => i % 2 === 0)
    .join("");
}
