import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

type Case = readonly [name: string, sources: readonly string[], question: string];

describe("what is not compared is not lost either: both figures are shown, as separate or as related", () => {
  test.each<Case>([
    [
      "two plans of one document",
      ["# Plans\n\nThe free plan allows 5 users.\n\nThe team plan allows 20 users."],
      "how many users are allowed",
    ],
    [
      "two prices in one sentence",
      ["An adult ticket costs 12 euros and a child ticket costs 6 euros."],
      "how much does a ticket cost",
    ],
    ["rows of a table", ["| Skelby | 46 berths\n\n| Oxmere | 90 berths"], "how many berths"],
    [
      "two wards of two documents",
      ["The north ward has 30 beds.", "The south ward has 45 beds."],
      "how many beds does the ward have",
    ],
    [
      "two portions",
      ["The first convoy carried 40 families.", "The second convoy carried 95 families."],
      "how many families were carried",
    ],
  ])("%s", (_, sources, question) => {
    const given = ask(sources, question);
    expect(given.findings.length + given.related.length).toBe(2);
  });

  test("the figure of another portion is related, with the words that part them", () => {
    const sources = ["In the first wave 40 families left.", "In the final wave 95 families left."];
    const given = ask(sources, "how many families left in the first wave");
    expect(given).toMatchObject({
      verdict: "single",
      findings: [{ value: "40 families" }],
      related: [{ value: "95 families", why: { kind: "scope", words: "final wave" } }],
    });
  });

  test("a rate is related when a count is asked for, and a total when a portion is", () => {
    const sources = [
      "The mine lost 40 men in the first phase. About 9 men are lost every week.",
      "A total of 700 men were lost in the mine.",
    ];
    const given = ask(sources, "how many men were lost in the mine in the first phase");
    expect(given.findings.map(({ value }) => value)).toEqual(["40 men"]);
    expect(given.related.map(({ value }) => value)).toContain("About 9 men");
  });
});
