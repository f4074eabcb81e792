import fc from "fast-check";
import { expect, test } from "vitest";
import { headline } from "../../src/reply/headline.ts";
import { present } from "../../src/reply/present.ts";
import { runsOf } from "../../src/reply/runs.ts";
import { answered, citation, document, finding } from "../builders.ts";

const TEXT = "The port office counted 31 barges.";
const span = { start: TEXT.indexOf("31"), end: TEXT.indexOf("31") + 2 };

function counted(instead: string | null, value: string | null = "31 barges") {
  const source = document({ text: TEXT, corrections: [{ span, day: "2024-02-01", instead, note: "its own letter" }] });
  return finding({ value, citations: [citation(source, TEXT, value ?? undefined)] });
}

test("a corrected value is never given as the finding: the correction is", () => {
  expect(headline(answered("single", [counted("26")]))).toBe(
    "Corrected on 1 February 2024: “31” is now “26” (its own letter)",
  );
  expect(headline(answered("quoted", [counted("26", null)]))).toBe("“A report” says:");
});

test("among other values it is named as what it is", () => {
  const other = finding({ value: "26 barges", citations: [citation(document({ text: "26 barges lay there." }))] });
  expect(headline(answered("updated", [other, counted(null)]))).toContain("26 barges · 31 barges (withdrawn)");
});

test("the quote says what is struck in it, and what is to be read instead", () => {
  const [card] = present(answered("single", [counted("26")])).blocks;
  expect(card).toMatchObject({
    title: "31 barges (corrected)",
    quotes: [{ struck: [span], corrected: "Corrected on 1 February 2024: “31” is now “26” (its own letter)" }],
  });
});

test("the pieces of a quote are the quote, however its marks lie", () => {
  const text = fc.string({ unit: "grapheme", minLength: 1, maxLength: 40 });
  const places = fc.array(fc.tuple(fc.nat(40), fc.nat(40)), { minLength: 1, maxLength: 3 });
  fc.assert(
    fc.property(text, places, (words, ends) => {
      const [mark, ...struck] = ends.map(([a, b]) => ({
        start: Math.min(a, b, words.length),
        end: Math.min(Math.max(a, b), words.length),
      }));
      const { quote } = citation(document({ text: words }));
      const runs = runsOf({ text: quote, mark: mark ?? null, struck });
      expect(runs.map((run) => run.text).join("")).toBe(words);
    }),
  );
});
