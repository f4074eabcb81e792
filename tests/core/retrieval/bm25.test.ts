import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { PARAGRAPH, SENTENCE, saturation } from "../../../src/core/retrieval/bm25.ts";

const frequency = fc.integer({ min: 1, max: 300 });
const length = fc.integer({ min: 1, max: 1000 });
const setting = fc.constantFrom(SENTENCE, PARAGRAPH, { k1: 1.2, b: 0.75 });

describe("what a term adds", () => {
  test("to a unit of mean length that has it once is 1", () => {
    expect(saturation(SENTENCE, 1, 9, 9)).toBe(1);
    expect(saturation(PARAGRAPH, 1, 40, 40)).toBe(1);
  });

  test("is less in a long unit, more where it comes again, and never above k1 + 1", () => {
    fc.assert(
      fc.property(setting, frequency, length, (given, often, long) => {
        const added = saturation(given, often, long, 20);
        expect(added).toBeGreaterThan(saturation(given, often, long + 1, 20));
        expect(added).toBeLessThan(saturation(given, often + 1, long, 20));
        expect(added).toBeLessThan(given.k1 + 1);
      }),
    );
  });

  test("does not depend on the length where b is nought", () => {
    expect(saturation({ k1: 1, b: 0 }, 2, 5, 20)).toBe(saturation({ k1: 1, b: 0 }, 2, 500, 20));
  });
});
