import { describe, expect, test } from "vitest";
import { ask, values } from "../answer/dossier.ts";

describe("of people a bound without a unit is one of age", () => {
  test.each([
    ["Children under 12 must not swim alone.", "how old must children be to swim alone", "under 12"],
    ["Visitors over 65 pay half.", "how old are visitors who pay half", "over 65"],
  ])("%s", (text, question, value) => {
    expect(values(ask([text], question))).toEqual([value]);
  });

  test("but not of things", () => {
    expect(ask(["Boats under 12 metres moor free."], "how old are the boats that moor free").verdict).toBe(
      "unanswered",
    );
  });
});
