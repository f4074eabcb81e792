import fc from "fast-check";
import { expect, test } from "vitest";
import type { Layout } from "../../../src/library/readers/layout.ts";
import { readMarkdown } from "../../../src/library/readers/markdown/read-markdown.ts";
import { readText } from "../../../src/library/readers/text/read-text.ts";

const fragment = fc.oneof(
  fc.string({ unit: "grapheme", maxLength: 30 }),
  fc.constantFrom(
    "\n",
    "\n\n",
    "\r\n",
    "\r",
    " ",
    "\t",
    ". ",
    " | ",
    " - ",
    "- ",
    "1. ",
    "# ",
    "> ",
    "**",
    "_",
    "`",
    "```\n",
    "<b>",
    "<!--",
  ),
  fc.constantFrom(
    "-->",
    "&amp;",
    "[a](b)",
    "![a](b)",
    "2021-03-04",
    "4 March 2021",
    "By Ana Lind",
    "Forty boats wait",
    "See also: It",
  ),
  fc.constantFrom(
    "A long line which says that the harbour office counted forty boats in the basin on Monday morning. ",
  ),
);
const source = fc.array(fragment, { maxLength: 40 }).map((fragments) => fragments.join(""));

test("the blocks of any plain text lie in order inside it, and the text is what the file holds", () => {
  fc.assert(
    fc.property(source, (text) => {
      const layout = readText(text, 0);
      expect(layout.text).toBe(text);
      expectInOrder(layout);
    }),
  );
});

test("the blocks of any Markdown lie in order inside its visible text", () => {
  fc.assert(fc.property(source, (text) => expectInOrder(readMarkdown(text, 0))));
});

test("no word of a plain text is lost where no date and no agency stands at its top", () => {
  const words = fc.array(fc.constantFrom("boats", "Forty", "wait.", "\n", "\n\n", "* ", "and", "Tugs"), {
    maxLength: 40,
  });
  fc.assert(
    fc.property(words, (parts) => {
      const text = parts.join(" ");
      const { blocks } = readText(text, 0);
      const kept = blocks.map(({ span }) => text.slice(span.start, span.end)).join(" ");
      expect(kept.match(/\w+/g) ?? []).toEqual(text.match(/\w+/g) ?? []);
    }),
  );
});

function expectInOrder({ text, blocks }: Layout): void {
  let from = 0;
  for (const { span } of blocks) {
    expect(span.start).toBeGreaterThanOrEqual(from);
    expect(span.end).toBeGreaterThan(span.start);
    expect(text.slice(span.start, span.end).trim()).not.toBe("");
    from = span.end;
  }
  expect(from).toBeLessThanOrEqual(text.length);
}
