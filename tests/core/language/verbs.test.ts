import { expect, test } from "vitest";
import { isVerbForm } from "../../../src/core/language/verbs.ts";

test.each(
  "left derailed evacuated wounded killed carried continued closed stopped said began taken fled went drove opened injured".split(
    " ",
  ),
)("%s looks like a verb", (form) => {
  expect(isVerbForm(form)).toBe(true);
});

test.each("people hundred sacred kindred naked speed bed seed red breed governor buses wave bus".split(" "))(
  "%s does not look like a verb",
  (form) => {
    expect(isVerbForm(form)).toBe(false);
  },
);
