import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/core/language/tokens.ts";
import { buildAliases } from "../../../src/core/retrieval/aliases.ts";

const split = (group: string) => group.split(", ").map((phrase) => phrase.split(" "));
const aliases = buildAliases(
  ["al waer, waer", "united nations, un", "red cross, international red cross", "new york, big apple"].map(split),
);

/** “group: the words found” */
function find(text: string): string[] {
  const tokens = tokenize(text);
  return aliases
    .find(tokens)
    .map(({ group, from, to }) => `${group}: ${text.slice(tokens[from]!.start, tokens[to - 1]!.end)}`);
}

describe("an alias", () => {
  test.each([
    ["They left Waer.", ["0: Waer"]],
    ["They left Al Waer.", ["0: Al Waer"]],
    ["They left al-Waer’s centre.", ["0: al-Waer’s"]],
    ["The UN and the U.N. met the United Nations.", ["1: UN", "1: U.N.", "1: United Nations"]],
    ["The International Red Cross helped.", ["2: International Red Cross"]],
    ["The Red Cross helped.", ["2: Red Cross"]],
    ["New-York is the Big Apple.", ["3: New-York", "3: Big Apple"]],
    ["New, York", []],
    ["The nations united.", []],
    ["New", []],
    ["", []],
  ])("is found in “%s” as %j", (text, wanted) => {
    expect(find(text)).toEqual(wanted);
  });

  test("is found longest first, and never twice in one place", () => {
    const nested = buildAliases([["a b".split(" ")], ["a b c".split(" ")], ["b c d".split(" ")]]);
    expect(nested.find(tokenize("a b c d"))).toEqual([{ group: 1, from: 0, to: 3 }]);
  });

  test("without words is never found", () => {
    expect(buildAliases([[[]]]).find(tokenize("a b"))).toEqual([]);
  });
});

test("groups are counted", () => {
  expect(aliases.count).toBe(4);
  expect(buildAliases([]).count).toBe(0);
});
