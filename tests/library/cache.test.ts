import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { answer, buildCorpus, columnsOf, readingOf } from "../../src/core/index.ts";
import { decodeCache, encodeCache } from "../../src/library/cache-file.ts";
import type { Build } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { folderWith, write } from "./folder.ts";

const FILLER = Array.from({ length: 2_000 }, (_, i) => `The ferry with number ${i} was painted.`).join("\n\n");
const FILES = {
  "a.md": "---\npublisher: The Tower\n---\n# Ferries\n\nSome 300 passengers left Skelby on Monday.",
  "filler.txt": FILLER,
  "rows.csv": "town,berths\nSkelby,46\nOxmere,90",
  "more.jsonl": '{"text": "The dam at Oxmere is safe."}\n{"text": "The mill burned in 1911."}',
};

/** A library as it starts with a folder for what it keeps. `taken`: the documents that came from there. */
async function start(folder: string, keepIn: string, engine = "one") {
  const warnings: string[] = [];
  let taken = -1;
  const build: Build = (documents, vocabulary, earlier) => {
    const before = new Set(earlier?.reading.documents.map(({ blocks }) => blocks));
    taken = documents.filter(({ blocks }) => before.has(blocks)).length;
    return buildCorpus(documents, vocabulary, earlier);
  };
  const warn = (problem: string) => void warnings.push(problem);
  const cache = { folder: keepIn, engine, columnsOf, readingOf, warn };
  const library = await openLibrary({ folder, arrangement: "dossier", build, cache, now: () => new Date() });
  return { library, taken, warnings };
}

const QUESTION = "how many passengers left Skelby";

describe("a library that starts again", () => {
  test("takes over what was read, and is the same", async () => {
    const [folder, keepIn] = [folderWith(FILES), folderWith({})];
    const first = await start(folder, keepIn);
    expect(first.taken).toBe(0);
    const again = await start(folder, keepIn);
    expect(again.taken).toBe(5);
    expect([...first.warnings, ...again.warnings]).toEqual([]);
    const [before, after] = [first.library.current, again.library.current];
    expect(after.version).toBe(before.version);
    expect(after.corpus.documents).toStrictEqual(before.corpus.documents);
    expect(after.corpus.stream).toEqual(before.corpus.stream);
    expect(after.corpus.sentences).toEqual(before.corpus.sentences);
    expect(answer(after.corpus, QUESTION)).toEqual(answer(before.corpus, QUESTION));
  });

  test("reads what has changed in the meantime", async () => {
    const [folder, keepIn] = [folderWith(FILES), folderWith({})];
    await start(folder, keepIn);
    write(folder, { "a.md": "# Ferries\n\nSome 400 passengers left Skelby on Monday." });
    const { library, taken } = await start(folder, keepIn);
    expect(taken).toBe(4);
    expect(answer(library.current.corpus, QUESTION).findings[0]?.value).toContain("400");
    expect(await library.reload()).toMatchObject({ outcome: "unchanged" });
  });

  test("keeps nothing of a small dossier, and reads it anew", async () => {
    const [folder, keepIn] = [folderWith({ "a.txt": "The dam is safe." }), folderWith({})];
    await start(folder, keepIn);
    expect(readdirSync(keepIn)).toEqual([]);
    expect((await start(folder, keepIn)).taken).toBe(0);
  });

  test("takes nothing from another program, nor what was kept of another folder", async () => {
    const [folder, keepIn] = [folderWith(FILES), folderWith({})];
    await start(folder, keepIn, "one");
    const other = await start(folder, keepIn, "two");
    expect([other.taken, other.warnings]).toEqual([0, []]);
    const copy = folderWith(FILES);
    await start(copy, keepIn, "two");
    const [one, two] = readdirSync(keepIn).map((name) => join(keepIn, name));
    const content = readFileSync(two ?? "");
    writeFileSync(two ?? "", readFileSync(one ?? ""));
    writeFileSync(one ?? "", content);
    expect((await start(folder, keepIn, "two")).taken).toBe(0);
  });

  test.each([
    ["cut short", (bytes: Buffer) => bytes.subarray(0, bytes.length - 100)],
    ["emptied", () => Buffer.alloc(0)],
    ["changed in one place", (bytes: Buffer) => Buffer.from(bytes).fill(7, 20_000, 20_001)],
    ["something else altogether", () => Buffer.from("wellsourced cache 1\n{}")],
  ])("reads everything anew when what was kept is %s, and mends it", async (_, damage) => {
    const [folder, keepIn] = [folderWith(FILES), folderWith({})];
    await start(folder, keepIn);
    const [name = ""] = readdirSync(keepIn);
    writeFileSync(join(keepIn, name), damage(readFileSync(join(keepIn, name))));
    const { library, taken } = await start(folder, keepIn);
    expect(taken).toBe(0);
    expect(answer(library.current.corpus, QUESTION).findings[0]?.value).toContain("300");
    expect((await start(folder, keepIn)).taken).toBe(5);
    expect(readdirSync(keepIn)).toEqual([name]);
  });

  test("works where nothing can be kept, and says so", async () => {
    const folder = folderWith({ ...FILES, "file.txt": "No folder." });
    const { library, warnings } = await start(folder, join(folder, "file.txt"));
    expect(warnings.length).toBeGreaterThan(0);
    expect(answer(library.current.corpus, QUESTION).verdict).toBe("single");
  });
});

test("a cache file gives back what was put into it, and nothing under another key", () => {
  const column = fc.oneof(
    fc.uint8Array(),
    fc.uint16Array(),
    fc.int32Array(),
    fc.uint32Array().map((values) => values.subarray(1)),
  );
  const content = fc.record({
    key: fc.string(),
    lines: fc.array(fc.string({ minLength: 1, unit: "grapheme" }).map((line) => line.replaceAll("\n", " "))),
    columns: fc.dictionary(
      fc.string().filter((name) => name !== "lines" && name !== "__proto__"),
      column,
      { noNullPrototype: true },
    ),
  });
  fc.assert(
    fc.property(content, fc.string(), (kept, other) => {
      const bytes = new Uint8Array(Buffer.concat(encodeCache(kept)));
      expect(decodeCache(bytes, kept.key)).toEqual(kept);
      expect(decodeCache(bytes, `${kept.key}${other}!`)).toBeUndefined();
    }),
  );
});
