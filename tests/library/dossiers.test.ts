import { chmodSync } from "node:fs";
import { join } from "node:path";
import { expect, onTestFinished, test } from "vitest";
import { dossiersIn } from "../../src/library/dossiers.ts";
import { folderWith } from "./folder.ts";

const names = async (folder: string) => (await dossiersIn(folder, "shelf")).map(({ name }) => name);

test("documents at the top are asked, and each folder below is a dossier of its own", async () => {
  const folder = folderWith({
    "top.txt": "A.",
    "b/x/deep.md": "B.",
    "a/one.txt": "C.",
    "pictures/p.jpg": "",
    ".hidden/h.txt": "D.",
  });
  const places = await dossiersIn(folder, "shelf");
  expect(places.map(({ folder: place, deep }) => [place, deep])).toEqual([
    [folder, false],
    [join(folder, "a"), true],
    [join(folder, "b"), true],
  ]);
});

test("with nothing at the top, the first folder by name is asked", async () => {
  expect(await names(folderWith({ "zebra/a.txt": "A.", "boats/b.txt": "B.", "notes.xyz": "x" }))).toEqual([
    "boats",
    "zebra",
  ]);
});

test("--data DIR is one dossier with all below it", async () => {
  const folder = folderWith({ "top.txt": "A.", "b/deep.md": "B." });
  expect(await dossiersIn(folder, "dossier")).toMatchObject([{ folder, deep: true }]);
});

test.each(["shelf", "dossier"] as const)("a %s that is missing, or no folder, is said plainly", async (arrangement) => {
  const folder = folderWith({ "file.txt": "A." });
  await expect(dossiersIn(join(folder, "gone"), arrangement)).rejects.toMatchObject({
    name: "LibraryError",
    message: `There is no folder ${folder}/gone. Make it and put documents into it, or name another with --data DIR or DATA_DIR.`,
  });
  await expect(dossiersIn(join(folder, "file.txt"), arrangement)).rejects.toThrow(/file.txt is not a folder/);
});

test.skipIf(process.getuid?.() === 0)("a folder that may not be read is said plainly", async () => {
  const folder = folderWith({ "file.txt": "A." });
  chmodSync(folder, 0o000);
  onTestFinished(() => chmodSync(folder, 0o700));
  await expect(dossiersIn(folder, "shelf")).rejects.toThrow(/may not be read by this user/);
});
