import { describe, expect, test } from "vitest";
import { eachBut } from "../answer/known-wrong.ts";
import { voicesIn } from "./reading-of.ts";

const WRONG_SUBJECTS: readonly string[] = [];

const WRONG_SPEAKERS: readonly string[] = ["said to own: the passive again"];

describe("a speaker is read", () => {
  test.each([
    ["leading", "Marta Quist said 40 boats were lost.", "Marta Quist"],
    ["leading, with that", "Marta Quist said that 40 boats were lost.", "Marta Quist"],
    ["trailing", "Forty boats were lost, Marta Quist said.", "Marta Quist"],
    ["inverted after a quotation", "“Forty boats were lost,” said Marta Quist.", "Marta Quist"],
    ["trailing after a quotation", "“Forty boats were lost,” Marta Quist said.", "Marta Quist"],
    ["according to, at the end", "Forty boats were lost, according to Marta Quist.", "Marta Quist"],
    ["according to, at the head", "According to Marta Quist, forty boats were lost.", "Marta Quist"],
    ["infix", "Forty boats, Marta Quist said, were lost.", "Marta Quist"],
    ["with an auxiliary", "Marta Quist has said that 40 boats were lost.", "Marta Quist"],
    ["a body", "The Harbour Board said 40 boats were lost.", "The Harbour Board"],
    ["after an adverb", "Marta Quist later said that 40 boats were lost.", "Marta Quist"],
    ["after an opening phrase", "On Friday, Marta Quist said that 40 boats were lost.", "Marta Quist"],
    ["a name with a hyphen", "Ana Ruiz-Lopez said 40 boats were lost.", "Ana Ruiz-Lopez"],
    ["a name with a particle", "Karim al-Sayed said 40 boats were lost.", "Karim al-Sayed"],
    ["other verbs of saying", "Marta Quist warned that 40 boats were lost.", "Marta Quist"],
    ["other verbs of saying", "Marta Quist estimated that 40 boats were lost.", "Marta Quist"],
  ])("%s: “%s”", (_, text, name) => {
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name, how: "named" })]);
  });

  test("with the words that are theirs", () => {
    expect(voicesIn("Marta Quist said that 40 boats were lost.")[0]?.says).toContain("40 boats were lost");
    expect(voicesIn("Forty boats were lost, Marta Quist said.")[0]?.says).toContain("Forty boats were lost");
  });

  test("“adding that” goes on with the one who spoke before", () => {
    const voices = voicesIn("Marta Quist said 40 boats were lost, adding that 12 were insured.");
    expect(voices.map(({ name }) => name)).toEqual(["Marta Quist", "Marta Quist"]);
    expect(voices[1]?.says).toContain("12 were insured");
  });
});

describe("the subject ends where the name does", () => {
  eachBut(WRONG_SUBJECTS, [
    ["On Friday Marta Quist said 40 boats were lost.", "Marta Quist"],
    ["Meanwhile Marta Quist said 40 boats were lost.", "Marta Quist"],
    ["Yesterday the ranger said 40 boats were lost.", "the ranger"],
    ["In a statement the company said 40 boats were lost.", "the company"],
    ["In a statement, the company said 40 boats were lost.", "the company"],
    ["Speaking on Monday, Ana Ruiz said 40 boats were lost.", "Ana Ruiz"],
    ["Ben Hale, 52, said 40 boats were lost.", "Ben Hale"],
    ["Ana Ruiz, a ranger who works for the Shore Trust, said 40 boats were lost.", "Ana Ruiz"],
    ["Ana Ruiz, head of the trust and mother of two, said 40 boats were lost.", "Ana Ruiz"],
    ["The mayor's office said 40 boats were lost.", "The mayor's office"],
    ["Officials in the capital say 40 boats were lost.", "Officials in the capital"],
  ])("“%s”", (text, name) => {
    expect(voicesIn(text)[0]?.name).toBe(name);
  });

  test("and nobody is left out: “The UN and the Red Cross said”", () => {
    const names = voicesIn("The UN and the Red Cross said 40 boats were lost.").map(({ name }) => name);
    expect([[], ["The UN and the Red Cross"]]).toContainEqual(names);
  });
});

describe("two voices in one sentence", () => {
  test.each([
    [
      "The captain, Ben Hale, said 150 people were aboard, but the coastguard estimated 200 were on the ship.",
      "150",
      "200",
    ],
    ["Ben Hale said 150 people were aboard, while Ana Ruiz said 200 were on the ship.", "150", "200"],
  ])("each keep their own words: “%s”", (text, first, second) => {
    const voices = voicesIn(text);
    expect(voices).toHaveLength(2);
    expect(voices[0]?.says).toContain(first);
    expect(voices[0]?.says).not.toContain(second);
    expect(voices[1]?.says).toContain(second);
    expect(voices[1]?.says).not.toContain(first);
  });
});

