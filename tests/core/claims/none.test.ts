import { describe, expect, test } from "vitest";
import { readNones } from "../../../src/core/claims/readers/none.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { ask, values } from "../answer/dossier.ts";

function nones(text: string): (string | null)[][] {
  const tokens = tokenize(text);
  return readNones(tokens).map(({ from, to, unit }) => [
    text.slice(tokens[from]?.start, tokens[to - 1]?.end),
    unit?.head ?? null,
  ]);
}

describe("none", () => {
  test.each([
    ["Nobody fell.", "Nobody", "person"],
    ["No one was on the deck.", "No one", "person"],
    ["None of them drowned.", "None", null],
    ["No masts were lost.", "No masts", "mast"],
    ["Entry is free.", "free", "money"],
    ["The map is free of charge.", "free of charge", "money"],
    ["There is free parking by the quay.", "free", "money"],
    ["The lesson costs nothing.", "nothing", "money"],
    ["Oars are lent at no charge.", "no charge", "money"],
  ])("%s", (text, words, head) => {
    expect(nones(text)).toEqual([[words, head]]);
  });

  test.each([
    "Nobody knows how many came.",
    "No one under 18 was hurt.",
    "The bay is no longer free of oil.",
    "Feel free to ask.",
    "The soap is scent-free.",
    "There is no doubt.",
    "No more than 40 came.",
  ])("%s counts nothing", (text) => {
    expect(nones(text)).toEqual([]);
  });

  test("how many, and what it costs, may be none", () => {
    expect(values(ask(["Nobody was hurt when the mast fell."], "how many people were hurt"))).toEqual(["Nobody"]);
    expect(values(ask(["No oars were lost in the gale."], "how many oars were lost"))).toEqual(["No oars"]);
    expect(values(ask(["The slipway is free."], "how much does the slipway cost"))).toEqual(["free"]);
  });

  test("none and some differ", () => {
    const given = ask(
      ["Nobody was hurt in the storm.", "Three people were hurt in the storm, the coach said."],
      "how many people were hurt in the storm",
    );
    expect(given.verdict).toBe("disputed");
  });

  test("what only some get free has a price", () => {
    const given = ask(
      ["The sauna is free for members. Others pay 9 pounds for the sauna."],
      "what does the sauna cost",
    );
    expect(values(given)[0]).toBe("9 pounds");
  });
});
