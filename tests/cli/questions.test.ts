import { join } from "node:path";
import { expect, test } from "vitest";
import { folderWith } from "../library/folder.ts";
import { command, harbour } from "./world.ts";

async function askAll(content: string) {
  const file = join(folderWith({ "q.jsonl": content }), "q.jsonl");
  return command(["ask", "--data", harbour(), "--questions", file]);
}

test("each line gets one line of JSON, in order, with its id", async () => {
  const { code, out } = await askAll(
    [
      '{"id": "b", "question": "how many boats wait in the harbour"}',
      "",
      '{"id": "a", "question": "who won the regatta in Lisbon", "more": 1}',
      '{"question": "when did the tug leave"}\r',
      '{"id": "empty", "question": ""}',
    ].join("\n"),
  );
  const answers = out
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  expect(code).toBe(0);
  expect(answers.map(({ id }) => id)).toEqual(["b", "a", undefined, "empty"]);
  expect(answers.map(({ question }) => question)).toEqual([
    "how many boats wait in the harbour",
    "who won the regatta in Lisbon",
    "when did the tug leave",
    "",
  ]);
  expect(answers.every(({ ms }) => typeof ms === "number" && ms >= 0)).toBe(true);
  expect(answers[3]).toMatchObject({ verdict: "unanswered", findings: [] });
});

test.each([
  ["not JSON", "how many boats", "it is not JSON"],
  ["no object", "3", "it is not JSON"],
  ["no question", '{"id": "a"}', "there is no “question” with a text in it"],
  ["a question that is no text", '{"question": 3}', "there is no “question”"],
  ["an id that is no text", '{"id": 3, "question": "x"}', "“id” is not a text"],
  ["a question that is too long", `{"question": "${"x".repeat(600)}"}`, "600"],
])("a line with %s is named before anything is printed", async (_, line, message) => {
  const broken = askAll(`{"id": "a", "question": "how many boats"}\n\n${line}\n`);
  await expect(broken).rejects.toMatchObject({
    name: "InputError",
    message: expect.stringMatching(/q\.jsonl, line 3: /),
  });
  await expect(broken).rejects.toThrow(message);
});

test("a file that is missing, empty or not UTF-8 is said plainly", async () => {
  const missing = join(harbour(), "q.jsonl");
  await expect(command(["ask", "--questions", missing])).rejects.toMatchObject({
    name: "InputError",
    message: expect.stringContaining(`${missing} cannot be read`),
  });
  await expect(askAll("")).rejects.toThrow("it is empty");
});
