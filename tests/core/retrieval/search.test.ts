import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type Bm25, SENTENCE } from "../../../src/core/retrieval/bm25.ts";
import { buildIndex } from "../../../src/core/retrieval/inverted-index.ts";
import type { Asked } from "../../../src/core/retrieval/scorer.ts";
import { makeScratch, search } from "../../../src/core/retrieval/search.ts";
import { forwardOf } from "./forward-of.ts";

const TERMS = 30;
const SMALL = [0, 1];

type Units = readonly (readonly number[])[];

/** Few terms stand everywhere and many hardly anywhere, as words do. */
const term = fc.double({ min: 0, max: 1, noNaN: true }).map((chance) => Math.floor(TERMS ** chance) - 1);
const weight = fc.oneof(fc.constant(0), fc.double({ min: 0.01, max: 9, noNaN: true }));
const units = (most: number) => fc.array(fc.array(term, { maxLength: 14 }), { minLength: 1, maxLength: most });
const asked = fc.array(fc.record({ term, weight, word: fc.nat(4) }), {
  maxLength: 12,
});

/** 1,500 units of six terms each. */
function largeText(seed: number): Units {
  let state = seed;
  const chance = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  return Array.from({ length: 1500 }, () => Array.from({ length: 6 }, () => Math.floor(TERMS ** chance()) - 1));
}

/** What search promises, by the formula: for each word the best of the terms that stand for it, in every unit. */
function model(all: Units, wanted: readonly Asked[], count: number, { k1, b }: Bm25) {
  const content = all.map((terms) => terms.filter((other) => !SMALL.includes(other)));
  const mean = content.reduce((sum, terms) => sum + terms.length, 0) / all.length;
  const score = (terms: readonly number[]) => {
    const best = new Map<number, number>();
    for (const { term: one, weight, word } of wanted) {
      const often = terms.filter((other) => other === one).length;
      if (often === 0) continue;
      const added = (weight * often * (k1 + 1)) / (often + k1 * (1 - b + (b * terms.length) / mean));
      best.set(word, Math.max(best.get(word) ?? 0, added));
    }
    return [...best.values()].reduce((sum, value) => sum + value, 0);
  };
  return content
    .map((terms, number) => ({ number, score: score(terms) }))
    .filter(({ score: value }) => value > 0)
    .toSorted((one, other) => other.score - one.score || one.number - other.number)
    .slice(0, count);
}

function found(all: Units, wanted: readonly Asked[], count: number) {
  const forward = forwardOf(all, TERMS, SMALL);
  const index = buildIndex(forward, SENTENCE);
  const scratch = makeScratch(index);
  const result = search(index, forward, scratch, wanted, count);
  expect(scratch.sums.every((sum) => sum === 0) && scratch.slots.every((slot) => slot === 0)).toBe(true);
  return result;
}

describe("a search", () => {
  test("finds what scoring every unit by the formula finds, whatever it passes over", () => {
    fc.assert(
      fc.property(units(150), asked, fc.integer({ min: 1, max: 10 }), (all, wanted, count) => {
        const [got, promised] = [found(all, wanted, count), model(all, wanted, count, SENTENCE)];
        expect(got.length).toBe(promised.length);
        // Units whose scores differ only by rounding may change places.
        got.forEach(({ score, number }, i) => {
          expect(score).toBeCloseTo(promised[i]!.score, 9);
          expect(model([all[number]!], wanted, 1, SENTENCE).length).toBe(1);
        });
        expect(new Set(got.map(({ number }) => number)).size).toBe(got.length);
      }),
      { numRuns: 300 },
    );
  });

  test("finds the same in a large text, where most postings are passed over", () => {
    fc.assert(
      fc.property(fc.nat(), asked, fc.integer({ min: 1, max: 3 }), (seed, wanted, count) => {
        const all = largeText(seed);
        const [got, promised] = [found(all, wanted, count), model(all, wanted, count, SENTENCE)];
        expect(got.length).toBe(promised.length);
        got.forEach(({ score }, i) => {
          expect(score).toBeCloseTo(promised[i]!.score, 9);
        });
      }),
      { numRuns: 20 },
    );
  });

  test("finds the same when it is told a score that so many have", () => {
    fc.assert(
      fc.property(fc.nat(), asked, fc.integer({ min: 1, max: 5 }), (seed, wanted, count) => {
        const all = largeText(seed);
        const forward = forwardOf(all, TERMS, SMALL);
        const index = buildIndex(forward, SENTENCE);
        const scratch = makeScratch(index);
        const free = search(index, forward, scratch, wanted, count);
        const told = search(index, forward, scratch, wanted, count, free[count - 1]?.score ?? 0);
        expect(told).toEqual(free);
      }),
      { numRuns: 20 },
    );
  });

  test("gives units of the same words in the order of the text", () => {
    const all = Array.from({ length: 50 }, () => [5, 6, 7]);
    expect(found(all, [{ term: 6, weight: 1, word: 0 }], 4).map(({ number }) => number)).toEqual([0, 1, 2, 3]);
  });

  test("counts the best of the terms that stand for one word, not all of them", () => {
    const relatives = [5, 6].map((term) => ({ term, weight: 2, word: 0 }));
    const [both] = found([[5, 6], [7]], relatives, 1);
    const [one] = found([[5, 8], [7]], relatives, 1);
    expect(both!.score).toBeCloseTo(one!.score, 9);
  });

  test("finds nothing by small words, unknown words and words without weight", () => {
    const nothing = [
      { term: 0, weight: 1, word: 0 },
      { term: -1, weight: 1, word: 1 },
      { term: 5, weight: 0, word: 2 },
    ];
    expect(found([[0, 5], [0]], nothing, 5)).toEqual([]);
    expect(found([[5]], [], 5)).toEqual([]);
  });
});
