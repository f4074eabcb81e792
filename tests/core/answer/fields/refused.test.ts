import { describe, expect } from "vitest";
import { ask } from "../dossier.ts";
import { eachBut } from "../known-wrong.ts";
import { FIELDS } from "./dossiers.ts";
import { REFUSED } from "./questions.ts";

const WRONG: readonly string[] = [
  "can guests invite other guests",
  "what did Mr Oduya object to",
  "when did the rebels capture the castle from Queen Hedda",
];

describe("not in the sources", () => {
  eachBut(WRONG, REFUSED)("%s: “%s”", (field, question, missing) => {
    const given = ask(FIELDS[field], question);
    expect(given.verdict === "unanswered" ? given.verdict : given.findings[0].citations[0].quote).toBe("unanswered");
    const why = given.verdict === "unanswered" && "words" in given.why ? given.why.words : [];
    for (const word of missing) expect([...given.missing, ...why]).toContain(word);
  });
});
