import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, buildCorpus, type Corpus } from "../../src/core/index.ts";
import type { Vocabulary } from "../../src/core/vocabulary.ts";
import { paper } from "./answer/paper.ts";

const VOCABULARY: Vocabulary = { aliases: [["Skelby", "the harbour town"]], synonyms: [] };

/** Sentences which bring names under several spellings, acronyms, copies, headings and figures. */
const SENTENCES = [
  "Some 300 passengers left Skelby on Monday, said the mayor, Olof Brannagh.",
  "About 300 passengers left Skelby on Monday, the mayor Olof Branagh said.",
  "The Northern Ferry Union warned of a strike in Marjatown.",
  "The NFU met on Friday in Marjattown.",
  "A ferry carries 40 cars, and the union wants 60.",
  "The will of the town is clear. Will Hardy went to see Will.",
  "Nobody in the harbour town had been told that the last ferry would leave before the storm on Monday evening.",
  "Nobody in the harbour town had been told that the last ferry would leave before the storm on Sunday evening.",
  "It has been closed since 2014.",
  "Marjatown is old.",
];

const QUESTIONS = ["how many passengers left Skelby", "who warned of a strike in Marjatown", "what did the NFU do"];

const text = fc
  .array(fc.tuple(fc.boolean(), fc.subarray(SENTENCES, { minLength: 1, maxLength: 3 })), { minLength: 1, maxLength: 3 })
  .map((parts) => parts.map(([heading, lines]) => (heading ? `# ${lines[0]}` : lines.join(" "))).join("\n\n"));
const edit = fc.record({ file: fc.constantFrom("a.txt", "b.txt", "c.txt", "d.txt", "e.txt"), text: fc.option(text) });

/** All that can be told of a corpus by its numbers; those of the lexicon, which corpora share, left out. */
function numbersOf(corpus: Corpus) {
  const { terms, passages, reading, tokensOf, passagesWith, standsIn, concepts, aliases, acronyms, ...rest } = corpus;
  const forms = Array.from({ length: terms.forms.length }, (_, form) => terms.forms.text(form));
  return {
    ...rest,
    reprints: { origin: rest.reprints.origin, copies: Array.from(rest.reprints.origin, rest.reprints.copiesOf) },
    columns: passages.columns,
    forms,
    names: forms.filter((_, form) => terms.isNameForm(form)),
    lower: forms.filter((form) => !terms.neverLower(form)),
    termOf: forms.map(terms.of),
    labels: Array.from({ length: terms.count }, (_, term) => [
      terms.label(term),
      terms.isName(term),
      terms.family(term),
    ]),
    acronyms: acronyms.groups,
    expanded: ["nfu", "wh", "ob"].map(acronyms.expand),
  };
}

describe("a corpus that takes over what an earlier one has read", () => {
  test("is the one which would have been built without it, after any edits", () => {
    fc.assert(
      fc.property(fc.array(fc.array(edit, { minLength: 1, maxLength: 3 }), { maxLength: 6 }), (rounds) => {
        const files = new Map<string, ReturnType<typeof paper>>();
        let corpus = buildCorpus([], VOCABULARY);
        for (const edits of rounds) {
          for (const { file, text } of edits) {
            if (text === null) files.delete(file);
            else files.set(file, paper(file, text));
          }
          const documents = [...files.values()].sort((a, b) => (a.id < b.id ? -1 : 1));
          corpus = buildCorpus(documents, VOCABULARY, corpus);
          const fresh = buildCorpus(documents, VOCABULARY);
          expect(numbersOf(corpus)).toEqual(numbersOf(fresh));
          for (const question of QUESTIONS) expect(answer(corpus, question)).toEqual(answer(fresh, question));
        }
      }),
      { numRuns: 25 },
    );
  });

  test("leaves that one as it was", () => {
    const first = buildCorpus([paper("a.txt", SENTENCES[0] ?? "")], VOCABULARY);
    const before = structuredClone(numbersOf(first).labels);
    buildCorpus([...first.documents, paper("b.txt", SENTENCES.join(" "))], VOCABULARY, first);
    expect(numbersOf(first).labels).toEqual(before);
    expect(first.terms.of("strike")).toBe(-1);
    expect(first.terms.byStem("strike")).toBe(-1);
  });

  test("reads a document again whose text or blocks are others", () => {
    const first = paper("a.txt", "The dam is safe.");
    const corpus = buildCorpus([first], VOCABULARY);
    const longer = { ...first, text: "The dam was safe." };
    expect(buildCorpus([longer], VOCABULARY, corpus).terms.of("was")).toBeGreaterThanOrEqual(0);
    const furniture = { ...first, blocks: first.blocks.map((block) => ({ ...block, kind: "furniture" as const })) };
    expect(buildCorpus([furniture], VOCABULARY, corpus).passageCount).toBe(0);
  });
});
