import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

const WRONG_AGREED: readonly string[] = [];

const WRONG_DENIED: readonly string[] = [];

describe("no agreement is made of", () => {
  eachBut(WRONG_AGREED, [
    [
      "a denial",
      ["The mayor denied that 84 sheep drowned.", "84 sheep drowned, the vet said."],
      "how many sheep drowned",
    ],
    ["two wards", ["The north ward has 30 beds.", "The south ward has 30 beds."], "how many beds does the ward have"],
    [
      "two days",
      ["On Monday 14 pupils were absent, the clerk said.", "On Tuesday 14 pupils were absent, the head said."],
      "how many pupils were absent",
    ],
    [
      "two floods",
      [
        "# Flood in Oxmere\n\nThe mayor said 12 people drowned.",
        "# Flood in Hollin\n\nThe coastguard said 12 people drowned.",
      ],
      "how many people drowned",
    ],
    [
      "“at least” and “fewer than”",
      ["At least 84 sheep drowned.", "Fewer than 84 sheep drowned, the vet said."],
      "how many sheep drowned",
    ],
    [
      "one voice in two papers",
      [
        "The flood drowned 84 sheep, Ana Ruiz said.",
        "Ana Ruiz, the mayor, told the Courier that 84 sheep had drowned.",
      ],
      "how many sheep drowned",
    ],
  ] as readonly (readonly [string, readonly string[], string])[])("%s", (_, sources, question) => {
    expect(ask(sources, question).verdict).not.toBe("agreed");
  });
});

describe("what a speaker denies is never said in their name", () => {
  eachBut(WRONG_DENIED, [
    ["The mayor denied that 84 sheep drowned."],
    ["It is not true that 84 sheep drowned, Ana Ruiz said."],
    ["The vet did not say that 84 sheep drowned."],
  ])("“%s”", (source) => {
    for (const { stance, notes, value } of ask([source], "how many sheep drowned").findings) {
      expect(value === null || stance === "denied" || notes.some(({ kind }) => kind === "negated")).toBe(true);
    }
  });
});

describe("a finding notes", () => {
  test("that the same words are given to different people", () => {
    const sentence = "“We are hopeful that the whole orchard will bear fruit again by spring,” said ";
    const given = ask([`${sentence}Marta Quist.`, `${sentence}Ben Hale.`], "will the orchard bear fruit by spring");
    expect(given.findings[0]?.notes).toContainEqual({
      kind: "attribution-differs",
      speakers: ["Marta Quist", "Ben Hale"],
    });
  });

  test("that it is not clear of whom a part is, where the part is bigger than the whole before it", () => {
    const given = ask(["Some 1,150 students stayed. Among them were some 3,700 boarders."], "how many boarders stayed");
    expect(given.findings[0]?.notes).toContainEqual({ kind: "unclear-whole" });
  });
});

describe("template sentences are not copies of each other", () => {
  test.each([
    [
      "another place",
      [
        "The new clinic in Alton opened its doors on Monday with a small party.",
        "The new clinic in Belford opened its doors on Monday with a small party.",
      ],
      "did the clinic in Alton open",
    ],
    [
      "another denial",
      [
        "The ferry sailed on Monday morning with its full crew.",
        "The ferry never sailed on Monday morning with its full crew.",
      ],
      "did the ferry sail on Monday",
    ],
    [
      "another reason",
      [
        "The pier at Skelby was closed on Friday because of a storm.",
        "The pier at Skelby was closed on Friday because of a fire.",
      ],
      "why was the pier closed",
    ],
  ])("%s: a quote is never backed by it", (_, sources, question) => {
    for (const { citations } of ask(sources, question).findings) expect(citations).toHaveLength(1);
  });
});
