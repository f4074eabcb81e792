import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "../../../src/core/language/fold.ts";

test.each([
  ["Governor", "governor"],
  ["CAFÉ", "cafe"],
  ["naïve", "naive"],
  ["Zoë’s", "zoe's"],
  ["O‘Brien", "o'brien"],
  ["Łódź", "łodz"],
  ["İstanbul", "istanbul"],
  ["ﬁre", "fire"],
  ["x²", "x2"],
  ["Ａ１", "a1"],
  ["الوَعْر", "الوعر"],
  ["", ""],
])("%s is folded to %s", (word, folded) => {
  expect(fold(word)).toBe(folded);
});

test("composed and decomposed letters fold alike", () => {
  expect(fold("é")).toBe(fold("e\u0301"));
  expect(fold("Å")).toBe(fold("A\u030a"));
});

test("a marked letter folds to the letter without its marks, however many there are", () => {
  expect(fold(`a${"\u0301".repeat(100)}`)).toBe("a");
});

test("folding what is folded changes nothing", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme" }), (word) => {
      expect(fold(fold(word))).toBe(fold(word));
    }),
  );
});
