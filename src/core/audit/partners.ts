import type { QueryTerm } from "../answer/question/query.ts";
import type { Corpus } from "../corpus.ts";
import { intList } from "../int-list.ts";
import { bestList } from "../retrieval/best-list.ts";
import { inverseFrequency } from "../retrieval/inverted-index.ts";

/** So many postings are looked through for one claim, those of the rarest words first: the work grows with the text, not with its square. */
const POSTINGS = 2_048;
/** So many passages are read for one claim. */
const MOST = 24;
/** From here on a word stands for another. */
const SAME = 0.7;

/** A word, by the terms that stand for it. */
type Word = Pick<QueryTerm, "match">;

/** Finds the passages that may speak of the same as a sentence with these words: those which share most of them, each by its first printing. */
export function partnersIn(corpus: Corpus): (words: readonly Word[]) => readonly number[] {
  const { sentences } = corpus;
  const scores = new Float32Array(corpus.passageCount);
  const touched = intList();
  return (words) => {
    let looked = 0;
    for (const { term, frequency } of rarestFirst(corpus, words)) {
      looked += frequency;
      if (looked > POSTINGS) break;
      const weight = inverseFrequency(sentences, term);
      for (const passage of corpus.passagesWith(term, 0, corpus.passageCount)) {
        if (scores[passage] === 0) touched.push(passage);
        scores[passage] = (scores[passage] as number) + weight;
      }
    }
    const best = bestList(MOST);
    for (let i = 0; i < touched.length; i++) {
      const passage = touched.at(i);
      best.offer(scores[passage] as number, passage);
      scores[passage] = 0;
    }
    touched.clear();
    const { origin } = corpus.reprints;
    return [...new Set(best.finish().map(({ number }) => origin[number] as number))];
  };
}

function rarestFirst(corpus: Corpus, words: readonly Word[]) {
  const terms = new Set<number>();
  for (const { match } of words) for (const [term, strength] of match) if (strength >= SAME) terms.add(term);
  return [...terms]
    .map((term) => ({ term, frequency: corpus.sentences.frequencies[term] ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .toSorted((a, b) => a.frequency - b.frequency || a.term - b.term);
}
