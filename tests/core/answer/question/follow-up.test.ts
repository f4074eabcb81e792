import { expect, test } from "vitest";
import { followUp } from "../../../../src/core/answer/question/follow-up.ts";
import { buildCorpus } from "../../../../src/core/index.ts";
import { document } from "../../../builders.ts";

const corpus = buildCorpus(
  [
    document({
      text: "The ferry Aurora took Anna Lind to Vestby. The crew of Aurora and the people of Marstrand met Anna Lind.",
    }),
  ],
  { aliases: [], synonyms: [] },
);

const BEFORE = "How many boats sank in the second storm?";

test.each([
  ["when?", "when boats sank in the second storm"],
  ["and where?", "where boats sank in the second storm"],
  ["who said that?", "who said boats sank in the second storm"],
  ["and how many were trawlers?", "how many were trawlers boats sank in the second storm"],
  ["what about the third storm", "How many boats sank in the third storm?"],
  ["and the last storm?", "How many boats sank in the last storm?"],
  ["ok, and the 4th?", "How many boats sank in the 4th?"],
  ["what about Vestby?", "How many boats sank in the second storm Vestby"],
  ["why did they?", "why did boats sank in the second storm"],
])("“%s” is read from the question before it", (text, expected) => {
  expect(followUp(corpus, BEFORE, text)).toBe(expected);
});

test("a name takes the place of a name", () => {
  expect(followUp(corpus, "how old is anna lind?", "and Marstrand?")).toBe("how old is Marstrand?");
});

test.each([
  "who owns the harbour",
  "how many trawlers are there in Vestby?",
  "what does the keeper earn",
  "ok",
  "thanks!",
  "",
])("“%s” stands by itself", (text) => {
  expect(followUp(corpus, BEFORE, text)).toBeNull();
});

test("nothing can be read from a question that holds nothing", () => {
  expect(followUp(corpus, "how many?", "when?")).toBeNull();
});
