import { describe, expect, test } from "vitest";
import { ask, paper, values } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

type Case = readonly [name: string, sources: readonly string[], question: string, expected: readonly string[]];

const WRONG_UPDATED: readonly string[] = ["by its own words"];

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
    expect(given.findings[0]?.citations.map(({ document }) => document.id)).toEqual(["1.txt", "2.txt", "3.txt"]);
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

describe("the same thing with values which cannot both be meant is disputed", () => {
  test.each([
    [
      "a flood",
      [
        "The mayor of Oxmere, Ana Ruiz, said 12 people drowned in the flood.",
        "The union says 19 people drowned in the Oxmere flood.",
      ],
      "how many people drowned in the flood",
      ["12 people", "19 people"],
    ],
    [
      "two voices in one sentence",
      [
        "The captain, Ben Hale, said 150 people were aboard the ferry, but the coastguard estimated 200 were on the ship.",
      ],
      "how many people were aboard the ferry",
      ["150 people", "200"],
    ],
    [
      "a price",
      [
        "The council says the new bridge cost 12 million crowns.",
        "According to the auditors, the new bridge cost 19 million crowns.",
      ],
      "how much did the new bridge cost",
      ["12 million crowns", "19 million crowns"],
    ],
    [
      "a length of time",
      ["The operator said the outage lasted two hours.", "Customers said the outage lasted nine hours."],
      "how long did the outage last",
      ["two hours", "nine hours"],
    ],
    [
      "a date",
      [
        "The parish register says the chapel was built in 1871.",
        "According to Ben Hale, the chapel was built in 1902.",
      ],
      "when was the chapel built",
      ["1871", "1902"],
    ],
  ])("%s", (_, sources, question, expected) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("disputed");
    expect(values(given).toSorted()).toEqual(expected.toSorted());
  });

  test("a forecast and a report of one portion, the scope of one of them from its headline", () => {
    const given = ask(
      [
        "# First group moves out\n\nBen Hale said 2,000 families have moved.",
        "The first group has over 1,500 families who will be moved, said Ana Ruiz, the governor.",
      ],
      "how many families moved in the first group",
    );
    expect(given.verdict).toBe("disputed");
    const notes = given.findings.map(({ value, stance, notes }) => [value, stance, notes]);
    expect(notes).toContainEqual(["over 1,500 families", "expected", []]);
    expect(notes).toContainEqual(["2,000 families", "reported", [{ kind: "inherited-scope", scope: "first group" }]]);
  });

  test("what one affirms and another denies", () => {
    const given = ask(
      ["The dam is safe, the company said.", "Ana Ruiz, the mayor, denied that the dam is safe."],
      "is the dam safe",
    );
    expect(given.verdict).toBe("disputed");
    expect(values(given)).toEqual([null, null]);
  });

  test("each value with its own speaker and its own quote", () => {
    const given = ask(
      [
        "Ana Ruiz, the mayor, said 12 people drowned in the flood.",
        "The Rescue Union says 19 people drowned in the flood.",
      ],
      "how many people drowned in the flood",
    );
    const found = Object.fromEntries(given.findings.map(({ value, speaker }) => [value, speaker?.name]));
    expect(found).toEqual({ "12 people": "Ana Ruiz", "19 people": "The Rescue Union" });
  });

  test("a sentence which different reports give to different people, when it is asked who said it", () => {
    const given = ask(
      [
        "“We are hopeful that the whole orchard will bear fruit again by spring,” said Marta Quist.",
        "“We are hopeful that the whole orchard will bear fruit again by spring,” said Ben Hale.",
      ],
      "who said the orchard will bear fruit again by spring",
    );
    expect(given.verdict).toBe("disputed");
    expect(values(given)).toEqual(["Marta Quist", "Ben Hale"]);
  });
});

describe("a value that was revised is updated, the one in force first", () => {
  eachBut<Case>(WRONG_UPDATED, [
    [
      "by its own words",
      ["The seat limit of the hall is now 50 people. Until now the seat limit of the hall was 30 people."],
      "what is the seat limit of the hall",
      ["50 people", "30 people"],
    ],
    [
      "by a later notice",
      [
        "Initially 3 miners were reported dead in the collapse.",
        "The number of dead miners in the collapse was raised to 4 miners.",
      ],
      "how many miners are dead in the collapse",
      ["4 miners", "3 miners"],
    ],
    [
      "by a correction",
      [
        "The catalogue lists 240 exhibits in the glass hall.",
        "The number of exhibits in the glass hall was corrected to 238 exhibits.",
      ],
      "how many exhibits are in the glass hall",
      ["238 exhibits", "240 exhibits"],
    ],
    [
      "by a correction inside one document",
      ["Correction: an earlier version of this article said there were 240 exhibits. There are 238 exhibits."],
      "how many exhibits are there",
      ["238 exhibits", "240 exhibits"],
    ],
  ])("%s", (_, sources, question, expected) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(expected);
  });

  test("by “now”, report after report, the newest first", () => {
    const report = (day: string, text: string) => paper(`${day}.txt`, text, { published: { kind: "stated", day } });
    const given = ask(
      [
        report("2021-03-01", "Two people died in the flood."),
        report("2021-03-02", "Four people have now died in the flood."),
        report("2021-03-03", "Six people have now died in the flood."),
      ],
      "how many people died in the flood",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(["Six people", "Four people", "Two people"]);
  });

  test("by one voice at two dates, whatever the order of the documents", () => {
    const older = paper("older.txt", "Ana Ruiz, the mayor, said 12 people drowned in the flood.", {
      published: { kind: "stated", day: "2021-03-01" },
    });
    const newer = paper("newer.txt", "Ana Ruiz, the mayor, said 15 people drowned in the flood.", {
      published: { kind: "stated", day: "2021-03-04" },
    });
    for (const sources of [
      [older, newer],
      [newer, older],
    ]) {
      const given = ask(sources, "how many people drowned in the flood");
      expect(given.verdict).toBe("updated");
      expect(values(given)).toEqual(["15 people", "12 people"]);
    }
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

describe("a finding notes", () => {
  test("that the same words are given to different people", () => {
    const sentence = "“We are hopeful that the whole orchard will bear fruit again by spring,” said ";
    const given = ask([`${sentence}Marta Quist.`, `${sentence}Ben Hale.`], "will the orchard bear fruit by spring");
    expect(given.findings[0]?.notes).toContainEqual({
      kind: "attribution-differs",
      speakers: ["Marta Quist", "Ben Hale"],
    });
  });

  test.fails("that it is not clear of whom a part is, where the part is bigger than the whole before it", () => {
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
