import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildIndex, documentFrequency, inverseFrequency } from "../../../src/core/retrieval/inverted-index.ts";

const index = (units: readonly (readonly number[])[], termCount = 10) =>
  buildIndex(units.length, termCount, (unit) => units[unit]!);

/** The postings of a term as pairs of unit and frequency. */
function postings(built: ReturnType<typeof index>, term: number): [unit: number, frequency: number][] {
  const found: [number, number][] = [];
  for (let at = built.starts[term]!; at < built.starts[term + 1]!; at++) {
    found.push([built.units[at]!, built.frequencies[at]!]);
  }
  return found;
}

describe("the inverted index", () => {
  test("lists for each term the units that have it, and how often", () => {
    const built = index([[0, 2, 0], [1], [], [2, 0]], 4);
    expect([0, 1, 2, 3].map((term) => postings(built, term))).toEqual([
      [
        [0, 2],
        [3, 1],
      ],
      [[1, 1]],
      [
        [0, 1],
        [3, 1],
      ],
      [],
    ]);
  });

  test("passes over words that are no terms, also in the length of a unit", () => {
    const built = index([[-1, 0, -1], [-1]], 1);
    expect([...built.lengths]).toEqual([1, 0]);
    expect(built.meanLength).toBe(0.5);
  });

  test("of nothing is empty", () => {
    const built = index([], 0);
    expect(built).toMatchObject({ meanLength: 0 });
    expect(built.units).toHaveLength(0);
  });

  test("counts no further than its numbers reach, and does not begin again at nought", () => {
    const built = index([Array.from({ length: 70_000 }, () => 0)], 1);
    expect(postings(built, 0)).toEqual([[0, 255]]);
    expect([...built.lengths]).toEqual([65_535]);
  });
});

test("the index says of random units what counting them says", () => {
  fc.assert(
    fc.property(fc.array(fc.array(fc.integer({ min: -1, max: 5 }))), (units) => {
      const built = index(units, 6);
      for (let term = 0; term < 6; term++) {
        const counted = units
          .map((terms, unit) => [unit, terms.filter((other) => other === term).length])
          .filter(([, frequency]) => frequency! > 0);
        expect(postings(built, term)).toEqual(counted);
        expect(documentFrequency(built, term)).toBe(counted.length);
      }
      expect([...built.lengths]).toEqual(units.map((terms) => terms.filter((term) => term >= 0).length));
    }),
  );
});

describe("the inverse frequency", () => {
  const built = index([[0, 1], [0], [0]], 3);

  test("of a rare term is higher than that of a frequent one", () => {
    expect(inverseFrequency(built, 1)).toBeGreaterThan(inverseFrequency(built, 0));
  });

  test("is never negative, not even of a term which every unit has", () => {
    expect(inverseFrequency(built, 0)).toBeGreaterThan(0);
  });

  test("of an unknown word is that of a term in no unit", () => {
    expect(documentFrequency(built, -1)).toBe(0);
    expect(inverseFrequency(built, -1)).toBe(inverseFrequency(built, 2));
  });
});
