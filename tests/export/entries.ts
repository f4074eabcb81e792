import type { Answer } from "../../src/core/answer/answer.ts";
import { type Exported, entriesOf } from "../../src/export/exported.ts";
import { corpusOf } from "../contracts/stand-ins.ts";

/** Answers as they are handed to the writers. */
export function exported(answers: readonly Answer[], more: Partial<Exported> = {}): Exported {
  return {
    title: "The harbour",
    version: "abc1234",
    documents: 2,
    program: "1.2.3",
    made: new Date("2026-10-14T09:30:00Z"),
    entries: entriesOf(
      answers.map((answer, i) => ({ id: `q${i + 1}`, answer, ms: 1 })),
      corpusOf([]),
    ),
    isList: answers.length > 1,
    ...more,
  };
}
