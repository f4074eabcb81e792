import { describe, expect, test } from "vitest";
import { buildCorpus, type Corpus } from "../../src/core/index.ts";
import { dossier } from "./answer/dossier.ts";
import { paper } from "./answer/paper.ts";

const passagesOf = ({ passages }: Corpus) => Array.from({ length: passages.length }, (_, i) => passages.at(i)!);

describe("a corpus", () => {
  test("holds every sentence of every document in order, with where it stands", () => {
    const corpus = dossier(["# The harbour\n\nIt is old. It has 46 berths.", "The dam is safe."]);
    const sentences = passagesOf(corpus).map(({ document, span }) =>
      corpus.documents[document]!.text.slice(span.start, span.end),
    );
    expect(sentences).toEqual(["The harbour", "It is old.", "It has 46 berths.", "The dam is safe."]);
    expect(passagesOf(corpus).map(({ heading }) => heading)).toEqual([true, false, false, false]);
    expect(corpus.ranges).toEqual([
      { from: 0, to: 3 },
      { from: 3, to: 4 },
    ]);
    expect(corpus.passageCount).toBe(4);
  });

  test("numbers the paragraphs over all documents", () => {
    const corpus = dossier(["It is old. It has 46 berths.\n\nIt is deep.", "The dam is safe."]);
    expect([...corpus.paragraphOf]).toEqual([0, 0, 1, 2]);
  });

  test("knows the rows of tables", () => {
    const corpus = dossier(["The berths by harbour:\n\n| Skelby | 46 berths\n\n| Oxmere | 90 berths"]);
    expect(passagesOf(corpus).map(({ row }) => row)).toEqual([false, true, true]);
  });

  test("leaves furniture out", () => {
    const text = "Subscribe to our letter.\n\nThe dam is safe.";
    const source = paper("1.txt", text);
    const [first, ...rest] = source.blocks;
    const corpus = buildCorpus([{ ...source, blocks: [{ ...first!, kind: "furniture" }, ...rest] }], {
      aliases: [],
      synonyms: [],
    });
    expect(corpus.passageCount).toBe(1);
    expect(corpus.terms.of("subscribe")).toBe(-1);
    expect(corpus.passages.at(0)?.block).toBe(1);
  });

  test("of no documents has no passages", () => {
    const corpus = dossier([]);
    expect(corpus.passageCount).toBe(0);
    expect(corpus.ranges).toEqual([]);
  });

  test("holds an empty document without passages", () => {
    const corpus = buildCorpus(
      [paper("empty.txt", ""), paper("dam.txt", "The dam is safe.")].map((source) => ({
        ...source,
        blocks: source.text === "" ? [] : source.blocks,
      })),
      { aliases: [], synonyms: [] },
    );
    expect(corpus.ranges).toEqual([
      { from: 0, to: 0 },
      { from: 0, to: 1 },
    ]);
  });
});

describe("what is a name", () => {
  const corpus = dossier([
    "# Ten Boats Lost In Harbour Fire\n\nThe boats of Marta Quist burnt. Berths are few. On Friday Skelby was quiet; a berth was empty.",
  ]);

  test.each(["marta", "quist", "skelby"])("“%s” is, however it is typed", (word) => {
    expect(corpus.terms.isName(corpus.terms.of(word))).toBe(true);
  });

  test.each(["boats", "berths", "lost", "fire"])(
    "“%s” is none: a capital in a headline or at the head of a sentence makes none",
    (word) => {
      expect(corpus.terms.isName(corpus.terms.of(word))).toBe(false);
    },
  );
});

describe("copies", () => {
  const origin = (...texts: string[]) => [...dossier(texts).reprints.origin];
  const sentence = "The flood at Oxmere drowned 84 sheep in a single night.";

  test("the same sentence in three documents is one wording", () => {
    const origins = origin(sentence, sentence, sentence);
    expect(new Set(origins).size).toBe(1);
  });

  test("a sentence cut short or lightly edited is the same wording", () => {
    expect(
      new Set(origin(sentence, "The flood at Oxmere drowned 84 sheep in a single night, and the road was closed."))
        .size,
    ).toBe(1);
  });

  test.each([
    ["another number", "The flood at Oxmere drowned 91 sheep in a single night."],
    ["another place", "The flood at Hollin drowned 84 sheep in a single night."],
    ["a denial", "The flood at Oxmere never drowned 84 sheep in a single night."],
    ["another matter", "The mayor of Oxmere opened the new bridge on Friday."],
  ])("%s is another wording", (_, other) => {
    expect(new Set(origin(sentence, other)).size).toBe(2);
  });

  test("two headings alike are no copies, they are headings", () => {
    const heading = "# The flood at Oxmere drowned 84 sheep in a single night\n\n";
    expect(new Set(origin(`${heading}The dam is safe.`, `${heading}The mill is shut.`)).size).toBe(4);
  });

  test("a few words prove nothing", () => {
    expect(new Set(origin("He said so.", "He said so.")).size).toBe(2);
  });
});

test("a team's own names and words hold in its corpus", () => {
  const corpus = dossier(["Riders queued at the El Waha depot."], { aliases: [["El Waha", "al-Waha"]] });
  expect(corpus.aliases.count).toBe(1);
});

test("the same documents give the same corpus", () => {
  const texts = ["# The harbour\n\nIt has 46 berths.", "The United Nations said the dam is safe."];
  const [one, two] = [dossier(texts), dossier(texts)];
  expect(passagesOf(two)).toEqual(passagesOf(one));
  expect(two.stream).toEqual(one.stream);
  expect(two.reprints.origin).toEqual(one.reprints.origin);
});
