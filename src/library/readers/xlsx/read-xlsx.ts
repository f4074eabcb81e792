import { zipSync } from "fflate";
import readSheets from "read-excel-file/universal";
import { reasons } from "../../reasons.ts";
import { officeProperties } from "../docx/properties.ts";
import { joinBlocks } from "../lay-out.ts";
import type { BytesReader } from "../several.ts";
import { rowBlocks } from "../table/row-blocks.ts";
import { Unreadable } from "../unreadable.ts";
import { refuseOldOffice, unzip } from "../unzip.ts";
import type { VisibleBlock } from "../visible-block.ts";

/** Sheets of rows. A cell is given by its value, a day as YYYY-MM-DD; formats of numbers are not known. */
export const readXlsx: BytesReader = async (bytes) => {
  refuseOldOffice(bytes);
  const files = unzip(bytes, (name) => /\.(?:xml|rels)$/.test(name));
  const packed = zipSync(Object.fromEntries(files), { level: 0 });
  const sheets = await sheetsOf(packed);
  const blocks = sheets.flatMap(({ sheet, data }): readonly VisibleBlock[] => {
    const rows = data.map((cells, i) => ({ cells: cells.map(shown), place: { sheet, row: i + 1 } }));
    const table = rowBlocks(rows);
    return table.length > 0 ? [{ kind: "heading", text: sheet, level: 1, place: { sheet } }, ...table] : [];
  });
  const { title, author, published } = officeProperties(files);
  return [{ ...joinBlocks(blocks, "\n"), title, author, published }];
};

async function sheetsOf(packed: Uint8Array) {
  try {
    return await readSheets(new Blob([new Uint8Array(packed)]));
  } catch (error) {
    throw new Unreadable(reasons.broken(error instanceof Error ? error.message : String(error)));
  }
}

function shown(cell: unknown): string {
  if (cell === null || cell === undefined) return "";
  if (cell instanceof Date) return Number.isNaN(cell.getTime()) ? "" : withoutMidnight(toMinute(cell).toISOString());
  // 0.1 + 0.2 is kept with all its digits.
  if (typeof cell === "number") return String(Number(cell.toPrecision(15)));
  return String(cell).replace(/\s+/g, " ").trim();
}

/** A time is kept as a part of a day, half past nine as 0.395833…: to the minute it is exact. */
function toMinute(time: Date): Date {
  return new Date(Math.round(time.getTime() / 60_000) * 60_000);
}

/** `2026-10-14T00:00:00.000Z` is a day. */
function withoutMidnight(time: string): string {
  return time.endsWith("T00:00:00.000Z") ? time.slice(0, 10) : `${time.slice(0, 10)} ${time.slice(11, 16)}`;
}
