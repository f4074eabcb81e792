import fc from "fast-check";
import { expect, test } from "vitest";
import { editDistance } from "../../../src/core/language/names.ts";
import { neighbours } from "../../../src/core/retrieval/neighbours.ts";
import { wordTable } from "../../../src/core/retrieval/word-table.ts";

const word = fc.string({ unit: fc.constantFrom(..."abcdxyz"), minLength: 1, maxLength: 8 });

test("the neighbours of a word are those of comparing it with every word of its first letter and about its length", () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(word, { maxLength: 60 }),
      word,
      fc.integer({ min: 0, max: 3 }),
      (words, typed, slips) => {
        const table = wordTable();
        for (const text of words) table.add(text);
        const wanted = words.flatMap((text, number) => {
          const distance = editDistance(text, typed, 9);
          const near = text[0] === typed[0] && Math.abs(text.length - typed.length) <= 2 && distance <= slips;
          return near ? [{ text, number, distance }] : [];
        });
        expect(neighbours(table).within(typed, slips)).toEqual(wanted);
      },
    ),
  );
});

test("numbers are neighbours of nothing", () => {
  const table = wordTable();
  for (const text of ["1500", "15", "hall"]) table.add(text);
  expect(neighbours(table).within("1501", 1)).toEqual([]);
});
