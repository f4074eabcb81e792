import { describe, expect, test } from "vitest";
import type { Answer, Finding } from "../../src/core/answer/answer.ts";
import { cite } from "../../src/core/documents/citation.ts";
import type { Document } from "../../src/core/documents/document.ts";
import type { GoldenQuestion } from "./golden-question.ts";
import { isFalseDispute, judge } from "./judge.ts";

const asked: GoldenQuestion = { id: "q1", question: "how many lamps", verdict: ["single"], values: ["40 lamps"] };

describe("judging an answer", () => {
  test("finds nothing wrong with the wanted verdict, words and value", () => {
    expect(judge({ ...asked, first: ["a.txt", "has 40 lamps"] }, single("The pier has 40 lamps."))).toEqual([]);
  });

  test("names the verdict that was given and the one that was wanted", () => {
    expect(judge({ ...asked, verdict: ["agreed", "updated"] }, single("40 lamps"))).toEqual([
      "is single, not agreed or updated",
    ]);
  });

  test("takes any answer but a refusal where no verdict is asked for", () => {
    const { verdict: _, ...open } = asked;
    expect(judge(open, single("40 lamps"))).toEqual([]);
    expect(judge({ id: "q2", question: "?" }, unanswered)).toEqual(["is unanswered, not answered"]);
  });

  test("wants the quote from the named document, not the same words from another", () => {
    expect(judge({ ...asked, first: ["b.txt", "40 lamps"] }, single("40 lamps"))).toHaveLength(1);
  });

  test("reports a missing value and a value which must not be there", () => {
    expect(judge({ ...asked, values: ["30 lamps"], not: ["40"] }, single("40 lamps"))).toEqual([
      "does not give “30 lamps”",
      "gives “40”",
    ]);
  });
});

test("a value stands alone: 40 is not given by 400, nor by 40.5", () => {
  const wanted = { ...asked, values: ["40"] };
  expect(judge(wanted, single("Only 40, they said."))).toEqual([]);
  expect(judge(wanted, single("400 lamps, each 40.5 cm or 1,40"))).toEqual(["does not give “40”"]);
});

test("a dispute is false only where the question file does not allow it", () => {
  const finding = found("40 lamps");
  const disputed: Answer = { ...base, verdict: "disputed", findings: [finding, found("30 lamps")] };
  expect(isFalseDispute(asked, disputed)).toBe(true);
  expect(isFalseDispute({ ...asked, verdict: ["disputed"] }, disputed)).toBe(false);
  expect(isFalseDispute(asked, single("40 lamps"))).toBe(false);
});

const base = { question: "how many lamps", sought: "number", related: [], missing: [], mended: [], trace: [] } as const;

const unanswered: Answer = { ...base, verdict: "unanswered", findings: [], why: { kind: "too-thin" }, nearest: [] };

function single(text: string): Answer {
  return { ...base, verdict: "single", findings: [found(text)] };
}

function found(text: string): Finding {
  const document: Document = {
    id: "a.txt",
    title: "Lamps",
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    text,
    blocks: [{ kind: "paragraph", span: { start: 0, end: text.length } }],
  };
  const citation = cite(document, { start: 0, end: text.length }, 1);
  return { value: null, speaker: null, stance: "reported", origins: 1, citations: [citation], notes: [] };
}
