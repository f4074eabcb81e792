import { describe, expect, test } from "vitest";
import { eachBut } from "../answer/known-wrong.ts";
import { claimOf, claimsIn } from "./reading-of.ts";

test.each([
  ["The first convoy brought 40 lorries.", "40 lorries", 1, "first convoy"],
  ["In the second wave 90 families moved.", "90 families", 2, "second wave"],
  ["The final stage saw 12 tents struck.", "12 tents", -1, "final stage"],
  ["The last group had 15 hikers.", "15 hikers", -1, "last group"],
  ["The first two groups had 31 hikers.", "31 hikers", 1, "first two groups"],
])("“%s” speaks of one portion", (text, words, ordinal, scope) => {
  expect(claimOf(text, words).scope).toMatchObject({ ordinal, words: scope });
});

test("a number that follows “stage” or “day” counts the noun after it: “In the final stage 12 tents were struck”", () => {
  expect(claimOf("In the final stage 12 tents were struck.", "12 tents").scope).toMatchObject({ ordinal: -1 });
  expect(claimOf("On that day 14 people were arrested.", "14 people").quantity?.value).toBe(14);
});

test.each([
  "The third-largest bakery sold 400 loaves.",
  "For the first time 400 loaves were sold.",
  "At first 400 loaves were sold.",
])("“%s” speaks of no portion", (text) => {
  expect(claimsIn(text)[0]?.scope).toBeNull();
});

test.each([
  ["The kiln burns 30 logs every week.", "30 logs"],
  ["The kiln burns 30 logs a day.", "30 logs"],
  ["The kiln burns 30 logs per shift.", "30 logs"],
  ["The kiln burns 30 logs daily.", "30 logs"],
  ["Each week, 30 logs are burnt in the kiln.", "30 logs"],
  ["About 30 logs are burnt in the kiln every week.", "About 30 logs"],
])("“%s” gives a rate", (text, words) => {
  expect(claimOf(text, words).rate).not.toBeNull();
});

test.each(["The kiln burnt 30 logs a day earlier.", "The kiln burnt 30 logs on Friday.", "The kiln burnt 30 logs."])(
  "“%s” gives no rate",
  (text) => {
    expect(claimsIn(text).find(({ kind }) => kind === "number")?.rate).toBeNull();
  },
);

test.each([
  ["The appeal raised 9,000 crowns in all.", true],
  ["The appeal raised a total of 9,000 crowns.", true],
  ["Altogether the appeal raised 9,000 crowns.", true],
  ["The appeal raised 9,000 crowns.", false],
])("“%s” is of all of them: %s", (text, total) => {
  expect(claimsIn(text)[0]?.total).toBe(total);
});

describe("a part", () => {
  test.each([
    ["The bus carried 50 passengers, including 8 children.", "8 children"],
    ["The bus carried 50 passengers, among them 8 children.", "8 children"],
    ["The bus carried 50 passengers, 8 of whom were hurt.", "8"],
  ])("is read in “%s”", (text, words) => {
    expect(claimOf(text, words).part).toBe("of");
  });

  test("does not make a part of its whole", () => {
    expect(claimOf("The bus carried 50 passengers, including 8 children.", "50 passengers").part).toBeNull();
  });

  test("at the head of a sentence, larger than anything before it, is a part of something unclear", () => {
    const text = "Some 1,150 students stayed. Among them were some 3,700 boarders.";
    expect(claimOf(text, "some 3,700 boarders").part).not.toBeNull();
  });
});

test.each([
  ["Over the past month 12 boats were seized.", "12 boats"],
  ["Since 2011 the charity has housed 250 families.", "250 families"],
  ["The charity housed 250 families in 2014.", "250 families"],
  ["The charity housed 250 families during the last year.", "250 families"],
])("“%s” sums up a time", (text, words) => {
  expect(claimOf(text, words).window).not.toBeNull();
});

test("the day of an event is no window", () => {
  expect(claimOf("On 4 May 2014 the charity housed 250 families.", "250 families").window).toBeNull();
});

const WRONG_STANCE: readonly string[] = ["The council plans to plant 80 trees."];

eachBut(WRONG_STANCE, [
  ["The council will plant 80 trees.", "expected"],
  ["The council plans to plant 80 trees.", "expected"],
  ["80 trees are expected to be planted.", "expected"],
  ["80 trees are set to be planted.", "expected"],
  ["The council planted 80 trees.", "reported"],
  ["Due to the drought 80 trees died.", "reported"],
  ["In May 80 trees died.", "reported"],
  ["The plan got 80 votes.", "reported"],
  ["The free plan allows 5 users.", "reported"],
  ["The council denied that it felled 80 trees.", "denied"],
])("the stance of “%s” is %s", (text, stance) => {
  expect(claimsIn(text).find(({ kind }) => kind === "number")?.stance).toBe(stance);
});
