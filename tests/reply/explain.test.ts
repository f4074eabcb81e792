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

test("one long subject does not push all decisions to the right", () => {
  const trace = [
    { stage: "rank", about: "a", decision: "first" },
    { stage: "rank", about: "a very long sentence of a source which somebody put here", decision: "second" },
  ] as const;
  expect(explain({ trace })[1]).toBe("  a  first");
});

test("an answer without a trace explains nothing", () => {
  expect(explain({ trace: [] })).toEqual([]);
});
