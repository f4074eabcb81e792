import { describe, expect, test } from "vitest";
import { dates } from "../../../src/core/language/dates.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { ask } from "../answer/dossier.ts";

const hours = (text: string) =>
  dates(tokenize(text)).flatMap(({ precision, key }) => (precision === "clock" ? [key] : []));

describe("hours without a mark of their own", () => {
  test.each([
    ["The lock opens at 8.45.", ["08:45"]],
    ["Rowing starts at 9 and ends at 11.", ["09:00", "11:00"]],
    ["The café is open from 7.30 to 9.", ["07:30", "09:00"]],
    ["Ring the office before 9 or after 5.", ["09:00", "05:00"]],
    ["The gate closes at 6 on weekdays.", ["06:00"]],
    ["The shop is open from 9 to 17.", ["09:00", "17:00"]],
    ["Boats must be back by 5.45.", ["05:45"]],
  ])("%s", (text, keys) => {
    expect(hours(text)).toEqual(keys);
  });

  test.each([
    "The rate stands at 4.25 per cent.",
    "The regatta ended after 9 days.",
    "The boat is 5.45 metres long.",
    "The shop opened at 9 High Street.",
    "It rose from 7.30 to 9.10 pounds.",
    "They put the toll at 12.",
  ])("%s tells no hour", (text) => {
    expect(hours(text)).toEqual([]);
  });

  test("hours of other days do not differ", () => {
    const given = ask(
      ["The pool opens at 9 on Mondays.", "The pool opens at 11 on Sundays."],
      "when does the pool open",
    );
    expect(given.verdict).not.toBe("disputed");
  });
});
