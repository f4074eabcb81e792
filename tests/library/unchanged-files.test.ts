import { renameSync, statSync, utimesSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { filesOf, type KnownFiles, NO_FILES, remember } from "../../src/library/file-memory.ts";
import { loadSources } from "../../src/library/load.ts";
import { folderWith, write } from "./folder.ts";

/** Long after all files were written, so that their times tell a change. */
const LATER = new Date(Date.now() + 60_000);

/** Reads a folder as a reload does which knows what the one before has read. */
async function load(folder: string, before: KnownFiles = NO_FILES, now = LATER) {
  const memory = remember(before, now);
  const sources = await loadSources({ name: "d", folder, deep: true }, memory);
  const textOf = (id: string) => sources.documents.find((document) => document.id === id)?.text;
  return { ...sources, files: filesOf(memory), textOf };
}

/** What was made of each file: the same object as before when no reader ran. */
const madeOf = ({ documents }: KnownFiles, path: string) => documents.get(path)?.made;

test("a file that stands as it did is not read again", async () => {
  const folder = folderWith({ "a.txt": "A came.", "b.txt": "B came." });
  const first = await load(folder);
  write(folder, { "b.txt": "B left." });
  const second = await load(folder, first.files);
  expect(madeOf(second.files, "a.txt")).toBe(madeOf(first.files, "a.txt"));
  expect(second.documents[0]?.blocks).toBe(first.documents[0]?.blocks);
  expect(second.textOf("b.txt")).toBe("B left.");
});

test("a file that was only touched goes through no reader", async () => {
  const folder = folderWith({ "a.txt": "A came." });
  const first = await load(folder);
  utimesSync(join(folder, "a.txt"), 1, 1);
  const second = await load(folder, first.files);
  expect(second.files.documents.get("a.txt")?.stamp).not.toBe(first.files.documents.get("a.txt")?.stamp);
  expect(madeOf(second.files, "a.txt")).toBe(madeOf(first.files, "a.txt"));
});

test("a file with a new name goes through no reader, unless the name makes another kind of file of it", async () => {
  const folder = folderWith({ "a.md": "# A\n\nA came.", "b.md": "# B\n\nB came." });
  const first = await load(folder);
  renameSync(join(folder, "a.md"), join(folder, "c.md"));
  renameSync(join(folder, "b.md"), join(folder, "b.txt"));
  const second = await load(folder, first.files);
  expect(second.documents.map(({ id }) => id)).toEqual(["b.txt", "c.md"]);
  expect(madeOf(second.files, "c.md")).toBe(madeOf(first.files, "a.md"));
  expect(second.textOf("b.txt")).toContain("# B");
});

test("a change of the same length within one tick of the clock is seen", async () => {
  const folder = folderWith({ "a.txt": "A came." });
  const { mtime } = statSync(join(folder, "a.txt"));
  const first = await load(folder, NO_FILES, mtime);
  write(folder, { "a.txt": "A left." });
  utimesSync(join(folder, "a.txt"), mtime, mtime);
  expect((await load(folder, first.files, mtime)).textOf("a.txt")).toBe("A left.");
});

test("a change that keeps length and date of the file is seen", async () => {
  const folder = folderWith({ "a.txt": "A came." });
  const { mtime } = statSync(join(folder, "a.txt"));
  const first = await load(folder);
  write(folder, { "a.txt": "A left." });
  utimesSync(join(folder, "a.txt"), mtime, mtime);
  expect((await load(folder, first.files)).textOf("a.txt")).toBe("A left.");
});

test("what is said about a file elsewhere counts anew, though the file is not read", async () => {
  const folder = folderWith({ "a.txt": "A came.", "a.txt.yaml": "publisher: The Harbour News" });
  const first = await load(folder);
  expect(first.documents[0]?.publisher).toBe("The Harbour News");
  write(folder, { "a.txt.yaml": "publisher: The Tower" });
  const second = await load(folder, first.files);
  expect(second.documents[0]?.publisher).toBe("The Tower");
  expect(madeOf(second.files, "a.txt")).toBe(madeOf(first.files, "a.txt"));
  const third = await load(folder, second.files);
  expect(third.files.sidecars.get("a.txt.yaml")).toBe(second.files.sidecars.get("a.txt.yaml"));
});

test("a file that is gone is forgotten, and one that cannot be used is named at every reading", async () => {
  const folder = folderWith({ "a.txt": "A came.", "b.json": "{" });
  const first = await load(folder);
  const second = await load(folder, first.files);
  expect(second.rejected).toEqual(first.rejected);
  renameSync(join(folder, "b.json"), join(folder, ".b.json"));
  expect((await load(folder, second.files)).files.documents.has("b.json")).toBe(false);
});
