import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wordTable } from "../../../src/core/retrieval/word-table.ts";

const word = fc.oneof(fc.string({ unit: fc.constantFrom(..."abé"), maxLength: 3 }), fc.string({ unit: "binary" }));

describe("a table of words", () => {
  test("numbers words in the order of their first coming, and knows each by its number", () => {
    fc.assert(
      fc.property(fc.array(word, { maxLength: 200 }), (words) => {
        const table = wordTable();
        const numbers = words.map((text) => table.add(text));
        const different = [...new Set(words)];
        expect(numbers).toEqual(words.map((text) => different.indexOf(text)));
        expect(table.length).toBe(different.length);
        expect(different.map((_, number) => table.text(number))).toEqual(different);
        expect(different.map((text) => table.find(text))).toEqual(different.map((_, number) => number));
      }),
    );
  });

  test("does not know a word that was never added", () => {
    const table = wordTable();
    table.add("harbour");
    expect(["harbou", "harbours", "", "Harbour"].map((text) => table.find(text))).toEqual([-1, -1, -1, -1]);
  });

  test("reads words out of the middle of a text", () => {
    const table = wordTable();
    expect(table.add("the old harbour", 8, 15)).toBe(0);
    expect(table.find("harbour")).toBe(0);
    expect(table.find("a harbour wall", 2, 9)).toBe(0);
  });

  test("tells how a word begins", () => {
    const table = wordTable();
    table.add("harbour");
    expect(["", "har", "harbour", "harbours", "bar"].map((start) => table.beginsWith(0, start))).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });

  test("holds a word of a hundred thousand letters, and a hundred thousand words", () => {
    const table = wordTable();
    const long = "abcdefghij".repeat(10_000);
    expect(table.text(table.add(long))).toBe(long);
    for (let i = 0; i < 100_000; i++) table.add(`word${i}`);
    expect(table.length).toBe(100_001);
    expect(table.find("word77777")).toBe(77_778);
  });
});
