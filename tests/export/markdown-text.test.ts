import fc from "fast-check";
import { lexer, parser } from "marked";
import { expect, test } from "vitest";
import { markdownLine, markdownText } from "../../src/export/markdown-text.ts";
import { shownText } from "./shown.ts";

/** What a reader of the page sees of a paragraph in a quote. */
const seen = (markdown: string) =>
  shownText(parser(lexer(`Before.\n\n${markdown.replaceAll(/^/gm, "> ")}\n\nAfter.`)), "blockquote");

/** Signs that mean something in Markdown, alone and as people write them. */
const pieces = fc.constantFrom(
  ..."\\ ` * _ { } [ ] ( ) < > # + - . ! | ~ & $ ^ = : @ / ' \" \n \t a é 1 12. 3) ** __ ~~ ``` --- === - + # ## > [x] [^1] [a](b) <b> <!-- &amp; &#35; http://a.b www.a.b a@b.c | - | :-: $x$ \r  ,".split(
    " ",
  ),
  " ",
  "  ",
  "\n",
);
const text = fc
  .oneof(
    fc.array(pieces, { minLength: 1, maxLength: 12 }).map((all) => all.join("")),
    fc
      .array(fc.oneof(pieces, fc.string({ unit: "grapheme", maxLength: 4 })), { maxLength: 12 })
      .map((all) => all.join(" ")),
  )
  .map((words) => words.replaceAll("\0", "").trim())
  .filter((words) => words !== "");

test("a page made of the Markdown shows exactly the text", () => {
  fc.assert(
    fc.property(text, (words) => {
      expect(seen(markdownText(words))).toBe(words);
    }),
    { numRuns: 1_000 },
  );
});

test("with a mark it shows the same text, and bold is nothing but the mark", () => {
  fc.assert(
    fc.property(text, fc.nat(), fc.nat(), (words, a, b) => {
      const [start, end] = [a % (words.length + 1), b % (words.length + 1)].toSorted((x, y) => x - y) as [
        number,
        number,
      ];
      fc.pre(words.slice(0, start).isWellFormed() && words.slice(start, end).isWellFormed());
      const markdown = markdownText(words, { start, end });
      expect(seen(markdown)).toBe(words);
      const bold = shownText(parser(lexer(markdown.replaceAll(/^/gm, "> "))), "strong");
      expect(bold === "" || bold === words.slice(start, end)).toBe(true);
    }),
    { numRuns: 1_000 },
  );
});

test("a line of it stays one line, in a heading as well", () => {
  fc.assert(
    fc.property(text, (words) => {
      const line = words.replaceAll(/[\r\n]+/g, " ").trim();
      fc.pre(line !== "");
      expect(shownText(parser(lexer(`## ${markdownLine(words)}`)), "h2")).toBe(line);
    }),
    { numRuns: 1_000 },
  );
});

test.each(["\u2028", "\u2029"])("a separator of lines (%j) inside a heading is kept", (separator) => {
  const line = `The quay! ${separator} It was sold.`;
  expect(shownText(parser(lexer(`## ${markdownLine(line)}`)), "h2")).toBe(line);
});

test("ordinary sentences are left as they are, with the value in bold", () => {
  const sentence = "The ferry (built in 1998) carries 1,200 cars: that's 12% more, says O'Neil.";
  expect(markdownText(sentence)).toBe(sentence);
  expect(markdownText("About 9,400 vehicles cross it.", { start: 0, end: 20 })).toBe(
    "**About 9,400 vehicles** cross it.",
  );
  expect(markdownText("It cost $3.2bn.", { start: 8, end: 14 })).toBe("It cost **\\$3.2bn**.");
  expect(markdownText("a$5b", { start: 1, end: 3 })).toBe("a\\$5b");
});
