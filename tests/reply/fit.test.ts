import { describe, expect, test } from "vitest";
import { fit as shorten } from "../../src/reply/fit.ts";
import { messages } from "../../src/reply/messages.ts";
import type { Reply } from "../../src/reply/reply.ts";
import { card, reply } from "../builders.ts";

const note = { kind: "note", text: "Small print." } as const;
const full = reply([card(["one", "two"]), card(["three"], 3), note]);

function quotesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "finding" ? block.quotes.map(({ text }) => text) : []));
}

describe("fit", () => {
  test("leaves a reply alone which fits", () => {
    expect(shorten(full, () => true)).toBe(full);
  });

  test("drops whole quotes from the end and says how many", () => {
    const fitted = shorten(full, (candidate) => quotesOf(candidate).length <= 1);
    expect(quotesOf(fitted)).toEqual(["one"]);
    expect(fitted.blocks.at(-1)).toEqual({ kind: "note", text: messages.quotesLeftOut(2) });
  });

  test("drops a card with its last quote, and keeps the small print", () => {
    const fitted = shorten(full, (candidate) => quotesOf(candidate).length <= 2);
    expect(fitted.blocks).toEqual([full.blocks[0], note, { kind: "note", text: messages.quotesLeftOut(1) }]);
  });

  test("ends, with the headline alone, when nothing is small enough", () => {
    const fitted = shorten(full, () => false);
    expect(fitted.headline).toBe(full.headline);
    expect(quotesOf(fitted)).toEqual([]);
  });
});
