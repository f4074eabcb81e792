import { expect, test } from "vitest";
import type { Block } from "../../../src/core/documents/document.ts";
import { surroundingsOf } from "../../../src/core/documents/surroundings.ts";
import { document } from "../../builders.ts";

/** Lines as blocks: `1 Title`, `2 Part`, `= names`, `- names the rows`, `| row`, else a paragraph. */
function page(...lines: string[]) {
  let at = 0;
  const blocks = lines.map((line): Block => {
    const span = { start: at + 2, end: at + line.length };
    at += line.length + 1;
    if (/^[1-6]/.test(line)) return { kind: "heading", span, level: Number(line[0]) };
    if (line.startsWith("=")) return { kind: "row", span, names: "columns" };
    if (line.startsWith("-")) return { kind: "row", span, names: "rows" };
    return { kind: line.startsWith("|") ? "row" : "paragraph", span };
  });
  return document({ text: lines.join("\n"), blocks });
}

test("headings come from the outside in, and only those that are open", () => {
  const source = page("1 Harbour", "2 Boats", "3 Nets", "2 Crews", "p They wait.");
  expect(surroundingsOf(source, 5).headings).toEqual(["Harbour", "Crews"]);
  expect(surroundingsOf(source, 3).headings).toEqual(["Harbour", "Boats"]);
  expect(surroundingsOf(source, 1).headings).toEqual([]);
});

test("a row has the names of its columns, and only those of its own table", () => {
  const source = page("1 Fees", "= Ticket | Price", "- In winter", "| Day | 20", "p Paid at the desk.", "| Year | 250");
  expect(surroundingsOf(source, 4)).toMatchObject({ headings: ["Fees", "In winter"], columns: "Ticket | Price" });
  expect(surroundingsOf(source, 6).columns).toBeNull();
  expect(surroundingsOf(source, 2).columns).toBeNull();
});

test("the lines of a text that is the file itself are counted", () => {
  const source = { ...page("1 Harbour", "p They wait.", "p All day."), isFile: true as const };
  expect([1, 2, 3].map((paragraph) => surroundingsOf(source, paragraph).place)).toEqual([
    { line: 1 },
    { line: 2 },
    { line: 3 },
  ]);
});
