import fc from "fast-check";
import { expect, test } from "vitest";
import { plainBlocks } from "../../../src/library/readers/markdown/plain-blocks.ts";
import { visibleBlocks } from "../../../src/library/readers/markdown/visible-blocks.ts";

const line = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom("", "Forty boats wait.", "The office counted  them in 2016.", "- rope", "- two anchors"),
  },
  {
    weight: 2,
    arbitrary: fc.constantFrom("# The harbour", "### Who came: 3", "## Closed ##", "#harbour", "#", "# ", "- "),
  },
  fc.constantFrom(
    " indented",
    "    code",
    "1. one",
    "12) twelve",
    "1995. A year",
    "---",
    "===",
    "- - -",
    "+ more",
    ": x",
    "\u00a0",
    " ",
    "- # no",
    "a  ",
  ),
  fc.constantFrom(
    "**bold**",
    "a | b",
    "| - | - |",
    "- | -",
    "- a | b",
    "&amp;",
    "www.harbour.example",
    "office@harbour.example",
    "<b>x</b>",
    "[a](b)",
    "a\tb",
    "a\rb",
    "\u2028x",
  ),
  fc.string({ unit: "grapheme", maxLength: 8 }),
  fc.string({ unit: fc.constantFrom("#", "-", "=", " ", "1", ".", ")", "+", ":", "!", "a", "\u3000"), maxLength: 8 }),
);
const prose = fc.array(line, { maxLength: 12 }).map((lines) => lines.join("\n"));

test("what is read without the parser is what the parser reads", () => {
  fc.assert(
    fc.property(prose, (markdown) => {
      const plain = plainBlocks(markdown);
      if (plain) expect(plain).toEqual(visibleBlocks(markdown));
    }),
    { numRuns: 3000 },
  );
});

test("a note of headings, paragraphs and a list needs no parser", () => {
  expect(plainBlocks("# The harbour\nForty boats\nwait.\n\n- rope\n- two anchors\n\nNo more.\n")).toMatchObject([
    { kind: "heading", text: "The harbour", level: 1 },
    { kind: "paragraph", text: "Forty boats wait." },
    { kind: "item", text: "rope" },
    { kind: "item", text: "two anchors" },
    { kind: "paragraph", text: "No more." },
  ]);
});

test.each([
  "Some **bold** words",
  "See https://harbour.example",
  "a | b\n- | -",
  "# Title #",
  "Title\n=====",
  "1. one",
])("%j needs the parser", (markdown) => {
  expect(plainBlocks(markdown)).toBeUndefined();
});
