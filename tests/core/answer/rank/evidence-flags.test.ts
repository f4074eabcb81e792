import { expect, test } from "vitest";
import { EVIDENCE, evidenceFlags } from "../../../../src/core/answer/rank/evidence-flags.ts";
import { dossier } from "../dossier.ts";

function evidenceIn(sentence: string, known: readonly string[] = []): string[] {
  const corpus = dossier([`${sentence}\n\nLater the engineers met Ada Birch and Tom Vale in Norwick again.`]);
  const flags = evidenceFlags(corpus, 0, new Set(known.map((word) => corpus.terms.of(word))));
  return EVIDENCE.filter((_, bit) => flags & (1 << bit));
}

test("Years, other numbers, signs of money and lists are told apart", () => {
  expect(evidenceIn("It opened in 1874.")).toEqual(["new year"]);
  expect(evidenceIn("It holds 340 seats.")).toEqual(["new number"]);
  expect(evidenceIn("It cost €40 at first.")).toEqual(["new number", "money"]);
  expect(evidenceIn("It sells bread, salt, oil, and rope.")).toEqual(["list"]);
});

test("What the question says itself is no news", () => {
  expect(evidenceIn("It opened in 1874.", ["1874"])).toEqual([]);
});

test("A duration is a number before a unit of time", () => {
  expect(evidenceIn("It took six weeks.")).toContain("duration");
  expect(evidenceIn("It took weeks of work.")).not.toContain("duration");
});

test("A name of several words behind “by” or “in” is evidence of a person and a place", () => {
  expect(evidenceIn("It was built by Ada Birch.")).toEqual(["new name", "new name of several words", "by somebody"]);
  expect(evidenceIn("It was built in Norwick.")).toEqual(["new name", "at a place"]);
});
