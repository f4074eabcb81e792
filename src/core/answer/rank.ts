import { readScopes } from "../claims/readers/circumstance.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { PORTIONS } from "../language/data/units.ts";
import { tokenize } from "../language/tokens.ts";
import { type Candidate, retrieve } from "../retrieval/candidates.ts";
import { type Coverage, cover, LETTERHEAD, shareMet, weightOf } from "./coverage.ts";
import { evidenceFor } from "./evidence.ts";
import type { Query } from "./question/query.ts";
import { confidence, type Sign, signsOf } from "./rank/confidence.ts";
import { type Feature, type Looked, lookOver } from "./rank/features.ts";
import { addend, score, TOP } from "./rank/model.ts";
import { type Overlap, overlaps, questionAbove } from "./rank/overlap.ts";
import { questionType } from "./rank/question-type.ts";

/** What only a closer reading tells, on the scale of the learned weights. */
const DEEP = { speaker: 3, scope: 2, replies: 3 } as const;
/** What the kind of value that is sought weighs: any name may be that of a person, an hour is seldom there by chance. */
const EVIDENCE: Readonly<Record<Query["sought"], number>> = {
  number: 4,
  duration: 4,
  date: 4,
  person: 3,
  place: 2,
  reason: 4,
  wording: 1,
  "yes-no": 1,
  text: 2,
};

export interface Ranked {
  readonly reading: Reading;
  readonly coverage: Coverage;
  readonly features: Readonly<Record<Feature | "evidence" | keyof typeof DEEP, number>>;
  /** 1 for the best passage; what is half as good has half of it. */
  readonly score: number;
  /** How likely it is that the passage answers the question, by all that can be told from its words. */
  readonly confidence: number;
}

/** All that weighing a value needs of its passage. */
export type Found = Pick<Ranked, "reading" | "coverage" | "score">;

/** So many passages below a heading are looked at for its sake. */
const BELOW = 4;
/** So much apart on the scale of the weights, one passage is e times as good as the other. */
const SPREAD = 18;
const LEAST = 0.05;
/** What is met by half gets so much less of its score. */
const HELD = 0.6;
/** A passage without one word of the question, found by what may stand for them, does not stand beside one that has the words. */
const STAND_INS = 0.75;

/**
 * The best passages for a question, best first. All candidates are looked over by their terms alone; only the best of them are read.
 */
export function rank(corpus: Corpus, query: Query): Ranked[] {
  const overlapOf = overlaps(corpus, query);
  const type = questionType(query);
  const kept = lookOver(corpus, query, overlapOf, candidates(corpus, query))
    .map((looked) => ({ looked, ...score(type, looked) }))
    .toSorted((a, b) => b.sum - a.sum || a.looked.passage - b.looked.passage)
    .slice(0, TOP)
    .map((entry) => ({ ...entry, sum: entry.sum + addend(type, entry.looked) }));
  const signs = signsOf(
    corpus,
    query,
    overlapOf,
    kept.map(({ looked }) => looked),
    kept.map(({ sum }) => sum),
    kept.map(({ evidence }) => evidence),
  );
  const close = kept
    .map(({ looked, sum }, i) => ({
      ...readClosely(corpus, query, overlapOf, looked, sum),
      confidence: confidence(signs[i] as Record<Sign, number>),
    }))
    .toSorted((a, b) => b.sum - a.sum || a.reading.number - b.reading.number);
  const top = close[0]?.sum ?? 0;
  return close.map(({ sum, ...entry }) => ({
    ...entry,
    score: Math.max(LEAST, 1 - (top - sum) / SPREAD) * heldBack(entry),
  }));
}

function heldBack({ coverage, features }: Pick<Ranked, "coverage" | "features">): number {
  return (1 - HELD + HELD * coverage.share) * (features.exact === 0 ? STAND_INS : 1);
}

