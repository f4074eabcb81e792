import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../src/adapters/terminal/render.ts";
import { answer } from "../../src/core/index.ts";
import { answerToJson } from "../../src/reply/json.ts";
import { present } from "../../src/reply/present.ts";
import { openSet, SETS } from "../questions/sets.ts";
import { answerSchema } from "./json-schema.ts";
import { sayings } from "./sayings.ts";

describe.each(SETS)("every answer to the questions on $name", async (set) => {
  const { corpus, questions } = await openSet(set);
  const answers = questions.map(({ id, question }) => ({ id, found: answer(corpus, question) }));

  test("keeps the contract of the JSON", () => {
    for (const { id, found } of answers) {
      const json = JSON.parse(JSON.stringify(answerToJson(found, { id, ms: 1 })));
      expect(answerSchema.safeParse(json), id).toMatchObject({ success: true });
    }
  });

  test("says in plain text whatever it says as JSON", () => {
    for (const { id, found } of answers) {
      const text = renderTerminal(present(found, { quotes: "all" }), { width: null, color: false }).toLowerCase();
      for (const said of sayings(answerToJson(found, { id, ms: 1 }))) expect(text, id).toContain(said.toLowerCase());
    }
  });

  test("shows a chat no more than it holds, numbered without a gap, and nothing without its quote", () => {
    for (const { id, found } of answers) {
      const { headline, blocks } = present(found, { searched: corpus.documents });
      const cards = blocks.filter((block) => block.kind === "finding");
      const numbers = cards.flatMap(({ quotes }) => quotes.map(({ number }) => number));
      expect(numbers, id).toEqual(numbers.map((_, i) => i + 1));
      expect(numbers.length, id).toBeLessThanOrEqual(7);
      expect(headline.length, id).toBeLessThan(400);
      expect(headline, id).not.toContain("\n");
    }
  });
});
