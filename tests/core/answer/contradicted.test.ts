import { describe, expect, test } from "vitest";
import { denialsIn } from "../../../src/core/claims/readers/denial.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { ask, values } from "./dossier.ts";

describe("what a sentence says was not so", () => {
  test.each([
    ["A frayed rope, and not a rotten beam, brought it down.", "a rotten beam", "A frayed rope"],
    ["It was not a gust but a broken cable that did it.", "a gust", "a broken cable"],
    ["They chose the ferry rather than the bridge.", "the bridge", "the ferry"],
    ["No lamp had been lit.", "lamp had been lit", null],
    ["The firm denies that it knew.", "that it knew", null],
    ["The oven was not to blame.", "The oven", null],
  ])("%s", (text, denied, given) => {
    const tokens = tokenize(text);
    const words = (range: { from: number; to: number } | null) =>
      range && text.slice(tokens[range.from]?.start, tokens[range.to - 1]?.end);
    expect(denialsIn(tokens).map((denial) => [words(denial.denied), words(denial.given)])).toEqual([[denied, given]]);
  });

  test.each(["It opened, and did not close.", "They have not yet met.", "There is no lamp."])(
    "is nothing in: %s",
    (text) => {
      expect(denialsIn(tokenize(text))).toEqual([]);
    },
  );
});

describe("“denied this” behind a sentence disputes it, in whatever words", () => {
  test.each([
    [
      "did the quarry cut its spending on helmets",
      "The quarry cut its spending on helmets, the miners said. Its manager denied this: twice as much had been bought.",
    ],
    [
      "is the dam cracked",
      "The dam is cracked, the divers said.\n\nThe water board rejects this. It speaks of stains.",
    ],
  ])("%s", (question, source) => {
    const given = ask([source], question);
    expect(given.verdict).toBe("disputed");
    expect(given.findings).toHaveLength(2);
  });

  test.each([
    ["who says that the dam is cracked", "The dam is cracked, the divers said. The water board rejects this."],
    ["is the dam cracked", "The dam is cracked, the divers said. The water board rejected this year’s budget."],
    ["is the dam cracked", "The dam is cracked, the divers said. They denied that they had been drinking."],
  ])("but not for: %s (%s)", (question, source) => {
    expect(ask([source], question).verdict).not.toBe("disputed");
  });
});

describe("who denies the answer of another is found by the words of that answer", () => {
  test.each([
    [
      "a cause which another rules out",
      "why did the mill burn",
      [
        "The mill burned because a lamp fell over, the miller said.",
        "The cause was lightning; no lamp had been lit that night.",
      ],
      ["a lamp fell over", "lightning"],
    ],
    [
      "a cause which another gives",
      "why did the bell come down",
      [
        "A frayed rope, and not a rotten beam, brought the bell down, the smith found.",
        "Nobody had heard the bell come down. The reason was a rotten beam.",
      ],
      ["A frayed rope", "a rotten beam"],
    ],
    [
      "somebody in whose place another is named",
      "who built the organ",
      [
        "Jens Holt built the organ, the guide says.",
        "The organ is the work of Ida Berg and not of Jens Holt, the parish says.",
      ],
      ["Jens Holt", "Ida Berg"],
    ],
  ])("%s", (_, question, sources, expected) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("disputed");
    expect(values(given).toSorted()).toEqual(expected.toSorted());
  });

  test.each([
    [
      "the same word in a sentence on something else",
      "why did the mill burn",
      ["The mill burned because a lamp fell over, the miller said.", "No lamp in the valley is older than this one."],
    ],
    [
      "a denial in the same document",
      "why did the mill burn",
      ["The mill burned because a lamp fell over. It was not the first lamp to fall but the third."],
    ],
    [
      "what denies something else of the same person",
      "who built the organ",
      ["Jens Holt built the organ, the guide says.", "Jens Holt never married, and not much is known of his youth."],
    ],
  ])("none is made of %s", (_, question, sources) => {
    expect(ask(sources, question).verdict).not.toBe("disputed");
  });
});
