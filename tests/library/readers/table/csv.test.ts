import fc from "fast-check";
import { expect, test } from "vitest";
import { readCsv, readTsv } from "../../../../src/library/readers/table/read-csv.ts";
import { shown } from "../shown.ts";

test("each record is a row, and the first names the columns unless figures stand in it", () => {
  const { blocks, ...layout } = readCsv('Site,Tents,"Kept by, since"\r\nS-1,40,"Lind ""Ana"""\r\n\r\nS-2,,\r\n', 0);
  expect(shown({ blocks, ...layout })).toEqual([
    "row: Site | Tents | Kept by, since",
    'row: S-1 | 40 | Lind "Ana"',
    "row: S-2",
  ]);
  expect(blocks.map(({ names }) => names)).toEqual(["columns", undefined, undefined]);
  expect(readCsv("S-1,40\nS-2,50\n", 0).blocks.map(({ names }) => names)).toEqual([undefined, undefined]);
});

test("a row knows its number and its line, also behind a cell of several lines", () => {
  const { blocks } = readCsv('Site,Note\nS-1,"one\ntwo"\nS-2,three\n', 0);
  expect(blocks.map(({ place }) => place)).toEqual([
    { row: 1, line: 1 },
    { row: 2, line: 2 },
    { row: 3, line: 4 },
  ]);
});

test("the sign between the columns is found, and quotes may stand inside a cell", () => {
  expect(shown(readCsv("Site;Price\nS-1;4,50\nS-2;5,10\n", 0))[1]).toBe("row: S-1 | 4,50");
  expect(shown(readTsv('Site\tPipe\nS-1\t12" pipe\n', 0))[1]).toBe('row: S-1 | 12" pipe');
});

test("lines above the table are its title, and a table of one column is a list of texts", () => {
  expect(shown(readCsv("Stock of May,,\nSite,Tents,Ropes\nS-1,40,3\n", 0))).toEqual([
    "heading 2: Stock of May",
    "row: Site | Tents | Ropes",
    "row: S-1 | 40 | 3",
  ]);
  expect(shown(readCsv('note\n"It rained all day, and the boats came back."\n', 0))[1]).toContain(
    "paragraph: It rained",
  );
});

test("whatever the cells hold comes out in its row", () => {
  const cell = fc.stringMatching(/^[a-z]{1,8}[ ,;"'\n]?[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1, maxLength: 8 }), (rows) => {
      const quoted = rows.map((row) => row.map((text) => `"${text.replaceAll('"', '""')}"`).join(","));
      const { text, blocks } = readCsv(`a,b,c\n${quoted.join("\n")}\n`, 0);
      const read = blocks.slice(1).map(({ span }) => text.slice(span.start, span.end));
      expect(read).toEqual(rows.map((row) => row.map((one) => one.replace(/\s+/g, " ").trim()).join(" | ")));
      expect(blocks.slice(1).map(({ place }) => place?.row)).toEqual(rows.map((_, i) => i + 2));
    }),
  );
});
