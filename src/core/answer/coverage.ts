import { isNegated, type Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { ORDINALS } from "../language/data/numbers.ts";
import { stem } from "../language/stem.ts";
import { type Demands, namesOrdinal } from "./question/demands.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import type { Overlap } from "./rank/overlap.ts";

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
const PHRASE = 0.67;
/** What a term counts where it stands outside the sentence. */
const NEIGHBOUR = 0.6;
const PARAGRAPH = 0.45;
/** So many sentences before and after still belong to the surroundings. */
const REACH = 4;
const HEADING = 0.6;
const TITLE = 0.5;
/** A title of so few words may only say who issued the document. */
export const LETTERHEAD = 4;
const DOCUMENT_NAME = 0.55;
const NUMBERED = 0.6;

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

/**
 * `overlapOf`: what a passage has of the question. `extra`: terms which belong to the passage without standing in it, such as the full
 * name of its speaker.
 */
export function cover(
  corpus: Corpus,
  query: Query,
  overlapOf: (passage: number) => Overlap,
  passage: number,
  extra: readonly number[] = [],
): Coverage {
  const document = corpus.passages.documentOf(passage);
  const title = (corpus.ranges[document] as { from: number }).from;
  const own = overlapOf(passage).strengths.slice();
  for (const term of extra) {
    query.terms.forEach(({ match }, i) => {
      own[i] = Math.max(own[i] as number, match.get(term) ?? 0);
    });
  }
  const around = own.slice();
  const raise = (other: number, factor: number) => {
    const { strengths } = overlapOf(other);
    for (let i = 0; i < around.length; i++) {
      const met = factor * (strengths[i] as number);
      if (met > (around[i] as number)) around[i] = met;
    }
  };
  for (let other = passage - REACH; other <= passage + REACH; other++) {
    if (other === passage || corpus.paragraphOf[other] !== corpus.paragraphOf[passage]) continue;
    raise(other, Math.abs(other - passage) === 1 ? NEIGHBOUR : PARAGRAPH);
  }
  for (let above = corpus.passages.headingAbove(passage); above >= 0; above = corpus.passages.headingAbove(above))
    raise(above, HEADING);
  raise(title, TITLE);
  // “BIRCH LANE CLUB”, and below it “Minutes of the meeting of 3 May”: the one says whose it is, the other what.
  if (corpus.tokensOf(title).length <= LETTERHEAD && title + 1 < passage) raise(title + 1, TITLE);
  const { ordinal } = query.demands;
  if (
    ordinal !== null &&
    [passage, title, ...headingsOf(corpus, passage)].some((place) => isNumbered(corpus, ordinal, place))
  )
    query.terms.forEach(({ word }, i) => {
      if (ORDINALS.get(word) === ordinal.value) around[i] = Math.max(around[i] as number, NUMBERED);
    });
  query.terms.forEach((term, i) => {
    if (term.role === "name" && (around[i] as number) < DOCUMENT_NAME && documentHas(corpus, term, document))
      around[i] = DOCUMENT_NAME;
  });
  return { own, around, ownShare: shareMet(query, own), share: shareMet(query, around) };
}

/** “Symphony No. 3” is the third. */
function isNumbered(corpus: Corpus, ordinal: NonNullable<Demands["ordinal"]>, passage: number): boolean {
  const { noun } = ordinal;
  return namesOrdinal(corpus.tokensOf(passage), ordinal, (form) => stem(form) === noun);
}

/** What stands for a term in this passage: “did not leave” is met by “did not go”, and by “stayed”, never by “left”. */
export function matchIn(term: QueryTerm, reading: Reading): ReadonlyMap<number, number> {
  return term.opposite === null || isNegated(reading) ? term.match : term.opposite;
}

/** A phrase of the passage that says what the term says. */
export function standsFor(term: QueryTerm, reading: Reading): number {
  return term.opposite === null && term.groups.some((group) => reading.phrases.has(group)) ? PHRASE : 0;
}

interface Weights {
  readonly each: readonly number[];
  readonly total: number;
}

const known = new WeakMap<Query, Weights>();

/** A question is weighed once for all the passages that are held against it. */
function weightsOf(query: Query): Weights {
  let weights = known.get(query);
  if (!weights) {
    const each = query.terms.map(weightOf);
    weights = { each, total: each.reduce((sum, weight) => sum + weight, 0) };
    known.set(query, weights);
  }
  return weights;
}

/** The share of a question's weight that is met, each term by so much. */
export function shareMet(query: Query, met: readonly number[]): number {
  const { each, total } = weightsOf(query);
  let got = 0;
  for (let i = 0; i < each.length; i++) got += (each[i] as number) * (met[i] as number);
  return total === 0 ? 0 : got / total;
}

export function headingsOf(corpus: Corpus, passage: number): number[] {
  const found: number[] = [];
  const { headingAbove } = corpus.passages;
  for (let at = headingAbove(passage); at >= 0; at = headingAbove(at)) found.push(at);
  return found;
}

function documentHas(corpus: Corpus, { match }: QueryTerm, document: number): boolean {
  const { from, to } = corpus.ranges[document] as { from: number; to: number };
  for (const [other, strength] of match) if (strength > 0.9 && corpus.standsIn(other, from, to)) return true;
  return false;
}
