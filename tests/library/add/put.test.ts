import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { put } from "../../../src/library/add/put.ts";
import { folderWith } from "../folder.ts";

const files = { name: "a.txt", bytes: Buffer.from("Forty boats"), sidecar: "title: Boats\n" };

test("both files are there, and nothing else", async () => {
  const folder = folderWith({});
  expect(await put(folder, files, "count on")).toBe("a.txt");
  expect(readdirSync(folder)).toEqual(["a.txt", "a.txt.yaml"]);
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("Forty boats");
  expect(readFileSync(join(folder, "a.txt.yaml"), "utf8")).toBe("title: Boats\n");
});

test("a name that is taken is counted on, and what has it stays", async () => {
  const folder = folderWith({ "a.txt": "old", "a-2.txt.yaml": "title: alone" });
  expect(await put(folder, files, "count on")).toBe("a-3.txt");
  expect(readFileSync(join(folder, "a.txt"), "utf8")).toBe("old");
  expect(readdirSync(folder)).toEqual(["a-2.txt.yaml", "a-3.txt", "a-3.txt.yaml", "a.txt"]);
});

test.each(["a.txt", "a.txt.yaml"])("where the name was asked for and %s is there, nothing is put", async (taken) => {
  const folder = folderWith({ [taken]: "old" });
  expect(await put(folder, files, "give up")).toBeUndefined();
  expect(readdirSync(folder)).toEqual([taken]);
  expect(readFileSync(join(folder, taken), "utf8")).toBe("old");
});

test("twenty at the same time get twenty names", async () => {
  const folder = folderWith({});
  const names = await Promise.all(Array.from({ length: 20 }, () => put(folder, files, "count on")));
  expect(new Set(names).size).toBe(20);
  expect(readdirSync(folder)).toHaveLength(40);
});

test("a folder in its place is not written into", async () => {
  const folder = folderWith({});
  mkdirSync(join(folder, "a.txt"));
  expect(await put(folder, files, "count on")).toBe("a-2.txt");
  expect(readdirSync(join(folder, "a.txt"))).toEqual([]);
});
