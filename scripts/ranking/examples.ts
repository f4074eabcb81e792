import { analyse } from "../../src/core/answer/question/analyse.ts";
import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import { FEATURE_NAMES, lookOver } from "../../src/core/answer/rank/features.ts";
import { overlaps } from "../../src/core/answer/rank/overlap.ts";
import { QUESTION_TYPES, questionType } from "../../src/core/answer/rank/question-type.ts";
import { candidates } from "../../src/core/answer/rank.ts";
import type { Corpus } from "../../src/core/corpus.ts";
import type { Asked } from "./squad.ts";

/** One question with its candidates, as numbers. */
export interface Example {
  readonly asked: Asked;
  readonly type: number;
  readonly passages: readonly number[];
  /** A row of `DENSE` numbers for each candidate. */
  readonly dense: Float32Array;
  /** The first weight of the evidence which each candidate has, bit by bit. */
  readonly flags: Uint16Array;
  readonly right: Uint8Array;
}

export const DENSE = FEATURE_NAMES.length;
/** Weights: the features, then for each type of question the kinds of evidence. */
export const WEIGHTS = DENSE + QUESTION_TYPES.length * EVIDENCE.length;

/** Asks the question by the product's own code, and looks its candidates over. */
export function lookedAt(corpus: Corpus, asked: Asked, question = asked.question) {
  const query = analyse(corpus, question);
  const overlapOf = overlaps(corpus, query);
  const looked = lookOver(corpus, query, overlapOf, candidates(corpus, query));
  const right = rightPassages(corpus, asked);
  const dense = new Float32Array(looked.length * DENSE);
  looked.forEach(({ features }, row) => {
    FEATURE_NAMES.forEach((name, column) => {
      dense[row * DENSE + column] = features[name];
    });
  });
  const example: Example = {
    asked,
    type: QUESTION_TYPES.indexOf(questionType(query)),
    passages: looked.map(({ passage }) => passage),
    dense,
    flags: Uint16Array.from(looked, ({ evidence }) => evidence),
    right: Uint8Array.from(looked, ({ passage }) => (right.has(passage) ? 1 : 0)),
  };
  return { example, query, overlapOf, looked };
}

/** The same, as numbers alone. */
export function exampleOf(corpus: Corpus, asked: Asked, question?: string): Example {
  return lookedAt(corpus, asked, question).example;
}

/** The sentences which hold an answer; where an answer runs over the end of a sentence, all that it touches. */
function rightPassages(corpus: Corpus, { article, gold }: Asked): ReadonlySet<number> {
  const document = corpus.documents.findIndex(({ id }) => id === `${article}.txt`);
  const range = corpus.ranges[document];
  const found = new Set<number>();
  if (!range) return found;
  for (const { start, end } of gold) {
    for (let passage = range.from; passage < range.to; passage++) {
      const span = corpus.passages.at(passage)?.span;
      if (span && span.start < end && start < span.end) found.add(passage);
    }
  }
  return found;
}
