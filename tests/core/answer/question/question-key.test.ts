import { expect, test } from "vitest";
import { questionKey } from "../../../../src/core/answer/question/question-key.ts";

test.each([
  ["Who owns the boats?", "who owned those BOATS"],
  ["how heavy is the bell", "How heavy are the bells?"],
  ["when did the pier open?", "when was the opening of the pier"],
])("“%s” and “%s” ask the same", (one, other) => {
  expect(questionKey(one)).toBe(questionKey(other));
});

test.each([
  ["who owns the boats?", "when did somebody own the boats?"],
  ["how many boats sank", "how many boats moored"],
  ["why?", "when?"],
])("“%s” and “%s” do not", (one, other) => {
  expect(questionKey(one)).not.toBe(questionKey(other));
});
