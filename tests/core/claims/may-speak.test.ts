import { expect, test } from "vitest";
import { attributions } from "../../../src/core/claims/attribution.ts";
import { maySpeak } from "../../../src/core/claims/may-speak.ts";
import { read } from "../../../src/core/claims/reading.ts";
import { dossier } from "../answer/dossier.ts";

const LINES = [
  "The mayor said the bridge is safe.",
  "The bridge is safe, according to the mayor.",
  "The cost was put at 12 million by the council.",
  "A teacher, Ana Ruiz, counted nine boats.",
  "The mayor spoke of 19 wrecks.",
  "“The bridge is safe,” added the engineer, warning of ice.",
  "Acc. to the harbour master the ferry runs again.",
  "The bridge was opened in spring.",
  "Nine boats lay in the harbour.",
];

test("wherever somebody speaks, the terms of the passage show it", () => {
  const corpus = dossier([LINES.join("\n\n")]);
  const passages = Array.from({ length: corpus.passageCount }, (_, passage) => passage);
  const speaking = passages.filter((passage) => attributions(read(corpus, passage)).length > 0);
  expect(speaking.length).toBeGreaterThan(4);
  for (const passage of speaking) expect(maySpeak(corpus, passage)).toBe(true);
});

test("a passage without a word of speech or counting need not be read for speakers", () => {
  const corpus = dossier([LINES.slice(-2).join("\n\n")]);
  expect([0, 1].map((passage) => maySpeak(corpus, passage))).toEqual([false, false]);
});
