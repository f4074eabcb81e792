import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SENTENCE, saturation } from "../../../src/core/retrieval/bm25.ts";
import {
  buildIndex,
  countUnits,
  documentFrequency,
  inverseFrequency,
  unitsBetween,
} from "../../../src/core/retrieval/inverted-index.ts";
import { forwardOf } from "./forward-of.ts";

const index = (units: readonly (readonly number[])[], termCount = 10, small: readonly number[] = []) =>
  buildIndex(forwardOf(units, termCount, small), SENTENCE);

/** The postings of a term as pairs of unit and impact. */
function postings(built: ReturnType<typeof index>, term: number): [unit: number, impact: number][] {
  const found: [number, number][] = [];
  for (let at = built.starts[term]!; at < built.starts[term + 1]!; at++) {
    found.push([built.units[at]!, built.impacts[at]!]);
  }
  return found;
}

describe("the inverted index", () => {
  test("lists for each term the units that have it, rising", () => {
    const built = index([[0, 2, 0], [1], [], [2, 0]], 4);
    const units = [0, 1, 2, 3].map((term) => postings(built, term).map(([unit]) => unit));
    expect(units).toEqual([[0, 3], [1], [0, 3], []]);
  });

  test("passes over small words and what is no term, also in the length of a unit", () => {
    const built = index([[-1, 0, 5, 0], [-1]], 6, [5]);
    expect([...built.lengths]).toEqual([2, 0]);
    expect(built.meanLength).toBe(1);
    expect(postings(built, 5)).toEqual([]);
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
      const mean = units.flat().filter((term) => term >= 0).length / Math.max(1, units.length);
      for (let term = 0; term < 6; term++) {
        const counted = units
          .map((terms, unit) => ({ unit, often: terms.filter((other) => other === term).length, terms }))
          .filter(({ often }) => often > 0);
        expect(postings(built, term).map(([unit]) => unit)).toEqual(counted.map(({ unit }) => unit));
        expect(documentFrequency(built, term)).toBe(counted.length);
        // An impact may promise a little too much, never too little.
        postings(built, term).forEach(([, impact], i) => {
          const { often, terms } = counted[i]!;
          const length = terms.filter((other) => other >= 0).length;
          const share = (255 * saturation(SENTENCE, often, length, mean)) / (SENTENCE.k1 + 1);
          expect(impact).toBeGreaterThanOrEqual(share - 1e-9);
          expect(impact).toBeLessThan(share + 1 + 1e-9);
        });
      }
      expect(countUnits(forwardOf(units, 6)).frequencies).toEqual(built.frequencies);
      expect([...built.lengths]).toEqual(units.map((terms) => terms.filter((term) => term >= 0).length));
    }),
  );
});

test("the units between two with a term are those of looking through them", () => {
  const units = fc.array(fc.array(fc.integer({ min: 0, max: 3 }), { maxLength: 4 }), { maxLength: 20 });
  fc.assert(
    fc.property(units, fc.nat(21), fc.nat(21), fc.integer({ min: -1, max: 3 }), (all, from, to, term) => {
      const wanted = all.flatMap((terms, unit) => (unit >= from && unit < to && terms.includes(term) ? [unit] : []));
      expect([...unitsBetween(index(all, 4), term, from, to)]).toEqual(wanted);
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
