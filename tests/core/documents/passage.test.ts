import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Block, Document } from "../../../src/core/documents/document.ts";
import { passages } from "../../../src/core/documents/passage.ts";
import { document } from "../../builders.ts";

type Part = readonly [kind: Block["kind"], text: string, level?: number];

/** A document of these blocks, with a blank line between them. */
function laidOut(...parts: readonly Part[]): Document {
  let text = "";
  const blocks = parts.map(([kind, words, level]): Block => {
    const start = text.length;
    text += `${words}\n\n`;
    const span = { start, end: start + words.length };
    return level === undefined ? { kind, span } : { kind, span, level };
  });
  return document({ text, blocks });
}

const wordsOf = (source: Document) => passages(source, 0, 0).map(({ span }) => source.text.slice(span.start, span.end));

/** Each passage with the words of the heading above it. */
function under(source: Document, first = 0) {
  const all = passages(source, 0, first);
  const words = wordsOf(source);
  return words.map((text, i) => [text, all[i]!.under < 0 ? null : words[all[i]!.under - first]]);
}

describe("the passages of a document", () => {
  test("are its sentences, block by block", () => {
    const source = laidOut(["paragraph", "One. Two."], ["item", "Three. Four"]);
    expect(wordsOf(source)).toEqual(["One.", "Two.", "Three.", "Four"]);
    expect(passages(source, 0, 0).map(({ block }) => block)).toEqual([0, 0, 1, 1]);
  });

  test("are whole headings and whole rows, however many sentences they hold", () => {
    const source = laidOut(["heading", "What now? Nothing. Go.", 1], ["row", "Homs. | 40. | Open."]);
    expect(wordsOf(source)).toEqual(["What now? Nothing. Go.", "Homs. | 40. | Open."]);
  });

  test("leave out furniture, but count it", () => {
    const source = laidOut(["furniture", "Share this page."], ["paragraph", "One."]);
    expect(wordsOf(source)).toEqual(["One."]);
    expect(passages(source, 0, 0)[0]!.block).toBe(1);
  });

  test("leave out sentences with half a character, which nobody could quote", () => {
    const source = laidOut(["heading", "A\ud83d"], ["paragraph", "One. T\udc00wo. 😀 Three."]);
    expect(under(source)).toEqual([
      ["One.", null],
      ["😀 Three.", null],
    ]);
  });

  test("carry the number of their document", () => {
    expect(passages(laidOut(["paragraph", "One."]), 7, 30)[0]!.document).toBe(7);
  });

  test("are none where there is no block", () => {
    expect(passages(document({ text: "One.", blocks: [] }), 0, 0)).toEqual([]);
    expect(passages(document({ text: "   " }), 0, 0)).toEqual([]);
  });
});

describe("a passage stands under", () => {
  test("the nearest heading above", () => {
    const source = laidOut(
      ["heading", "Title", 1],
      ["paragraph", "One."],
      ["heading", "Part", 2],
      ["paragraph", "Two."],
      ["heading", "Other part", 2],
      ["paragraph", "Three."],
      ["heading", "Next title", 1],
      ["paragraph", "Four."],
    );
    expect(under(source)).toEqual([
      ["Title", null],
      ["One.", "Title"],
      ["Part", "Title"],
      ["Two.", "Part"],
      ["Other part", "Title"],
      ["Three.", "Other part"],
      ["Next title", null],
      ["Four.", "Next title"],
    ]);
  });

  test("a heading that skips a level", () => {
    expect(under(laidOut(["heading", "Title", 1], ["heading", "Deep", 4], ["paragraph", "One."]))).toEqual([
      ["Title", null],
      ["Deep", "Title"],
      ["One.", "Deep"],
    ]);
  });

  test("no heading, when none is above", () => {
    expect(under(laidOut(["paragraph", "One."], ["heading", "Title", 1]))).toEqual([
      ["One.", null],
      ["Title", null],
    ]);
  });

  test("a heading by its number in the corpus", () => {
    const source = laidOut(["heading", "Title", 1], ["paragraph", "One."]);
    expect(passages(source, 3, 100).map((passage) => passage.under)).toEqual([-1, 100]);
    expect(under(source, 100)).toEqual([
      ["Title", null],
      ["One.", "Title"],
    ]);
  });

  test("a question that stands alone, until the next question or heading", () => {
    const source = laidOut(
      ["heading", "Questions", 2],
      ["paragraph", "How long does it take?"],
      ["paragraph", "Two weeks."],
      ["paragraph", "What does it cost?"],
      ["paragraph", "Nothing."],
      ["heading", "End", 2],
      ["paragraph", "Bye."],
    );
    expect(under(source)).toEqual([
      ["Questions", null],
      ["How long does it take?", "Questions"],
      ["Two weeks.", "How long does it take?"],
      ["What does it cost?", "Questions"],
      ["Nothing.", "What does it cost?"],
      ["End", null],
      ["Bye.", "End"],
    ]);
    expect(passages(source, 0, 0)[1]!.heading).toBe(true);
  });

  test("a question of several sentences, where it is marked as one", () => {
    const source = laidOut(["paragraph", "Q: My kettle is furred. What helps?"], ["paragraph", "A: Vinegar."]);
    expect(under(source)).toEqual([
      ["Q: My kettle is furred. What helps?", null],
      ["A: Vinegar.", "Q: My kettle is furred. What helps?"],
    ]);
  });

  test("no question that closes a paragraph of several sentences", () => {
    const source = laidOut(["paragraph", "They left. Who stayed?"], ["paragraph", "Nobody."]);
    expect(under(source)).toEqual([
      ["They left.", null],
      ["Who stayed?", null],
      ["Nobody.", null],
    ]);
  });
});

test("passages rise, stay inside their blocks and stand under an earlier heading, whatever the layout", () => {
  const part = fc.tuple(
    fc.constantFrom<Block["kind"]>("heading", "paragraph", "item", "row", "furniture"),
    fc.array(fc.constantFrom("One. ", "Two? ", "Dr. ", "3. ", "”", "…", " ", "go"), { minLength: 1, maxLength: 8 }),
    fc.integer({ min: 1, max: 6 }),
  );
  fc.assert(
    fc.property(fc.array(part), fc.nat(50), (parts, first) => {
      const source = laidOut(
        ...parts.map(
          ([kind, words, level]): Part => (kind === "heading" ? [kind, words.join(""), level] : [kind, words.join("")]),
        ),
      );
      const all = passages(source, 0, first);
      let last = 0;
      all.forEach(({ span, block, under: above }, i) => {
        expect(span.start).toBeGreaterThanOrEqual(last);
        expect(span.end).toBeLessThanOrEqual(source.blocks[block]!.span.end);
        expect(span.start).toBeGreaterThanOrEqual(source.blocks[block]!.span.start);
        expect(above).toBeLessThan(first + i);
        if (above >= 0) expect(all[above - first]!.heading).toBe(true);
        last = span.end;
      });
    }),
  );
});