describe("an apposition gives the role", () => {
  test.each([
    ["after the name", "Ana Ruiz, the headteacher, said the school was full.", "Ana Ruiz", "the headteacher"],
    ["before the name", "The ferry's captain, Ben Hale, said the ship was full.", "Ben Hale", "The ferry's captain"],
    ["after an inverted verb", "“The school is full,” said Ana Ruiz, the headteacher.", "Ana Ruiz", "the headteacher"],
    [
      "with a preposition",
      "Ana Ruiz, the head of the water board, said the dam was full.",
      "Ana Ruiz",
      "the head of the water board",
    ],
    ["of a body", "The Shore Trust, a charity, said the dunes were safe.", "The Shore Trust", "a charity"],
    [
      "as a relative clause",
      "The Shore Trust, which is a charity, said the dunes were safe.",
      "The Shore Trust",
      "a charity",
    ],
  ])("%s", (_, text, name, role) => {
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name, role })]);
  });

  test("not when the relative clause tells something else", () => {
    expect(voicesIn("Ana Ruiz, who has lived here for years, said the school was full.")).toEqual([
      expect.objectContaining({ name: "Ana Ruiz", role: null }),
    ]);
  });
});

describe("nobody speaks", () => {
  eachBut(WRONG_SPEAKERS, [
    ["the passive: somebody else speaks", "The mayor was told that 40 boats were lost."],
    ["the passive: somebody else speaks", "Ben Hale was asked about the 40 boats."],
    ["a report is a noun here", "The annual report lists 40 boats."],
    ["a claim is a noun here", "The claim for 40 boats was paid in March."],
    ["state is a noun here", "The state owns 40 boats."],
    ["a note is a noun here", "Please read this note about 40 boats."],
    ["an estimate is a noun here", "An estimate of 40 boats stood in the file."],
    ["found is no report here", "Divers found 40 boats on the sea bed."],
    ["asked is no report here", "The crew asked for 40 boats."],
    ["an order is no report", "The crew told passengers to wait."],
    ["no verb of saying", "Forty boats were lost in the storm."],
    ["an imperative", "Note that 40 boats were lost."],
    ["said to be: the passive again", "The boats, said to be 40, were lost."],
    ["said to own: the passive again", "The man said to own 40 boats left."],
    ["an office that does not say", "Ana Ruiz did not say how many boats were lost."],
    ["nobody in particular", "It said 40 boats were lost."],
  ])("%s: “%s”", (_, text) => {
    expect(voicesIn(text).filter(({ name }) => name !== "It")).toEqual([]);
  });
});

test("an unclean subject gives no speaker rather than a wrong one: “One pupil, surnamed Quist”", () => {
  const text = "One pupil, surnamed Quist, said on Norland's KTV network that 40 boats were lost.";
  const names = voicesIn(text).map(({ name }) => name);
  expect(names).not.toContain("Norland");
  expect(names).not.toContain("surnamed Quist");
});

test("the land after a town is not the speaker: “Police in Sagara, Norland said”", () => {
  const names = voicesIn("Police in Sagara, Norland said 40 boats were lost.").map(({ name }) => name);
  expect(names).not.toContain("Norland");
});

test("initials belong to the name: “J. R. Okoro said”", () => {
  expect(voicesIn("J. R. Okoro said 40 boats were lost.").map(({ name }) => name)).toEqual(["J. R. Okoro"]);
});

describe("the outlet it was said to", () => {
  test.each([
    ["Ben Hale told Reuters that 40 boats were lost.", "Reuters"],
    ["Ben Hale told the Evening Post that 40 boats were lost.", "the Evening Post"],
    ["Forty boats were lost, Ben Hale told Reuters.", "Reuters"],
  ])("is told in “%s”", (text, via) => {
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name: "Ben Hale", via })]);
  });

  test("ends before what is told: “told reporters 40 boats were lost”", () => {
    expect([null, "reporters"]).toContain(voicesIn("Ben Hale told reporters 40 boats were lost.")[0]?.via);
  });

  test("is never a pronoun: “told him”", () => {
    expect(voicesIn("Ana Ruiz told him 40 boats were lost.")[0]?.via).toBeNull();
  });

  test("is none where it was said to nobody in particular", () => {
    expect(voicesIn("Ben Hale said that 40 boats were lost.")[0]?.via).toBeNull();
  });
});
