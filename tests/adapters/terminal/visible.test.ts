import fc from "fast-check";
import { expect, test } from "vitest";
import { visible } from "../../../src/adapters/terminal/visible.ts";

test.each([
  ["an escape sequence", "a\u001b[2Jb", "a␛[2Jb"],
  ["a bell and a null", "a\u0007b\u0000", "a␇b␀"],
  ["a delete", "a\u007fb", "a␡b"],
  ["a C1 control", "a\u009b31mb", "a<U+009B>31mb"],
  ["a lone carriage return", "real\rfake", "real␍fake"],
  ["a direction override", "a\u202etxt\u202c", "a<U+202E>txt<U+202C>"],
  ["a direction isolate", "a\u2066b\u2069", "a<U+2066>b<U+2069>"],
])("%s in a document is shown and not obeyed", (_what, text, shown) => {
  expect(visible(text)).toBe(shown);
});

test.each([
  ["line ends of both kinds", "one\ntwo\r\nthree"],
  ["a tab", "a\tb"],
  ["the spelling marks of Arabic and Hebrew", "א\u200Fb\u200E\u061C"],
  ["joined emoji", "👩‍👩‍👧 🇸🇾"],
])("%s stays as it is", (_what, text) => {
  expect(visible(text)).toBe(text);
});

test("no text reaches a terminal with a control character that it would obey", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (text) => {
      const shown = visible(text).replaceAll("\r\n", "\n");
      expect(shown).not.toMatch(/[\u202A-\u202E\u2066-\u2069]|(?![\t\n])\p{Cc}/u);
    }),
  );
});
