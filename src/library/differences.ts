import type { ChangedDisagreements } from "../core/audit/changed-disagreements.ts";
import type { Disagreement } from "../core/audit/disagreements.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Differences, Differing, Loaded } from "./library.ts";

/** Tells what a change changed in how the sources differ; null when it was too much to look through. */
export type Compare = (before: Corpus, after: Corpus) => ChangedDisagreements | null;

export const UNCOMPARED: Compare = () => ({ appeared: [], resolved: [] });

/** Compares each dossier with what it was before; null when one could not be looked through. */
export function differencesBetween(
  compare: Compare,
  before: readonly Loaded[],
  after: readonly Loaded[],
): Differences | null {
  const each = after.map((loaded) => {
    const earlier = before.find(({ name }) => name === loaded.name);
    const same = earlier === undefined || earlier.corpus === loaded.corpus;
    return same ? { appeared: [], resolved: [] } : compare(earlier.corpus, loaded.corpus);
  });
  if (each.includes(null)) return null;
  return {
    appeared: each.flatMap((found) => found?.appeared.map(differing) ?? []),
    resolved: each.flatMap((found) => found?.resolved.map(differing) ?? []),
  };
}

/** In a few words, fit for a log: the quotes are for whoever asks. */
function differing({ findings }: Disagreement): Differing {
  const documents = findings.flatMap(({ citations }) => citations.map(({ document: { id } }) => id));
  return { values: [...new Set(findings.map(({ value }) => value ?? ""))], documents: [...new Set(documents)] };
}
