import { describe, expect, test } from "vitest";
import { speller } from "../../../src/core/retrieval/spelling.ts";
import { corpusOf, formsOf } from "./small-corpus.ts";

const { terms } = corpusOf([
  "The evacuation of Jarabulus began on Friday.\nThen the governor Talal Barazi spoke about the ceasefire.",
  "Residents of Jarabulus left the neighbourhood.\nThen Barazi said that Damascus would rebuild the hospital.",
  "Supporters criticised the agreement.\nThe first convoy carried wounded fighters and their families.",
]);
const { mend } = speller(terms);

describe("a typed word", () => {
  test.each([
    ["evacution", "evacuation"],
    ["evacuaton", "evacuation"],
    ["evacuationn", "evacuation"],
    ["governer", "governor"],
    ["govenor", "governor"],
    ["ceasfire", "ceasefire"],
    ["hospitel", "hospital"],
    ["nieghbourhood", "neighbourhood"],
    ["neighborhood", "neighbourhood"],
    ["agrement", "agreement"],
    ["jarablus", "jarabulus"],
    ["jarabolus", "jarabulus"],
    ["damascas", "damascus"],
    ["barrazi", "barazi"],
    ["famillies", "families"],
  ])("%s is mended to %s", (typed, meant) => {
    expect(mend(typed)).toBe(meant);
  });

  test.each([
    "elephant",
    "parliament",
    "orchestra",
    "governance",
    "hospitality",
    "familiar",
    "resistance",
    "agriculture",
    "convert",
  ])("%s, another word, is left as it is", (typed) => {
    expect(mend(typed)).toBeUndefined();
  });

  test.each(["left", "tal", "frst", "", "2015x", "1234567"])(
    "“%s”, too short or with digits, is left as it is",
    (typed) => {
      expect(mend(typed)).toBeUndefined();
    },
  );

  test("is mended to a word of the corpus or not at all", () => {
    const forms = formsOf(terms);
    for (const form of forms) {
      const typed = `${form.slice(0, 3)}x${form.slice(3)}`;
      const meant = mend(typed);
      if (meant !== undefined) expect(forms).toContain(meant);
    }
  });
});

test("a corpus without words mends nothing", () => {
  expect(speller(corpusOf([]).terms).mend("evacution")).toBeUndefined();
});

test("the speller of a corpus is built once", () => {
  expect(speller(terms)).toBe(speller(terms));
});
