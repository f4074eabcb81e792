import { expect } from "vitest";
import type { Answer, Finding } from "../../../src/core/answer/answer.ts";
import type { Citation } from "../../../src/core/documents/citation.ts";
import type { Document } from "../../../src/core/documents/document.ts";
import { answer, buildCorpus, type Corpus } from "../../../src/core/index.ts";
import type { Vocabulary } from "../../../src/core/vocabulary.ts";
import { paper } from "./paper.ts";

const NO_VOCABULARY: Vocabulary = { aliases: [], synonyms: [] };

/** Texts as documents `1.txt`, `2.txt` … */
export function dossier(sources: readonly (string | Document)[], vocabulary: Partial<Vocabulary> = {}): Corpus {
  const documents = sources.map((source, i) => (typeof source === "string" ? paper(`${i + 1}.txt`, source) : source));
  return buildCorpus(documents, { ...NO_VOCABULARY, ...vocabulary });
}

/** Asks, and checks on every answer what must hold of all of them. */
export function ask(sources: readonly (string | Document)[], question: string): Answer {
  const given = answer(dossier(sources), question);
  expectSound(given);
  return given;
}

/**
 * Every quote is a slice of its document, every mark lies inside its quote, every value stands in a quote of its finding,
 * every speaker is named in the document that is cited, and what is said of the question stands in the question.
 */
export function expectSound(given: Answer): void {
  const findings: readonly Finding[] = [...given.findings, ...given.related];
  for (const word of [...given.missing, ...given.mended.map(({ from }) => from)])
    expect(given.question).toContain(word);
  for (const finding of findings) {
    expect(finding.citations.length).toBeGreaterThan(0);
    expect(finding.origins).toBeGreaterThanOrEqual(1);
    expect(finding.origins).toBeLessThanOrEqual(finding.citations.length);
    finding.citations.forEach(expectVerbatim);
    expectSpeaker(finding);
    if (finding.value === null || finding.value === finding.speaker?.name) continue;
    expect(finding.citations.map(({ quote }) => collapse(quote)).join("\n")).toContain(finding.value);
  }
  if (given.verdict === "unanswered") given.nearest.forEach(expectVerbatim);
}

function expectSpeaker({ speaker, citations }: Finding): void {
  if (speaker === null) return;
  const text = collapse(citations[0].document.text);
  for (const words of [speaker.name, speaker.role, speaker.via]) if (words !== null) expect(text).toContain(words);
}

function expectVerbatim({ document: source, span, quote, mark, paragraph }: Citation): void {
  expect(quote).toBe(source.text.slice(span.start, span.end));
  const [first, ...below] = source.blocks.slice(paragraph - 1);
  expect(first?.span.start).toBeLessThanOrEqual(span.start);
  // A list is quoted whole, with the line that leads to it.
  const next = below.findIndex(({ kind }) => kind !== "item" && kind !== "row");
  const last = [first, ...below.slice(0, next < 0 ? undefined : next)].at(-1);
  expect(last?.span.end).toBeGreaterThanOrEqual(span.end);
  if (mark === null) return;
  expect(mark.start).toBeGreaterThanOrEqual(0);
  expect(mark.end).toBeGreaterThan(mark.start);
  expect(mark.end).toBeLessThanOrEqual(quote.length);
}

export function collapse(text: string): string {
  return text.replace(/\s+/g, " ");
}

export function values(given: Answer): (string | null)[] {
  return given.findings.map(({ value }) => value);
}

/** The marked words of the first citation of the first finding. */
export function marked(given: Answer): string | null {
  const citation = given.findings[0]?.citations[0];
  return citation?.mark ? citation.quote.slice(citation.mark.start, citation.mark.end) : null;
}
