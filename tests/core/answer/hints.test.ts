import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";

describe("hints of the thesaurus", () => {
  test.each([
    ["a kind of it", ["The goats sleep in the old mill.", "The mill has a red door."], "where do the animals sleep"],
    ["another word", ["The salaries are paid on Fridays."], "when is the remuneration paid"],
  ])("a word that no document has may be met by %s", (_, sources, question) => {
    expect(ask(sources, question)).toMatchObject({
      missing: [],
      findings: [{ citations: [{ quote: sources[0] }] }],
    });
  });

  test("a word without any relative in the documents is missing as before", () => {
    expect(ask(["The goats sleep in the old mill."], "where do the submarines sleep")).toMatchObject({
      verdict: "unanswered",
      missing: ["submarines"],
    });
  });

  test("the word itself goes before its relatives", () => {
    const answer = ask(
      ["The animals are kept in the barn.", "The sheep are kept on the hill."],
      "where are the sheep kept",
    );
    expect(answer).toMatchObject({ findings: [{ citations: [{ quote: "The sheep are kept on the hill." }] }] });
  });

  test("a name has no relatives", () => {
    const answer = ask(["Ms Baker arrived on Monday.", "The cook arrived on Sunday."], "when did Miss Baker arrive");
    expect(JSON.stringify(answer.verdict === "unanswered" ? [] : answer.findings)).not.toContain("cook");
  });

  test("figures of a relative answer nothing and differ from nothing", () => {
    const answer = ask(["The wardens counted 40 owls.", "The wardens counted 95 birds."], "how many owls were counted");
    expect(answer.verdict).not.toBe("disputed");
    expect(answer).toMatchObject({ findings: [{ value: "40 owls" }] });
  });
});
