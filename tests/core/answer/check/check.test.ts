import { describe, expect, test } from "vitest";
import { buildCorpus, check } from "../../../../src/core/index.ts";
import { document } from "../../../builders.ts";

const corpus = buildCorpus(
  [
    document({
      id: "log.txt",
      text: "The harbour office counted 40 boats in the harbour on Monday. Ana Lind keeps the lighthouse of Vestby.",
    }),
    document({ id: "news.txt", text: "The ferry did not sail on Monday. The new crane weighs 12 tonnes." }),
  ],
  { aliases: [], synonyms: [] },
);

const kinds = (text: string) => check(corpus, text).map(({ kind }) => kind);

describe("a sentence of a message", () => {
  test.each([
    ["There were 40 boats in the harbour on Monday.", "supported"],
    ["There were 90 boats in the harbour on Monday.", "otherwise"],
    ["Some 40 boats were in the harbour on Monday.", "supported"],
    ["The harbour had 300 parking lots on Monday.", "absent"],
    ["Ana Lind keeps the lighthouse of Vestby.", "supported"],
    ["The ferry sailed on Monday.", "otherwise"],
    ["The new crane is 12 tonnes in weight.", "supported"],
    ["The new crane weighs 20 tonnes.", "otherwise"],
    ["The old crane of the shipyard weighs 20 tonnes.", "absent"],
    ["12 cranes were sold.", "absent"],
  ])("“%s” is %s", (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  test("is checked by itself, and what states nothing is passed over", () => {
    const text =
      "Hello all! There were 40 boats in the harbour on Monday. Who counted the boats in the harbour? See you.";
    const checked = check(corpus, text);
    expect(checked.map(({ sentence }) => sentence)).toEqual(["There were 40 boats in the harbour on Monday."]);
  });

  test("of which sources differ comes with both sides", () => {
    const two = buildCorpus(
      [
        document({ id: "a.txt", text: "The union said 70 drivers joined the strike in Vestby on Friday." }),
        document({ id: "b.txt", text: "According to the company, 40 drivers joined the strike in Vestby on Friday." }),
      ],
      { aliases: [], synonyms: [] },
    );
    const [checked] = check(two, "70 drivers joined the strike in Vestby.");
    if (checked?.kind !== "differs") throw new Error(`it is ${checked?.kind}`);
    expect(checked.citations.map(({ document }) => document.id)).toEqual(["a.txt"]);
    expect(checked.against.map(({ document }) => document.id)).toEqual(["b.txt"]);
  });

  test("comes with the very words of the source", () => {
    const [first] = check(corpus, "There were 90 boats in the harbour on Monday.");
    if (!first || first.kind === "absent") throw new Error("nothing found");
    expect(first.citations[0].quote).toBe("The harbour office counted 40 boats in the harbour on Monday.");
  });
});
