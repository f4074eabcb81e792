import { expect } from "vitest";
import { contradictions } from "../../../src/core/audit/contradictions.ts";
import { type Disagreement, disagreements } from "../../../src/core/audit/disagreements.ts";
import type { Document } from "../../../src/core/documents/document.ts";
import { dossier } from "../answer/dossier.ts";

/** Names that make documents tell of one matter. */
export const MATTER = "The mill of Brevik Foods stands in Torvik, on the road to Alden.";

/** All disagreements of a dossier of these texts; checks that each of their quotes is a slice of its document. */
export function found(sources: readonly (string | Document)[]): readonly Disagreement[] {
  const corpus = dossier(sources);
  const list = disagreements(corpus, contradictions(corpus));
  for (const { document, span, quote, mark } of list.flatMap(({ findings }) =>
    findings.flatMap(({ citations }) => citations),
  )) {
    expect(quote).toBe(document.text.slice(span.start, span.end));
    expect(mark).not.toBeNull();
  }
  return list;
}

/** The same, as the kind and the values: “disputed: 40 men · 52 men”. */
export function lines(sources: readonly (string | Document)[]): readonly string[] {
  return found(sources).map(({ kind, findings }) => `${kind}: ${findings.map(({ value }) => value).join(" · ")}`);
}

/** Reports of one matter, each of these sentences in one of its own. */
export function reports(...sentences: readonly string[]): readonly string[] {
  return sentences.map((sentence) => `${MATTER}\n\n${sentence}`);
}
