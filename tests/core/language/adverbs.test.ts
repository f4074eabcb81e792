import { expect, test } from "vitest";
import { isAdverb } from "../../../src/core/language/adverbs.ts";

test.each(["famously", "recently", "publicly"])("“%s” is an adverb", (word) => {
  expect(isAdverb(word)).toBe(true);
});

test.each(["family", "assembly", "elderly", "fly", "river"])("“%s” is none", (word) => {
  expect(isAdverb(word)).toBe(false);
});
