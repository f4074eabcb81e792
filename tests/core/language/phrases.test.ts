import { describe, expect, test } from "vitest";
import { nounPhraseBefore, nounPhraseFrom } from "../../../src/core/language/phrases.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";

/** The phrase that begins (or ends) at `|`, as written. */
function phrase(marked: string, read: typeof nounPhraseFrom): string | undefined {
  const text = marked.replace("|", "");
  const tokens = tokenize(text);
  const place = marked.indexOf("|");
  const at = tokens.findIndex(({ end }) => end > place);
  const range = read(tokens, at < 0 ? tokens.length : at);
  return range && text.slice(tokens[range.from]!.start, tokens[range.to - 1]!.end);
}

describe("the noun phrase that begins here", () => {
  test.each([
    ["|people left the town", "people"],
    ["40 |members of the armed opposition left", "members of the armed opposition"],
    ["|well-armed fighters fled", "well-armed fighters"],
    ["|fighters, women and children", "fighters"],
    ["|governor of Homs said", "governor of Homs"],
    ["|Foreign and Commonwealth Office staff", "Foreign and Commonwealth Office staff"],
    ["|buses and lorries", "buses"],
    ["|people in the town", "people"],
    ["|people who left", "people"],
    ["|boys’ school was shut", "boys’ school"],
    ["|members of the", "members"],
    ["|houses", "houses"],
  ])("%s is “%s”", (marked, wanted) => {
    expect(phrase(marked, nounPhraseFrom)).toBe(wanted);
  });

  test.each(["|in the town", "|, then", "|and more", "|", "|who left"])("%s does not exist", (marked) => {
    expect(phrase(marked, nounPhraseFrom)).toBeUndefined();
  });

  test("is at most twelve words long", () => {
    expect(phrase(`|${"stone ".repeat(30)}`, nounPhraseFrom)?.split(" ")).toHaveLength(12);
  });
});

describe("the noun phrase that ends here", () => {
  test.each([
    ["then the governor of Homs| said", "the governor of Homs"],
    ["in the old town|", "the old town"],
    ["he left, Governor Talal Barazi| said", "Governor Talal Barazi"],
    ["killed by the state-run agency|", "the state-run agency"],
  ])("%s is “%s”", (marked, wanted) => {
    expect(phrase(marked, nounPhraseBefore)).toBe(wanted);
  });

  test.each(["| said", "and| then", "he left,| then"])("%s does not exist", (marked) => {
    expect(phrase(marked, nounPhraseBefore)).toBeUndefined();
  });
});
