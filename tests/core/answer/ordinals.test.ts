import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("an ordinal that is asked for stands in", () => {
  test.each(["47 members voted for a second boat.", "The second boat cost 9,000 euros, and 47 members voted for it."])(
    "%s",
    (text) => {
      expect(values(ask([text], "how many members voted for the 2nd boat"))[0]).toContain("47");
    },
  );

  test("but not in a measure of time", () => {
    expect(ask(["The boat pumps 47 litres a second."], "how many boats are in the second fleet").verdict).toBe(
      "unanswered",
    );
  });
});

test("how long something took is told by what came so much later", () => {
  const text = "The desk called an ambulance, which was at the door eleven minutes later.";
  expect(values(ask([text], "how long did the ambulance take to get there"))).toEqual(["eleven minutes later"]);
});

test("the day on which a fee is paid is no portion of it", () => {
  const sources = [
    "A full member pays 38 euros a month.",
    "The fee for a full member is 32 euros a month, to be paid on the first day of the month.",
  ];
  expect(ask(sources, "what does a full member pay a month").verdict).toBe("disputed");
});
