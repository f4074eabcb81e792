// biome-ignore assist/source/organizeImports: counting begins before the core is loaded
import { stepsOf } from "../steps.ts";
import { describe, expect, test } from "vitest";
import { contradictions } from "../../../src/core/audit/contradictions.ts";
import type { Corpus } from "../../../src/core/index.ts";
import { dossier } from "../answer/dossier.ts";

/** Twice the documents add twice the steps that came before; with a square it would be four times. */
const ALLOWED = 3.2;
const NAMES =
  "Alden Belford Corran Dunmere Elsby Farrow Gorse Hollin Irton Jarrow Kelby Lorne Marsk Norby Oxmere".split(" ");

function name(number: number): string {
  return `${NAMES[number % NAMES.length]}${NAMES[Math.trunc(number / NAMES.length) % NAMES.length]?.toLowerCase()}`;
}

const DOCUMENTS: Readonly<Record<string, (number: number) => string>> = {
  "one figure again and again, of as many places": (number) =>
    `Police said ${number + 40} workers were injured in the fire at the mill in ${name(number)}.`,
  "one sentence with other figures": (number) =>
    `The union said ${number + 40} workers were injured in the fire at the mill.`,
  "lists of figures": (number) => `Boxes: ${Array.from({ length: 12 }, (_, i) => `${number + i} crates`).join(", ")}.`,
};

function corpusOf(make: (number: number) => string, count: number): Corpus {
  return dossier(Array.from({ length: count }, (_, number) => make(number)));
}

describe.each(Object.entries(DOCUMENTS))("%s", (_, make) => {
  test("takes work that grows with the documents, not with the square of them", () => {
    const [one, two, four] = [1, 2, 4].map((times) => {
      const corpus = corpusOf(make, 30 * times);
      contradictions(corpus);
      return stepsOf(() => contradictions(corpus));
    }) as [number, number, number];
    expect(four - two).toBeLessThan(ALLOWED * (two - one));
  });
});

test("to look at one document takes a small share of the work for all", () => {
  const corpus = corpusOf(
    DOCUMENTS["one figure again and again, of as many places"] as (number: number) => string,
    240,
  );
  contradictions(corpus);
  const all = stepsOf(() => contradictions(corpus));
  expect(stepsOf(() => contradictions(corpus, new Set([7])))).toBeLessThan(all / 10);
});
