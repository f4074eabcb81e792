import { describe, expect, test } from "vitest";
import { readFrequencies } from "../../../src/core/claims/readers/frequency.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { ask, values } from "../answer/dossier.ts";

function frequencies(text: string): (string | number)[][] {
  const tokens = tokenize(text);
  return readFrequencies(tokens).map(({ from, to, yearly }) => [
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    yearly,
  ]);
}

describe("how often", () => {
  test.each([
    ["The sails are washed every month.", "every month", 12],
    ["It rings each evening.", "each evening", 365],
    ["We meet on Mondays.", "on Mondays", 52],
    ["They row every other day.", "every other day", 182.5],
    ["The boat is tarred every six weeks.", "every six weeks", 52 / 6],
    ["The keel is looked at twice a year.", "twice a year", 2],
    ["The keel is looked at four times each month.", "four times each month", 48],
    ["The mast is oiled once every two weeks.", "once every two weeks", 26],
    ["The deck is scrubbed daily.", "daily", 365],
    ["The fair is held every May.", "every May", 1],
  ])("%s", (text, words, yearly) => {
    expect(frequencies(text)).toEqual([[words, yearly]]);
  });

  test.each([
    "She rang twice.",
    "Every boat was full.",
    "The fair is on Monday.",
    "It rained four times.",
    "A day is lost.",
  ])("%s says nothing of it", (text) => {
    expect(frequencies(text)).toEqual([]);
  });

  test("one frequency in two wordings is agreed, two frequencies differ", () => {
    const question = "how often is the lamp cleaned";
    const weekly = ask(["The lamp is cleaned every week.", "The lamp is cleaned once a week."], question);
    expect(weekly.verdict).toBe("agreed");
    const apart = ask(["The lamp is cleaned every week.", "The lamp is cleaned every day."], question);
    expect(apart.verdict).toBe("disputed");
    expect(values(apart).toSorted()).toEqual(["every day", "every week"]);
  });

  test("how often something else is done differs from nothing", () => {
    const given = ask(
      ["Ferries go every 30 minutes.", "The boat is painted every year."],
      "how often do the ferries go",
    );
    expect(given.verdict).not.toBe("disputed");
    expect(values(given)[0]).toBe("every 30 minutes");
  });

  test("it is no count of what is counted", () => {
    const given = ask(["The boat is painted every year."], "how many boats are painted");
    expect(given.verdict).toBe("unanswered");
  });
});
