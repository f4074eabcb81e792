import { rmSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import type { Corpus } from "../../src/core/corpus.ts";
import type { Document } from "../../src/core/documents/document.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { folderWith, write } from "./folder.ts";

/** A library on a folder, with a builder that counts how often it was asked to build. */
async function open(files: Readonly<Record<string, string>>) {
  const folder = folderWith(files);
  const built: (readonly Document[])[] = [];
  const state = { fail: false };
  const library = await openLibrary({
    folder,
    arrangement: "dossier",
    now: () => new Date("2021-03-04T10:00:00Z"),
    build(documents): Corpus {
      if (state.fail) throw new Error("the builder broke");
      built.push(documents);
      return { documents, passageCount: documents.length } as Corpus;
    },
  });
  return { folder, library, built, state, ids: () => library.current.corpus.documents.map(({ id }) => id) };
}

test("the version depends on nothing but the content", async () => {
  const files = { "a.txt": "A came.", "dossier.yaml": "title: Boats" };
  const [one, two, other] = [await open(files), await open(files), await open({ ...files, "a.txt": "B came." })];
  expect(one.library.current.version).toMatch(/^[0-9a-f]{7}$/);
  expect(two.library.current.version).toBe(one.library.current.version);
  expect(other.library.current.version).not.toBe(one.library.current.version);
  expect(one.library.current).toMatchObject({ title: "Boats", loadedAt: new Date("2021-03-04T10:00:00Z") });
});

test("a reload says what was added, changed, removed and rejected", async () => {
  const { folder, library, ids } = await open({ "a.txt": "A came.", "b.txt": "B came.", "c.txt": "C came." });
  const before = library.current.version;
  rmSync(join(folder, "c.txt"));
  write(folder, { "b.txt": "B left.", "d.md": "# D\n\nD came.", "e.txt": "" });
  expect(await library.reload()).toEqual({
    outcome: "replaced",
    before,
    after: library.current.version,
    added: ["d.md"],
    changed: ["b.txt"],
    removed: ["c.txt"],
    rejected: [{ file: "e.txt", reason: "it is empty" }],
    notices: [],
    differences: { appeared: [], resolved: [] },
  });
  expect(ids()).toEqual(["a.txt", "b.txt", "d.md"]);
  expect(library.current.version).not.toBe(before);
});

test("a changed date alone is a change", async () => {
  const { folder, library } = await open({ "a.md": "---\ndate: 2021-03-04\n---\nA came." });
  write(folder, { "a.md": "---\ndate: 2021-03-05\n---\nA came." });
  expect(await library.reload()).toMatchObject({ outcome: "replaced", changed: ["a.md"] });
});

test("new words of the team alone replace the corpus", async () => {
  const { folder, library, built } = await open({ "a.txt": "A came." });
  write(folder, { "dossier.yaml": "synonyms: [[boat, vessel]]" });
  expect(await library.reload()).toMatchObject({ outcome: "replaced", added: [], changed: [], removed: [] });
  expect(built).toHaveLength(2);
});

test("a reload of the same documents builds nothing, and still names a new bad file", async () => {
  const { folder, library, built } = await open({ "a.txt": "A came." });
  const { corpus } = library.current;
  write(folder, { "b.txt": "" });
  expect(await library.reload()).toMatchObject({ outcome: "unchanged", added: [], rejected: [{ file: "b.txt" }] });
  expect(library.current.corpus).toBe(corpus);
  expect(library.current.rejected).toHaveLength(1);
  expect(built).toHaveLength(1);
});

test("two reloads at once share one", async () => {
  const { folder, library, built } = await open({ "a.txt": "A came." });
  write(folder, { "a.txt": "A left." });
  const [one, two] = await Promise.all([library.reload(), library.reload()]);
  expect(two).toBe(one);
  expect(built).toHaveLength(2);
  expect(await library.reload()).toMatchObject({ outcome: "unchanged" });
});

test("while a reload runs, the corpus in use answers on", async () => {
  const { folder, library } = await open({ "a.txt": "A came." });
  const before = library.current;
  write(folder, { "a.txt": "A left." });
  const reloading = library.reload();
  expect(library.current).toBe(before);
  await reloading;
  expect(library.current).not.toBe(before);
});

test("a failed reload changes nothing, and the next may succeed", async () => {
  const { folder, library, state } = await open({ "a.txt": "A came." });
  const before = library.current;
  write(folder, { "a.txt": "A left." });
  state.fail = true;
  expect(await library.reload()).toEqual({ outcome: "kept", version: before.version, reason: "the builder broke" });
  expect(library.current).toBe(before);
  state.fail = false;
  expect(await library.reload()).toMatchObject({ outcome: "replaced", changed: ["a.txt"] });
});

test("a broken dossier.yaml keeps the corpus in use", async () => {
  const { folder, library } = await open({ "a.txt": "A came." });
  const before = library.current;
  write(folder, { "dossier.yaml": "aliases: 3" });
  expect(await library.reload()).toMatchObject({
    outcome: "kept",
    reason: expect.stringContaining("line 1: “aliases”"),
  });
  expect(library.current).toBe(before);
});

test("a reload to an empty dossier, or to none, keeps the corpus in use", async () => {
  const { folder, library, ids } = await open({ "a.txt": "A came." });
  write(folder, { "a.txt": "" });
  expect(await library.reload()).toMatchObject({
    outcome: "kept",
    reason: expect.stringContaining("a.txt: it is empty"),
  });
  rmSync(folder, { recursive: true });
  expect(await library.reload()).toMatchObject({
    outcome: "kept",
    reason: expect.stringContaining("There is no folder"),
  });
  expect(ids()).toEqual(["a.txt"]);
});
