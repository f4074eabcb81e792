import { describe, expect, test } from "vitest";
import { clauseAround } from "../../../src/core/claims/readers/clause.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { claimsIn } from "./reading-of.ts";

function revisions(text: string): [number, string | null][] {
  return claimsIn(text).flatMap(({ quantity, revision }) =>
    quantity ? [[quantity.value, revision] as [number, string | null]] : [],
  );
}

test.each<[string, [number, string | null][]]>([
  ["The number of exhibits was corrected to 238.", [[238, "new"]]],
  [
    "The fee was cut from 40 euros to 30 euros.",
    [
      [40, "old"],
      [30, "new"],
    ],
  ],
  ["The limit is now 50 seats.", [[50, "new"]]],
  ["Until now the limit was 30 seats.", [[30, "old"]]],
  ["The limit was previously 30 seats.", [[30, "old"]]],
  ["The limit had been 30 seats.", [[30, "old"]]],
  ["Initially the rescuers counted 12 horses.", [[12, "old"]]],
  ["We wrongly gave the price as 12 euros.", [[12, "old"]]],
  ["The correct figure is 14 exhibits.", [[14, "new"]]],
  ["The figure should have read 14 exhibits.", [[14, "new"]]],
])("“%s” says which value is in force", (text, expected) => {
  expect(revisions(text)).toEqual(expected);
});

test("“raised from 3 to 4” is two values, not a range", () => {
  expect(revisions("The toll was raised from 3 to 4.")).toEqual([
    [3, "old"],
    [4, "new"],
  ]);
});

test.each([
  "The club has 50 members.",
  "For the trip 50 seats had been booked.",
  "The path runs 14 km from the mill to the weir.",
  "The office is open from 9 to 17 people permitting.",
  "The van drove from Leeds to York with 12 sheep.",
])("“%s” revises nothing", (text) => {
  expect(revisions(text).map(([, revision]) => revision)).not.toContain("new");
  expect(revisions(text).map(([, revision]) => revision)).not.toContain("old");
});

test("old and new in two clauses of one sentence are told apart", () => {
  expect(revisions("Until now the fee was 30 euros, but the new figure is 40 euros.")).toEqual([
    [30, "old"],
    [40, "new"],
  ]);
});

describe("a clause", () => {
  function clauseOf(text: string, word: string): string {
    const tokens = tokenize(text);
    const { from, to } = clauseAround(
      tokens,
      tokens.findIndex(({ form }) => form === word),
    );
    return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
  }

  test.each([
    ["The mill closed; the bakery kept 12 staff.", "staff", "the bakery kept 12 staff."],
    ["The mill has 8 staff, but the bakery has 12.", "mill", "The mill has 8 staff"],
    ["The mill has 8 staff while the bakery has 12.", "bakery", "the bakery has 12."],
    ["The mill has 8 staff, and the bakery has 12.", "mill", "The mill has 8 staff"],
    ["The mill — built by hand — has 8 staff.", "built", "built by hand"],
    ["Opening hours: the mill opens at noon.", "mill", "the mill opens at noon."],
  ])("of “%s” around “%s” is “%s”", (text, word, clause) => {
    expect(clauseOf(text, word)).toBe(clause);
  });

  test.each([
    ["The group, which left on Friday, had 40 members.", "members"],
    ["They packed tents, stoves, and blankets.", "blankets"],
    ["A well-known mill closed.", "closed"],
  ])("is not ended inside “%s”", (text, word) => {
    expect(clauseOf(text, word)).toBe(text);
  });
});
