import type { Corpus } from "../corpus.ts";
import type { Document } from "../documents/document.ts";
import type { Contradiction } from "./contradiction.ts";
import { contradictions } from "./contradictions.ts";
import { type Disagreement, disagreements } from "./disagreements.ts";

export interface ChangedDisagreements {
  readonly appeared: readonly Disagreement[];
  readonly resolved: readonly Disagreement[];
}

/** So many sentences of changed documents are looked through, within about a second. */
const MOST = 1_500;

/**
 * What a change of documents changed in how the sources differ; null when too much has changed to be looked through at once. Only the
 * documents that changed are looked at, and those that they contradict.
 */
export function changedDisagreements(before: Corpus, after: Corpus): ChangedDisagreements | null {
  const [gone, come] = [notIn(before, after), notIn(after, before)];
  if (sentencesOf(before, gone) + sentencesOf(after, come) > MOST) return null;
  const [old, fresh] = [contradictions(before, gone), contradictions(after, come)];
  return {
    appeared: disagreements(after, without(fresh, after, before, gone)),
    resolved: disagreements(before, without(old, before, after, come)),
  };
}

/** Numbers of the documents that the other corpus does not have as they are. */
function notIn(corpus: Corpus, other: Corpus): ReadonlySet<number> {
  const known = new Map(other.documents.map((document) => [document.id, document]));
  return new Set([...corpus.documents.keys()].filter((number) => !isSame(corpus.documents[number], known)));
}

function isSame(document: Document | undefined, known: ReadonlyMap<string, Document>): boolean {
  const twin = known.get(document?.id ?? "");
  if (!document || !twin) return false;
  if (document === twin) return true;
  const about = ({ title, publisher, author, published, corrections }: Document) =>
    JSON.stringify([title, publisher, author, published, corrections]);
  return document.text === twin.text && about(document) === about(twin);
}

function sentencesOf({ ranges }: Corpus, documents: ReadonlySet<number>): number {
  return [...documents].reduce((sum, number) => sum + (ranges[number]?.to ?? 0) - (ranges[number]?.from ?? 0), 0);
}

/** The pairs whose values the other corpus does not hold against each other, be it in other words or in another printing. */
function without(
  pairs: readonly Contradiction[],
  corpus: Corpus,
  other: Corpus,
  changed: ReadonlySet<number>,
): readonly Contradiction[] {
  if (pairs.length === 0) return pairs;
  const numbers = new Map(other.documents.map(({ id }, number) => [id, number]));
  const concerned = pairs
    .flatMap(({ one, other: rival }) => [one, rival])
    .flatMap(({ claim }) => corpus.reprints.copiesOf(claim.passage))
    .map((passage) => numbers.get(corpus.documents[corpus.passages.documentOf(passage)]?.id ?? "") ?? -1);
  const known = contradictions(other, new Set([...changed, ...concerned]));
  const keys = new Set(known.map(keyOf));
  return pairs.filter((pair) => !keys.has(keyOf(pair)));
}

/** What the two put forward, whoever says it. */
function keyOf({ one, other }: Contradiction): string {
  return [one, other]
    .map(({ claim: { date, quantity, unit } }) => `${date?.key ?? quantity?.value} ${unit?.head ?? ""}`)
    .toSorted()
    .join(" / ");
}
