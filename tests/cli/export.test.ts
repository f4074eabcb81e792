import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { command, harbour } from "./world.ts";

const QUESTION = "how many boats wait in the harbour";

test("an answer is written as Markdown unless told otherwise", async () => {
  const { code, out } = await command(["export", QUESTION, "--data", harbour()]);
  expect(code).toBe(0);
  expect(out).toMatch(/^# how many boats wait in the harbour\n/);
  expect(out).toMatch(/^> .*\*\*40 boats\*\*.*\[\^\d\]$/m);
});

test.each([
  ["answer.html", "<!doctype html>"],
  ["answer.csv", '\ufeff"id","question"'],
  ["answer.json", '{\n  "question"'],
  ["answer.md", "# how many"],
  ["answer.txt", "# how many"],
])("the file %s gets what its name says", async (name, start) => {
  const file = join(folderWith({}), name);
  const { out } = await command(["export", QUESTION, "--data", harbour(), "--out", file]);
  expect(out).toBe(`Wrote 1 answer to ${file}.\n`);
  expect(readFileSync(file, "utf8").startsWith(start)).toBe(true);
});

test("a list of questions is written in its order", async () => {
  const folder = folderWith({
    "q.jsonl": `{"id":"a","question":"${QUESTION}"}\n{"id":"b","question":"when did the tug Berta leave"}\n`,
  });
  const args = ["export", "--questions", join(folder, "q.jsonl"), "--data", harbour()];
  const { out } = await command([...args, "--format", "json"]);
  expect(JSON.parse(out).map(({ id }: { id: string }) => id)).toEqual(["a", "b"]);
  const page = (await command([...args, "--format", "html"])).out;
  expect(page.indexOf('id="q1"')).toBeLessThan(page.indexOf('id="q2"'));
});

test("an answer is not put among the documents, where it would be a source", async () => {
  const data = harbour();
  const out = join(data, "answer.md");
  await expect(command(["export", QUESTION, "--data", data, "--out", out])).rejects.toMatchObject({
    name: "InputError",
    message: expect.stringContaining("read as a source"),
  });
  expect(existsSync(out)).toBe(false);
  expect(readdirSync(data)).toEqual(["lantern.txt", "notes.md"]);
});

test.each([
  [[], "UsageError", "Which question"],
  [[QUESTION, "--format", "docx"], "UsageError", "md, html, csv, json"],
  [[QUESTION, "--format", "constructor"], "UsageError", "md, html, csv, json"],
  [[QUESTION, "--questions", "q.jsonl"], "UsageError", "not both"],
  [[QUESTION, "--out", "/no-such-folder/a.md"], "InputError", "/no-such-folder/a.md cannot be written"],
])("%j is refused", async (args, name, message) => {
  await expect(command(["export", ...args, "--data", harbour()])).rejects.toMatchObject({
    name,
    message: expect.stringContaining(message),
  });
});
