import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("two sources differ, each in words of its own:", () => {
  test.each([
    [
      "how many guests can i bring",
      ["A member can bring up to two guests.", "Each member may bring one guest at a time."],
    ],
    [
      "how many stitches did ann get",
      [
        "The cut was closed with seven stitches, and Ann Orr went home.",
        "Ann Orr, who needed nine stitches in May, is back.",
      ],
    ],
    ["how much was the heating bill", ["The heating bill was 2,700 crowns.", "Our heating bill came to 2,900 crowns."]],
    [
      "who rang the coastguard first",
      [
        "Mrs Hale rang the coastguard first.",
        "The baker, Olaf Brandt, who lives at the pier, was the first to ring the coastguard.",
      ],
    ],
  ])("%s", (question, sources) => {
    expect(ask(sources, question).verdict).toBe("disputed");
  });

  test("and where one says since when it holds, it has replaced the other", () => {
    const sources = [
      "Full membership is 29 euros a month.",
      "Full membership has been 38 euros a month since January 2024.",
    ];
    expect(ask(sources, "how much is full membership per month").verdict).toBe("updated");
  });
});

describe("no dispute is", () => {
  test.each([
    [
      "an exception",
      "can i bring my dog",
      [
        "Sorry, no dogs, unless yours is an assistance dog.",
        "Assistance dogs are the only exception: dogs stay at home.",
      ],
    ],
    [
      "a figure of something else below the same title",
      "how many came to the yearly meeting",
      [
        "Minutes of the yearly meeting\n\nMs Nair said that 74 people are now on the waiting list.",
        "46 members came to the yearly meeting.",
      ],
    ],
    [
      "a month and a part of it",
      "when was the mill closed",
      ["The mill was closed in May 2004.", "The mill was closed at the end of May 2004."],
    ],
  ])("%s", (_, question, sources) => {
    expect(ask(sources, question).verdict).not.toBe("disputed");
  });
});

test("two parts of one month are two dates", () => {
  const sources = ["The mill was closed in mid May 2004.", "The mill was closed at the end of May 2004."];
  expect(values(ask(sources, "when was the mill closed")).toSorted()).toEqual(["mid May 2004", "the end of May 2004"]);
});

test("below the head of a letter the next line is a title too", () => {
  const text = "BIRCH LANE CLUB\n\nMinutes of the June meeting\n\nPresent: 47 members\n\nThe roof leaks.";
  expect(values(ask([text], "how many people were present at the june meeting"))).toEqual(["47 members"]);
});

test("that a club now has so many members replaces no figure of those who were present", () => {
  const sources = ["The club now has 412 members.", "Present: 63 members."];
  expect(ask(sources, "how many members do you have").verdict).not.toBe("updated");
});

test("what came after an event is no reason for it", () => {
  const sources = [
    "Our friend Olaf, who got nine stitches after his accident at the saw, is back.",
    "The accident was caused by a missing guard at the saw.",
  ];
  expect(ask(sources, "why did the saw accident happen").findings[0]?.citations[0].quote).toBe(sources[1]);
});

test("a phrase that no document has is not read as one of its words", () => {
  const text = "Signed: Rosalind Berg, chair. The stairs are broken.";
  expect(ask([text], "why did rosalind berg step down as chair").verdict).toBe("unanswered");
});
