import { describe, expect, test } from "vitest";
import { ask, values } from "./dossier.ts";

describe("a correction finds the value it corrects, without a word of the question", () => {
  test.each([
    [
      "an hour",
      "when did the kiln explode",
      [
        "The kiln exploded at 02:10, the potters said.",
        "In earlier reports we gave the time as 02:10. According to the tower clock it was 02:40.",
      ],
      ["02:40", "02:10"],
    ],
    [
      "a sum",
      "how much did the new organ cost",
      ["The new organ cost 90,000 crowns.", "Correction: we wrote of 90,000 crowns. It was 190,000 crowns."],
      ["190,000 crowns", "90,000 crowns"],
    ],
  ])("%s", (_, question, sources, expected) => {
    const given = ask(sources, question);
    expect(given.verdict).toBe("updated");
    expect(
      values(given)
        .slice(0, 2)
        .map((value) => value?.replace(/^It was /, "")),
    ).toEqual(expected);
  });

  test.each([
    [
      "the same number of something else",
      "how many goats does the farm have",
      ["The farm has 40 goats.", "Correction: we wrote that 40 crates of pears were sold. It was 44 crates."],
    ],
    [
      "a sentence that corrects nothing",
      "when did the kiln explode",
      ["The kiln exploded at 02:10, the potters said.", "The last bus goes at 02:10. The first one goes at 05:40."],
    ],
  ])("but not %s", (_, question, sources) => {
    expect(ask(sources, question).verdict).toBe("single");
  });
});

describe("a change from one figure to another", () => {
  test("says nothing of a third: whoever gives that one differs", () => {
    const given = ask(
      [
        "The number of people hurt in the avalanche has gone up from 23 to 29, the hospital said.",
        "The mountain guides say that 12 people were hurt in the avalanche.",
      ],
      "how many people were hurt in the avalanche",
    );
    expect(given.verdict).toBe("disputed");
    expect(values(given).join(" · ")).toContain("12 people");
  });

  test("is told by a bare figure behind the one that an earlier article gave", () => {
    const given = ask(
      [
        "About 40 rafts crossed the lake.",
        "Correction: an earlier article spoke of 40 rafts on the lake. There were 52.",
      ],
      "how many rafts were on the lake",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)[0]).toBe("52");
  });

  test("is not told from a number of which nobody says what it counts", () => {
    const given = ask(
      [
        "The number of people hurt in the avalanche has gone up from 23 to 29, the hospital said. Six had come by themselves.",
      ],
      "how many people were hurt in the avalanche",
    );
    expect(given.verdict).toBe("updated");
    expect(values(given)).toEqual(["29", "23"]);
  });
});
