import { describe, expect, test } from "vitest";
import { stem } from "../../../../src/core/language/stem.ts";
import { relativesOf } from "../../../../src/core/language/thesaurus/thesaurus.ts";

const between = (one: string, other: string) => relativesOf(stem(one)).get(stem(other)) ?? 0;
const pairs = (text: string) => text.split(" · ").map((pair) => pair.split(" ") as [string, string]);

describe("relatives in the thesaurus", () => {
  test.each(pairs("basement cellar · salary wages · luncheon lunch · bicycle bike · physician doctor"))(
    "%s and %s are one thing under two names",
    (one, other) => {
      expect(between(one, other)).toBeGreaterThan(0.3);
      expect(between(other, one)).toBeGreaterThan(0.3);
    },
  );

  test.each(pairs("animal sheep · furniture table · bird owl · vegetable carrot"))(
    "asked about any %s, a text may speak of a %s",
    (wide, narrow) => {
      expect(between(wide, narrow)).toBeGreaterThan(0.2);
    },
  );

  test.each(pairs("sheep animal · lunch meal · ferry boat"))("asked about a %s, a text may say %s", (narrow, wide) => {
    expect(between(narrow, wide)).toBeGreaterThan(0.2);
  });

  test.each(pairs("complain complaint · marchers march · legal law"))(
    "%s and %s are derived from each other",
    (one, other) => {
      expect(between(one, other)).toBeGreaterThan(0.3);
    },
  );

  test.each(pairs("increase decrease · rise fall · hot cold · buy sell · bus train · sheep goat · mother father"))(
    "%s stands for no %s",
    (one, other) => {
      expect(between(one, other)).toBe(0);
      expect(between(other, one)).toBe(0);
    },
  );

  test("the usual meaning of a word counts for more than a rare one", () => {
    expect(between("marching", "walk")).toBeGreaterThan(between("march", "month"));
  });

  test("words above everything are no relatives: an owl is no thing, entity or object", () => {
    for (const vague of ["entity", "thing", "object", "organism"]) expect(between("owl", vague)).toBe(0);
  });

  test("no relative counts as much as a group of the lexicon", () => {
    for (const word of ["animal", "renew", "building", "permit", "machine"])
      for (const strength of relativesOf(stem(word)).values()) expect(strength).toBeLessThan(0.6);
  });

  test("a word that nobody knows has no relatives, and neither has a word of the language itself", () => {
    for (const word of ["qzxv", "", "toString", "__proto__"]) expect(relativesOf(word).size).toBe(0);
  });
});
