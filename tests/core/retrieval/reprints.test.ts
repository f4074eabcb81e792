import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { buildReprints } from "../../../src/core/retrieval/reprints.ts";
import { corpusOf, words } from "./small-corpus.ts";

const ORIGINAL = "About two thousand people are expected to leave the besieged district within the next two months.";
const SHORTENED =
  "Two thousand people are expected to leave the besieged district within the next two months, he said.";
const OTHER = "The governor told reporters on Friday that the water supply would be repaired before the winter began.";

/** For each passage, the first passage of the same wording. */
function origins(...texts: string[]): number[] {
  return [...corpusOf(texts).reprints.origin];
}

describe("a sentence is one wording with", () => {
  test("the same sentence in another document", () => {
    expect(origins(ORIGINAL, OTHER, ORIGINAL)).toEqual([0, 1, 0]);
  });

  test("a copy that was cut or lengthened a little", () => {
    expect(origins(ORIGINAL, SHORTENED)).toEqual([0, 0]);
  });

  test("a part of itself", () => {
    const part = "People are expected to leave the besieged district within the next two months.";
    expect(origins(part, ORIGINAL)).toEqual([0, 0]);
  });

  test("a copy with other capitals, accents, quotation marks and punctuation", () => {
    const changed = `“${ORIGINAL.replace("people are", "People, are").replace("district", "dístrict")}”`;
    expect(origins(ORIGINAL, changed)).toEqual([0, 0]);
  });

  test("its hundredth copy, though nothing is compared with a hundred others", () => {
    expect(origins(...Array.from({ length: 100 }, () => ORIGINAL))).toEqual(Array.from({ length: 100 }, () => 0));
  });

  test("copies of its copies", () => {
    expect(origins(SHORTENED, OTHER, ORIGINAL, ORIGINAL)).toEqual([0, 1, 0, 0]);
  });
});

describe("a sentence is a wording of its own", () => {
  test("when it says the same in other words", () => {
    const retold = "Officials expect that some 2,000 residents will have left the quarter under siege in eight weeks.";
    expect(origins(ORIGINAL, retold)).toEqual([0, 1]);
  });

  test("when it shares only a set phrase with another", () => {
    expect(
      origins(
        "In the besieged district of the city the first bakery opened again after the long winter.",
        "In the besieged district of the city nobody had seen a doctor or a nurse since last spring.",
      ),
    ).toEqual([0, 1]);
  });

  test("when it is too short to be called a copy", () => {
    expect(origins("He said so again.", "He said so again.")).toEqual([0, 1]);
  });

  test("when it is a heading", () => {
    const text = `# ${ORIGINAL}\n${ORIGINAL}`;
    const corpus = corpusOf([text, text]);
    const { origin } = corpus.reprints;
    expect([...origin].map((first, i) => first === i)).toEqual([true, true, true, false]);
    expect(words(corpus, origin[3]!)).toBe(ORIGINAL);
  });
});

describe("the copies of a sentence", () => {
  const { reprints } = corpusOf([ORIGINAL, OTHER, ORIGINAL, OTHER, `${OTHER} It was cold.`, ORIGINAL]);

  test("are all its printings in order, itself among them", () => {
    expect([0, 2, 6].map(reprints.copiesOf)).toEqual([
      [0, 2, 6],
      [0, 2, 6],
      [0, 2, 6],
    ]);
    expect(reprints.copiesOf(3)).toEqual([1, 3, 4]);
  });

  test("are itself alone where it is printed once", () => {
    expect(reprints.copiesOf(5)).toEqual([5]);
  });
});

test("a figure that was changed does not make a copy another wording", () => {
  expect(origins(ORIGINAL, ORIGINAL.replace("two months", "three months"))).toEqual([0, 0]);
});

describe("which passages share a wording", () => {
  const sentence = fc.array(fc.integer({ min: 0, max: 8 }), { maxLength: 12 });

  /** Pairs of places with the same wording, each passage known by its place in the first order. */
  function shared(sentences: readonly (readonly number[])[], order: readonly number[]): string[] {
    const starts = [0];
    for (const i of order) starts.push(starts.at(-1)! + sentences[i]!.length);
    const stream = Int32Array.from(order.flatMap((i) => sentences[i]!));
    const { origin } = buildReprints(stream, Uint32Array.from(starts), () => false);
    return order
      .flatMap((i, a) => order.flatMap((j, b) => (i < j && origin[a] === origin[b] ? [`${i}=${j}`] : [])))
      .toSorted();
  }

  test("does not depend on their order", () => {
    const shuffled = fc.array(sentence, { minLength: 1, maxLength: 12 }).chain((sentences) =>
      fc.tuple(
        fc.constant(sentences),
        fc.shuffledSubarray(
          sentences.map((_, i) => i),
          { minLength: sentences.length },
        ),
      ),
    );
    fc.assert(
      fc.property(shuffled, ([sentences, order]) => {
        const inOrder = sentences.map((_, i) => i);
        expect(shared(sentences, order)).toEqual(shared(sentences, inOrder));
      }),
    );
  });

  test("is told by the number of the first of them", () => {
    fc.assert(
      fc.property(fc.array(sentence), (sentences) => {
        const starts = [0];
        for (const terms of sentences) starts.push(starts.at(-1)! + terms.length);
        const { origin } = buildReprints(Int32Array.from(sentences.flat()), Uint32Array.from(starts), () => false);
        origin.forEach((first, i) => {
          expect(first).toBeLessThanOrEqual(i);
          expect(origin[first]).toBe(first);
        });
      }),
    );
  });
});
