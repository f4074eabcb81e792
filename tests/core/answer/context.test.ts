import { expect, test } from "vitest";
import { buildCorpus, contextOf } from "../../../src/core/index.ts";
import { document } from "../../builders.ts";

const TEXT = "The pier opened in May. Forty boats moored there. Fees rose in June.\n\nNobody swam.";
const BLOCKS = [
  { kind: "paragraph", span: { start: 0, end: 68 } },
  { kind: "paragraph", span: { start: 70, end: 82 } },
] as const;
const QUOTE = "Forty boats moored there.";
const shown = { document: "pier.txt", start: 24, end: 49, quote: QUOTE };

function corpusWith(id: string, text: string, blocks: Parameters<typeof document>[0]["blocks"]) {
  return buildCorpus([document({ id, text, ...(blocks ? { blocks } : {}) })], { aliases: [], synonyms: [] });
}

test("the paragraph around a quote has the quote marked in it", () => {
  const context = contextOf(corpusWith("pier.txt", TEXT, BLOCKS), shown);
  if (context.kind !== "found") throw new Error(context.kind);
  const { quote, mark, paragraph } = context.citation;
  expect(quote).toBe(TEXT.slice(0, 68));
  expect(mark && quote.slice(mark.start, mark.end)).toBe(QUOTE);
  expect(paragraph).toBe(1);
});

test("a quote that is all of its paragraph is shown between the ones beside it", () => {
  const context = contextOf(corpusWith("pier.txt", TEXT, BLOCKS), {
    document: "pier.txt",
    start: 70,
    end: 82,
    quote: "Nobody swam.",
  });
  if (context.kind !== "found") throw new Error(context.kind);
  expect(context.citation).toMatchObject({ quote: TEXT, paragraph: 2, mark: { start: 70, end: 82 } });
});

test("a paragraph beside it which is too long is left out, and what is everything is not marked", () => {
  const text = `${"The pier is long. ".repeat(80)}\n\nNobody swam.`;
  const start = text.length - 12;
  const blocks = [
    { kind: "paragraph", span: { start: 0, end: start - 2 } },
    { kind: "paragraph", span: { start, end: text.length } },
  ] as const;
  const quote = { document: "pier.txt", start, end: text.length, quote: "Nobody swam." };
  const context = contextOf(corpusWith("pier.txt", text, blocks), quote);
  expect(context).toMatchObject({ kind: "found", citation: { quote: "Nobody swam.", mark: null } });
});

test("a quote is found again where it stands now", () => {
  const later = `A new first sentence. ${QUOTE}`;
  const context = contextOf(corpusWith("pier.txt", later, undefined), shown);
  expect(context).toMatchObject({ kind: "found", citation: { quote: later, mark: { start: 22, end: 47 } } });
});

test("words that are gone, and a document that is gone, are told apart", () => {
  expect(contextOf(corpusWith("pier.txt", "Forty boats left.", undefined), shown)).toMatchObject({ kind: "changed" });
  expect(contextOf(corpusWith("other.txt", TEXT, BLOCKS), shown)).toEqual({ kind: "removed", document: "pier.txt" });
});
