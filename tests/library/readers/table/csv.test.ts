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

test("names of columns may say in brackets how they are measured, and a row of units below them says nothing itself", () => {
  const { blocks, ...layout } = readCsv("Mill,Flour (1000 kg),Heat\n,,°C\nOxmere,12,81\nRavel,9,77\n", 0);
  expect(blocks[0]?.names).toBe("columns");
  expect(shown({ blocks, ...layout }).slice(1)).toEqual([
    "furniture:  |  | °C",
    "row: Oxmere | 12 | 81",
    "row: Ravel | 9 | 77",
  ]);
});

test("years in a row name their columns where they count up or down above named rows", () => {
  const named = (source: string) => readCsv(source, 0).blocks[0]?.names;
  expect(named("Mill,2021,2022,2023\nOxmere,40,50,60\nRavel,1,2,3\n")).toBe("columns");
  expect(named(",2023,2022\nOxmere,40,50\n")).toBe("columns");
  expect(named("Oxmere,2021,1987,1999\nRavel,40,50,60\n")).toBeUndefined();
  expect(named("Oxmere,2021,2022\n12,40,50\n")).toBeUndefined();
  expect(named("Oxmere,2021\nRavel,2022\n")).toBeUndefined();
});

test("a remark above or below a table is a text, and a short cell alone is a row", () => {
  const [title, above, , , row, , below] = shown(
    readCsv(
      "Mills of May,,\nCounted by the guild.,,\nMill,Sacks,Carts\nOxmere,40,3\nNorth,,\nRavel,9,1\nNo figures came from Hirsholm this time,,\n",
      0,
    ),
  );
  expect([title, above, row, below]).toEqual([
    "heading 2: Mills of May",
    "paragraph: Counted by the guild.",
    "row: North",
    "paragraph: No figures came from Hirsholm this time",
  ]);
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
