import { describe, expect, test } from "vitest";
import { type Quantity, quantities } from "../../../src/core/language/numbers.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";

const read = (text: string) => quantities(tokenize(text));

/** The one quantity of a text. */
function only(text: string): Quantity {
  const found = read(text);
  expect(found).toHaveLength(1);
  return found[0]!;
}

function wording(text: string): string {
  const tokens = tokenize(text);
  const { from, to } = only(text);
  return text.slice(tokens[from]!.start, tokens[to - 1]!.end);
}

describe("an exact number", () => {
  test.each([
    ["40 people", 40],
    ["1,500 people", 1500],
    ["1,234,567 people", 1_234_567],
    ["0 deaths", 0],
    ["3.5 metres", 3.5],
    ["12 million people", 12e6],
    ["1.2 billion dollars", 1.2e9],
    ["3.2bn dollars", 3.2e9],
    ["20k users", 20_000],
    ["5m users", 5e6],
    ["40 thousand people", 40_000],
    ["3 dozen eggs", 36],
    ["two lakh people", 200_000],
    ["two people", 2],
    ["eleven boats", 11],
    ["twenty-five boats", 25],
    ["twenty five boats", 25],
    ["a hundred boats", 100],
    ["one hundred boats", 100],
    ["two hundred boats", 200],
    ["two hundred and fifty boats", 250],
    ["a hundred and fifty boats", 150],
    ["one hundred and fifty boats", 150],
    ["a thousand boats", 1000],
    ["two thousand boats", 2000],
    ["twenty thousand boats", 20_000],
    ["two thousand five hundred boats", 2500],
    ["three hundred thousand people", 300_000],
    ["one million two hundred thousand people", 1_200_000],
    ["two hundred and fifty thousand people", 250_000],
    ["one thousand and one nights", 1001],
    ["a dozen boats", 12],
    ["two dozen boats", 24],
    ["half a million people", 500_000],
    ["half a dozen boats", 6],
    ["two and a half hours", 2.5],
    ["ninety-nine per cent", 99],
    ["$40", 40],
    ["€1,500", 1500],
    ["50%", 50],
    ["a 10-day truce", 10],
    ["2,015 people", 2015],
  ])("%s is %d", (text, value) => {
    expect(only(text)).toMatchObject({ value, low: value, high: value, vague: false, qualifier: null });
  });
});

describe("a qualifier", () => {
  test.each([
    ["over 1,500 people", "over", "over 1,500"],
    ["more than 40 people", "over", "more than 40"],
    ["well over 40 people", "over", "well over 40"],
    ["upwards of 40 people", "over", "upwards of 40"],
    ["at least 40 people", "atLeast", "at least 40"],
    ["no fewer than 40 people", "atLeast", "no fewer than 40"],
    ["40 or more people", "atLeast", "40 or more"],
    ["a minimum of 40 people", "atLeast", "a minimum of 40"],
    ["fewer than 40 people", "under", "fewer than 40"],
    ["under 40 people", "under", "under 40"],
    ["up to 40 people", "atMost", "up to 40"],
    ["as many as 40 people", "atMost", "as many as 40"],
    ["no more than 40 people", "atMost", "no more than 40"],
    ["40 or fewer people", "atMost", "40 or fewer"],
    ["about 40 people", "about", "about 40"],
    ["around forty people", "about", "around forty"],
    ["some 40 people", "about", "some 40"],
    ["an estimated 40 people", "about", "an estimated 40"],
    ["40 or so people", "about", "40 or so"],
    ["nearly 40 people", "nearly", "nearly 40"],
    ["almost 40 people", "nearly", "almost 40"],
    ["exactly 40 people", "exact", "exactly 40"],
    ["only 40 people", "exact", "only 40"],
    ["a total of 40 people", "exact", "a total of 40"],
  ])("of %s is “%s”, and the wording “%s”", (text, qualifier, words) => {
    expect(only(text).qualifier).toBe(qualifier);
    expect(wording(text)).toBe(words);
  });

  test("leaves the number where it begins", () => {
    const { from, number, to } = only("with at least 40 people");
    expect([from, number, to]).toEqual([1, 3, 4]);
  });

  test("that says more has no upper end, but a reader's one", () => {
    expect(only("over 1,500 people")).toMatchObject({ low: 1500, high: Number.POSITIVE_INFINITY, least: 1500 });
    expect(only("over 1,500 people").most).toBeGreaterThan(1500);
    expect(only("over 1,500 people").most).toBeLessThan(2000);
  });

  test("that says less reaches down to nothing", () => {
    const { low, high, most } = only("fewer than 40 people");
    expect({ low, high }).toEqual({ low: 0, high: 40 });
    expect(most).toBeLessThan(40);
    expect(only("up to 40 people").most).toBe(40);
  });

  test("that says about reaches to both sides", () => {
    const { low, high, least, most } = only("about 40 people");
    expect(low).toBeLessThan(least);
    expect(least).toBeLessThan(40);
    expect(most).toBeGreaterThan(40);
    expect(high).toBeGreaterThan(most);
  });
});

