import { describe, expect } from "vitest";
import { ask, values } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

const WRONG: readonly string[] = [
  "what time does the office close",
  "how many of the sheep drowned",
  "how many members voted against the plan",
  "how long is the bridge",
];

const WRONG_NEGATED: readonly string[] = ["how many people came"];

describe("of several values in one sentence, the one that goes with the words of the question is the answer", () => {
  eachBut<readonly [question: string, source: string, value: string]>(WRONG, [
    ["how many homes were destroyed", "The storm destroyed 40 homes and damaged 300 homes.", "40 homes"],
    ["how many homes were damaged", "The storm destroyed 40 homes and damaged 300 homes.", "300 homes"],
    ["how many were wounded", "The blast killed 12 and wounded 40 people.", "40 people"],
    ["how many were killed", "The blast killed 12 and wounded 40 people.", "12"],
    ["what time does the office open", "The office opens at 9 a.m. and closes at 5 p.m.", "9 a.m."],
    ["what time does the office close", "The office opens at 9 a.m. and closes at 5 p.m.", "5 p.m."],
    ["how long is the wall", "The wall is 4 km long and 2 metres high.", "4 km"],
    ["how high is the wall", "The wall is 4 km long and 2 metres high.", "2 metres"],
    ["how many schools closed", "Twelve of the fifteen schools closed.", "Twelve"],
    ["how many of the sheep drowned", "84 sheep drowned out of a flock of 300.", "84 sheep"],
    ["how much does entry cost for adults", "Entry costs 12 euros for adults and 6 euros for children.", "12 euros"],
    ["how much does entry cost for children", "Entry costs 12 euros for adults and 6 euros for children.", "6 euros"],
    ["how many members voted against the plan", "41 members voted for the plan and 39 voted against it.", "39"],
    ["how long is the bridge", "Building the bridge took three years. The bridge is 220 metres long.", "220 metres"],
    [
      "how long did it take to build the bridge",
      "Building the bridge took three years. The bridge is 220 metres long.",
      "three years",
    ],
    ["how many mills closed", "Nine mills closed; 14 bakeries opened.", "Nine mills"],
    ["how many bakeries opened", "Nine mills closed; 14 bakeries opened.", "14 bakeries"],
    [
      "how much did the bridge cost",
      "The bridge cost 12 million crowns, 3 million crowns more than planned.",
      "12 million crowns",
    ],
    [
      "how many people were injured",
      "The bus carrying 200 people overturned, and 14 people were injured.",
      "14 people",
    ],
    [
      "how many people did the bus carry",
      "The bus carrying 200 people overturned, and 14 people were injured.",
      "200 people",
    ],
    ["when was the bridge built", "The bridge, which was built in 1950, was opened on 3 May 1954.", "1950"],
  ])("“%s” of “%s”", (question, source, value) => {
    expect(values(ask([source], question))[0]).toBe(value);
  });
});

describe("who did and who did not are told apart", () => {
  const source = "About 300 people came to the meeting. 40 people did not come.";

  eachBut(WRONG_NEGATED, [
    ["how many people came", "About 300 people"],
    ["how many people did not come", "40 people"],
  ])("“%s”", (question, value) => {
    expect(values(ask([source], question))).toEqual([value]);
  });
});
