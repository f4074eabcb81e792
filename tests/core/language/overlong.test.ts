import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../../src/core/language/sentences.ts";

const partsOf = (text: string) => sentences(text).map(({ start, end }) => text.slice(start, end));

describe("what has no full stop for pages", () => {
  test("is cut after a comma", () => {
    const parts = partsOf("seven men rowed to the island, ".repeat(200));
    expect(parts.length).toBeGreaterThan(3);
    for (const part of parts) expect(part).toMatch(/^seven .*,$/s);
  });

  test("and where it has no comma, between two words", () => {
    for (const part of partsOf("seven men rowed to the island and ".repeat(200))) {
      expect(part).toMatch(/^(seven|men|rowed|to|the|island|and)\b/);
      expect(part).toMatch(/\b(seven|men|rowed|to|the|island|and)$/);
    }
  });

  test("loses nothing, and no character in the middle", () => {
    fc.assert(
      fc.property(
        fc.string({ unit: fc.constantFrom("a", "😀", ",", " ", "7"), minLength: 1_000, maxLength: 4_000 }),
        (text) => {
          const parts = partsOf(text);
          expect(parts.join("").replace(/\s/g, "")).toBe(text.replace(/\s/g, ""));
          for (const part of parts) {
            expect(part.isWellFormed()).toBe(true);
            expect(part.length).toBeLessThanOrEqual(1_500);
          }
        },
      ),
    );
  });
});

test("a long sentence of a law stays whole", () => {
  const law = `The council, ${"having heard the owners of the land and of the mill, ".repeat(20)}has agreed.`;
  expect(partsOf(law)).toEqual([law]);
});
