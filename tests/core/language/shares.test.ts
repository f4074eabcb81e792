import { describe, expect, test } from "vitest";
import { quantities } from "../../../src/core/language/numbers.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { claimsIn } from "../claims/reading-of.ts";

describe("a share is read in per cent", () => {
  test.each([
    ["half of the harvest was lost", 50],
    ["half the harvest was lost", 50],
    ["a third of the staff left", 100 / 3],
    ["two thirds of the staff left", 200 / 3],
    ["two-thirds of the staff left", 200 / 3],
    ["three quarters of the wells are dry", 75],
    ["the budget was cut by a fifth", 20],
    ["one in five pupils was absent", 20],
    ["nine out of ten patients recovered", 90],
  ])("“%s”", (text, percent) => {
    const [share] = quantities(tokenize(text));
    expect(share?.share).toBe(true);
    expect(share?.value).toBeCloseTo(percent);
  });

  test("with its whole in the wording", () => {
    const text = "Growers lost a third of the harvest to hail.";
    const claim = claimsIn(text).find(({ unit }) => unit?.class === "percent");
    expect(claim && text.slice(claim.span.start, claim.span.end)).toBe("a third of the harvest");
  });

  test.each([
    ["the third of May"],
    ["a third man came"],
    ["in the second half 40 people left"],
    ["half past eight"],
    ["half a million people"],
    ["two in 2019"],
  ])("not in “%s”", (text) => {
    expect(quantities(tokenize(text)).some(({ share }) => share)).toBe(false);
  });
});

test.each([
  ["It lasted half an hour.", 1800],
  ["It lasted a quarter of an hour.", 900],
  ["It was shut for an hour.", 3600],
  ["It was shut for about one hour.", 3600],
])("“%s” is a length of time", (text, seconds) => {
  expect(claimsIn(text).find(({ kind }) => kind === "duration")?.quantity?.value).toBe(seconds);
});

test.each(["It sells 400 loaves a day.", "A year ago it closed.", "One day it will close."])(
  "“%s” has none",
  (text) => {
    expect(claimsIn(text).some(({ kind }) => kind === "duration")).toBe(false);
  },
);
