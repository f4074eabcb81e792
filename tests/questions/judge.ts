import type { Answer, Finding, Verdict } from "../../src/core/answer/answer.ts";
import type { GoldenQuestion } from "./golden-question.ts";

/** What is wrong with the answer, in words; empty when nothing is. */
export function judge(asked: GoldenQuestion, answer: Answer): readonly string[] {
  const said = answer.findings.flatMap(wordsOf);
  return [
    ...verdictFaults(asked.verdict, answer.verdict),
    ...(asked.first ? firstFaults(asked.first, answer.findings[0]) : []),
    ...(asked.values ?? []).filter((value) => !holds(said, value)).map((value) => `does not give “${value}”`),
    ...(asked.not ?? []).filter((value) => holds(said, value)).map((value) => `gives “${value}”`),
  ];
}

/** A dispute where the question file knows of none: worse than any other fault. */
export function isFalseDispute(asked: GoldenQuestion, answer: Answer): boolean {
  return answer.verdict === "disputed" && !asked.verdict?.includes("disputed");
}

function verdictFaults(wanted: readonly Verdict[] | undefined, given: Verdict): string[] {
  const right = wanted ? wanted.includes(given) : given !== "unanswered";
  return right ? [] : [`is ${given}, not ${wanted?.join(" or ") ?? "answered"}`];
}

function firstFaults([document, words]: readonly [string, string], finding: Finding | undefined): string[] {
  if (!finding) return [`does not quote “${words}”`];
  const right = finding.citations.some(
    (citation) => citation.document.id === document && citation.quote.includes(words),
  );
  if (right) return [];
  const top = finding.citations[0];
  return [`does not begin with “${words}” (${document}) but with “${top.quote}” (${top.document.id})`];
}

function wordsOf(finding: Finding): string[] {
  return [...(finding.value === null ? [] : [finding.value]), ...finding.citations.map(({ quote }) => quote)];
}

/** Whole numbers only: 40 does not stand in 400, nor 1,500 in 21,500. */
function holds(said: readonly string[], value: string): boolean {
  const wanted = new RegExp(`(?<![\\d.,])${RegExp.escape(value)}(?![\\d]|[.,]\\d)`, "i");
  return said.some((words) => wanted.test(words));
}
