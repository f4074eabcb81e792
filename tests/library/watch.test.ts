import { appendFileSync, mkdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test, vi } from "vitest";
import { buildCorpus } from "../../src/core/index.ts";
import type { Reload } from "../../src/library/library.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { type WatchTimes, watchFolder } from "../../src/library/watch.ts";
import { folderWith, write } from "./folder.ts";

const TIMES: WatchTimes = { settle: 60, patience: 5_000, rounds: 600_000 };
const WITHIN = { timeout: 15_000, interval: 20 };

/** A library that watches a folder with these files. */
async function watched(files: Readonly<Record<string, string>>, times: Partial<WatchTimes> = {}) {
  const folder = folderWith(files);
  const library = await openLibrary({ folder, arrangement: "dossier", build: buildCorpus });
  const reloads: Reload[] = [];
  const stop = await watchFolder({
    folder,
    library,
    report: (reload) => void reloads.push(reload),
    warn: () => undefined,
    times: { ...TIMES, ...times },
  });
  onTestFinished(stop);
  const textOf = (id: string) => library.current.corpus.documents.find((document) => document.id === id)?.text;
  /** Waits until the document reads so. */
  const until = (id: string, text: string | undefined) => vi.waitFor(() => expect(textOf(id)).toBe(text), WITHIN);
  return { folder, library, reloads, stop, until };
}

test("a file that is added, changed or removed is noticed, and said so", { timeout: 60_000 }, async () => {
  const { folder, reloads, until } = await watched({ "a.txt": "A came.", "b.txt": "B came." });
  write(folder, { "a.txt": "A left." });
  await until("a.txt", "A left.");
  write(folder, { "c.txt": "C came." });
  await until("c.txt", "C came.");
  rmSync(join(folder, "b.txt"));
  await until("b.txt", undefined);
  await vi.waitFor(() => expect(reloads.length).toBeGreaterThanOrEqual(3), WITHIN);
  expect(reloads.slice(0, 3)).toMatchObject([{ changed: ["a.txt"] }, { added: ["c.txt"] }, { removed: ["b.txt"] }]);
});

test("a file is noticed in a folder that is new, and when an editor puts another in its place", {
  timeout: 60_000,
}, async () => {
  const { folder, until } = await watched({ "a.txt": "A came." });
  mkdirSync(join(folder, "new/deep"), { recursive: true });
  write(folder, { "new/deep/b.txt": "B came." });
  await until("new/deep/b.txt", "B came.");
  write(folder, { ".b.txt.swp": "B left." });
  renameSync(join(folder, ".b.txt.swp"), join(folder, "new/deep/b.txt"));
  await until("new/deep/b.txt", "B left.");
  write(folder, { "new/deep/b.txt": "B is back." });
  await until("new/deep/b.txt", "B is back.");
});

test("a file waits until it is written to its end", { timeout: 60_000 }, async () => {
  const { folder, reloads, until } = await watched({ "a.txt": "A came." }, { settle: 400 });
  const lines = Array.from({ length: 12 }, (_, i) => `Line ${i}.\n`);
  for (const line of lines) {
    appendFileSync(join(folder, "b.txt"), line);
    await new Promise((resolve) => setTimeout(resolve, 40));
  }
  await until("b.txt", lines.join(""));
  expect(reloads).toHaveLength(1);
});

test("a reload that fails is reported, keeps the corpus in use, and the next change is read", {
  timeout: 60_000,
}, async () => {
  const { folder, library, reloads, until } = await watched({ "a.txt": "A came." });
  const before = library.current;
  write(folder, { "dossier.yaml": "aliases: 3" });
  await vi.waitFor(() => expect(reloads).toMatchObject([{ outcome: "kept" }]), WITHIN);
  expect(library.current).toBe(before);
  write(folder, { "dossier.yaml": "title: Boats", "a.txt": "A left." });
  await until("a.txt", "A left.");
});

test("where the system tells of nothing, looking from time to time finds a change", { timeout: 60_000 }, async () => {
  const { folder, until } = await watched({ "a.txt": "A came." }, { rounds: 50 });
  renameSync(folder, `${folder}-away`);
  onTestFinished(() => rmSync(`${folder}-away`, { recursive: true, force: true }));
  mkdirSync(folder);
  write(folder, { "a.txt": "Another A came." });
  await until("a.txt", "Another A came.");
});

test("nothing is read after watching was ended, and other files stir nothing", { timeout: 60_000 }, async () => {
  const { folder, reloads, stop } = await watched({ "a.txt": "A came." });
  write(folder, { ".hidden": "x" });
  await new Promise((resolve) => setTimeout(resolve, 500));
  stop();
  write(folder, { "a.txt": "A left." });
  await new Promise((resolve) => setTimeout(resolve, 500));
  expect(reloads).toEqual([]);
});
