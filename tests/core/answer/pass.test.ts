import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

const WRONG_BARE: readonly string[] = [];

const WRONG_TYPED: readonly string[] = [];

const WRONG_SENTENCES: readonly string[] = [];

describe("the gate lets pass", () => {
  test.each<readonly [string, string, readonly string[], string]>([
    [
      "residents when people are asked for",
      "how many people left the valley",
      ["Some people packed. In May 40 residents left the valley."],
      "40 residents",
    ],
    [
      "another measure of the same kind",
      "how many weeks was the school closed",
      ["The school was closed for 21 days."],
      "21 days",
    ],
    ["other forms of the words", "how many trees were planted", ["In May they plant 40 trees."], "40 trees"],
    [
      "a spelling that is nearly right",
      "how many berths does Skelbi have",
      ["The harbour at Skelby has 46 berths."],
      "46 berths",
    ],
    [
      "initials for a name",
      "how many people does the UN feed",
      ["The United Nations feeds 4,000 people in the valley."],
      "4,000 people",
    ],
    [
      "the portion that is asked for",
      "how many people left in the second wave",
      ["In the first wave 40 people left. In the second wave 95 people left."],
      "95 people",
    ],
    [
      "the rate that is asked for",
      "how many loaves does the bakery sell every week",
      ["The bakery sells 900 loaves every week."],
      "900 loaves",
    ],
    [
      "the speaker that is asked for",
      "how many people drowned according to the union",
      ["The mayor said 12 people drowned.", "The union said 20 people drowned."],
      "20 people",
    ],
  ])("%s: “%s”", (_, question, sources, value) => {
    expect(values(ask(sources, question))[0]).toBe(value);
  });
});

eachBut(WRONG_TYPED, [
  ["how many people came to the meeting"],
  ["How many people came to the meeting???"],
  ["HOW MANY PEOPLE CAME TO THE MEETING"],
  ["how many ppl came to the meeting"],
  ["how many people came to the meting"],
  ["could you please tell me how many people came to the meeting, thanks"],
  ["so, um, how many people came to the meeting"],
])("however it is typed: “%s”", (question) => {
  expect(values(ask(["About 300 people came to the meeting."], question))).toEqual(["About 300 people"]);
});

describe("a count is found where nobody says of what", () => {
  eachBut(WRONG_BARE, [
    ["how many died in Oxmere", "Twelve people died in Oxmere.", "Twelve people"],
    ["how many drowned in Oxmere", "Twelve people drowned in Oxmere.", "Twelve people"],
    ["how many attend the school", "Some 310 pupils attend the school.", "Some 310 pupils"],
    ["how many agreed to leave", "40 residents agreed to leave the valley.", "40 residents"],
    ["how many remain in the camp", "About 90 families remain in the camp.", "About 90 families"],
    ["how many survived", "Nine passengers survived the crash.", "Nine passengers"],
    ["how many fled", "900 residents fled the valley.", "900 residents"],
    ["how many are missing", "Six hikers are missing.", "Six hikers"],
    ["how many were arrested", "Police arrested 14 people.", "14 people"],
  ])("“%s”", (question, source, value) => {
    expect(values(ask([source], question))).toEqual([value]);
  });
});

describe("the gate lets sentences pass that answer without a value", () => {
  eachBut(WRONG_SENTENCES, [
    ["who do I call at night", "# At night\n\nCall the night nurse on extension 12."],
    ["what should I do when the pump fails", "When the pump fails, close the valve and call the engineer."],
    ["was anyone hurt", "Nobody was hurt in the crash."],
    ["how do I reset my password", "To reset your password, open Settings and choose Security."],
    ["can a room be booked twice", "A room cannot be booked twice."],
    ["what is a berth", "A berth is a place where a boat is moored."],
    ["what happened to the ferry", "The ferry ran aground in fog."],
  ])("“%s”", (question, source) => {
    const given = ask([source], question);
    expect(given.verdict).not.toBe("unanswered");
    expect(source).toContain(given.findings[0]?.citations[0].quote);
  });
});

test("a comparison is answered by what is compared", () => {
  const sources = ["The mayor said 12 people drowned.", "The union said 20 people drowned."];
  for (const question of ["compare the figures for the drowned", "do the sources agree on how many drowned"]) {
    expect(ask(sources, question).verdict).toBe("disputed");
  }
});
