import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { readGoldenQuestions } from "../../src/evaluation/question-file.ts";
import { folderWith } from "../library/folder.ts";

async function read(name: string, content: string | Uint8Array) {
  const file = join(folderWith({ [name]: content }), name);
  const result = await readGoldenQuestions(file);
  return "wrong" in result ? result.wrong.replace(file, name) : result.questions;
}

const FULL = {
  id: "tides",
  question: "when is high tide",
  verdict: ["single", "agreed"],
  contains: [["6.40", "18:40"], ["Tuesday"]],
  excludes: ["7.10"],
  documents: [["tides.md"]],
  first: "High tide",
};

test("a line of JSON is a question, and blank lines are passed over", async () => {
  const line =
    '{"id":"tides","question":"when is high tide","verdict":["single","agreed"],"contains":[["6.40","18:40"],"Tuesday"],"excludes":["7.10"],"documents":["tides.md"],"first":"High tide"}';
  expect(await read("q.jsonl", `\n${line}\r\n\n`)).toEqual([FULL]);
});

test("the same question may be written as YAML", async () => {
  const yaml = `# our own
- id: tides
  question: when is high tide
  verdict: [single, agreed]
  contains: [[6.40, 18:40], Tuesday]
  excludes: ["7.10"]
  documents: [tides.md]
  first: High tide
`;
  expect(await read("q.yaml", yaml.replace("6.40", '"6.40"'))).toEqual([FULL]);
});

test("only the question must be given; without an id it is called by its number", async () => {
  expect(await read("q.yml", "- question: who keeps the key\n- question: where is it\n")).toMatchObject([
    { id: "1", question: "who keeps the key", verdict: undefined, contains: [], documents: [] },
    { id: "2" },
  ]);
});

describe("what is wrong is named with its line:", () => {
  test.each([
    ["q.jsonl", '{"question":"a"}\n{"question":', "q.jsonl, line 2: it is not JSON."],
    ["q.jsonl", '{"query":"a"}', "q.jsonl, line 1: “question” must be a text: put it in quotes"],
    ["q.jsonl", '{"question":"a","expect":1}', "“expect” is not known here: known are id, question, verdict"],
    ["q.jsonl", '{"question":"a","verdict":"right"}', "q.jsonl, line 1: “verdict” must be one of single, agreed"],
    ["q.jsonl", '["a"]', "q.jsonl, line 1: it is not an object with a “question” in it"],
    [
      "q.yaml",
      "- question: a\n- question: b\n  contains: [12]\n",
      "q.yaml, line 2: “contains” must be a text, or a list",
    ],
    ["q.yaml", "question: a\n", "q.yaml, line 1: questions are written as a list"],
    ["q.yaml", "- question: [a\n", "q.yaml, line 2: "],
    [
      "q.jsonl",
      '{"id":"a","question":"x"}\n{"id":"a","question":"y"}',
      "q.jsonl, line 2: “id” a is used already in line 1",
    ],
    ["q.jsonl", "\n\n", "q.jsonl cannot be read: it is empty."],
    ["q.yaml", "# nothing yet\n", "q.yaml holds no question."],
    ["q.jsonl", new Uint8Array([0xff, 0xfe, 0x00]), "q.jsonl cannot be read: "],
  ])("%s %j", async (name, content, message) => {
    expect(await read(name, content)).toContain(message);
  });
});

test("a file that is not there is said plainly", async () => {
  expect(await readGoldenQuestions("/nowhere/q.jsonl")).toEqual({
    wrong: expect.stringContaining("/nowhere/q.jsonl cannot be read: "),
  });
});
