import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

type Case = readonly [question: string, ...sources: string[]];

describe("sources differ where each names another", () => {
  test.each<Case>([
    [
      "who opened the new pool",
      "The new pool was opened by Marta Quist.",
      "The new pool was opened by Ben Hale on Friday.",
    ],
    [
      "who led the rescue",
      "The rescue was led by Commander Ben Hale, the harbour trust said.",
      "Karim Okoro led the rescue, according to the ministry.",
    ],
    [
      "which tug reached the barge first",
      "The tug Petrel reached the barge first, the coastguard said.",
      "The tug Fulmar reached the barge first, the owner said.",
    ],
    [
      "where was the treaty signed",
      "The treaty was signed in Alton.",
      "The treaty was signed in Skelby, a diplomat said.",
    ],
    [
      "why did the lights go out",
      "The lights went out because a squirrel bit through a cable.",
      "A rusty fuse, and not a squirrel, was the reason why the lights went out, the board found.",
    ],
    [
      "was it the council or the trust that ordered the tents",
      "The council ordered the tents, the mayor said.",
      "The trust ordered the tents in April.",
    ],
    ["did the alarm ring", "The alarm rang at midnight, the guard said.", "The alarm did not ring, the owner said."],
    [
      "was the bridge open on Sunday",
      "The bridge was open on Sunday, police said.",
      "The bridge was closed on Sunday, drivers said.",
    ],
  ])("“%s”", (question = "", ...sources) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("disputed");
    expect(given.findings.length).toBe(2);
  });
});

describe("sources do not differ", () => {
  test.each<readonly [why: string, ...Case]>([
    [
      "a fuller name",
      "who opened the pool",
      "The pool was opened by Marta Quist.",
      "Quist opened the pool, the council said.",
    ],
    [
      "two clubs",
      "who chairs the club",
      "The Skelby club is chaired by Marta Quist.",
      "The Oxmere club is chaired by Ben Hale.",
    ],
    [
      "two days",
      "who opened the gate",
      "On Monday Marta Quist opened the gate.",
      "On Tuesday Ben Hale opened the gate.",
    ],
    [
      "both named together elsewhere",
      "who found the cave",
      "The cave was found by Marta Quist.",
      "The cave was found by Ben Hale.",
      "Marta Quist and Ben Hale have been diving for years.",
    ],
    ["several asked for", "who were the winners", "The winner was Marta Quist.", "The winner was Ben Hale."],
    ["one to come", "who opens the fair", "Marta Quist opened the fair.", "Ben Hale will open the fair."],
    [
      "two reasons",
      "why did the mill close",
      "The mill closed because coal was dear.",
      "The mill closed because the river fell.",
    ],
    [
      "one document",
      "who painted the boat",
      "The boat was painted by Marta Quist.\n\nThe boat was painted by Ben Hale.",
    ],
    [
      "one voice",
      "where was the treaty signed",
      "Marta Quist said the treaty was signed in Alton.",
      "Marta Quist said the treaty was signed in Skelby.",
    ],
    [
      "what is to come",
      "did the boat reach the island",
      "The boat should reach the island on the next tide, the owner said.",
      "No boat has reached the island.",
    ],
    ["both deny it", "did the alarm ring", "The alarm did not ring, the guard said.", "No alarm rang, the owner said."],
    [
      "another thing denied",
      "did the alarm ring",
      "The alarm rang at midnight, but nobody came, the guard said.",
      "The alarm rang, the owner said.",
    ],
  ])("%s", (_, question = "", ...sources) => {
    expect(ask(sources, question).verdict).not.toBe("disputed");
  });
});

test("independent voices which name the same agree", () => {
  const given = ask(
    ["The pool was opened by Marta Quist.", "Marta Quist opened the pool, the council said."],
    "who opened the pool",
  );
  expect(given.verdict).toBe("agreed");
  expect(values(given)).toEqual(["Marta Quist", "Marta Quist"]);
});

test("both answers which a question offers are found and marked", () => {
  const given = ask(
    ["The council ordered the tents, the mayor said.", "The trust ordered the tents in April."],
    "was it the council or the trust that ordered the tents",
  );
  expect(values(given).toSorted()).toEqual(["The council", "The trust"]);
});

test("each speaker asked for gets a finding, and they differ where the question sets them apart", () => {
  const sources = [
    "The mayor called the levy a fair price for clean water.",
    "The union called the levy a burden on fishermen.",
    "The levy begins in May.",
  ];
  const given = ask(sources, "how do the mayor and the union each describe the levy");
  expect(given.verdict).toBe("disputed");
  expect(given.findings.map(({ speaker }) => speaker?.name)).toEqual(["The mayor", "The union"]);
});
