import { describe, expect, test } from "vitest";
import { analyse } from "../../../../src/core/answer/question/analyse.ts";
import type { Query, QueryTerm } from "../../../../src/core/answer/question/query.ts";
import { dossier } from "../dossier.ts";

const CORPUS = dossier([
  "Ana Ruiz, the mayor of Skelby, said 46 fishing boats left the harbour in the first wave. In May Marta Quist repaired 12 boats.",
  "The United Nations feeds 4,000 people every week. Pupils and teachers moved the archive of the clinic.",
]);

const read = (question: string): Query => analyse(CORPUS, question);

function wordsOf(question: string, role: QueryTerm["role"]): string[] {
  return read(question).terms.flatMap((term) => (term.role === role ? [term.word] : []));
}

test.each([
  ["how many boats left the harbour", "boat", "thing"],
  ["how many fishing boats left the harbour", "boat", "thing"],
  ["how many people are fed", "peopl", "people"],
  ["how many pupils moved the archive", "pupil", "kind"],
  ["how many teachers moved the archive", "teacher", "kind"],
  ["how much money was spent", "money", "money"],
  ["how far is the harbour", "length", "length"],
  ["how long did the repair take", "time", "time"],
])("“%s” counts %s (%s)", (question, head, kind) => {
  const { unit } = read(question);
  expect(unit?.class).toBe(kind);
  expect(["person", head]).toContain(unit?.head);
});

test.each(["how many left the harbour", "who is the mayor", "did the boats leave"])(
  "“%s” names no unit",
  (question) => {
    expect(read(question).unit).toBeNull();
  },
);

test.each([
  ["how many boats left in the first wave", { ordinal: 1, noun: "wave" }],
  ["how many boats left in the second group", { ordinal: 2, noun: "group" }],
  ["how many boats left in the last convoy", { ordinal: -1, noun: "convoy" }],
  ["how many boats left in the final batch", { ordinal: -1, noun: "batch" }],
])("“%s” asks for one portion", (question, scope) => {
  expect(read(question).scope).toEqual(scope);
});

test.each(["how many boats left", "when did the boats first leave", "who was the first mayor"])(
  "“%s” asks for no portion",
  (question) => {
    expect(read(question).scope).toBeNull();
  },
);

test.each([
  ["how many people are fed every week", "rate"],
  ["how many people are fed per day", "rate"],
  ["how many people are fed a week", "rate"],
  ["how often are people fed", "rate"],
  ["how many boats left in total", "total"],
  ["how many boats left in all", "total"],
  ["how many boats left altogether", "total"],
  ["do the sources agree on the boats", "comparison"],
  ["compare the figures for the boats", "comparison"],
  ["who said 46 boats left", "whoSaid"],
  ["which agency reports 46 boats", "whoSaid"],
  ["which source says 46 boats left", "whoSaid"],
  ["who is Ana Ruiz", "about"],
  ["who was Marta Quist", "about"],
] as const)("“%s” is marked %s", (question, flag) => {
  expect(read(question)[flag]).toBe(true);
});

test("a plain question is marked nothing of that", () => {
  expect(read("how many boats left the harbour")).toMatchObject({
    rate: false,
    total: false,
    comparison: false,
    whoSaid: false,
    about: false,
    often: false,
    bound: null,
    offered: [],
    speakers: [],
    defines: false,
  });
});

test.each([
  ["what did the mayor say about the boats", ["mayor"]],
  ["what did Ana Ruiz say about the boats", ["ana", "ruiz"]],
  ["what does Marta Quist say", ["marta", "quist"]],
  ["how many boats left according to Ana Ruiz", ["ana", "ruiz"]],
  ["according to the mayor, how many boats left", ["mayor"]],
])("“%s” asks one speaker", (question, words) => {
  expect(read(question).speakers).toEqual([words.map((word) => CORPUS.terms.of(word))]);
});

test.each([
  "how many boats left",
  "who said 46 boats left",
  "what do the sources say",
  "according to whom did 46 boats leave",
])("“%s” asks no speaker in particular", (question) => {
  expect(read(question).speakers).toEqual([]);
});

test("two speakers asked for are two, each with their own words", () => {
  expect(read("what did the mayor and Marta Quist say about the boats").speakers).toEqual(
    [["mayor"], ["marta", "quist"]].map((words) => words.map((word) => CORPUS.terms.of(word))),
  );
});

describe("the words of a question", () => {
  test("are names, content, units or scope", () => {
    const question = "how many fishing boats left Skelby in the first wave";
    expect(wordsOf(question, "name")).toEqual(["Skelby"]);
    expect(wordsOf(question, "unit")).toEqual(["fishing", "boats"]);
    expect(wordsOf(question, "content")).toEqual(["left"]);
    expect(wordsOf(question, "scope")).toEqual(["first", "wave"]);
  });

  test("are names however they are typed", () => {
    expect(wordsOf("did marta quist repair the boats", "name")).toEqual(["marta", "quist"]);
  });

  test("that no document has are missing, as typed, once", () => {
    expect(read("did the helicopter leave with the helicopter").missing).toEqual(["helicopter"]);
    expect(read("did the HELICOPTER leave").missing).toEqual(["HELICOPTER"]);
    expect(read("did the boats leave").missing).toEqual([]);
  });

  test("that only ask are never missing", () => {
    expect(read("please quote which sources mention the boats").missing).toEqual([]);
  });
});

describe("a typed variant", () => {
  test.each([
    ["did the boats leave Skelbi", "Skelbi", "skelby"],
    ["who is Marta Quisst", "Quisst", "quist"],
    ["did the boats leave the harbur", "harbur", "harbour"],
  ])("is mended where it can be seen: “%s”", (question, from, to) => {
    expect(read(question).mended.map((mended) => ({ ...mended, to: mended.to.toLowerCase() }))).toEqual([{ from, to }]);
  });

  test("is not mended to a word that is far from it", () => {
    const { mended, missing } = read("did the hovercraft leave");
    expect(mended).toEqual([]);
    expect(missing).toEqual(["hovercraft"]);
  });

  test("is nothing where the word is spelled as in the documents", () => {
    expect(read("did the boats leave Skelby").mended).toEqual([]);
  });
});

test("initials stand for the name they begin", () => {
  expect(wordsOf("how many people does the UN feed", "name").length).toBeGreaterThan(0);
  expect(read("how many people does the UN feed").missing).toEqual([]);
});

test("a name under several spellings is one term", () => {
  const corpus = dossier(["The market in El Waha burnt down.", "Waha has a new market."], {
    aliases: [["El Waha", "Waha", "al-Waha"]],
  });
  const names = analyse(corpus, "did the market in al-Waha burn down").terms.filter(({ role }) => role === "name");
  expect(names).toHaveLength(1);
  expect(names[0]?.match.size).toBe(1);
});

test.each([
  ["since when is the harbour closed", "after"],
  ["until when is the harbour closed", "before"],
  ["when was the harbour closed", null],
])("“%s” asks for a bound: %s", (question, bound) => {
  expect(read(question).bound).toBe(bound);
});

test("the numbers a question offers are kept", () => {
  expect(read("is it 12 or 46 boats").offered).toEqual([12, 46]);
});