describe("a range", () => {
  test.each([
    ["18 to 20 buses", 18, 20],
    ["18-20 buses", 18, 20],
    ["1,100–1,500 people", 1100, 1500],
    ["between 5 and 7 buses", 5, 7],
    ["between five and seven buses", 5, 7],
    ["two to three weeks", 2, 3],
    ["2 to 3 million people", 2e6, 3e6],
    ["between two hundred and three hundred people", 200, 300],
    ["between two thousand and three thousand people", 2000, 3000],
    ["two hundred and fifty to three hundred people", 250, 300],
  ])("%s is %d to %d", (text, low, high) => {
    expect(only(text)).toMatchObject({ low, high, least: low, most: high });
  });

  test.each([
    "raised the number of people hurt from 40 to 52",
    "increased the yearly fee for members who live abroad from 40 to 52",
  ])("is none where one number becomes the other: %s", (text) => {
    expect(read(text).map(({ value }) => value)).toEqual([40, 52]);
  });

  test("that falls is two numbers", () => {
    expect(read("from 20 to 18 buses").map(({ value }) => value)).toEqual([20, 18]);
  });
});

test.each([
  ["two hundred and three hundred people", [200, 300]],
  ["five and six people", [5, 6]],
  ["one million and two million people", [1e6, 2e6]],
])("%s are two numbers", (text, values) => {
  expect(read(text).map(({ value }) => value)).toEqual(values);
});

describe("a vague number", () => {
  test.each([
    ["dozens of people", 24, 120],
    ["hundreds of people", 200, 2000],
    ["thousands of people", 2000, 20_000],
    ["hundreds of thousands of people", 200_000, 2_000_000],
    ["tens of thousands of people", 20_000, 100_000],
    ["tens of millions of people", 2e7, 1e8],
    ["several people", 3, 9],
    ["several hundred people", 300, 900],
    ["a few people", 2, 9],
    ["a few thousand people", 2000, 9000],
    ["a couple of boats", 2, 3],
    ["a handful of boats", 3, 9],
  ])("%s is between %d and %d", (text, low, high) => {
    expect(only(text)).toMatchObject({ vague: true, low, high });
  });
});

test("all numbers of a sentence are read in order", () => {
  expect(read("In all, 40 men, 25 women and twelve children left on 3 buses.").map(({ value }) => value)).toEqual([
    40, 25, 12, 3,
  ]);
});

test("numbers never overlap", () => {
  const found = read(
    "Between 5 and 7 of some 40 or more, up to two to three hundred, a few 12 or so, 1-2-3 20 to 30 to 40.",
  );
  found.slice(1).forEach(({ from }, i) => {
    expect(from).toBeGreaterThanOrEqual(found[i]!.to);
  });
});
