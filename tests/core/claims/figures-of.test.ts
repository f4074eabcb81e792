import { describe, expect, test } from "vitest";
import { voicesIn } from "./reading-of.ts";

describe("a figure is somebody's without a word of saying", () => {
  test.each([
    ["counted", "A guide, Rut Dahl, counted nine for the whole party.", "Rut Dahl"],
    ["spoke of", "The mayor spoke of 19 dead.", "The mayor"],
    ["put at", "Police put the crowd in Alden at 4,000 people.", "Police"],
    ["measured", "The weather office measured 48 mm of rain.", "The weather office"],
  ])("“%s”", (_, text, name) => {
    expect(voicesIn(text).map((voice) => voice.name)).toEqual([name]);
  });

  test("“put at 4 million by the council and at 7 million by the builders”: each has their own", () => {
    const voices = voicesIn("The repair is put at 4 million euros by the council and at 7 million by the builders.");
    expect(voices.map(({ name }) => name)).toEqual(["the council", "the builders"]);
    expect(voices[0]?.says).toContain("4 million");
    expect(voices[0]?.says).not.toContain("7 million");
    expect(voices[1]?.says).toContain("7 million");
    expect(voices[1]?.says).not.toContain("4 million");
  });

  test.each([
    "Ana Ruiz put 40 crates in the van.",
    "The bridge was built by 40 men.",
    "Forty crates were moved by the river.",
  ])("not in “%s”", (text) => {
    expect(voicesIn(text)).toEqual([]);
  });
});

describe("the subject of a verb of saying", () => {
  test.each([
    ["stands before its relative clause", "A farmer who keeps his own gauge said 71 mm fell.", "A farmer"],
    [
      "is shared by a second verb",
      "The captain described the fire as small and said 40 people were aboard.",
      "The captain",
    ],
    [
      "is shared by a verb of saying behind another",
      "The mayor visited the quay and said 40 houses were lost.",
      "The mayor",
    ],
    [
      "is the name, not the office before it",
      "Transport minister, Karim al-Sayed, said 40 boats were lost.",
      "Karim al-Sayed",
    ],
  ])("%s", (_, text, name) => {
    expect(voicesIn(text).map((voice) => voice.name)).toContain(name);
  });

  test("keeps the land behind the town: “Police in Sagara, Norland said”", () => {
    expect(voicesIn("Police in Sagara, Norland said 40 boats were lost.").map(({ name }) => name)).toEqual([
      "Police in Sagara",
    ]);
  });
});
