import { expect, test } from "vitest";
import { ago, counted, countedAtStart, inQuotes, listed, oneLine, writtenDay } from "../../src/reply/words.ts";

test.each([
  [0, "0 sources"],
  [1, "1 source"],
  [2, "2 sources"],
  [12345, "12,345 sources"],
])("%d of them is written %s", (n, text) => {
  expect(counted(n, "source")).toBe(text);
});

test("an irregular plural is given", () => {
  expect(counted(2, "person", "people")).toBe("2 people");
});

test.each([
  [1, "One source"],
  [9, "Nine sources"],
  [10, "10 sources"],
])("at the start of a sentence %d of them is written %s", (n, text) => {
  expect(countedAtStart(n, "source")).toBe(text);
});

test.each([
  [[], ""],
  [["a"], "a"],
  [["a", "b"], "a or b"],
  [["a", "b", "c"], "a, b or c"],
])("a list %j is written “%s”", (words, text) => {
  expect(listed(words, "or")).toBe(text);
});

test.each([
  ["2017-03-27", "27 March 2017"],
  ["2017-12-01", "1 December 2017"],
  ["2017-03", "March 2017"],
  ["2017", "2017"],
  ["2017-13-01", "2017-13-01"],
  ["2017-03-99", "2017-03-99"],
  ["last Monday", "last Monday"],
])("the day %s is written %s", (day, text) => {
  expect(writtenDay(day)).toBe(text);
});

test.each([
  [20, "just now"],
  [60, "1 minute ago"],
  [59 * 60, "59 minutes ago"],
  [60 * 60, "1 hour ago"],
  [47 * 3600, "47 hours ago"],
  [48 * 3600, "2 days ago"],
])("%d seconds back is %s", (seconds, text) => {
  const now = new Date("2020-01-10T00:00:00Z");
  expect(ago(new Date(now.getTime() - seconds * 1000), now)).toBe(text);
});

test("a title on two lines is written on one", () => {
  expect(oneLine("  A title\r\n\ton two \u00A0 lines ")).toBe("A title on two lines");
  expect(inQuotes("more\nthan 40")).toBe("“more than 40”");
});
