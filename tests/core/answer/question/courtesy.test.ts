import { expect, test } from "vitest";
import { withoutCourtesy } from "../../../../src/core/answer/question/courtesy.ts";
import { tokenize } from "../../../../src/core/language/tokens.ts";

function left(question: string): [string, boolean] {
  const { tokens, whether } = withoutCourtesy(tokenize(question));
  return [tokens.map(({ form }) => form).join(" "), whether];
}

test.each([
  ["is it true that the bakery closed", "the bakery closed"],
  ["Is it really the case that goats ate the hedge", "goats ate the hedge"],
  ["ok, was it correct that the mill burned", "the mill burned"],
  ["so is it still so that dogs swim there", "dogs swim there"],
])("“%s” asks whether something is so, and “true” is no word of it", (question, clause) => {
  expect(left(question)).toEqual([clause, true]);
});

test.each(["is it true", "is it true that", "is it the case of the stolen ring", "is it right to park here"])(
  "“%s” keeps its words",
  (question) => {
    expect(left(question)).toEqual([question, false]);
  },
);
