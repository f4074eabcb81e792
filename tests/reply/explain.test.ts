import { expect, test } from "vitest";
import { explain } from "../../src/reply/explain.ts";

test("every decision stands under its stage, and decisions stand under each other", () => {
  const trace = [
    { stage: "analyse", about: "sought", decision: "number" },
    { stage: "analyse", about: "terms", decision: "boat, left" },
    { stage: "gate", about: "report.txt ¶1", decision: "kept: has a number\nof boats" },
  ] as const;
  expect(explain({ trace })).toEqual([
    "analyse",
    "  sought         number",
    "  terms          boat, left",
    "",
    "gate",
    "  report.txt ¶1  kept: has a number of boats",
  ]);
});

test("what is decided about a whole sentence stands under it", () => {
  const trace = [
    { stage: "rank", about: "a", decision: "first" },
    { stage: "rank", about: "a very long sentence of a source which somebody put here", decision: "second" },
  ] as const;
  expect(explain({ trace })).toEqual([
    "rank",
    "  a  first",
    "  a very long sentence of a source which somebody put here",
    "      second",
  ]);
});

test("an answer without a trace explains nothing", () => {
  expect(explain({ trace: [] })).toEqual([]);
});
