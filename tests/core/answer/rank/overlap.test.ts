import { expect, test } from "vitest";
import { analyse } from "../../../../src/core/answer/question/analyse.ts";
import { overlaps } from "../../../../src/core/answer/rank/overlap.ts";
import { dossier } from "../dossier.ts";

function strengthOf(sentence: string, question: string, word: string): number {
  const corpus = dossier([`${sentence}\n\nNothing else is known about the rest of the valley.`]);
  const query = analyse(corpus, question);
  const at = query.terms.findIndex((term) => term.word === word);
  return overlaps(corpus, query)(0).strengths[at] ?? 0;
}

test("A word counts in full for itself, and for less by its family or its group", () => {
  expect(strengthOf("The council purchased the mill.", "who purchased the mill", "purchased")).toBe(1);
  const kin = strengthOf("The council bought the mill.", "who purchased the mill", "purchased");
  expect(kin).toBeGreaterThan(0.5);
  expect(kin).toBeLessThan(1);
});

test("A word of the question stands for no other word of it", () => {
  const question = "who built the castle";
  expect(strengthOf("Raiders burned the castle.", question, "built")).toBe(0);
  expect(strengthOf("Raiders burned the castle.", question, "castle")).toBe(1);
});

test("“did not leave” is met by “stayed”, and not by “left”", () => {
  const question = "how many families did not leave";
  expect(strengthOf("Twelve families stayed in the village.", question, "leave")).toBeGreaterThan(0.5);
  expect(strengthOf("Twelve families left the village.", question, "leave")).toBe(0);
});
