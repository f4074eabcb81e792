import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { addScores, type Bm25, best, PARAGRAPH, SENTENCE } from "../../../src/core/retrieval/bm25.ts";
import { buildIndex } from "../../../src/core/retrieval/inverted-index.ts";

const TERMS = 6;
const units = fc.array(fc.array(fc.integer({ min: 0, max: TERMS - 1 }), { maxLength: 12 }), {
  minLength: 1,
  maxLength: 12,
});

/** BM25 by its formula, over the plain words. */
function formula(all: readonly (readonly number[])[], { k1, b }: Bm25, term: number, unit: number): number {
  const having = all.filter((terms) => terms.includes(term)).length;
  const idf = Math.log(1 + (all.length - having + 0.5) / (having + 0.5));
  const mean = all.reduce((sum, terms) => sum + terms.length, 0) / all.length;
  const frequency = all[unit]!.filter((other) => other === term).length;
  if (frequency === 0) return 0;
  return (idf * frequency * (k1 + 1)) / (frequency + k1 * (1 - b + (b * all[unit]!.length) / mean));
}

function scoresOf(all: readonly (readonly number[])[], setting: Bm25, terms: readonly number[], weight = 1) {
  const index = buildIndex(all.length, TERMS, (unit) => all[unit]!);
  const scores = new Float64Array(all.length);
  for (const term of terms) addScores(index, setting, term, weight, scores);
  return scores;
}

describe("BM25", () => {
  test.each([SENTENCE, PARAGRAPH, { k1: 1.2, b: 0.75 }, { k1: 0, b: 0 }])(
    "with %j is that of the formula",
    (setting) => {
      fc.assert(
        fc.property(
          units,
          fc.uniqueArray(fc.integer({ min: 0, max: TERMS - 1 })),
          fc.double({ min: 0, max: 5, noNaN: true }),
          (all, asked, weight) => {
            scoresOf(all, setting, asked, weight).forEach((score, unit) => {
              const wanted = asked.reduce((sum, term) => sum + weight * formula(all, setting, term, unit), 0);
              expect(score).toBeCloseTo(wanted, 9);
            });
          },
        ),
      );
    },
  );

  test("ranks a short unit with the word above a long one", () => {
    const [short, long] = scoresOf([[0], [0, 1, 2, 3, 4], [5]], SENTENCE, [0]);
    expect(short).toBeGreaterThan(long!);
  });

  test("does not count words which no document has", () => {
    expect([...scoresOf([[0], [1]], SENTENCE, [-1])]).toEqual([0, 0]);
  });
});

describe("the best", () => {
  test("are those of sorting, with equal scores in order of number", () => {
    const score = fc.oneof(fc.constantFrom(-1, 0, 1, 2), fc.double({ min: -1, max: 3, noNaN: true }));
    fc.assert(
      fc.property(fc.array(score), fc.integer({ min: 1, max: 20 }), (given, count) => {
        const sorted = given
          .map((value, unit) => ({ value, unit }))
          .filter(({ value }) => value > 0)
          .toSorted((a, b) => b.value - a.value || a.unit - b.unit)
          .slice(0, count)
          .map(({ unit }) => unit);
        expect(best(Float64Array.from(given), count)).toEqual(sorted);
      }),
    );
  });

  test("are none where nothing scored, or none is asked for", () => {
    expect(best(new Float64Array(5), 3)).toEqual([]);
    expect(best(Float64Array.of(1, 2), 0)).toEqual([]);
  });
});
