import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LONGEST_QUESTION, readQuestion } from "../../src/bot/question.ts";

function textOf(typed: string): string | undefined {
  const question = readQuestion(typed);
  return question.kind === "question" ? question.text : undefined;
}

describe("a question", () => {
  test.each([
    ["is trimmed and set on one line", "  how many\n\n left\t? ", "how many left ?"],
    ["loses control characters", "how\u0000 many\u001b[31m left\u0007?", "how many [31m left ?"],
    ["loses invisible spaces and byte order marks", "\uFEFFhow ma\u200Bny left?", "how many left?"],
    ["loses what turns the direction of writing", "how many \u202Etfel\u202C left?", "how many tfel left?"],
    ["has its letters composed", "Cafe\u0301 owner?", "Café owner?"],
    ["keeps the joiners which spell some scripts", "می\u200Cخواهم چه؟", "می\u200Cخواهم چه؟"],
    [
      "keeps quotation marks and markup, which may be asked about",
      "who said “<b>no</b>” & *why*?",
      "who said “<b>no</b>” & *why*?",
    ],
    ["survives half a character", "who\uD800 left?", "who\uFFFD left?"],
  ])("%s", (_what, typed, read) => {
    expect(textOf(typed)).toBe(read);
  });

  test.each(["", "   ", "?!", "…", "<@U123>", "<@U123> <@!456> ?", "@everyone", "\u200B\u0000", "<#C1>"])(
    "is missing in %j",
    (typed) => {
      expect(readQuestion(typed)).toEqual({ kind: "empty" });
    },
  );

  test("may have 500 characters and no more, counted as people count them", () => {
    expect(readQuestion("é".repeat(LONGEST_QUESTION)).kind).toBe("question");
    expect(readQuestion("😀".repeat(LONGEST_QUESTION - 1).concat("a")).kind).toBe("question");
    expect(readQuestion("a".repeat(LONGEST_QUESTION + 1))).toEqual({ kind: "too-long", length: 501 });
  });

  test("read twice is the same as read once", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (typed) => {
        const text = textOf(typed);
        if (text !== undefined) expect(textOf(text)).toBe(text);
      }),
    );
  });

  test("of a megabyte of brackets is read at once", () => {
    const started = performance.now();
    readQuestion("<@".repeat(500_000));
    expect(performance.now() - started).toBeLessThan(5_000);
  });
});
