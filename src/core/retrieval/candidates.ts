import type { Corpus } from "../corpus.ts";
import { addScores, best, PARAGRAPH, SENTENCE } from "./bm25.ts";
import { inverseFrequency } from "./inverted-index.ts";

/** What is looked for: terms with what they weigh, and what else may stand for them. */
export interface Wanted {
  readonly term: number;
  readonly weight: number;
  readonly match: ReadonlyMap<number, number>;
}

export interface Candidate {
  readonly passage: number;
  /** BM25 of the sentence and of its paragraph, each divided by the best there is. */
  readonly sentence: number;
  readonly paragraph: number;
}

const EXACT = 30;
const SOFT = 30;
const WITH_NEIGHBOURS = 10;

/**
 * The passages worth a closer look: the best by the words themselves, and the best by all that may stand for them.
 * The two searches stay apart, so that relatives of a word never outrank the word.
 */
export function retrieve(corpus: Corpus, wanted: readonly Wanted[]): Candidate[] {
  const sentences = new Float64Array(corpus.passageCount);
  const paragraphs = new Float64Array(corpus.paragraphs.lengths.length);
  const soft = new Float64Array(corpus.passageCount);
  for (const { term, weight, match } of wanted) {
    addScores(corpus.sentences, SENTENCE, term, weight, sentences);
    addScores(corpus.paragraphs, PARAGRAPH, term, weight, paragraphs);
    for (const [other, strength] of match) {
      // A frequent relative must not weigh less, nor a rare one more, than the word that is asked for.
      const idf = inverseFrequency(corpus.sentences, other);
      const asked = term >= 0 ? inverseFrequency(corpus.sentences, term) : idf;
      if (idf > 0) addScores(corpus.sentences, SENTENCE, other, (weight * strength * Math.min(idf, asked)) / idf, soft);
    }
  }
  const [topSentence, topParagraph] = [highest(sentences), highest(paragraphs)];
  const found = [...best(sentences, EXACT), ...best(soft, SOFT)];
  // A sentence may go on with what the one before it began: “The right figure is 14.”
  const beside = found
    .slice(0, WITH_NEIGHBOURS)
    .flatMap((passage) =>
      [passage - 1, passage + 1].filter((other) => corpus.paragraphOf[other] === corpus.paragraphOf[passage]),
    );
  const numbers = new Set([...found, ...beside]);
  return [...numbers].map((passage) => ({
    passage,
    sentence: (sentences[passage] as number) / topSentence,
    paragraph: (paragraphs[corpus.paragraphOf[passage] as number] as number) / topParagraph,
  }));
}

function highest(scores: Float64Array): number {
  let top = 0;
  for (const score of scores) if (score > top) top = score;
  return top || 1;
}
