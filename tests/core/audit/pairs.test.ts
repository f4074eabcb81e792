import { describe, expect, test } from "vitest";
import { APART } from "../answer/pairs/apart.ts";
import { DIFFERING } from "../answer/pairs/differing.ts";
import { lines } from "./dossier.ts";

/** Sources which do not contradict each other although somebody might ask for both their figures at once. */
describe("sources which questions keep apart are kept apart where nobody asks", () => {
  test.each(APART)("$question", ({ sources }) => {
    expect(lines(sources)).toEqual([]);
  });
});

/** Seasons are no dates that the engine reads. */
const WRONG = "how many points did Torvik score";

test("a dossier of many small documents on many things has no disagreement that is none", () => {
  expect(lines(APART.filter(({ question }) => question !== WRONG).flatMap(({ sources }) => sources))).toEqual([]);
});

test("in a dossier of many small documents each disagreement is one that a question would find", () => {
  const values = DIFFERING.map((pair) => pair.values);
  const got = lines(DIFFERING.flatMap(({ sources }) => sources));
  expect(got.length).toBeGreaterThan(3);
  for (const line of got) expect(values.some((each) => each.every((value) => line.includes(value)))).toBe(true);
});
