import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("one voice is single", () => {
  test.each([
    [
      "one document",
      ["The harbour at Skelby has 46 berths for fishing boats."],
      "how many berths does the harbour have",
      ["46 berths"],
    ],
    [
      "one governor in two papers, in two wordings",
      [
        "Ana Ruiz, the governor, said the rebuilding would take six weeks.",
        "The rebuilding of the dam will take six weeks, Ana Ruiz told reporters on a visit to the valley.",
      ],
      "how long will the rebuilding take",
      ["six weeks"],
    ],
    [
      "one release note",
      ["# Release 3.1\n\nThe importer now reads up to 500 files at once."],
      "how many files can the importer read",
      ["up to 500 files"],
    ],
  ])("%s", (_, sources, question, expected) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("single");
    expect(values(given)).toEqual(expected);
  });

  test("a sentence copied in three documents is one origin with three citations", () => {
    const sentence = "The flood at Oxmere drowned 84 sheep in a single night.";
    const given = ask(
      [
        `The valley woke to mud. ${sentence}`,
        `${sentence} The road to the mill is closed.`,
        `Farmers met on Monday in the chapel hall. ${sentence}`,
      ],
      "how many sheep were drowned",
    );
    expect(given.verdict).toBe("single");
    expect(given.findings).toHaveLength(1);
    expect(given.findings[0]).toMatchObject({ value: "84 sheep", origins: 1 });
    expect(given.findings[0]?.citations.map(({ document }) => document.id).toSorted()).toEqual([
      "1.txt",
      "2.txt",
      "3.txt",
    ]);
  });
});

describe("independent voices with compatible values agree", () => {
  test.each([
    [
      "equal values",
      [
        "The fire brigade says 14 barns burnt down in Hollin.",
        "In Hollin the flames took everything: 14 barns burnt down, the insurer counted.",
      ],
      "how many barns burnt down in Hollin",
    ],
    [
      "a vague and an exact one inside its bounds",
      [
        "The nurse counted 230 patients in the clinic on the day of the flood.",
        "Hundreds of patients came to the clinic on the day of the flood, Ben Hale said.",
      ],
      "how many patients came to the clinic on the day of the flood",
    ],
    [
      "“more than” and a number that fits",
      [
        "The museum says more than 250 visitors came to the opening.",
        "Ana Ruiz, the curator, said 270 visitors came to the opening.",
      ],
      "how many visitors came to the opening",
    ],
  ])("%s", (_, sources, question) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("agreed");
    // One finding for each voice: each keeps its own speaker and its own words.
    expect(given.findings.map(({ citations }) => citations[0].document.id).toSorted()).toEqual(["1.txt", "2.txt"]);
  });
});

describe("figures of different things are separate", () => {
  test.each([
    [
      "of different portions",
      ["The first convoy carried 40 families to the camp.", "The second convoy carried 95 families to the camp."],
      "how many families did the convoys carry to the camp",
    ],
    [
      "parts of different wholes",
      ["The train carried 300 passengers, including 20 nurses.", "The bus carried 45 passengers, including 6 nurses."],
      "how many nurses were carried",
    ],
    [
      "of different times",
      ["Since 2011 the pound has taken in 250 dogs.", "Over the past month the pound has taken in 31 dogs."],
      "how many dogs has the pound taken in",
    ],
  ])("%s", (_, sources, question) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("separate");
    expect(given.findings).toHaveLength(2);
  });
});

describe("where there is nothing to compare the sources are quoted", () => {
  test.each([
    ["yes or no", ["No letters have reached the island since the storm."], "did letters reach the island"],
    [
      "a reason, in two wordings",
      ["The mill closed because the river fell.", "The mill closed because of the cost of coal."],
      "why did the mill close",
    ],
    [
      "what somebody said",
      ["Marta Quist said the dunes would not last. Marta Quist said the dunes needed marram grass."],
      "what did Marta Quist say about the dunes",
    ],
  ])("%s", (_, sources, question) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("quoted");
    expect(given.findings[0]?.citations[0]?.quote).toBeTruthy();
  });

  test("a denial is shown as the sentence, never as “no”", () => {
    const given = ask(["No letters have reached the island since the storm."], "did letters reach the island");
    expect(given.findings[0]).toMatchObject({ value: null, notes: [{ kind: "negated" }] });
  });
});

describe("what the sources do not say is unanswered", () => {
  test.each([
    ["an unknown thing", "how many helicopters are in the harbour", "unknown-words"],
    ["an unknown name", "what did Olsen say about the harbour", "unknown-words"],
    ["nothing asked for", "what about it?", "too-thin"],
  ])("%s", (_, question, kind) => {
    const given = ask(["The harbour at Skelby has 46 berths for fishing boats."], question);
    expect(given).toMatchObject({ verdict: "unanswered", findings: [], why: { kind } });
  });
});
