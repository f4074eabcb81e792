import type { Answer, Finding, Verdict } from "../core/answer/answer.ts";
import type { GoldenQuestion } from "./golden-question.ts";
import { faults } from "./words.ts";

/** What is wrong with an answer, in words; empty when nothing is. */
export function judge(asked: GoldenQuestion, answer: Answer): readonly string[] {
  const said = answer.findings.flatMap(wordsOf);
  const cited = new Set(answer.findings.flatMap(({ citations }) => citations.map(({ document }) => document.id)));
  const missed = (groups: readonly (readonly string[])[], has: (one: string) => boolean) =>
    groups.filter((group) => !group.some(has));
  return [
    ...verdictFaults(asked.verdict, answer.verdict),
    ...(asked.first === undefined ? [] : firstFaults(asked.first, answer.findings[0])),
    ...missed(asked.contains, (value) => holds(said, value)).map(faults.lacks),
    ...asked.excludes.filter((value) => holds(said, value)).map(faults.gives),
    ...missed(asked.documents, (id) => cited.has(id)).map(faults.uncited),
  ];
}

/** A dispute where the question file knows of none: worse than any other fault. */
export function isFalseDispute(asked: GoldenQuestion, answer: Answer): boolean {
  return answer.verdict === "disputed" && asked.verdict !== undefined && !asked.verdict.includes("disputed");
}

function verdictFaults(wanted: readonly Verdict[] | undefined, given: Verdict): string[] {
  const right = wanted ? wanted.includes(given) : given !== "unanswered";
  return right ? [] : [faults.verdict(given, wanted)];
}

function firstFaults(words: string, finding: Finding | undefined): string[] {
  const top = finding?.citations[0];
  if (!finding || !top) return [faults.nothingFirst(words)];
  const right = finding.citations.some(({ quote }) => holds([quote], words));
  return right ? [] : [faults.first(words, top.quote, top.document.id)];
}

function wordsOf(finding: Finding): string[] {
  return [...(finding.value === null ? [] : [finding.value]), ...finding.citations.map(({ quote }) => quote)];
}

/** Whole numbers only: 40 does not stand in 400, nor 1,500 in 21,500. Capitals and the shape of quotation marks do not matter. */
function holds(said: readonly string[], value: string): boolean {
  const wanted = new RegExp(`(?<![\\d.,])${RegExp.escape(plain(value))}(?![\\d]|[.,]\\d)`);
  return said.some((words) => wanted.test(plain(words)));
}

function plain(text: string): string {
  return text.toLowerCase().replace(/[‘’]/g, "'").replace(/[“”]/g, '"').replace(/\s+/g, " ");
}
