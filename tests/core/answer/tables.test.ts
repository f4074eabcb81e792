import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/documents/document.ts";
import { document } from "../../builders.ts";
import { ask, marked, values } from "./dossier.ts";

/** A heading and a table below it; the first row names the columns. */
function sheet(title: string, ...rows: string[]) {
  const text = [title, ...rows].join("\n");
  let at = 0;
  const blocks = [title, ...rows].map((line, i): Block => {
    const span = { start: at, end: at + line.length };
    at += line.length + 1;
    if (i === 0) return { kind: "heading", span, level: 1 };
    return i === 1 ? { kind: "row", span, names: "columns" } : { kind: "row", span };
  });
  return document({ id: "sheet.md", title, text, blocks });
}

const DEPOT = sheet(
  "Depots on the coast",
  "Depot | Keeper | Lamps repaired | Ropes | Visitors",
  "Skagen | Ana Lind | 214 | 61 | 1,300",
  "Hirsholm | Per Holm | 38 | 17 | 90",
);

describe("a number in a row counts what its column is named after", () => {
  test.each([
    ["how many ropes are there in Skagen", "61"],
    ["how many lamps in Hirsholm", "38"],
    ["how many visitors did Skagen have", "1,300"],
  ])("%s: %s", (question, value) => {
    const given = ask([DEPOT], question);
    expect(values(given)).toEqual([value]);
    expect(marked(given)).toBe(value);
  });

  test("and where the column is only a quantity, the thing in the row", () => {
    const stock = sheet(
      "Stock",
      "Store | Item | Quantity | Price (EUR)",
      "B-7 | Ropes | 480 | 1200",
      "B-9 | Ropes | 75 | 190",
    );
    expect(values(ask([stock], "how many ropes are in B-7"))).toEqual(["480"]);
    expect(values(ask([stock], "how many ropes are in B-9"))).toEqual(["75"]);
  });
});

test("a person, a place or a thing is the cell under the column which the question names", () => {
  const given = ask([DEPOT], "who is the keeper of Hirsholm");
  expect(values(given)).toEqual(["Per Holm"]);
});

test("of two prices in a row the name of the column chooses", () => {
  const fees = sheet(
    "Fees",
    "Ticket | Adults | Children",
    "Day ticket | 20 crowns | 12 crowns",
    "Year ticket | 250 crowns | free",
  );
  expect(values(ask([fees], "how much is a day ticket for children"))).toEqual(["12 crowns"]);
  expect(values(ask([fees], "how much is a day ticket for adults"))).toEqual(["20 crowns"]);
});

test("a row that names columns answers nothing itself", () => {
  const given = ask([DEPOT], "what does the keeper do");
  for (const { citations } of given.findings) for (const { quote } of citations) expect(quote).not.toContain("Keeper");
});

test("the names end with their table", () => {
  const text = "Pier | Boats\nNorth | 40\nThe south pier is closed.";
  const blocks: Block[] = [
    { kind: "row", span: { start: 0, end: 12 }, names: "columns" },
    { kind: "row", span: { start: 13, end: 23 } },
    { kind: "paragraph", span: { start: 24, end: text.length } },
  ];
  const given = ask([document({ text, blocks })], "how many boats are at the south pier");
  expect(given.verdict).toBe("unanswered");
});
