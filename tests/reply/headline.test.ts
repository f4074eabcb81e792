import { describe, expect, test } from "vitest";
import type { Answer, Finding } from "../../src/core/answer/answer.ts";
import { headline } from "../../src/reply/headline.ts";
import { answered, citation, document, finding, speaker, unanswered } from "../builders.ts";
import { SAMPLES } from "./samples.ts";

test.each([
  ["single", "“More than 300 people”, says Ada Okoye"],
  ["single, one wording in three reports", "Three documents say, in the same words:"],
  ["single, expected", "Expected: “Bulletin” says “within two weeks”"],
  ["agreed", "Two sources agree: More than 300 people · some 310 people"],
  ["disputed", "Sources give different figures: More than 300 people · 480 people"],
  ["updated", "Changed over time, newest first: 480 people · More than 300 people"],
  ["separate", "Separate figures, each about a different thing: More than 300 people · 480 people · 900 people"],
  ["quoted", "The sources say:"],
  ["unknown words", "Not in the sources: no document mentions “helicopter”."],
  ["words apart", "Not in the sources: “river” and “road” occur, but no passage brings them together."],
  ["no value", "Not in the sources: some passages speak of this, but none gives a date."],
  ["too thin", "Not enough to look for. Name the person, place or thing you mean."],
])("an answer which is %s begins: %s", (name, line) => {
  expect(headline(SAMPLES[name]!)).toBe(line);
});

const gazette = document({ id: "g.txt", title: "Flood", publisher: "The Gazette", text: "Forty left. Fifty left." });
const blog = document({ id: "b.txt", title: "My blog", text: "Forty left. Sixty left." });

function of(source: typeof gazette, value: string | null, more: Partial<Finding> = {}): Finding {
  return finding({ value, citations: [citation(source)], ...more });
}

describe("the first line", () => {
  test("names the publisher where nobody else is quoted, or the title where there is none", () => {
    expect(headline(answered("single", [of(gazette, "Forty")]))).toBe("The Gazette says “Forty”");
    expect(headline(answered("single", [of(blog, "Forty")]))).toBe("“My blog” says “Forty”");
  });

  test("does not say “says” of somebody who is only described", () => {
    const officials = speaker("officials", { how: "unnamed" });
    expect(headline(answered("single", [of(blog, "Forty", { speaker: officials })]))).toBe(
      "“Forty”, according to officials",
    );
  });

  test("says first that a figure is expected or denied", () => {
    const ada = speaker("Ada Okoye");
    expect(headline(answered("single", [of(blog, "Forty", { speaker: ada, stance: "expected" })]))).toBe(
      "Expected: “Forty”, says Ada Okoye",
    );
    expect(headline(answered("single", [of(blog, "Forty", { speaker: ada, stance: "denied" })]))).toBe(
      "Denied: “Forty”, says Ada Okoye",
    );
  });

  test("counts copies of one sentence as documents, not as sources", () => {
    const copied = finding({ value: "Forty", citations: [citation(gazette), citation(blog)] });
    expect(headline(answered("single", [copied]))).toBe("Two documents say “Forty”");
  });

  test("counts one speaker as one source, however many papers print it", () => {
    const ada = finding({ value: "forty", speaker: speaker("Ada Okoye"), origins: 3, citations: [citation(gazette)] });
    expect(headline(answered("agreed", [ada, of(blog, "forty")]))).toBe("Two sources agree: forty");
  });

  test("counts every independent wording of one value as a source", () => {
    expect(headline(answered("agreed", [of(blog, "forty", { origins: 3 })]))).toBe("Three sources agree: forty");
  });

  test.each([
    ["number", "Sources give different figures: Forty · Sixty"],
    ["duration", "Sources give different figures: Forty · Sixty"],
    ["date", "Sources give different dates: Forty · Sixty"],
    ["place", "Sources differ: Forty · Sixty"],
    ["wording", "Sources differ: Forty · Sixty"],
  ] as const)("speaks of figures only when a %s is asked for accordingly", (sought, line) => {
    expect(headline(answered("disputed", [of(gazette, "Forty"), of(blog, "Sixty")], { sought }))).toBe(line);
  });

  test("calls separate things by what was asked for", () => {
    const both = [of(gazette, "1 May"), of(blog, "2 May")];
    expect(headline(answered("separate", both, { sought: "date" }))).toMatch(/^Separate dates, /);
    expect(headline(answered("separate", both, { sought: "place" }))).toMatch(/^Separate answers, /);
  });

  test("names the one speaker or the one source behind a quotation", () => {
    const ada = { speaker: speaker("Ada Okoye") };
    expect(headline(answered("quoted", [of(gazette, null, ada), of(blog, null, ada)]))).toBe("Ada Okoye says:");
    expect(headline(answered("quoted", [of(gazette, null), of(gazette, null)]))).toBe("The Gazette says:");
    expect(headline(answered("quoted", [of(gazette, null, ada), of(blog, null)]))).toBe("The sources say:");
  });

  test("does not repeat a value, and counts those beyond the sixth", () => {
    const many = ["1", "2", "2", "3", "4", "5", "6", "7", "8"].map((value) => of(blog, value));
    expect(headline(answered("separate", many))).toMatch(/: 1 · 2 · 3 · 4 · 5 · 6 · 2 more$/);
  });

  test("keeps to one line when the source breaks a value over two", () => {
    expect(headline(answered("single", [of(blog, "more than\n  forty")]))).toBe("“My blog” says “more than forty”");
  });

  test.each<[Extract<Answer, { verdict: "unanswered" }>["why"], string]>([
    [{ kind: "unknown-words", words: ["boat", "ferry", "port"] }, "no document mentions “boat”, “ferry” or “port”."],
    [{ kind: "apart", words: ["boat"] }, "“boat” occurs, but no passage answers the question."],
    [{ kind: "no-value", sought: "person" }, "some passages speak of this, but none gives a name."],
    [{ kind: "no-value", sought: "yes-no" }, "some passages speak of this, but none gives an answer either way."],
  ])("gives the reason for not answering: %j", (why, reason) => {
    expect(headline(unanswered(why))).toBe(`Not in the sources: ${reason}`);
  });
});
