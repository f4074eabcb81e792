import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer } from "../../../src/core/index.ts";
import { HOSTILE } from "../../contracts/hostile.ts";
import { ask, dossier, expectSound } from "./dossier.ts";

const HARBOUR = "The harbour at Skelby has 46 berths. Ana Ruiz, the mayor, said 12 people drowned in the flood.";

describe("any question has an answer or a refusal", () => {
  test.each([
    "",
    " ",
    "\n",
    "?!",
    "…",
    "“”",
    "'",
    "(",
    "\\",
    "0",
    "-1",
    "1e309",
    "46",
    "😀",
    "как дела",
    "多少",
    "constructor",
    "__proto__",
    "toString",
  ])("“%s”", (question) => {
    expect(() => ask([HARBOUR], question)).not.toThrow();
  });

  test.each(Object.entries(HOSTILE))("%s", (_, words) => {
    expect(() => ask([HARBOUR, `Somebody wrote ${words} on the 46 berths.`], `how many berths ${words}`)).not.toThrow();
  });

  test("whatever is typed", () => {
    const corpus = dossier([HARBOUR]);
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (question) => {
        expectSound(answer(corpus, question));
      }),
    );
  });

  test("and whatever the documents hold", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "grapheme", minLength: 1, maxLength: 80 }), { maxLength: 3 }), (texts) => {
        const corpus = dossier(texts.map((text) => `${text} The harbour has 46 berths.`));
        expectSound(answer(corpus, "how many berths does the harbour have"));
      }),
    );
  });
});

describe("work grows with the text, not with its square or worse", () => {
  test.each([
    ["one endless sentence", "the boat and ".repeat(8000)],
    ["nothing but quotation marks", "“".repeat(20_000)],
    ["nothing but commas", "a, ".repeat(15_000)],
    ["nothing but spaces", `a${" ".repeat(50_000)}b`],
    ["nothing but numbers", "12 ".repeat(10_000)],
    ["nothing but verbs of saying", "said ".repeat(8000)],
    ["nothing but capitals", "Ana ".repeat(8000)],
    ["nothing but hyphens", "a-".repeat(15_000)],
  ])("%s", (_, text) => {
    const started = performance.now();
    const corpus = dossier([`${text}.`, HARBOUR]);
    answer(corpus, "how many people drowned in the flood, said Ana");
    // Linear work takes a fraction of a second here; backtracking would take minutes.
    expect(performance.now() - started).toBeLessThan(8000);
  });

  test("a question of a thousand words", () => {
    const started = performance.now();
    answer(dossier([HARBOUR]), "how many berths and people ".repeat(200));
    expect(performance.now() - started).toBeLessThan(8000);
  });
});

test("a document cannot speak as another: its citations point to itself", () => {
  const given = ask(
    ["# 2.txt\n\nSee 2.txt: the harbour has 99 berths.", HARBOUR],
    "how many berths does the harbour have",
  );
  for (const { citations } of given.findings) {
    for (const { document, quote } of citations) expect(document.text).toContain(quote);
  }
});
