import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer/answer.ts";
import type { Citation } from "../../src/core/documents/citation.ts";
import { answer } from "../../src/core/index.ts";
import type { GoldenQuestion } from "../../src/evaluation/golden-question.ts";
import { isFalseDispute, judge } from "../../src/evaluation/judge.ts";
import { openSet, SETS } from "./sets.ts";

describe.each(SETS)("the questions on $name", async (set) => {
  const { floor } = set;
  const { corpus, questions } = await openSet(set);
  const { documents } = corpus;
  const asked: readonly Asked[] = questions.map((question) => ({ question, given: answer(corpus, question.question) }));

  test("point at words which stand in the documents", () => {
    for (const { question } of asked) {
      const named = question.documents.flat();
      for (const id of named) expect(documents.map((document) => document.id)).toContain(id);
      if (question.first === undefined) continue;
      const texts = documents.filter(({ id }) => named.length === 0 || named.includes(id)).map(({ text }) => text);
      expect(texts.join("\n"), question.id).toContain(question.first);
    }
  });

  test(`are answered rightly in at least ${Math.round(floor * 100)} of 100 cases`, () => {
    const failed = asked.flatMap(({ question, given }) => {
      const faults = judge(question, given);
      return faults.length > 0 ? [`${question.id}  ${question.question}\n    ${faults.join("\n    ")}`] : [];
    });
    const right = asked.length - failed.length;
    expect(right / asked.length, `${right} of ${asked.length} right\n${failed.join("\n")}\n`).toBeGreaterThanOrEqual(
      floor,
    );
  });

  test("never find a dispute where there is none", () => {
    const disputes = asked.filter(({ question, given }) => isFalseDispute(question, given));
    expect(disputes.map(({ question }) => `${question.id}  ${question.question}`)).toEqual([]);
  });

  test("are answered with the very words of the documents", () => {
    for (const { document, span, quote, mark } of asked.flatMap(({ given }) => citationsOf(given))) {
      expect(quote).toBe(document.text.slice(span.start, span.end));
      if (mark) expect(mark.start >= 0 && mark.start < mark.end && mark.end <= quote.length).toBe(true);
    }
  });
});

test("the example of the README holds: the first wave, with both figures", async () => {
  const { corpus } = await openSet(SETS[0]);
  const { verdict, findings } = answer(corpus, "how many left in the first wave");
  expect(verdict).toBe("disputed");
  expect(findings.map(({ value }) => value)).toEqual(["over 1,500 people", "2,000 residents"]);
});

interface Asked {
  readonly question: GoldenQuestion;
  readonly given: Answer;
}

function citationsOf(given: Answer): readonly Citation[] {
  const nearest = given.verdict === "unanswered" ? given.nearest : [];
  return [...given.findings, ...given.related].flatMap(({ citations }) => citations).concat(nearest);
}
