import { expect, test } from "vitest";
import { readText } from "../../../src/library/readers/text/read-text.ts";
import { lines, shown } from "./shown.ts";

const rows = (...source: string[]) => {
  const layout = readText(lines(...source), 0);
  return layout.blocks.map(({ names }, i) => `${shown(layout)[i]}${names ? ` (names ${names})` : ""}`);
};

test("columns that stand in line are a table, and a first row without figures names them", () => {
  expect(
    rows(
      "Harbour log",
      "",
      "Boat        Crew    Catch",
      "Marlin         4    1,250",
      "Sea Rose      12      800",
      "",
      "All came back.",
    ),
  ).toEqual([
    "heading 1: Harbour log",
    "row: Boat        Crew    Catch (names columns)",
    "row: Marlin         4    1,250",
    "row: Sea Rose      12      800",
    "paragraph: All came back.",
  ]);
});

test("a rule below the first row says that it names the columns", () => {
  expect(
    rows("Boat      Home", "--------  ------", "Marlin    Skagen", "Petrel    Oxmere", "Sea Rose  Skagen")[0],
  ).toBe("row: Boat      Home (names columns)");
  expect(rows("| Boat | Home |", "|------|------|", "| Marlin | Skagen |", "| Petrel | Oxmere |")[0]).toBe(
    "row: | Boat | Home | (names columns)",
  );
});

test("tabs part columns", () => {
  expect(rows("Boat\tCrew", "Marlin\t4")).toEqual(["row: Boat\tCrew (names columns)", "row: Marlin\t4"]);
});

test("two spaces behind a full stop, or a gap by chance, make no table", () => {
  const prose = rows(
    "It rained all day.  Nobody came to the pier.",
    "The boats stayed in.  So did the crews.",
    "In the evening it cleared.  The lamps were lit.",
  );
  expect(prose.some((block) => block.startsWith("row"))).toBe(false);
  expect(
    rows(
      "The boats  stayed in the harbour",
      "for all of the  day and the night",
      "and on  the next day they sailed.",
    ).some((block) => block.startsWith("row")),
  ).toBe(false);
});
