import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { command, harbour } from "./world.ts";

const RIGHT = { id: "boats", question: "how many boats wait in the harbour", contains: ["40 boats"] };
const WRONG = { id: "tug", question: "when did the tug Berta leave", contains: ["midnight"], verdict: "agreed" };

function questions(...records: readonly object[]): string {
  const lines = records.map((record) => JSON.stringify(record)).join("\n");
  return join(folderWith({ "questions.jsonl": lines }), "questions.jsonl");
}

test("eval counts the right answers", async () => {
  const { code, out } = await command(["eval", questions(RIGHT), "--data", harbour()]);
  expect({ code, out }).toEqual({ code: 0, out: "1 of 1 right (100 %).\n" });
});

test("eval says of every other answer what is wrong with it", async () => {
  const { code, out } = await command(["eval", questions(RIGHT, WRONG), "--data", harbour()]);
  expect(code).toBe(0);
  expect(out).toContain("tug  when did the tug Berta leave\n     the verdict is ");
  expect(out).toContain("     it does not give “midnight”\n");
  expect(out).toContain("1 of 2 right (50 %).");
});

test("too few right answers end with exit code 1, just enough with 0", async () => {
  const file = questions(RIGHT, WRONG);
  const { code, out } = await command(["eval", file, "--data", harbour(), "--min", "0.51"]);
  expect(code).toBe(1);
  expect(out).toContain("That is under --min 0.51.");
  expect((await command(["eval", file, "--data", harbour(), "--min", "0.5"])).code).toBe(0);
});

test("--json is one line for programs", async () => {
  const { code, out } = await command(["eval", questions(RIGHT, WRONG), "--data", harbour(), "--json", "--min", "1"]);
  expect(code).toBe(1);
  expect(JSON.parse(out)).toMatchObject({
    questions: 2,
    right: 1,
    share: 0.5,
    falseDisputes: 0,
    failures: [{ id: "tug", falseDispute: false, faults: expect.arrayContaining(["it does not give “midnight”"]) }],
  });
});

test.each([
  [["eval"], "Which questions?"],
  [["eval", "a.jsonl", "b.jsonl"], "eval takes one file, and “b.jsonl” is a second one."],
  [["eval", "a.jsonl", "--min", "90"], "--min is a share between 0 and 1, such as 0.9, and “90” is not."],
  [["eval", "a.jsonl", "--min", ""], "--min is a share between 0 and 1"],
])("%j is a wrong command line, and is told so", async (args, message) => {
  await expect(command(args)).rejects.toMatchObject({ name: "UsageError", message: expect.stringContaining(message) });
});

test("a wrong question file stops eval before anything is asked", async () => {
  await expect(command(["eval", questions({ query: "x" }), "--data", harbour()])).rejects.toMatchObject({
    name: "InputError",
    message: expect.stringContaining("line 1: “question” must be a text"),
  });
});
