import fc from "fast-check";
import { expect, test } from "vitest";
import { bestList } from "../../../src/core/retrieval/best-list.ts";

const score = fc.oneof(fc.constantFrom(0, 1, 2), fc.double({ min: 0, max: 3, noNaN: true }));

test("the best are those of sorting, with equal scores in order of number, however they come", () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.tuple(fc.nat(99), score), { selector: ([n]) => n }), fc.nat(20), (all, count) => {
      const list = bestList(count);
      for (const [number, value] of all) list.offer(value, number);
      const sorted = all
        .map(([number, value]) => ({ number, score: value }))
        .toSorted((a, b) => b.score - a.score || a.number - b.number)
        .slice(0, count);
      expect(list.full).toBe(all.length >= count);
      expect(list.worst).toBe(sorted.at(-1)?.score ?? 0);
      expect(list.finish()).toEqual(sorted);
    }),
  );
});
