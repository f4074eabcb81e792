import type { Corpus } from "../corpus.ts";
import { REPORTING_VERBS } from "../language/data/stopwords.ts";
import { COUNTING, PUTTING } from "./agents.ts";

/** A sentence without one of these words attributes nothing to anybody. */
const SPEECH: readonly string[] = [
  ...REPORTING_VERBS,
  ...PUTTING,
  ...COUNTING,
  ..."according acc spoke speaks speak".split(" "),
];

const memo = new WeakMap<Corpus, Uint8Array>();

/** May somebody speak in the passage? Told from its terms, so that most sentences need not be read for it. */
export function maySpeak(corpus: Corpus, passage: number): boolean {
  let speech = memo.get(corpus);
  if (!speech) {
    speech = speechTerms(corpus);
    memo.set(corpus, speech);
  }
  const { stream, streamStarts } = corpus;
  for (let at = streamStarts[passage] as number; at < (streamStarts[passage + 1] as number); at++)
    if (speech[stream[at] as number] === 1) return true;
  return false;
}

function speechTerms({ terms, aliases }: Corpus): Uint8Array {
  const speech = new Uint8Array(terms.count + aliases.count);
  for (const form of SPEECH) {
    const term = terms.of(form);
    if (term >= 0) speech[term] = 1;
  }
  return speech;
}
