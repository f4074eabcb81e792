import type { Corpus } from "../corpus.ts";
import { intList } from "../int-list.ts";
import { bestList } from "../retrieval/best-list.ts";
import { inverseFrequency } from "../retrieval/inverted-index.ts";
import type { About } from "./about.ts";

/** So many postings are looked through for one claim, those of the rarest words first: the work grows with the text, not with its square. */
const POSTINGS = 2_048;
/** So many passages are read for one claim. */
const MOST = 24;
/** From here on a word stands for another. */
const SAME = 0.7;

/** Finds the passages that may speak of the same as a claim: those which share most of its telling words. */
export function partnersIn(corpus: Corpus): (about: About) => readonly number[] {
  const { sentences } = corpus;
  const scores = new Float32Array(corpus.passageCount);
  const touched = intList();
  return (about) => {
    let looked = 0;
    for (const { term, frequency } of rarestFirst(corpus, about)) {
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
    return best.finish().map(({ number }) => number);
  };
}

function rarestFirst(corpus: Corpus, { counted, doings, names, bound, beside }: About) {
  const terms = new Set<number>();
  for (const { match } of [...doings, ...names, ...bound, ...beside])
    for (const [term, strength] of match) if (strength >= SAME) terms.add(term);
  if (counted) terms.add(corpus.terms.byStem(counted.head));
  return [...terms]
    .map((term) => ({ term, frequency: corpus.sentences.frequencies[term] ?? 0 }))
    .filter(({ frequency }) => frequency > 0)
    .toSorted((a, b) => a.frequency - b.frequency || a.term - b.term);
}
