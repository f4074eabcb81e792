import { expect, test } from "vitest";
import { answer, buildCorpus } from "../../../src/core/index.ts";
import { document } from "../../builders.ts";

const WRONG = "The port office said that 31 barges were moored in the basin.";
const RIGHT = "The harbour union said that 26 barges were moored in the basin.";
const QUESTION = "how many barges were moored in the basin";

function ask(instead: string | null, texts = [WRONG, RIGHT]) {
  const span = { start: WRONG.indexOf("31"), end: WRONG.indexOf("31") + 2 };
  const documents = texts.map((text, i) =>
    document({
      id: `${i}.txt`,
      text,
      ...(text === WRONG && { corrections: [{ span, day: "2024-02-01", instead, note: null }] }),
    }),
  );
  return answer(buildCorpus(documents, { aliases: [], synonyms: [] }), QUESTION);
}

test.each([["26"], [null]])(
  "what was taken back does not stand against what others say, and comes behind it: %j",
  (instead) => {
    const { verdict, findings } = ask(instead);
    expect(verdict).toBe("updated");
    expect(findings.map(({ value }) => value)).toEqual(["26 barges", "31 barges"]);
  },
);

test("a citation carries the corrections of its words, in its own offsets", () => {
  const { findings } = ask("26", [WRONG]);
  const [citation] = findings[0]?.citations ?? [];
  expect(citation?.corrections).toEqual([
    { span: { start: 26, end: 28 }, day: "2024-02-01", instead: "26", note: null },
  ]);
});
