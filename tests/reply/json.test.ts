import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/adapters/terminal/render.ts";
import type { Answer } from "../../src/core/answer/answer.ts";
import { answerToJson, type CitationJson } from "../../src/reply/json.ts";
import { present } from "../../src/reply/present.ts";
import { answerSchema, KEYS } from "./json-schema.ts";
import { SAMPLES } from "./samples.ts";
import { sayings } from "./sayings.ts";

describe.each(Object.entries(SAMPLES))("an answer which is %s", (_name, answer) => {
  const json = answerToJson(answer, { id: "q1", ms: 1.4449 });

  test("keeps the contract of the JSON, and its order of keys", () => {
    answerSchema.parse(JSON.parse(JSON.stringify(json)));
    expect(Object.keys(json)).toEqual(KEYS.answer);
    for (const finding of json.findings) expect(Object.keys(finding)).toEqual(KEYS.finding);
    for (const related of json.related) expect(Object.keys(related)).toEqual(KEYS.related);
    for (const citation of citationsOf(answer)) expect(Object.keys(citation)).toEqual(KEYS.citation);
  });

  test("says in plain text whatever it says as JSON", () => {
    const text = renderTerminal(present(answer, { quotes: "all" }), { width: null, color: false });
    expect(text.startsWith(json.summary)).toBe(true);
    for (const said of sayings(json)) expect(text.toLowerCase()).toContain(said.toLowerCase());
  });

  test("gives the same JSON for the same answer", () => {
    expect(JSON.stringify(answerToJson(answer, { id: "q1", ms: 1.4449 }))).toBe(JSON.stringify(json));
  });
});

test("an answer without an id has no key for it, and its time is rounded to a thousandth", () => {
  const json = answerToJson(SAMPLES["too thin"]!, { ms: 1.4449 });
  expect(Object.keys(json)).toEqual(KEYS.answer.slice(1));
  expect(json.ms).toBe(1.445);
});

test("every field holds what the answer holds", () => {
  const [first, ...others] = answerToJson(SAMPLES.disputed!, { ms: 0 }).findings;
  expect(others).toHaveLength(1);
  expect(first).toEqual({
    value: "More than 300 people",
    speaker: { name: "Ada Okoye", role: "mayor", via: "Radio Valley" },
    stance: "reported",
    origins: 1,
    citations: [
      {
        document: "gazette.txt",
        title: "Flood in the valley",
        publisher: "The Gazette",
        published: "2019-06-03",
        url: "https://gazette.example/flood",
        paragraph: 1,
        start: 0,
        end: 67,
        quote: "More than 300 people fled on the first night, mayor Ada Okoye said.",
        mark: [0, 20],
      },
    ],
  });
});

test("the closest passages of an answer which is none are given, with null for what is not known", () => {
  const { nearest, missing } = answerToJson(SAMPLES["unknown words"]!, { ms: 0 });
  expect(nearest).toMatchObject([{ document: "copy.txt", publisher: null, published: null, url: null, mark: null }]);
  expect(missing).toEqual(["helicopter"]);
});

test("why a figure is not compared is said in a sentence", () => {
  const [related] = answerToJson(SAMPLES.disputed!, { ms: 0 }).related;
  expect(related?.why).toBe("This is a total, “In all”");
});

function citationsOf(answer: Answer): readonly CitationJson[] {
  const { findings, related, nearest } = answerToJson(answer, { ms: 0 });
  return [...[...findings, ...related].flatMap(({ citations }) => citations), ...nearest];
}
