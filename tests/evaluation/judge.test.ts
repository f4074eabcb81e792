import { describe, expect, test } from "vitest";
import type { Answer, Finding } from "../../src/core/answer/answer.ts";
import { cite } from "../../src/core/documents/citation.ts";
import type { Document } from "../../src/core/documents/document.ts";
import type { GoldenQuestion } from "../../src/evaluation/golden-question.ts";
import { isFalseDispute, judge } from "../../src/evaluation/judge.ts";

const open: GoldenQuestion = {
  id: "q1",
  question: "how many lamps",
  verdict: undefined,
  contains: [],
  excludes: [],
  documents: [],
  first: undefined,
};
const asked: GoldenQuestion = { ...open, verdict: ["single"], contains: [["40 lamps"]] };

describe("judging an answer", () => {
  test("finds nothing wrong with the wanted verdict, words and value", () => {
    expect(
      judge({ ...asked, first: "has 40 lamps", documents: [["a.txt"]] }, single("The pier has 40 lamps.")),
    ).toEqual([]);
  });

  test("names the verdict that was given and the one that was wanted", () => {
    expect(judge({ ...asked, verdict: ["agreed", "updated"] }, single("40 lamps"))).toEqual([
      "the verdict is single, not agreed or updated",
    ]);
  });

  test("takes any answer but a refusal where no verdict is asked for", () => {
    expect(judge(open, single("40 lamps"))).toEqual([]);
    expect(judge(open, unanswered)).toEqual(["it is not answered"]);
  });

  test("wants the wanted words on top, and says what stands there instead", () => {
    expect(judge({ ...asked, first: "30 lamps" }, single("40 lamps"))).toEqual([
      "it does not begin with “30 lamps” but with “40 lamps” (a.txt)",
    ]);
    expect(judge({ ...asked, first: "30 lamps" }, unanswered)).toContain("it does not begin with “30 lamps”");
  });

  test("wants every named document cited, and one of those in an inner list", () => {
    expect(judge({ ...asked, documents: [["b.txt"]] }, single("40 lamps"))).toEqual(["it does not cite b.txt"]);
    expect(judge({ ...asked, documents: [["b.txt", "a.txt"]] }, single("40 lamps"))).toEqual([]);
  });

  test("takes one wording of several, however the quotation marks are drawn", () => {
    const wanted = { ...asked, contains: [["forty lamps", "40 LAMPS"], ["pier's"]] };
    expect(judge(wanted, single("The pier’s 40 lamps"))).toEqual([]);
  });

  test("reports a missing value and a value which must not be there", () => {
    expect(judge({ ...asked, contains: [["30 lamps"]], excludes: ["40"] }, single("40 lamps"))).toEqual([
      "it does not give “30 lamps”",
      "it gives “40”",
    ]);
  });
});

test("a value stands alone: 40 is not given by 400, nor by 40.5", () => {
  const wanted = { ...asked, contains: [["40"]] };
  expect(judge(wanted, single("Only 40, they said."))).toEqual([]);
  expect(judge(wanted, single("400 lamps, each 40.5 cm or 1,40"))).toEqual(["it does not give “40”"]);
});

test("a dispute is false only where the question file does not allow it", () => {
  const finding = found("40 lamps");
  const disputed: Answer = { ...base, verdict: "disputed", findings: [finding, found("30 lamps")] };
  expect(isFalseDispute(asked, disputed)).toBe(true);
  expect(isFalseDispute({ ...asked, verdict: ["disputed"] }, disputed)).toBe(false);
  expect(isFalseDispute(open, disputed)).toBe(false);
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
