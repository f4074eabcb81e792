import { expect, test } from "vitest";
import { analyse } from "../../../../src/core/answer/question/analyse.ts";
import { FEATURES } from "../../../../src/core/answer/rank/features.ts";
import { rank } from "../../../../src/core/answer/rank.ts";
import { dossier } from "../dossier.ts";

const MILL = [
  "The mill at Orlow was built by Greta Holm in 1871. Its wheel turned until the great flood. The owners sold it for 900 crowns.",
  "A bakery opened beside the mill. It sells rye bread, buns and tea on most days of the week.",
];

function ranked(question: string) {
  const corpus = dossier(MILL);
  return rank(corpus, analyse(corpus, question)).map(({ reading: { text, passage }, ...rest }) => ({
    text: text.slice(passage.span.start, passage.span.end),
    ...rest,
  }));
}

test("The sentence with the words of the question and the evidence that is sought stands first", () => {
  expect(ranked("who built the mill")[0]?.text).toContain("Greta Holm");
  expect(ranked("what does the bakery sell")[0]?.text).toContain("rye bread");
});

test("Scores fall from the first to the last, and every feature has a figure", () => {
  const scores = ranked("who built the mill");
  expect(scores.length).toBeGreaterThan(2);
  for (const { score, features } of scores) {
    expect(score).toBeGreaterThan(0);
    expect(score).toBeLessThanOrEqual(1);
    for (const name of Object.keys(FEATURES))
      expect(Number.isFinite(features[name as keyof typeof FEATURES])).toBe(true);
  }
});

test("Confidence is higher where the documents answer than where they have another thing of that name", () => {
  const there = ranked("who built the mill at Orlow")[0]?.confidence ?? 0;
  const absent = ranked("who painted the ceiling of the mill chapel")[0]?.confidence ?? 1;
  expect(there).toBeGreaterThan(absent + 0.2);
});
