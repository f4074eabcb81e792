import { describe, expect, test } from "vitest";
import { retrieve, type Wanted } from "../../../src/core/retrieval/candidates.ts";
import { corpusOf, words } from "./small-corpus.ts";

const corpus = corpusOf([
  "# Evacuation of the quarter\nForty buses left the quarter. The right figure is sixty. Nobody was hurt.",
  "The hospital was rebuilt.\nA doctor came back to the hospital in spring.",
  "Vehicles left the town.",
]);

const wanted = (word: string, match: Record<string, number> = {}, weight = 1): Wanted => ({
  term: corpus.terms.of(word),
  weight,
  match: new Map(Object.entries(match).map(([other, strength]) => [corpus.terms.of(other), strength])),
});

const found = (...all: Wanted[]) => retrieve(corpus, all).map(({ passage }) => words(corpus, passage));

describe("the candidates", () => {
  test("are the passages with a word that is looked for, and their neighbours in the paragraph", () => {
    expect(found(wanted("buses"))).toEqual(["Forty buses left the quarter.", "The right figure is sixty."]);
  });

  test("are not the neighbours in another paragraph", () => {
    expect(found(wanted("rebuilt"))).toEqual(["The hospital was rebuilt."]);
  });

  test("are best first by the words themselves", () => {
    expect(found(wanted("hospital"))).toEqual([
      "The hospital was rebuilt.",
      "A doctor came back to the hospital in spring.",
    ]);
  });

  test("are also those with a relative of the word", () => {
    expect(found(wanted("buses", { vehicles: 0.5 }))).toContain("Vehicles left the town.");
    expect(found(wanted("elephants", { vehicles: 0.5 }))).toEqual(["Vehicles left the town."]);
  });

  test("are none when nothing that is looked for occurs", () => {
    expect(found(wanted("elephants"))).toEqual([]);
    expect(found()).toEqual([]);
    expect(retrieve(corpusOf([]), [{ term: -1, weight: 1, match: new Map() }])).toEqual([]);
  });

  test("come once each", () => {
    const all = found(wanted("buses", { vehicles: 1 }), wanted("left", { buses: 1 }), wanted("quarter"));
    expect(new Set(all).size).toBe(all.length);
  });

  test("have scores between 0 and 1, and the best of them has 1", () => {
    const all = retrieve(corpus, [wanted("left", { buses: 1 }), wanted("quarter")]);
    for (const { sentence, paragraph } of all) {
      expect(sentence).toBeGreaterThanOrEqual(0);
      expect(paragraph).toBeLessThanOrEqual(1);
    }
    expect(Math.max(...all.map(({ sentence }) => sentence))).toBe(1);
  });

  test("that only a relative brought have no score of their own", () => {
    const all = retrieve(corpus, [wanted("elephants", { vehicles: 1 })]);
    expect(all).toMatchObject([{ sentence: 0, paragraph: 0 }]);
  });

  test("are few, however many passages have the word", () => {
    const large = corpusOf([Array.from({ length: 500 }, (_, i) => `Bus ${i} left.`).join("\n")]);
    expect(retrieve(large, [{ term: large.terms.of("bus"), weight: 1, match: new Map() }])).toHaveLength(30);
  });
});
