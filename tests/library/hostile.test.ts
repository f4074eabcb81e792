import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { buildCorpus } from "../../src/core/index.ts";
import { loadSources } from "../../src/library/load.ts";
import { readApart } from "../../src/library/readers/apart/read-apart.ts";
import { folderWith } from "./folder.ts";
import { hostileFiles } from "./samples/hostile.ts";
import { docx } from "./samples/office.ts";

const FILES = hostileFiles();

test("of hundreds of hostile files each costs itself at most: the good one beside them is read", {
  timeout: 180_000,
}, async () => {
  const names = Object.keys(FILES);
  expect(names.length).toBeGreaterThanOrEqual(200);
  const folder = folderWith({ ...FILES, "good.txt": "Forty boats came." });
  const { documents, rejected } = await loadSources({ name: "d", folder, deep: true });
  expect(documents.some(({ id, text }) => id === "good.txt" && text === "Forty boats came.")).toBe(true);
  const told = new Set([...documents.map(({ id, part }) => part?.file ?? id), ...rejected.map(({ file }) => file)]);
  expect(names.filter((name) => !told.has(name))).toEqual([]);
  for (const { reason } of rejected) expect(reason).not.toMatch(/call stack|undefined|at file:|\n/);
  for (const { text, blocks } of documents) {
    let from = 0;
    for (const { span } of blocks) {
      expect(span.start >= from && span.end > span.start && span.end <= text.length).toBe(true);
      from = span.end;
    }
  }
});

test("what was read of hostile files can be asked", { timeout: 60_000 }, async () => {
  const small = Object.entries(FILES).filter(
    ([name, bytes]) => bytes.length < 3_000 && /^(?:cut|changed|control)/.test(name),
  );
  const folder = folderWith({ ...Object.fromEntries(small), "good.txt": "Forty boats came." });
  const { documents, dossier } = await loadSources({ name: "d", folder, deep: true });
  expect(buildCorpus(documents, dossier.vocabulary).documents.length).toBe(documents.length);
});

test("a reader that takes too long is stopped, and the next file is read", { timeout: 60_000 }, async () => {
  const order = { kind: "docx", bytes: docx(["Forty boats came."]) } as const;
  await expect(readApart(order, { seconds: 0.001, megabytes: 512 })).rejects.toThrow("took longer than 0.001 seconds");
  expect((await readApart(order))[0]?.text).toBe("Forty boats came.");
});

test("names with control characters are read, and links out of the folder are not", async () => {
  const secret = folderWith({ "secret.txt": "Secret." });
  const folder = folderWith({ "a.txt": "Forty came." });
  mkdirSync(join(folder, "sub"));
  writeFileSync(join(folder, "sub", "b\u001b[31m\n.txt"), "Fifty came.");
  symlinkSync(join(secret, "secret.txt"), join(folder, "sub", "c.txt"));
  const { documents, rejected } = await loadSources({ name: "d", folder, deep: true });
  expect(documents.map(({ text }) => text)).toEqual(["Forty came.", "Fifty came."]);
  expect(rejected).toMatchObject([{ file: "sub/c.txt", reason: expect.stringContaining("out of the folder") }]);
});
