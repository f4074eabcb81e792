import type { Corpus } from "../../corpus.ts";
import type { Candidate } from "../../retrieval/candidates.ts";
import { type Coverage, cover, headingsOf, weightOf } from "../coverage.ts";
import type { Query } from "../question/query.ts";
import { evidenceFlags } from "./evidence-flags.ts";
import type { Overlap } from "./overlap.ts";
import { TRAIT, traitsOf } from "./term-traits.ts";
import { wordingOf } from "./wording.ts";

/** Every feature of a candidate, and why it is one. All lie between 0 and about 1. */
export const FEATURES = {
  sentence: "BM25 of the sentence, against the best candidate's",
  paragraph: "BM25 of its paragraph, against the best: one sentence names the town, the next gives the figure",
  previous: "BM25 of the sentence before it in the paragraph, against the best of these",
  next: "BM25 of the sentence after it",
  rank: "1 / its place by BM25: the first is often right by more than its score says",
  strength: "its BM25 against the most that the question's words could give",
  exact: "share of the question's weight that stands in the sentence in the very words",
  lacking: "weight of the heaviest word that it lacks",
  paragraphExact: "share of the weight that stands in the paragraph in the very words",
  context: "share of the weight in the sentence, the one before it, its headings and the head of the document",
  soft: "what word families, concept groups and phrases add to the exact share",
  around: "share of the weight that is met here or around, soft matches counted",
  names: "share of the question's names that stand in the sentence",
  figures: "share of the question's numbers that stand in the sentence",
  pairs: "neighbouring words of the question, little ones too, which are neighbours in the sentence",
  order: "words of the question that stand in the same order",
  close: "how close together the words of the question stand",
  words: "share of all words of the question, little ones too",
  plain: "BM25 with the little words, against the best",
  length: "length of the sentence, on a logarithmic scale: a short one seldom says enough",
  opens: "it opens a paragraph, where things are named and defined",
  pronoun: "it begins with a pronoun: its subject stands elsewhere",
  bestOfParagraph: "no sentence of its paragraph has a higher BM25",
  heading: "it is a heading, which names a subject and says nothing of it",
} as const;

export type Feature = keyof typeof FEATURES;
export const FEATURE_NAMES = Object.keys(FEATURES) as readonly Feature[];

export interface Looked {
  readonly passage: number;
  readonly features: Readonly<Record<Feature, number>>;
  readonly coverage: Coverage;
  /** Bits in the order of `EVIDENCE`. */
  readonly evidence: number;
}

const [K1, B] = [0.5, 0.5];
/** Sentences of so many words count as long. */
const LONG = 60;

