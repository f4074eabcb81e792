import type { Corpus } from "../../corpus.ts";
import { tokenize } from "../../language/tokens.ts";
import { documentFrequency, inverseFrequency } from "../../retrieval/inverted-index.ts";
import type { Query } from "../question/query.ts";
import { TRAIT, traitsOf } from "./term-traits.ts";

/** A question word for word, the little ones too: “the gate of the mill” and “the mill at the gate” differ only by them. */
export interface Wording {
  /** Terms of the question and all that stands for them. */
  readonly known: ReadonlySet<number>;
  look(passage: number, norm: number): Met;
}

export interface Met {
  readonly share: number;
  readonly plain: number;
  readonly pairs: number;
  readonly order: number;
  readonly close: number;
  readonly figures: number;
}

const K1 = 0.5;
/** So many characters of a question are compared word by word. */
const LONGEST = 500;
/** So many passages tell how common the little words are, which the index leaves out. */
const SAMPLE = 2048;

export function wordingOf(corpus: Corpus, query: Query): Wording {
  const tokens = tokenize(query.text.slice(0, LONGEST)).filter(({ kind }) => kind !== "mark");
  const terms = tokens.map(({ form }) => corpus.terms.of(form));
  const traits = traitsOf(corpus);
  const trait = (term: number) => (term < 0 ? 0 : (traits[term] as number));
  const idf = terms.map((term) => plainIdf(corpus, term));
  const places = new Map<number, number[]>();
  terms.forEach((term, i) => {
    if (term < 0) return;
    const known = places.get(term);
    if (known) known.push(i);
    else places.set(term, [i]);
  });
  const total = idf.reduce((sum, value) => sum + value, 0) || 1;
  const pairs = pairWeights(idf);
  const pairTotal = pairs.reduce((sum, value) => sum + value, 0) || 1;
  const content = terms.map((term) => term >= 0 && (trait(term) & TRAIT.stop) === 0);
  const figures = tokens.flatMap(({ kind }, i) => (kind === "number" ? [i] : []));
  const known = new Set([...places.keys(), ...query.terms.flatMap(({ match }) => [...match.keys()])]);

  // Written anew for every passage: to make them takes longer than to fill them.
  const counts = new Uint8Array(terms.length);
  const first = new Int32Array(terms.length);
  const paired = new Uint8Array(terms.length);

  return {
    known,
    look(passage, norm) {
      const [from, to] = [corpus.streamStarts[passage] as number, corpus.streamStarts[passage + 1] as number];
      counts.fill(0);
      first.fill(-1);
      paired.fill(0);
      let before: readonly number[] = NONE;
      let [close, last, lastWord] = [0, -1, -1];
      for (let at = from; at < to; at++) {
        const here = places.get(corpus.stream[at] as number) ?? NONE;
        for (const i of here) {
          counts[i] = (counts[i] as number) + 1;
          if (first[i] === -1) first[i] = at;
          if (before.includes(i - 1)) paired[i - 1] = 1;
        }
        const [word] = here;
        if (word !== undefined && content[word]) {
          if (last >= 0 && lastWord !== word)
            close += Math.min(idf[word] as number, idf[lastWord] as number) / (at - last);
          [last, lastWord] = [at, word];
        }
        before = here;
      }
      let [met, plain] = [0, 0];
      for (let i = 0; i < terms.length; i++) {
        const count = counts[i] as number;
        if (count === 0) continue;
        met += idf[i] as number;
        plain += ((idf[i] as number) * count * (K1 + 1)) / (count + norm);
      }
      const pairsMet = pairs.reduce((sum, weight, i) => sum + (paired[i] ? weight : 0), 0) / pairTotal;
      return {
        share: met / total,
        plain,
        pairs: pairsMet,
        order: inOrder(first, content),
        close: Math.min(1, close / total),
        figures: figures.length === 0 ? 0.5 : figures.filter((i) => (counts[i] as number) > 0).length / figures.length,
      };
    },
  };
}

const NONE: readonly number[] = [];

/** What two neighbours weigh together: the lighter of them counts as much as the heavier. */
function pairWeights(idf: readonly number[]): number[] {
  return idf.slice(1).map((value, i) => (value + (idf[i] as number)) / 2);
}

/** Share of the neighbouring content words met that stand in the order of the question. */
function inOrder(first: Int32Array, content: readonly boolean[]): number {
  let [met, rising, before] = [0, 0, 0];
  for (let i = 0; i < first.length; i++) {
    const at = first[i] as number;
    if (at < 0 || !content[i]) continue;
    if (met > 0 && at > before) rising += 1;
    before = at;
    met += 1;
  }
  return met < 2 ? 0.5 : rising / (met - 1);
}

const littleWords = new WeakMap<Corpus, Map<number, number>>();

/** The index leaves little words out: how common they are is counted on a sample of passages. */
function plainIdf(corpus: Corpus, term: number): number {
  if (term < 0) return 0;
  if (documentFrequency(corpus.sentences, term) > 0) return inverseFrequency(corpus.sentences, term);
  let counted = littleWords.get(corpus);
  if (!counted) {
    counted = countLittleWords(corpus);
    littleWords.set(corpus, counted);
  }
  const passages = Math.min(SAMPLE, corpus.passageCount);
  const n = counted.get(term) ?? 0;
  return Math.log(1 + (passages - n + 0.5) / (n + 0.5));
}

function countLittleWords(corpus: Corpus): Map<number, number> {
  const traits = traitsOf(corpus);
  const counts = new Map<number, number>();
  for (let passage = 0; passage < Math.min(SAMPLE, corpus.passageCount); passage++) {
    const terms = new Set(corpus.stream.subarray(corpus.streamStarts[passage], corpus.streamStarts[passage + 1]));
    for (const term of terms)
      if (term >= 0 && ((traits[term] as number) & TRAIT.stop) !== 0) counts.set(term, (counts.get(term) ?? 0) + 1);
  }
  return counts;
}
