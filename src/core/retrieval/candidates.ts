import type { Corpus } from "../corpus.ts";
import { PARAGRAPH, SENTENCE } from "./bm25.ts";
import { inverseFrequency } from "./inverted-index.ts";
import { type Asked, withScorer } from "./scorer.ts";
import { makeScratch, type Scratch, search } from "./search.ts";

/** What is looked for: terms with what they weigh, and what else may stand for them. */
export interface Wanted {
  readonly term: number;
  readonly weight: number;
  readonly match: ReadonlyMap<number, number>;
}

export interface Candidate {
  readonly passage: number;
  /** BM25 of the sentence, divided by the best there is, and of its paragraph, divided by the best of the candidates. */
  readonly sentence: number;
  readonly paragraph: number;
}

const EXACT = 30;
const SOFT = 30;
const WITH_NEIGHBOURS = 10;

/** All that a search needs of a corpus. */
export type Searched = Pick<Corpus, "forward" | "sentences" | "paragraphs" | "paragraphOf" | "paragraphStarts">;

const scratches = new WeakMap<Searched["sentences"], Scratch>();

/**
 * The passages worth a closer look: the best by the words themselves, and the best by all that may stand for them.
 * The two searches stay apart, so that relatives of a word never outrank the word.
 */
export function retrieve(corpus: Searched, wanted: readonly Wanted[]): Candidate[] {
  const { sentences, forward, paragraphOf } = corpus;
  let scratch = scratches.get(sentences);
  if (!scratch) {
    scratch = makeScratch(sentences);
    scratches.set(sentences, scratch);
  }
  const exact = itself(sentences, wanted);
  const best = search(sentences, forward, scratch, exact, EXACT);
  // Whatever the words themselves give a passage, they and their relatives give it too.
  const atLeast = wanted.every(countsForItself) ? (best[SOFT - 1]?.score ?? 0) : 0;
  const soft = search(sentences, forward, scratch, relatives(sentences, wanted), SOFT, atLeast);
  const found = [...best, ...soft].map(({ number }) => number);
  // A sentence may go on with what the one before it began: “The right figure is 14.”
  const beside = found
    .slice(0, WITH_NEIGHBOURS)
    .flatMap((passage) => [passage - 1, passage + 1].filter((other) => paragraphOf[other] === paragraphOf[passage]));
  const numbers = [...new Set([...found, ...beside])];
  const own = scoresOf(corpus, scratch, exact, numbers);
  const around = paragraphScores(corpus, scratch, itself(corpus.paragraphs, wanted), numbers);
  const [topSentence, topParagraph] = [best[0]?.score || 1, Math.max(...around) || 1];
  return numbers.map((passage, i) => ({
    passage,
    sentence: (own[i] as number) / topSentence,
    paragraph: (around[i] as number) / topParagraph,
  }));
}

function countsForItself({ term, match }: Wanted): boolean {
  return term < 0 || match.get(term) === 1;
}

/** Each word by the very term. */
function itself(units: Searched["paragraphs"], wanted: readonly Wanted[]): Asked[] {
  return wanted.flatMap(({ term, weight }, word) =>
    (units.frequencies[term] ?? 0) > 0 ? [{ term, weight: weight * inverseFrequency(units, term), word }] : [],
  );
}

/** Each word by all that may stand for it. A frequent relative must not weigh less, nor a rare one more, than the word that is asked for. */
function relatives(units: Searched["sentences"], wanted: readonly Wanted[]): Asked[] {
  return wanted.flatMap(({ term: asked, weight, match }, word) => {
    const limit = asked >= 0 ? inverseFrequency(units, asked) : Number.POSITIVE_INFINITY;
    return [...match].map(([term, strength]) => ({
      term,
      weight: weight * strength * Math.min(inverseFrequency(units, term), limit),
      word,
    }));
  });
}

function scoresOf(
  { sentences, forward }: Searched,
  { slots }: Scratch,
  asked: readonly Asked[],
  passages: readonly number[],
): number[] {
  const { starts } = forward;
  return withScorer(forward, sentences, SENTENCE, slots, asked, (score) =>
    passages.map((passage) =>
      score(starts[passage] as number, starts[passage + 1] as number, sentences.lengths[passage] as number),
    ),
  );
}

/** The scores of the paragraphs in which the passages stand. */
function paragraphScores(
  { paragraphs, paragraphOf, paragraphStarts, forward }: Searched,
  { slots }: Scratch,
  asked: readonly Asked[],
  passages: readonly number[],
): number[] {
  const { starts } = forward;
  const known = new Map<number, number>();
  return withScorer(forward, paragraphs, PARAGRAPH, slots, asked, (score) =>
    passages.map((passage) => {
      const paragraph = paragraphOf[passage] as number;
      let value = known.get(paragraph);
      if (value === undefined) {
        const from = starts[paragraphStarts[paragraph] as number] as number;
        const to = starts[paragraphStarts[paragraph + 1] as number] as number;
        value = score(from, to, paragraphs.lengths[paragraph] as number);
        known.set(paragraph, value);
      }
      return value;
    }),
  );
}
