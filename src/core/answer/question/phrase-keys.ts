import type { Corpus } from "../../corpus.ts";
import { reachOf } from "../../language/phrases.ts";
import { documentFrequency } from "../../retrieval/inverted-index.ts";

/** A word that leads to the passages where a phrase stands; by itself it says little of what the phrase says. */
export interface PhraseKey {
  readonly term: number;
  readonly strength: number;
}

const KEY = 0.2;
/** So many sentences are looked through for a phrase; beyond, its rarest word is taken for proof enough. */
const LOOKED_THROUGH = 300;

/** “pull” for “withdraw”, where a document says “pulled back”: the rarest word of each phrase of the group that occurs. */
export function phraseKeys(corpus: Corpus, group: number): PhraseKey[] {
  return corpus.concepts.phrasesOf(group).flatMap((stems) => {
    const terms = stems.map((stem) => corpus.terms.byStem(stem));
    const indexed = terms.filter((term) => documentFrequency(corpus.sentences, term) > 0);
    if (terms.includes(-1) || indexed.length === 0) return [];
    const rarest = indexed.reduce((best, term) =>
      documentFrequency(corpus.sentences, term) < documentFrequency(corpus.sentences, best) ? term : best,
    );
    return occurs(corpus, terms, rarest, reachOf(stems)) ? [{ term: rarest, strength: KEY }] : [];
  });
}

function occurs(corpus: Corpus, phrase: readonly number[], rarest: number, reach: number): boolean {
  const { starts, units } = corpus.sentences;
  const [from, to] = [starts[rarest] as number, starts[rarest + 1] as number];
  if (to - from > LOOKED_THROUGH) return true;
  for (let posting = from; posting < to; posting++) {
    const passage = units[posting] as number;
    const [first, end] = [corpus.streamStarts[passage] as number, corpus.streamStarts[passage + 1] as number];
    for (let at = first; at < end; at++) if (standsAt(corpus.stream, at, end, phrase, reach)) return true;
  }
  return false;
}

function standsAt(stream: Int32Array, from: number, end: number, phrase: readonly number[], reach: number): boolean {
  let at = from;
  for (const [i, term] of phrase.entries()) {
    let gap = 0;
    while (i > 0 && gap < reach && at < end && stream[at] !== term) {
      at += 1;
      gap += 1;
    }
    if (at >= end || stream[at] !== term) return false;
    at += 1;
  }
  return true;
}
