import { describe, expect, test } from "vitest";
import type { Block } from "../../../src/core/documents/document.ts";
import { document } from "../../builders.ts";
import { ask } from "./dossier.ts";

const first = (sources: readonly string[], question: string) => {
  const given = ask(sources, question);
  return given.findings[0]?.citations[0].quote ?? given.verdict;
};

describe("people ask in words of their own, and the source is quoted", () => {
  test.each([
    [
      "a neighbour of the passage gives the hour",
      "what time does the swimming hall shut on sundays",
      ["The swimming hall has a tower of ten metres. On Sundays it closes at 18:30."],
      "On Sundays it closes at 18:30.",
    ],
    [
      "a price for something lost",
      "broke my locker key, price for another",
      ["Lockers stand in the hall. A new key for a locker costs 9 euros. Bring a towel."],
      "A new key for a locker costs 9 euros.",
    ],
    [
      "a reason in few words",
      "why was the flight to the island called off",
      ["The flight to the island was cancelled for want of a pilot. The island has 40 inhabitants."],
      "The flight to the island was cancelled for want of a pilot.",
    ],
    [
      "a place without a name",
      "where do they keep the spare blankets",
      ["Spare blankets are stored in the cupboard beside the stairs. Blankets were bought in 2019."],
      "Spare blankets are stored in the cupboard beside the stairs.",
    ],
    [
      "a day of every month",
      "by which day do claims have to be in",
      ["Claims have to be handed in by the 5th of the month. Claims are paid in crowns."],
      "Claims have to be handed in by the 5th of the month.",
    ],
    [
      "an event that took place",
      "when did the siege of Alm take place",
      ["After the siege of Alm in 1597, the town was sold."],
      "After the siege of Alm in 1597, the town was sold.",
    ],
    [
      "a thing whose name has no known form",
      "what is the name of the largest reservoir in the county",
      ["The largest reservoir in the county, blackwater, holds water for two towns. Rain is rare."],
      "The largest reservoir in the county, blackwater, holds water for two towns.",
    ],
    [
      "a length in a time is a speed",
      "how fast was the tram when it left the rails",
      ["The tram left the rails at 74 kilometres an hour. It stood still after 120 metres."],
      "The tram left the rails at 74 kilometres an hour.",
    ],
  ])("%s: “%s”", (_, question, sources, quote) => {
    expect(first(sources, question)).toBe(quote);
  });
});

test("below a question that is a heading, an answer needs no word of it", () => {
  const text = "Q: The hob glows. Why is the stove so slow?\nA: Because the gas is weak at noon.";
  const end = text.indexOf("\n");
  const blocks: Block[] = [
    { kind: "paragraph", span: { start: 0, end } },
    { kind: "paragraph", span: { start: end + 1, end: text.length } },
  ];
  const given = ask([document({ text, blocks })], "why is the stove slow");
  expect(given.findings[0]?.citations[0].quote).toBe("A: Because the gas is weak at noon.");
});

describe("what is asked for in so many words must be there", () => {
  test.each([
    [
      "an ordinal",
      "when is the third reminder sent",
      ["A reminder is sent after a week, the second after three weeks."],
    ],
    ["a phone number", "phone number of Ada Brink", ["Ada Brink looks after the archive in the cellar."]],
    ["an e-mail address", "email address of Ada Brink", ["Ada Brink looks after the archive in the cellar."]],
    ["a version", "when does 4.0 come out", ["Version 3.2 came out in May."]],
    ["what is done, for a day", "when did the warden resign", ["The warden of the fort was painted on Monday."]],
    ["a figure", "what is 17 times 23", ["At no time was the bridge open for trams."]],
    ["a unit of measure", "how heavy is the bell in tonnes", ["The bell, a Grasmeyer 7, hangs in the tower."]],
  ])("%s: “%s”", (_, question, sources) => {
    expect(ask(sources, question).verdict).toBe("unanswered");
  });

  test.each([
    ["phone number of Ada Brink", "Ada Brink looks after the archive: 01632 960 118.", "01632"],
    ["when is the second reminder sent", "The second reminder is sent on 24 May, by post.", "24 May"],
  ])("“%s” is answered where it is", (question, source, holds) => {
    expect(first([source], question)).toContain(holds);
  });
});

test("a word of everyday English is no misspelling of another", () => {
  const given = ask(["Eleven people were injured at the hall."], "who insured the hall");
  expect(given.mended).toEqual([]);
});

test("words of a phrase may be parted by what they take", () => {
  expect(first(["The guests were assisted by two porters."], "who lent the guests a hand")).toContain("two porters");
});

test("a day belongs to the noun right before it that says what is asked", () => {
  const given = ask(["After the death of Ada Brink in 1932, the archive was sold in Alton."], "when did Ada Brink die");
  expect(given.findings[0]?.value).toContain("1932");
});

test("a number alone that does what is asked counts what is asked", () => {
  const given = ask(
    ["Near the trawlers of Amble, some 300 sheep drowned. Four thousand emigrated from Amble to Norway."],
    "how many Ambler emigrated to Norway",
  );
  expect(given.findings[0]?.value).toContain("Four thousand");
});

test.each([
  ["who wrote that the dam would hold", "Ida Holm famously wrote that the dam would hold.", "Ida Holm"],
  ["who built the first press", "Ida Holm's first press was built in a barn.", "Ida Holm"],
])("who did it is marked without adverb or ending: “%s”", (question, source, value) => {
  const given = ask([source], question);
  expect(given.findings[0]?.value).toBe(value);
});