/** Looks every candidate over. Nothing is read but the terms of the passage and of its paragraph. */
export function lookOver(
  corpus: Corpus,
  query: Query,
  overlapOf: (passage: number) => Overlap,
  candidates: readonly Candidate[],
): Looked[] {
  const wording = wordingOf(corpus, query);
  const weights = query.terms.map(weightOf);
  const total = weights.reduce((sum, weight) => sum + weight, 0) || 1;
  const mean = corpus.stream.length / Math.max(1, corpus.passageCount);
  const inParagraph = (passage: number, other: number) => corpus.paragraphOf[passage] === corpus.paragraphOf[other];
  const norm = (passage: number) => K1 * (1 - B + (B * lengthOf(corpus, passage)) / mean);
  const bm25 = (passage: number) => {
    const { counts } = overlapOf(passage);
    const held = norm(passage);
    let sum = 0;
    for (let i = 0; i < counts.length; i++) {
      const count = counts[i] as number;
      if (count > 0) sum += ((weights[i] as number) * count * (K1 + 1)) / (count + held);
    }
    return sum;
  };
  const share = (...passages: readonly number[]) => {
    let met = 0;
    for (let i = 0; i < weights.length; i++)
      if (passages.some((passage) => (overlapOf(passage).counts[i] as number) > 0)) met += weights[i] as number;
    return met / total;
  };
  const rough = candidates.map(({ passage }) => ({
    own: bm25(passage),
    previous: inParagraph(passage, passage - 1) ? bm25(passage - 1) : 0,
    next: inParagraph(passage, passage + 1) ? bm25(passage + 1) : 0,
    wording: wording.look(passage, norm(passage)),
  }));
  const top = (pick: (entry: (typeof rough)[number]) => number) =>
    rough.reduce((most, entry) => Math.max(most, pick(entry)), 0) || 1;
  const best = {
    own: top(({ own }) => own),
    previous: top(({ previous }) => previous),
    next: top(({ next }) => next),
    plain: top(({ wording: { plain } }) => plain),
  };
  const places = rough
    .map(({ own }, i) => ({ own, i }))
    .toSorted((a, b) => b.own - a.own || a.i - b.i)
    .reduce((found, { i }, place) => found.set(i, place + 1), new Map<number, number>());
  const heaviest = Math.max(0.01, ...weights);
  return candidates.map(({ passage, sentence, paragraph }, i) => {
    const { own, previous, next, wording: met } = rough[i] as (typeof rough)[number];
    const document = corpus.passages.documentOf(passage);
    const { counts } = overlapOf(passage);
    const coverage = cover(corpus, query, overlapOf, passage);
    const exact = share(passage);
    const siblings = paragraphAround(corpus, passage);
    const before = inParagraph(passage, passage - 1) ? [passage - 1] : [];
    const head = (corpus.ranges[document] as { from: number }).from;
    const features = {
      sentence,
      paragraph,
      previous: previous / best.previous,
      next: next / best.next,
      rank: 1 / (places.get(i) ?? 1),
      strength: own / total,
      exact,
      lacking: weights.reduce((most, weight, at) => (counts[at] === 0 ? Math.max(most, weight) : most), 0) / heaviest,
      paragraphExact: share(passage, ...siblings),
      context: share(passage, ...before, head, ...headingsOf(corpus, passage)),
      soft: Math.max(0, coverage.ownShare - exact),
      around: coverage.share,
      names: shareOfRole(query, counts, "name"),
      figures: met.figures,
      pairs: met.pairs,
      order: met.order,
      close: met.close,
      words: met.share,
      plain: met.plain / best.plain,
      length: Math.min(1, Math.log1p(lengthOf(corpus, passage)) / Math.log1p(LONG)),
      opens: inParagraph(passage, passage - 1) ? 0 : 1,
      pronoun: opensWithPronoun(corpus, passage) ? 1 : 0,
      bestOfParagraph: own > 0 && siblings.every((other) => bm25(other) <= own) ? 1 : 0,
      heading: corpus.passages.isHeading(passage) ? 1 : 0,
    } satisfies Record<Feature, number>;
    return { passage, features, coverage, evidence: evidenceFlags(corpus, passage, wording.known) };
  });
}

function lengthOf({ streamStarts }: Corpus, passage: number): number {
  return (streamStarts[passage + 1] as number) - (streamStarts[passage] as number);
}

/** So far a paragraph is looked at: a “paragraph” may be a whole file without a blank line. */
const FAR = 8;

/** The other sentences of its paragraph, so far as they are looked at. */
export function paragraphAround({ paragraphOf }: Corpus, passage: number): number[] {
  const found: number[] = [];
  for (let other = passage - 1; other >= passage - FAR && paragraphOf[other] === paragraphOf[passage]; other--)
    found.push(other);
  for (let other = passage + 1; other <= passage + FAR && paragraphOf[other] === paragraphOf[passage]; other++)
    found.push(other);
  return found;
}

function shareOfRole(query: Query, counts: readonly number[], role: "name"): number {
  let [met, all] = [0, 0];
  query.terms.forEach((term, i) => {
    if (term.role !== role) return;
    all += term.idf;
    if ((counts[i] as number) > 0) met += term.idf;
  });
  return all === 0 ? 0.5 : met / all;
}

function opensWithPronoun(corpus: Corpus, passage: number): boolean {
  const term = corpus.stream[corpus.streamStarts[passage] as number] ?? -1;
  return term >= 0 && ((traitsOf(corpus)[term] as number) & TRAIT.pronoun) !== 0;
}
