import { describe, expect, test } from "vitest";
import { root } from "../../../src/core/language/family.ts";
import { stem } from "../../../src/core/language/stem.ts";

const rootOf = (word: string) => root(stem(word));

describe("the root", () => {
  test.each([
    ["evacuees", "evacuation"],
    ["evacuate", "evacuation"],
    ["agreement", "agreed"],
    ["deployment", "deployed"],
    ["departments", "department"],
    ["refusal", "refused"],
    ["investigation", "investigated"],
    ["darkness", "dark"],
    ["journalism", "journalists"],
    ["ownership", "owners"],
    ["payment", "payments"],
    ["attendance", "attended"],
    ["residents", "residence"],
  ])("of %s is that of %s", (one, other) => {
    expect(rootOf(one)).toBe(rootOf(other));
  });

  test.each([
    ["trainer", "trainee"],
    ["governor", "government"],
    ["mission", "mister"],
    ["general", "generous"],
  ])("of %s is not that of %s", (one, other) => {
    expect(rootOf(one)).not.toBe(rootOf(other));
  });

  test.each(["bus", "city", "army", "ment", "ion", "tent", "", "un"])(
    "of the short %s is at least four letters, or all of it",
    (word) => {
      expect(rootOf(word).length).toBeGreaterThanOrEqual(Math.min(4, stem(word).length));
    },
  );

  test.each(["evacu", "agreement", "organization", "responsibility"])("of a root is itself: %s", (word) => {
    expect(root(rootOf(word))).toBe(rootOf(word));
  });
});
