import { describe, expect, test } from "vitest";
import { stem } from "../../../src/core/language/stem.ts";
import type { Terms } from "../../../src/core/retrieval/terms.ts";
import { corpusOf, formsOf } from "./small-corpus.ts";

/** The spellings of names. */
const namesIn = (terms: Terms) => formsOf(terms).filter((_, number) => terms.isNameForm(number));

const termsOf = (...texts: string[]) => corpusOf(texts).terms;

describe("a term", () => {
  test("is shared by the forms of one word", () => {
    const terms = termsOf("They left at noon. He is leaving, and she leaves.");
    expect(new Set(["left", "leaving", "leaves", "leave"].map(terms.of)).size).toBe(1);
  });

  test("of a form which does not occur is that of its stem", () => {
    const terms = termsOf("The buses left.");
    expect(terms.of("bus")).toBe(terms.of("buses"));
    expect(terms.label(terms.of("bus"))).toBe(stem("bus"));
  });

  test("of a word which no document has is -1", () => {
    expect(termsOf("The buses left.").of("hospital")).toBe(-1);
    expect(termsOf("The buses left.").byStem("hospit")).toBe(-1);
  });

  test("is given to every form that occurs", () => {
    const terms = termsOf("The 40 buses of Homs left al-Waer at 17:45.");
    for (const form of formsOf(terms)) {
      expect(terms.of(form)).toBeGreaterThanOrEqual(0);
      expect(terms.of(form)).toBeLessThan(terms.count);
    }
  });
});

describe("a name", () => {
  test("is a word that has a capital where lower case was possible", () => {
    const terms = termsOf("The buses left Homs. Then the governor Barazi spoke.");
    expect(["homs", "barazi"].every((form) => terms.isName(terms.of(form)))).toBe(true);
    expect(["buses", "governor", "left", "then"].some((form) => terms.isName(terms.of(form)))).toBe(false);
  });

  test("is no word that only opens sentences", () => {
    const terms = termsOf("Buses left. Lorries came.");
    expect(namesIn(terms)).toEqual([]);
  });

  test("is no word that only a heading capitalises", () => {
    const terms = termsOf("# Buses Leave Besieged District\nMany buses leave the besieged district.");
    expect(namesIn(terms)).toEqual([]);
  });

  test("is no day, month or stopword", () => {
    const terms = termsOf("They left on Friday in May. We, The People, stayed.");
    expect(namesIn(terms)).not.toContain("friday");
    expect(namesIn(terms)).not.toContain("may");
    expect(namesIn(terms)).not.toContain("the");
  });

  test("keeps one term under its spellings in different documents", () => {
    const terms = termsOf("They went to Jarabulus. He likes Jarabulus.", "They went to Jarablus.");
    expect(terms.of("jarablus")).toBe(terms.of("jarabulus"));
    expect(terms.label(terms.of("jarablus"))).toBe("jarabulus");
  });

  test("that resembles another in one document is a name of its own", () => {
    const terms = termsOf("The brothers Khaled and Khalid went to Homs.");
    expect(terms.of("khaled")).not.toBe(terms.of("khalid"));
  });

  test("is not stemmed", () => {
    const terms = termsOf("They went to Homs, and then to Reading.");
    expect(terms.label(terms.of("homs"))).toBe("homs");
    expect(terms.label(terms.of("reading"))).toBe("reading");
  });

  test("and a word of the same letters are one term, as questions come in lower case", () => {
    const terms = termsOf(
      "They met in Bath. The Bath road is closed, said Bath. A cold bath helps them all.",
      "We saw Bath.",
    );
    expect(terms.of("bath")).toBeGreaterThanOrEqual(0);
  });
});

describe("the family of a term", () => {
  const terms = termsOf(
    "The evacuation began. They evacuated the evacuees. The bus left Evacua, and they went to Evacua.",
  );

  test("is the other words from the same root", () => {
    const family = terms.family(terms.of("evacuation")).map(terms.label);
    expect(family).toEqual([stem("evacuees")]);
  });

  test("never holds the term itself", () => {
    for (let term = 0; term < terms.count; term++) expect(terms.family(term)).not.toContain(term);
  });

  test("holds no names", () => {
    for (let term = 0; term < terms.count; term++) expect(terms.family(term).some(terms.isName)).toBe(false);
  });

  test("is known of a stem that does not occur", () => {
    expect(terms.kin("evacu")).toContain(terms.of("evacuation"));
    expect(terms.kin("hospit")).toEqual([]);
  });
});