/** What retrieval finds for the terms of a question, and what stands below the headings it finds: “Because …” needs no word of them. */
export function candidates(corpus: Corpus, query: Query): Candidate[] {
  const wanted = query.terms.map((term) => ({
    term: term.term,
    weight: weightOf(term) / Math.max(term.idf, 0.01),
    match: term.match,
  }));
  const found = retrieve(corpus, wanted);
  const known = new Set(found.map(({ passage }) => passage));
  const below = found.flatMap((candidate) =>
    corpus.passages.isHeading(candidate.passage)
      ? belowHeading(corpus, candidate.passage)
          .filter((passage) => !known.has(passage))
          .map((passage) => ({ passage, sentence: 0, paragraph: candidate.paragraph }))
      : [],
  );
  return [...found, ...below];
}

/** The first passages below a heading, and of the first of its parts. */
function belowHeading({ passages }: Corpus, heading: number): number[] {
  const found: number[] = [];
  for (let at = heading + 1; at <= heading + BELOW && isBelow(passages, at, heading); at++)
    if (!passages.isHeading(at)) found.push(at);
  return found;
}

function isBelow(passages: Corpus["passages"], passage: number, heading: number): boolean {
  let above = passages.headingAbove(passage);
  while (above > heading) above = passages.headingAbove(above);
  return above === heading;
}

function readClosely(
  corpus: Corpus,
  query: Query,
  overlapOf: (passage: number) => Overlap,
  looked: Looked,
  sum: number,
) {
  const reading = read(corpus, looked.passage);
  const voiceTerms = voicesOf(corpus, reading).flatMap(({ terms }) => terms);
  const replies = replyFit(corpus, query, overlapOf, reading);
  const evidence = evidenceFor(corpus, query, reading);
  const deep = {
    // A reply to the very question needs no “because”.
    evidence: query.sought === "reason" ? Math.max(evidence, replies) : evidence,
    speaker:
      query.speakers.length === 0
        ? 0
        : speakerFit(query, voiceTerms) || 0.8 * speakerFit(query, narrator(corpus, reading)),
    scope: scopeFit(query, reading),
    replies,
  };
  return {
    reading,
    coverage: voiceTerms.length === 0 ? looked.coverage : cover(corpus, query, overlapOf, looked.passage, voiceTerms),
    features: { ...looked.features, ...deep },
    sum:
      sum +
      EVIDENCE[query.sought] * deep.evidence +
      DEEP.speaker * deep.speaker +
      DEEP.scope * deep.scope +
      DEEP.replies * deep.replies,
  };
}

/** Where a heading, or a sentence before it, asks what the question asks, the first sentence behind answers, and the others say more. */
function replyFit(corpus: Corpus, query: Query, overlapOf: (passage: number) => Overlap, { number }: Reading): number {
  const question = questionAbove(corpus, number);
  return question < 0 ? 0 : shareMet(query, overlapOf(question).strengths) / (number - question);
}

/** Where nobody is quoted, the document speaks: its publisher and author, or the body that a short title names. */
function narrator(corpus: Corpus, reading: Reading): number[] {
  const document = corpus.documents[reading.passage.document];
  const title = tokenize(document?.title ?? "").filter(({ kind }) => kind === "word");
  const words = [
    ...tokenize(`${document?.publisher ?? ""} ${document?.author ?? ""}`),
    ...(title.length <= LETTERHEAD ? title : []),
  ];
  return words.filter(({ kind }) => kind !== "mark").map(({ form }) => corpus.terms.of(form));
}

function speakerFit(query: Query, terms: readonly number[]): number {
  if (query.speakers.length === 0) return 0;
  return Math.max(
    ...query.speakers.map((speaker) => speaker.filter((term) => terms.includes(term)).length / speaker.length),
  );
}

function scopeFit(query: Query, reading: Reading): number {
  const { scope } = query;
  if (!scope) return 0;
  return readScopes(reading.tokens, 0, reading.tokens.length).some((other) => sameScope(scope, other)) ? 1 : 0;
}

/** “first wave” and “first group” are one; “first wave” and “first buses” are not. */
export function sameScope(one: { ordinal: number; noun: string }, other: { ordinal: number; noun: string }): boolean {
  return (
    one.ordinal === other.ordinal && (one.noun === other.noun || (PORTIONS.has(one.noun) && PORTIONS.has(other.noun)))
  );
}
