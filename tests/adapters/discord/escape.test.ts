import fc from "fast-check";
import { expect, test } from "vitest";
import { bold, escapeLine, escapeText, linkTarget } from "../../../src/adapters/discord/escape.ts";
import { HOSTILE } from "../../contracts/hostile.ts";
import { display } from "../../standins/discord/display.ts";

const NASTY = [
  "**bold** __under__ *it* _it_ ~~gone~~ ||hidden||",
  "***both*** and snake_case_words_here and 2*3*4",
  "`code` ``two`` ```three```",
  "# head\n## head\n### head\n-# small",
  "> quote\n>> quote\n>>> all the rest\nof it",
  "- item\n* item\n+ item\n  - inner\n1. first\n12) twelfth\n2013. A year",
  "<@1> <@!1> <@&1> <#1> <:e:1> <a:e:1> <t:1> <t:1:R> </ask:1> <id:guide>",
  "@everyone and @here",
  ":smile: at 12:30: and ::",
  "[text](https://example.org) [text](<https://example.org>) ![i](x)",
  "https://example.org/a_b_(c)?x=*y* and <https://example.org> and <mailto:a@example.org>",
  "\\ \\\\ \\* *\\* \\",
  "¯\\_(ツ)_/¯",
  "a\r\n# b\r> c\u2028- d\u2029-# e\u000b# f\u000c> g\u0085# h",
  "\u00a0# not\t- breaking\n\t> tab",
  "*_~|`<>[]@:#-+.)(",
  "\ud800 alone",
];

test.each([...NASTY, ...Object.values(HOSTILE)])("shown literally: %j", (text) => {
  expect(display(escapeText(text))).toEqual({ text, markup: [] });
});

const markup = fc.constantFrom(..."\\*_~|`<>[]()@:#-+.! \n0123a/".split(""), "https://", "@everyone", "-# ", "\r\n");
const anything = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.array(markup, { maxLength: 40 }).map((parts) => parts.join("")),
);

test("whatever a text holds, people see it as it is and no markup is at work", () => {
  fc.assert(
    fc.property(anything, (text) => {
      expect(display(escapeText(text))).toEqual({ text, markup: [] });
    }),
    { numRuns: 2_000 },
  );
});

test("text stays literal wherever it is put into a line", () => {
  fc.assert(
    fc.property(anything, anything, (before, after) => {
      const shown = display(escapeText(before) + escapeText(after));
      expect(shown).toEqual({ text: before + after, markup: [] });
    }),
  );
});

test("bold shows the same words in bold, and words of the text never close it", () => {
  fc.assert(
    fc.property(anything, anything, anything, (before, value, after) => {
      const oneLine = value.replaceAll(/\s/g, " ");
      const shown = display(`x${escapeText(before)}${bold(escapeText(oneLine))}${escapeText(after)}`);
      expect(shown.text).toBe(`x${before}${oneLine}${after}`);
      expect(shown.markup).toEqual(oneLine.trim() === "" ? [] : ["bold"]);
    }),
    { numRuns: 2_000 },
  );
});

test("a line keeps its words and loses its line breaks", () => {
  expect(display(escapeLine(" one\n# two \u2028three "))).toEqual({ text: "one # two three", markup: [] });
});

test.each([
  ["https://example.org/a_b?c=*d*", "https://example.org/a_b?c=*d*"],
  ["https://example.org/Homs_(city)", "https://example.org/Homs_%28city%29"],
  ["http://example.org/a b>c", "http://example.org/a%20b%3Ec"],
  ["https://example.org/?q=`x`", "https://example.org/?q=%60x%60"],
  ["javascript:alert(1)", null],
  ["file:///etc/passwd", null],
  ["not an address", null],
  [`https://example.org/${"x".repeat(600)}`, null],
])("the address %s becomes the link %s", (url, target) => {
  expect(linkTarget(url)).toBe(target);
});

test("escaping takes time in proportion to the text", () => {
  const long = "\n   1".repeat(100_000) + "*".repeat(100_000) + " ".repeat(100_000);
  const started = performance.now();
  escapeText(long);
  expect(performance.now() - started).toBeLessThan(2_000);
});
