import { describe, expect, test } from "vitest";
import { ask } from "./dossier.ts";
import { eachBut } from "./known-wrong.ts";

type Case = readonly [name: string, question: string, sources: readonly string[]];

const REFUSED: readonly Case[] = [
  ["a name no document has", "what did Olsen say about the pool", ["The pool was closed on Friday."]],
  ["a thing no document has", "how many lifeguards has the pool", ["The pool has 4 slides."]],
  [
    "adults are not children",
    "how many children were hurt",
    ["In the crash 40 passengers were hurt, no children were aboard."],
  ],
  [
    "nurses are not patients",
    "how many nurses did the clinic see",
    ["The clinic saw 90 patients. The nurses were on strike."],
  ],
  ["slides are not money", "how much did the pool cost", ["The pool cost a lot: it has 4 slides."]],
  ["steps are not metres", "how tall is the tower", ["The tower has 40 steps."]],
  [
    "an ordinal that no document gives a figure for",
    "how many people left in the second wave",
    ["In the first wave 40 people left the valley. The second wave left on Friday."],
  ],
  [
    "a rate where only a count is given",
    "how many loaves does the bakery sell every week",
    ["The bakery sold 400 loaves last week."],
  ],
  ["a doing nobody speaks of", "when was the clinic bombed", ["The clinic was opened in 1954."]],
  ["a date where none is given", "when was the pool opened", ["The pool was opened by Ana Ruiz."]],
  ["a length of time where only a day is given", "how long was the pool closed", ["The pool was closed on Friday."]],
  [
    "another’s regatta",
    "who won the regatta in Alton",
    ["The regatta in Skelby was won by Ben Hale.", "There is a pond in Alton."],
  ],
  [
    "another’s doing",
    "how many trees did Ana Ruiz plant",
    ["Ben Hale planted 40 trees.", "On Monday Ana Ruiz opened the pond."],
  ],
  [
    "another’s words",
    "what did Ana Ruiz say about the trees",
    ["Ben Hale said 40 trees were felled.", "Later Ana Ruiz said the pond froze."],
  ],
  [
    "another place’s figure",
    "how many berths does Oxmere have",
    ["The harbour at Skelby has 46 berths.", "The lighthouse at Oxmere was built in 1871."],
  ],
  ["a holder the document does not name", "who was the truck driver", ["The truck driver also died in the crash."]],
  ["off the subject", "what is the capital of France", ["The harbour at Skelby has 46 berths."]],
  ["a greeting", "hello", ["The harbour at Skelby has 46 berths."]],
  ["a weekday as the person", "who opened the pool", ["The pool was opened on Friday."]],
  ["a sentence without a place for “where”", "where was the fire", ["The fire killed 3 cows."]],
  ["one name only", "where is Hale from", ["Ben Hale said the pump was old."]],
  ["a name with nothing beside it for “who is”", "who is Ana Ruiz", ["Ana Ruiz said the pool was closed."]],
  ["clinics for hospitals", "how many hospitals are in Alton", ["Alton has 3 clinics and a school."]],
  ["a count for a percentage", "what percentage of pupils passed", ["In June 80 pupils passed."]],
  [
    "words that occur only apart",
    "does the harbour have a lighthouse",
    ["The harbour at Skelby has 46 berths.", "The lighthouse at Oxmere was built in 1871."],
  ],
];

const WRONG: readonly string[] = ["another’s words"];

describe("the gate refuses", () => {
  eachBut(WRONG, REFUSED)("%s: “%s”", (_, question, sources) => {
    expect(ask(sources, question)).toMatchObject({ verdict: "unanswered", findings: [] });
  });

  test.each(["what about it?", "?", "and then?", "why"])("what is too thin to look for: “%s”", (question) => {
    expect(ask(["The harbour at Skelby has 46 berths."], question)).toMatchObject({
      verdict: "unanswered",
      why: { kind: "too-thin" },
    });
  });

  test("everything where there are no documents", () => {
    expect(ask([], "how many berths does the harbour have").verdict).toBe("unanswered");
  });
});

describe("a refusal says why", () => {
  test("it names the words that no document has", () => {
    const given = ask(["The pool has 4 slides."], "how many lifeguards has the pool");
    expect(given).toMatchObject({ why: { kind: "unknown-words", words: ["lifeguards"] }, missing: ["lifeguards"] });
  });

  test("it names an unknown person as typed", () => {
    expect(ask(["The pool was closed on Friday."], "what did Olsen say about the pool")).toMatchObject({
      why: { kind: "unknown-words", words: ["Olsen"] },
    });
  });

  test("a word of which documents have only a relative is not said to occur", () => {
    const given = ask(["The clinic of Vestby opens on Monday.", "A lighthouse stands in Olsby."], "hospital in Olsby");
    expect(given).toMatchObject({ verdict: "unanswered", why: { kind: "unknown-words", words: ["hospital"] } });
  });

  test("it names the words that stand only apart", () => {
    const sources = ["The harbour at Skelby has 46 berths.", "The lighthouse at Oxmere was built in 1871."];
    expect(ask(sources, "does the harbour have a lighthouse")).toMatchObject({
      why: { kind: "apart", words: ["lighthouse"] },
    });
  });

  test("it says what is sought where the subject is known and the value is not", () => {
    expect(ask(["The pool was opened by Ana Ruiz."], "when was the pool opened")).toMatchObject({
      why: { kind: "no-value", sought: "date" },
    });
  });

  test("with the nearest passages, two at most, as whole quotes", () => {
    const sources = ["The pool was opened by Ana Ruiz.", "The pool was painted blue.", "The pool was emptied again."];
    const given = ask(sources, "when was the pool opened");
    expect(given.verdict === "unanswered" && given.nearest.length).toBeGreaterThan(0);
    expect(given.verdict === "unanswered" && given.nearest.length).toBeLessThanOrEqual(2);
  });

  test("with nothing near where nothing is near", () => {
    const given = ask(["The harbour at Skelby has 46 berths."], "what is the capital of France");
    expect(given.verdict === "unanswered" && given.nearest).toEqual([]);
  });
});

describe("the engine does not yet refuse", () => {
  test.fails("a visit to another place", () => {
    const sources = ["Ben Hale visited the mill in May 2014.", "The pond froze in 1954."];
    expect(ask(sources, "when did Ben Hale visit the pond").verdict).toBe("unanswered");
  });

  test.fails("a name that stands only at the head of a sentence", () => {
    const sources = ["The regatta in Skelby was won by Ben Hale. Alton has a pond."];
    expect(ask(sources, "who won the regatta in Alton").verdict).toBe("unanswered");
  });
});
