import { describe, expect, test } from "vitest";
import { claimsOf } from "../../../src/core/claims/extract.ts";
import { read } from "../../../src/core/claims/reading.ts";
import { ask, dossier, values } from "../answer/dossier.ts";

const timesIn = (sentence: string) => {
  const corpus = dossier([sentence]);
  return claimsOf(read(corpus, 0))
    .filter(({ kind }) => kind === "date")
    .map(({ span }) => sentence.slice(span.start, span.end));
};

describe("a time with two ends is one value", () => {
  test.each([
    ["The canal was dug from 1812 to 1827.", ["1812 to 1827"]],
    ["The canal was dug between 1812 and 1827.", ["between 1812 and 1827"]],
    ["The fair runs from 3 to 5 May.", ["3 to 5 May"]],
    ["The fair runs from 30 April – 2 May 2019.", ["30 April – 2 May 2019"]],
    ["The desk is open 9:00–17:00.", ["9:00–17:00"]],
    ["The desk is open Monday to Friday.", ["Monday to Friday"]],
    ["The mill closed in the winter of 1973–74.", ["winter of 1973–74"]],
    ["The walls date from the 10th and 11th centuries.", ["10th and 11th centuries"]],
  ])("%s", (sentence, times) => {
    expect(timesIn(sentence)).toEqual(times);
  });
});

describe("two times stay two", () => {
  test.each([
    ["The fair was moved from 3 May to 10 May.", ["3 May", "10 May"]],
    ["It closed in 2007 and 2016.", ["2007", "2016"]],
    ["Doors open on 3 May, 5 May.", ["3 May", "5 May"]],
  ])("%s", (sentence, times) => {
    expect(timesIn(sentence)).toEqual(times);
  });
});

describe("of a time with two ends the question takes", () => {
  const text = "The weavers' strike lasted from 12 March to 9 April 1894 and won them nothing.";
  test.each([
    ["when was the weavers' strike", "12 March to 9 April 1894"],
    ["when did the weavers' strike begin", "12 March"],
    ["when did the weavers' strike end", "9 April 1894"],
  ])("%s", (question, value) => {
    expect(values(ask([text], question))).toEqual([value]);
  });
});
