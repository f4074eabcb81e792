import { expect, test } from "vitest";
import { ask } from "../dossier.ts";
import { eachBut } from "../known-wrong.ts";
import { FIELDS } from "./dossiers.ts";
import { ANSWERED } from "./questions.ts";

const WRONG: readonly string[] = [
  "when can the kids go back to school",
  "who wrote the storm bulletin",
  "what is the date of the Tarn Gazette report",
  "how many people watched the final",
  "attendance at the final",
  "who stepped down after the final",
  "why didnt mia stroud play",
  "who was shown the red card / sent off",
  "how many fans fit into the stadium",
  "what was the reason for the measles outbreak according to Rao",
  "who is the head teacher of birch school",
  "how many were against the budget",
  "how long does delivery take",
  "can I return something after two weeks",
  "how many workers does the firm have",
  "what is the castle used for nowadays",
  "how many soldiers were in the garrison",
  "how many clients were hit by the outage",
  "who bought the castle from the duke's widow",
];

eachBut(WRONG, ANSWERED)("%s: “%s” is answered by “%s”", (field, question, words) => {
  const given = ask(FIELDS[field], question);
  expect(given.findings[0]?.citations[0].quote ?? given.verdict).toContain(words);
});

test("more than eighty questions are asked", () => {
  expect(ANSWERED.length).toBeGreaterThan(80);
});
