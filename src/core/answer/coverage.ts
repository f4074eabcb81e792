import { isNegated, type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Passage } from "../documents/passage.ts";
import type { Query, QueryTerm } from "./question/query.ts";

/** How well a passage meets each term of a question, from 0 to 1. */
export interface Coverage {
  /** In the sentence itself. */
  readonly own: readonly number[];
  /** In the sentence or around it: paragraph, heading, document. */
  readonly around: readonly number[];
  /** Shares of the question's weight that are met: in the sentence, and with what is around it. */
  readonly ownShare: number;
  readonly share: number;
}

/** What a phrase counts for a word of its group: “took over” for “captured”. */
const PHRASE = 0.65;
/** What a term counts where it stands outside the sentence. */
const NEIGHBOUR = 0.6;
const PARAGRAPH = 0.45;
const HEADING = 0.6;
const TITLE = 0.5;
const DOCUMENT_NAME = 0.55;

const ROLE_WEIGHT: Readonly<Record<QueryTerm["role"], number>> = {
  name: 1,
  content: 1,
  unit: 0.7,
  scope: 0.6,
  speaker: 0.5,
  frame: 0.12,
  light: 0.15,
};

export function weightOf(term: QueryTerm): number {
  // A word that only frames the question weighs nothing where no document has it.
  if (term.match.size === 0 && (term.role === "frame" || term.role === "light")) return 0;
  return term.idf * ROLE_WEIGHT[term.role];
}

/** `extra`: terms which belong to the passage without standing in it, such as the full name of its speaker. */
export function cover(corpus: Corpus, query: Query, passage: number, extra: readonly number[] = []): Coverage {
  const at = corpus.passages.at(passage) as Passage;
  const own = new Set([...termsIn(corpus, passage, passage + 1), ...extra]);
  const neighbours = new Set(near(corpus, passage, 1).flatMap((other) => [...termsIn(corpus, other, other + 1)]));
  const paragraph = new Set(near(corpus, passage, 4).flatMap((other) => [...termsIn(corpus, other, other + 1)]));
  const headings = new Set(headingsOf(corpus, passage).flatMap((other) => [...termsIn(corpus, other, other + 1)]));
  const range = corpus.ranges[at.document] as { from: number; to: number };
  const title = new Set([...termsIn(corpus, range.from, Math.min(range.from + 1, range.to))]);
  const reading = read(corpus, passage);
  const ownMet = query.terms.map((term) => Math.max(strength(term, own, reading), standsFor(term, reading)));
  const around = query.terms.map((term, i) => {
    const best = Math.max(
      ownMet[i] as number,
      NEIGHBOUR * strength(term, neighbours, reading),
      PARAGRAPH * strength(term, paragraph, reading),
      HEADING * strength(term, headings, reading),
      TITLE * strength(term, title, reading),
    );
    return term.role === "name" && best < DOCUMENT_NAME && documentHas(corpus, term, at.document)
      ? DOCUMENT_NAME
      : best;
  });
  return { own: ownMet, around, ownShare: shareOf(query, ownMet), share: shareOf(query, around) };
}

function strength(term: QueryTerm, terms: ReadonlySet<number>, reading: Reading): number {
  let best = 0;
  for (const [other, value] of matchIn(term, reading)) if (value > best && terms.has(other)) best = value;
  return best;
}

/** What stands for a term in this passage: “did not leave” is met by “did not go”, and by “stayed”, never by “left”. */
export function matchIn(term: QueryTerm, reading: Reading): ReadonlyMap<number, number> {
  return term.opposite === null || isNegated(reading) ? term.match : term.opposite;
}

/** A phrase of the passage that says what the term says. */
export function standsFor(term: QueryTerm, reading: Reading): number {
  return term.opposite === null && term.groups.some((group) => reading.phrases.has(group)) ? PHRASE : 0;
}

function shareOf(query: Query, met: readonly number[]): number {
  const total = query.terms.reduce((sum, term) => sum + weightOf(term), 0);
  const got = query.terms.reduce((sum, term, i) => sum + weightOf(term) * (met[i] as number), 0);
  return total === 0 ? 0 : got / total;
}

function termsIn(corpus: Corpus, from: number, to: number): Int32Array {
  return corpus.stream.subarray(corpus.streamStarts[from], corpus.streamStarts[to]);
}

/** The sentences of the same paragraph that stand up to `reach` before or after. */
function near(corpus: Corpus, passage: number, reach: number): number[] {
  const found: number[] = [];
  for (let other = passage - reach; other <= passage + reach; other++) {
    if (other !== passage && other >= 0 && corpus.paragraphOf[other] === corpus.paragraphOf[passage]) found.push(other);
  }
  return found;
}

export function headingsOf(corpus: Corpus, passage: number): number[] {
  const found: number[] = [];
  for (let at = corpus.passages.at(passage)?.under ?? -1; at >= 0; at = corpus.passages.at(at)?.under ?? -1)
    found.push(at);
  return found;
}

function documentHas(corpus: Corpus, term: QueryTerm, document: number): boolean {
  const { from, to } = corpus.ranges[document] as { from: number; to: number };
  for (const [other, strength] of term.match)
    if (strength > 0.9 && corpus.passagesWith(other, from, to).length > 0) return true;
  return false;
}
