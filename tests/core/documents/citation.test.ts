import { describe, expect, test } from "vitest";
import { cite } from "../../../src/core/documents/citation.ts";
import { document } from "../../builders.ts";

const source = document({ id: "reports/002.txt", text: "Some 40 boats 😀 left." });

describe("a citation", () => {
  test("holds the words, where they stand, and the mark in offsets of the quote", () => {
    const citation = cite(source, { start: 5, end: 13 }, 3, { start: 5, end: 7 });
    expect(citation).toEqual({
      document: source,
      span: { start: 5, end: 13 },
      quote: "40 boats",
      paragraph: 3,
      mark: { start: 0, end: 2 },
      around: { place: {}, headings: [], columns: null },
      corrections: [],
    });
  });

  test("holds the corrections of its words, no wider than it is", () => {
    const given = { day: "2024-02-01", instead: null, note: null };
    const corrections = [
      { ...given, span: { start: 0, end: 7 } },
      { ...given, span: { start: 17, end: 21 } },
    ];
    const corrected = { ...source, corrections };
    expect(cite(corrected, { start: 5, end: 13 }, 1).corrections).toEqual([{ ...given, span: { start: 0, end: 2 } }]);
  });

  test("may reach over the whole document, and mark all of it", () => {
    const whole = { start: 0, end: source.text.length };
    expect(cite(source, whole, 1, whole)).toMatchObject({ quote: source.text, mark: whole });
  });

  test("may have no mark", () => {
    expect(cite(source, { start: 0, end: 4 }, 1).mark).toBeNull();
  });

  test("may end beside a character of two units", () => {
    expect(cite(source, { start: 14, end: 16 }, 1).quote).toBe("😀");
  });

  test("keeps its span when the given one is changed later", () => {
    const span = { start: 5, end: 7 };
    const citation = cite(source, span, 1);
    span.end = 13;
    expect(citation.span).toEqual({ start: 5, end: 7 });
  });
});

describe("no citation is made", () => {
  test.each([
    ["before the beginning", -1, 4],
    ["beyond the end", 0, 99],
    ["of nothing", 4, 4],
    ["backwards", 7, 5],
    ["from no number", Number.NaN, 5],
    ["to no number", 0, Number.NaN],
    ["without end", 0, Number.POSITIVE_INFINITY],
    ["through a character at its end", 5, 15],
    ["through a character at its beginning", 15, 20],
    ["between two characters", 5.5, 7],
  ])("%s", (_, start, end) => {
    expect(() => cite(source, { start, end }, 1)).toThrow(RangeError);
  });

  test.each([
    ["before the quote", 4, 7],
    ["beyond the quote", 5, 18],
    ["of nothing", 6, 6],
    ["backwards", 7, 6],
    ["of no number", Number.NaN, 7],
    ["through a character", 8, 15],
  ])("with a mark %s", (_, start, end) => {
    expect(() => cite(source, { start: 5, end: 17 }, 1, { start, end })).toThrow(RangeError);
  });

  test("and the reason names the document and the place", () => {
    expect(() => cite(source, { start: 0, end: 99 }, 1)).toThrow(/reports\/002\.txt.*0–99/);
  });
});
