import { describe, expect, test } from "vitest";
import type { Sought } from "../../../../src/core/answer/answer.ts";
import { seek } from "../../../../src/core/answer/question/seek.ts";
import { tokenize } from "../../../../src/core/language/tokens.ts";
import { eachBut } from "../known-wrong.ts";

const PLAIN = { said: false, whether: false };

const WRONG: readonly string[] = ["HOW MANY BOATS WERE LOST"];

eachBut<readonly [string, Sought]>(WRONG, [
  ["how many boats were lost", "number"],
  ["How many boats were lost?", "number"],
  ["in the storm, how many boats were lost", "number"],
  ["how much did the bridge cost", "number"],
  ["how often does the ferry sail", "number"],
  ["how far is the camp from the border", "number"],
  ["how tall is the tower", "number"],
  ["how deep is the lake", "number"],
  ["how old is the bell", "number"],
  ["how big is the library", "number"],
  ["what is the population of Alton", "number"],
  ["what is the price of a ticket", "number"],
  ["what percentage of pupils passed", "number"],
  ["what share of pupils passed", "number"],
  ["what was the death toll", "number"],
  ["number of berths in the harbour", "number"],
  ["is it 12 or 20 boats", "number"],
  ["how much is the tent", "number"],
  ["what sum did the club borrow", "number"],
  ["what is the old boat worth", "number"],
  ["what do students pay for a berth", "number"],
  ["what did the mayor pay for", "text"],
  ["how long does the tour take", "duration"],
  ["how much time did they spend in the hut", "duration"],
  ["names of the people who were hurt", "person"],
  ["guests first day after the storm", "text"],
  ["how many days does the fair last", "duration"],
  ["how many hours was the power out", "duration"],
  ["for how long was the pool shut", "duration"],
  ["when was the chapel built", "date"],
  ["since when is the pier closed", "date"],
  ["what year was the chapel built", "date"],
  ["which day is the fair", "date"],
  ["at what time does the ferry sail", "date"],
  ["what is the date of the fair", "date"],
  ["what is the total number of seats", "number"],
  ["what number do the papers give as the number of guests", "number"],
  ["tell me the number of boats which sank", "number"],
  ["what is one of the reasons for the strike", "reason"],
  ["what was the name of the count of Alm", "text"],
  ["what tool is used to measure the amount of rain", "text"],
  ["the number of swans fell after what year", "date"],
  ["in what unit is the size of the field given", "text"],
  ["which choir has the biggest population of basses", "text"],
  ["what keeps the price of salt high", "text"],
  ["what is the area called behind the dam", "text"],
  ["high dams can be used for what", "text"],
  ["when the pump stops, what opens the valve", "text"],
  ["when the pump stops, who is called", "person"],
  ["who founded the clinic", "person"],
  ["who is the mayor", "person"],
  ["who said the dam is safe", "person"],
  ["to whom was the letter sent", "person"],
  ["whose boat is it", "person"],
  ["where is the archive", "place"],
  ["where were the pupils taken", "place"],
  ["which town was flooded", "place"],
  ["in what city is the archive", "place"],
  ["why did the mill close", "reason"],
  ["what caused the fire", "reason"],
  ["what was the reason for the delay", "reason"],
  ["how come the mill closed", "reason"],
  ["did the ferry leave", "yes-no"],
  ["is the dam safe", "yes-no"],
  ["has the mayor resigned", "yes-no"],
  ["can the pool be booked", "yes-no"],
  ["didn't the dam break", "yes-no"],
  ["quote the mayor on the dam", "wording"],
  ["what are the mayor's exact words on the dam", "wording"],
  ["word for word, what was said of the dam", "wording"],
  ["what is a berth", "text"],
  ["tell me about the harbour", "text"],
  ["harbour", "text"],
  ["what should I do when the pump fails", "text"],
  ["what happens when the pump fails", "text"],
  ["HOW MANY BOATS WERE LOST", "number"],
  ["", "text"],
])("“%s” seeks a %s", (question, sought) => {
  expect(seek(tokenize(question), PLAIN).sought).toBe(sought);
});

describe("a question in which a speaker is asked for", () => {
  test.each([
    "what did the mayor say about how long it takes",
    "what did the union say about why the mill closed",
    "what does the nurse say about when the clinic opens",
  ])("seeks the words, not the value inside: “%s”", (question) => {
    expect(seek(tokenize(question), { said: true, whether: false }).sought).toBe("text");
  });

  test("may still seek a value: “how many boats, according to the mayor”", () => {
    expect(
      seek(tokenize("how many boats were lost according to the mayor"), { said: true, whether: false }).sought,
    ).toBe("number");
  });
});

test.each([
  ["how far is the camp", "length"],
  ["how heavy is the bell", "mass"],
  ["what is the price of a ticket", "money"],
  ["how hot was the kiln", "temperature"],
  ["what is the population of Alton", "count"],
  ["how many boats were lost", null],
])("“%s” asks for a measure: %s", (question, measure) => {
  expect(seek(tokenize(question), PLAIN).measure).toBe(measure);
});

test("the words that only ask are told apart from what is asked about", () => {
  const tokens = tokenize("in the storm, how many boats were lost");
  const { from, to } = seek(tokens, PLAIN);
  expect(tokens.slice(from, to).map(({ form }) => form)).toEqual(["how", "many"]);
});
