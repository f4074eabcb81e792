import { describe, expect, test } from "vitest";
import { ask, marked, values } from "./dossier.ts";

describe("of bare words side by side the verb is the doing", () => {
  const text = "The mill was dammed off from the river in 1870. The miller left the valley in 1902.";
  test.each(["when did the mill dam burst", "when did the mill sluice freeze"])("%s", (question) => {
    expect(ask([text], question).verdict).toBe("unanswered");
  });

  test("and what is told of it is found", () => {
    expect(values(ask([`${text} The dam burst in March 1911.`], "when did the mill dam burst"))).toEqual([
      "March 1911",
    ]);
  });
});

describe("what is done is looked for, not said:", () => {
  const text =
    "The red sledge was discovered on Tuesday behind the chapel. The plan for a lift was turned down in May.";
  test.each([
    ["where was the red sledge found", "the chapel"],
    ["when was the plan for a lift rejected", "May"],
  ])("%s", (question, words) => {
    expect(marked(ask([text], question))).toContain(words);
  });
});

test("the one who is named in the question is not who is asked for", () => {
  const text = "Manager Olaf Brandt stepped down in April. His successor, Mona Hjelm, has written to every member.";
  expect(values(ask([text], "who followed Brandt as manager"))).toEqual(["Mona Hjelm"]);
});

test("trips and visits of one kind are the same things to count", () => {
  const text = "Twelve school visits have had to be cancelled. Nine office parties were moved.";
  expect(values(ask([text], "how many school trips were called off"))).toEqual(["Twelve school visits"]);
});

describe("done again, and done by somebody", () => {
  const text = "The lido opened in 1931. It was shut in 2004. The lido was reopened in 2011 by the mayor.";
  test.each([
    ["when did the lido open again", "2011"],
    ["when did the lido open", "1931"],
  ])("%s", (question, value) => {
    expect(values(ask([text], question))).toEqual([value]);
  });
});

describe("in everyday words", () => {
  const text =
    "Dogs must be on a lead. Mrs Osei objected to the higher rent. Ana Ruiz stood down because she is moving to Wales.";
  test.each([
    ["can i bring my dog", "Dogs must be on a lead."],
    ["who was against the higher rent", "Mrs Osei objected to the higher rent."],
    ["why is ana ruiz leaving", "Ana Ruiz stood down because she is moving to Wales."],
  ])("%s", (question, quote) => {
    expect(ask([text], question).findings[0]?.citations[0].quote).toBe(quote);
  });
});

describe("a way of doing is asked for", () => {
  const text = "If you want to leave, write to the secretary. The choir has 40 members. A spare key costs 12 euros.";
  test("and what tells of no such doing is not quoted", () => {
    expect(ask([text], "how do i tune the choir").verdict).toBe("unanswered");
  });

  test("what happened before the question is no part of it", () => {
    expect(values(ask([text], "lost my key, whats a new one cost"))).toEqual(["12 euros"]);
  });
});

test("a doing that only says what kind of thing it is, is none", () => {
  const text =
    "Plots overgrown for three months go to the next person on the waiting list. People wait four years for a plot.";
  expect(values(ask([text], "how long do people wait for a plot"))[0]).toBe("four years");
});
