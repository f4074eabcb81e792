import { describe, expect, test } from "vitest";
import { dates } from "../../../src/core/language/dates.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";

function read(text: string) {
  const tokens = tokenize(text);
  return dates(tokens).map(({ from, to, precision, key }) => ({
    words: text.slice(tokens[from]!.start, tokens[to - 1]!.end),
    precision,
    key,
  }));
}

describe("a date", () => {
  test.each([
    ["on 2017-03-27 it rained", "2017-03-27", "day", "2017-03-27"],
    ["on 27 March 2017 it rained", "27 March 2017", "day", "2017-03-27"],
    ["on March 27, 2017, it rained", "March 27, 2017", "day", "2017-03-27"],
    ["on March 27th it rained", "March 27th", "day", "-03-27"],
    ["on the 27th of March 2017 it rained", "27th of March 2017", "day", "2017-03-27"],
    ["on 5 Dec. 2015 it rained", "5 Dec. 2015", "day", "2015-12-05"],
    ["on Dec. 5 it rained", "Dec. 5", "day", "-12-05"],
    ["on Sept. 1, 2015 it rained", "Sept. 1, 2015", "day", "2015-09-01"],
    ["on 1 May it rained", "1 May", "day", "-05-01"],
    ["on Saturday, 12 December 2015 it rained", "Saturday, 12 December 2015", "day", "2015-12-12"],
    ["on Saturday 12 December it rained", "Saturday 12 December", "day", "-12-12"],
    ["in December 2015 it rained", "December 2015", "month", "2015-12"],
    ["in December it rained", "December", "month", "-12"],
    ["in May it rained", "May", "month", "-05"],
    ["in March 2016 it rained", "March 2016", "month", "2016-03"],
    ["in 2014 it rained", "2014", "year", "2014"],
    ["in 1186 it rained", "1186", "year", "1186"],
    ["the long rain (1288) ended", "1288", "year", "1288"],
    ["two villages drowned in 1520: both were rebuilt", "1520", "year", "1520"],
    ["in the late 1980s it rained", "late 1980s", "period", "1980s"],
    ["in the nineteenth century it rained", "nineteenth century", "period", "century 19"],
    ["in the mid-18th century it rained", "mid-18th century", "period", "century 18"],
    ["in the 3rd century BC it rained", "3rd century BC", "period", "century 3 bc"],
    ["in the summer of 1521 it rained", "summer of 1521", "period", "summer 1521"],
    ["in 480 BC it rained", "480 BC", "period", "480 bc"],
    ["it rained 66 million years ago", "66 million years ago", "period", "66 million years ago"],
    ["since 1998, it rained", "1998", "year", "1998"],
    ["in early 2014 it rained", "early 2014", "year", "2014"],
    ["the floods of 2014", "2014", "year", "2014"],
    ["on Saturday it rained", "Saturday", "weekday", "6"],
    ["on Saturday morning it rained", "Saturday morning", "weekday", "6"],
    ["early on Saturday it rained", "early on Saturday", "weekday", "6"],
    ["last Friday it rained", "last Friday", "weekday", "5"],
    ["on Sundays it rains", "Sundays", "weekday", "0"],
    ["on Mon. it rained", "Mon", "weekday", "1"],
    ["at 17:45 it rained", "17:45", "clock", "17:45"],
    ["at 9:05 it rained", "9:05", "clock", "09:05"],
    ["at 9 p.m. it rained", "9 p.m.", "clock", "9pm"],
    ["at 9pm it rained", "9pm", "clock", "9pm"],
    ["at 9 o’clock it rained", "9 o’clock", "clock", "9o'clock"],
    ["at half past eight it rained", "half past eight", "clock", "half past 8"],
    ["at quarter to six it rained", "quarter to six", "clock", "quarter to 6"],
    ["at noon it rained", "noon", "clock", "noon"],
    ["at midnight it rained", "midnight", "clock", "midnight"],
    ["yesterday it rained", "yesterday", "relative", "yesterday"],
    ["it rained last week", "last week", "relative", "week-1"],
    ["it will rain next month", "next month", "relative", "month1"],
    ["it rained this year", "this year", "relative", "year0"],
    ["it rained earlier this week", "earlier this week", "relative", "week0"],
    ["it rained over the past year", "the past year", "relative", "year-1"],
    ["it will rain in the next two months", "the next two months", "relative", "month*two1"],
    ["it rained in the last 10 days", "the last 10 days", "relative", "day*10-1"],
    ["it rained two weeks ago", "two weeks ago", "relative", "two weeks ago"],
    ["it rained a month ago", "a month ago", "relative", "a month ago"],
    ["it rained in recent weeks", "recent weeks", "relative", "week-1"],
  ])("in “%s” is “%s”, a %s with the key %s", (text, words, precision, key) => {
    expect(read(text)).toEqual([{ words, precision, key }]);
  });

  test("is read more than once in a sentence, in order", () => {
    expect(read("It began on 5 May 2014 and ended in 2016, early on Monday.").map(({ key }) => key)).toEqual([
      "2014-05-05",
      "2016",
      "1",
    ]);
  });

  test("of a span of years is two years", () => {
    expect(read("from 2014 to 2016").map(({ key }) => key)).toEqual(["2014", "2016"]);
  });
});

describe("no date", () => {
  test.each([
    "It may rain.",
    "They march to the gate.",
    "The march ended.",
    "May I come in?",
    "They will mar the view.",
    "We sat on a wall.",
    "The sun shone.",
    "The Sun shone.",
    "The second floor is closed.",
    "It took 2,015 bags.",
    "It cost $2015.",
    "It weighs 1999 pounds.",
    "Over 2000 people left.",
    "About 1500 people left.",
    "Some 2000 soldiers came.",
    "Version 2.14 is out.",
    "See 2014/15 for more.",
    "It took two weeks.",
    "He waited for two hours before help came.",
    "It was the last bus.",
    "This was the next step.",
    "The ratio was 3:2.",
    "See 99:99 there.",
    "The code is 31415.",
    "Room 1408 is shut.",
  ])("stands in “%s”", (text) => {
    expect(read(text)).toEqual([]);
  });
});

test("dates never overlap", () => {
  const text =
    "Early on Saturday, 12 December 2015, at 9 p.m. last Friday of May 2014 two weeks ago this week, Sunday 3 May 17:45";
  const found = dates(tokenize(text));
  found.slice(1).forEach(({ from }, i) => {
    expect(from).toBeGreaterThanOrEqual(found[i]!.to);
  });
  expect(found.length).toBeGreaterThan(5);
});

test("early years may be the two ends of a time", () => {
  const tokens = tokenize("built between 1310 and 1342 by monks, with 1320 stones and 1400 beams");
  expect(dates(tokens).map(({ key }) => key)).toEqual(["1310", "1342"]);
  expect(read("The abbot (1212–1270) taught from 1240 to 1261.").map(({ key }) => key)).toEqual([
    "1212",
    "1270",
    "1240",
    "1261",
  ]);
  expect(read("They paid 1200 crowns for 1300 sheep, some before 1100 others.").map(({ key }) => key)).toEqual([]);
});
