import { describe, expect, test } from "vitest";
import { claimOf, claimsIn } from "./reading-of.ts";

test.each([
  ["The fair drew 240 visitors.", "240 visitors", null, 240, 240],
  ["The fair drew exactly 240 visitors.", "exactly 240 visitors", "exact", 240, 240],
  ["The fair drew as many as 240 visitors.", "as many as 240 visitors", "atMost", 0, 240],
  ["The fair drew at least 240 visitors.", "at least 240 visitors", "atLeast", 240, Number.POSITIVE_INFINITY],
  ["The fair drew more than 240 visitors.", "more than 240 visitors", "over", 240, Number.POSITIVE_INFINITY],
  ["The fair drew fewer than 240 visitors.", "fewer than 240 visitors", "under", 0, 240],
  ["The fair drew 240 or more visitors.", "240 or more visitors", "atLeast", 240, Number.POSITIVE_INFINITY],
  ["The fair drew between 200 and 240 visitors.", "between 200 and 240 visitors", null, 200, 240],
  ["The fair drew 200–240 visitors.", "200–240 visitors", null, 200, 240],
])("“%s” allows what its words allow", (text, words, qualifier, low, high) => {
  expect(claimOf(text, words).quantity).toMatchObject({ qualifier, low, high });
});

describe("as meant", () => {
  test("“over 1,500” is not said of 2,000", () => {
    const quantity = claimOf("The barge took over 1,500 sheep.", "over 1,500 sheep").quantity!;
    expect(quantity.most).toBeGreaterThan(1500);
    expect(quantity.most).toBeLessThan(2000);
  });

  test("“dozens” is at least two of them and far from a thousand", () => {
    const quantity = claimOf("Dozens of tents were blown away.", "Dozens of tents").quantity!;
    expect(quantity).toMatchObject({ vague: true, low: 24 });
    expect(quantity.high).toBeLessThan(1000);
  });

  test("“some 300” reaches a little to both sides", () => {
    const quantity = claimOf("The co-op sold some 300 baskets.", "some 300 baskets").quantity!;
    expect(quantity.least).toBeLessThan(300);
    expect(quantity.most).toBeGreaterThan(300);
  });
});

test.each([
  ["The lock was shut for 90 seconds.", 90],
  ["The lock was shut for 20 minutes.", 1200],
  ["The lock was shut for two hours.", 7200],
  ["The lock was shut for three days.", 259_200],
  ["The lock was shut for six weeks.", 3_628_800],
  ["The lock was shut for a fortnight and 2 days.", 1_382_400],
  ["The lock was shut for two and a half hours.", 9000],
])("“%s” is a duration in seconds", (text, seconds) => {
  const durations = claimsIn(text).filter(({ kind }) => kind === "duration");
  expect(durations.at(-1)?.quantity?.value).toBe(seconds);
});

test("60 minutes and one hour are one duration whatever the unit", () => {
  const minutes = claimOf("The tour takes 60 minutes.", "60 minutes").quantity?.value;
  expect(claimOf("The tour takes 2 hours.", "2 hours").quantity?.value).toBe(2 * minutes!);
});

test("“two weeks ago” is a date, not a duration", () => {
  expect(claimsIn("The pump failed two weeks ago.").map(({ kind }) => kind)).toEqual(["date"]);
});

test.each([
  ["The annex opened on 3 May 2014.", "day", "2014-05-03"],
  ["The annex opened on May 3, 2014.", "day", "2014-05-03"],
  ["The annex opened on 2014-05-03.", "day", "2014-05-03"],
  ["The annex opened in May 2014.", "month", "2014-05"],
  ["The annex opened in 2014.", "year", "2014"],
])("“%s” gives a date of its own precision", (text, precision, key) => {
  expect(claimsIn(text).find(({ kind }) => kind === "date")?.date).toEqual({ precision, key, bound: null });
});

test.each([
  ["The chapel was finished before 2005.", "before"],
  ["The annex is closed until 3 May 2014.", "before"],
  ["Applications must arrive by 30 June 2021.", "before"],
  ["The annex has been closed since 2014.", "after"],
  ["The new fare holds from 1 March 2020.", "after"],
])("“%s” gives only a bound", (text, bound) => {
  expect(claimsIn(text).find(({ kind }) => kind === "date")?.date?.bound).toBe(bound);
});

test("a weekday is never turned into a day of the calendar", () => {
  expect(claimsIn("The annex opened on Saturday.").find(({ kind }) => kind === "date")?.date).toMatchObject({
    precision: "weekday",
  });
});
