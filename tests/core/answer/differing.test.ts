import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";
import { paper } from "./paper.ts";

type Case = readonly [name: string, sources: readonly string[], question: string, expected: readonly string[]];

const WRONG_UPDATED: readonly string[] = ["by its own words"];

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
      "the size of a portion, said with and without what it did",
      [
        "The prefect, Ana Ruiz, told the press that the second convoy includes over 300 people who will be taken to the coast.",
        "# Second convoy sets off\n\nOxmere Aid, a charity, says that 410 villagers have left the valley.",
      ],
      "how many left in the second convoy",
      ["over 300 people", "410 villagers"],
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

  test("a vague figure that goes with all of them brings none of them together", () => {
    const given = ask(
      [
        "Dozens of walkers were hurt in the avalanche, police said.",
        "The clinic says 54 walkers were hurt in the avalanche.",
        "The mountain club says 78 walkers were hurt in the avalanche.",
      ],
      "how many walkers were hurt in the avalanche",
    );
    expect(given.verdict).toBe("disputed");
    expect(values(given)).toEqual(expect.arrayContaining(["54 walkers", "78 walkers"]));
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
