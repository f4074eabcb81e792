import fc from "fast-check";
import { expect, test } from "vitest";
import { cellsOf } from "../../../src/core/documents/cells.ts";

const cells = (text: string) =>
  cellsOf(text, { start: 0, end: text.length }).map(({ start, end }) => text.slice(start, end));

test("cells are parted by bars, and else by tabs or wide gaps", () => {
  expect(cells("S-1 | 40 |  | big  room")).toEqual(["S-1", "40", "", "big  room"]);
  expect(cells("Sea Rose    12   3,800")).toEqual(["Sea Rose", "12", "3,800"]);
  expect(cells("Sea Rose\t12")).toEqual(["Sea Rose", "12"]);
  expect(cells("Sea Rose")).toEqual(["Sea Rose"]);
});

test("cells lie in order inside the row", () => {
  fc.assert(
    fc.property(fc.array(fc.constantFrom("|", " ", "  ", "\t", "a", "b c"), { maxLength: 20 }), (parts) => {
      const text = parts.join("");
      let from = 0;
      for (const { start, end } of cellsOf(text, { start: 0, end: text.length })) {
        expect(start).toBeGreaterThanOrEqual(from);
        expect(end).toBeGreaterThanOrEqual(start);
        from = end;
      }
      expect(from).toBeLessThanOrEqual(text.length);
    }),
  );
});
