import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import type { Answer } from "../../src/core/answer/answer.ts";
import type { Citation } from "../../src/core/documents/citation.ts";
import { answer, buildCorpus } from "../../src/core/index.ts";
import { openLibrary } from "../../src/library/open-library.ts";
import { type GoldenQuestion, readQuestions } from "./golden-question.ts";
import { isFalseDispute, judge } from "./judge.ts";

/** Raise a floor when the engine has become better; never write a question to fit the engine. */
const SETS = [
  { name: "sample", dossier: "../../data/", floor: 0.8 },
  { name: "roomlark", dossier: "dossiers/roomlark/", floor: 0.65 },
  { name: "bridge", dossier: "dossiers/bridge/", floor: 0.68 },
] as const;

describe.each(SETS)("the questions on $name", async ({ name, dossier, floor }) => {
  const { asked, documents } = await ask(name, dossier);

  test("point at words which stand in the documents", () => {
    for (const { question } of asked) {
      if (!question.first) continue;
      const [id, words] = question.first;
      expect(documents.find((document) => document.id === id)?.text, question.id).toContain(words);
    }
  });

  test(`are answered rightly in at least ${Math.round(floor * 100)} of 100 cases`, () => {
    const failed = asked.flatMap(({ question, given }) => {
      const faults = judge(question, given);
      return faults.length > 0 ? [`${question.id}  ${question.question}\n    ${faults.join("\n    ")}`] : [];
    });
    const right = asked.length - failed.length;
    expect(right / asked.length, `${right} of ${asked.length} right\n${failed.join("\n")}\n`).toBeGreaterThanOrEqual(
      floor,
    );
  });

  test("never find a dispute where there is none", () => {
    const disputes = asked.filter(({ question, given }) => isFalseDispute(question, given));
    expect(disputes.map(({ question }) => `${question.id}  ${question.question}`)).toEqual([]);
  });

  test("are answered with the very words of the documents", () => {
    for (const { document, span, quote, mark } of asked.flatMap(({ given }) => citationsOf(given))) {
      expect(quote).toBe(document.text.slice(span.start, span.end));
      if (mark) expect(mark.start >= 0 && mark.start < mark.end && mark.end <= quote.length).toBe(true);
    }
  });
});

interface Asked {
  readonly question: GoldenQuestion;
  readonly given: Answer;
}

async function ask(name: string, dossier: string) {
  const folder = fileURLToPath(new URL(dossier, import.meta.url));
  const library = await openLibrary({ folder, arrangement: "dossier", build: buildCorpus });
  const { corpus, rejected } = library.current;
  if (rejected.length > 0) throw new Error(`${folder} holds a file which cannot be read: ${rejected[0]!.file}`);
  const questions = await readQuestions(new URL(`${name}.jsonl`, import.meta.url));
  const asked: readonly Asked[] = questions.map((question) => ({ question, given: answer(corpus, question.question) }));
  return { asked, documents: corpus.documents };
}

function citationsOf(given: Answer): readonly Citation[] {
  const nearest = given.verdict === "unanswered" ? given.nearest : [];
  return [...given.findings, ...given.related].flatMap(({ citations }) => citations).concat(nearest);
}
