import { clauseAround } from "../../claims/readers/clause.ts";
import { type Revision, readRevision } from "../../claims/readers/revision.ts";
import type { Reading } from "../../claims/reading.ts";
import { type Voice, voicesOf } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import { LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Span } from "../../language/span.ts";
import type { Query } from "../question/query.ts";
import type { Found, Ranked } from "../rank.ts";
import { answerSpan } from "../spans/answer-span.ts";
import { denies } from "./polarity.ts";

/** What one passage tells about a question whose answer is no figure. */
export interface Telling {
  readonly ranked: Ranked;
  readonly voice: Voice | undefined;
  /** The words that answer; null when the sentence does. */
  readonly mark: Span | null;
  /** Terms of these words that carry them: no small words, and nothing the question says itself. */
  readonly terms: readonly number[];
  /** For yes-no: the sentence denies what is asked. */
  readonly denies: boolean;
}

/** All that comparing it with another needs. */
export type Told = Omit<Telling, "ranked"> & { readonly ranked: Found };

export function tellingOf(corpus: Corpus, query: Query, ranked: Ranked): Telling {
  const { reading } = ranked;
  const voice = voiceFor(corpus, query, reading);
  const mark = answerSpan(corpus, query, reading, voice);
  return {
    ranked,
    voice,
    mark,
    terms: mark ? termsIn(corpus, query, reading, mark) : [],
    denies: query.sought === "yes-no" && denies(corpus, query, reading),
  };
}

function termsIn(corpus: Corpus, query: Query, { tokens }: Reading, { start, end }: Span): number[] {
  const words = tokens.filter(
    (token) =>
      token.start >= start &&
      token.end <= end &&
      token.kind !== "mark" &&
      !STOPWORDS.has(token.form) &&
      !LIGHT_WORDS.has(token.form),
  );
  const terms = [...new Set(words.map(({ form }) => corpus.terms.of(form)))].filter((term) => term >= 0);
  const own = terms.filter((term) => query.terms.every(({ match }) => (match.get(term) ?? 0) < 0.9));
  return own.length > 0 ? own : terms;
}

/** The speaker asked for, or the one whose words fill most of the sentence. */
export function voiceFor(corpus: Corpus, query: Query, reading: Reading): Voice | undefined {
  const asked = query.speakers.flat();
  return (
    voicesOf(corpus, reading).find(({ terms }) => asked.some((term) => terms.includes(term))) ??
    mainVoice(corpus, reading)
  );
}

export function mainVoice(corpus: Corpus, reading: Reading): Voice | undefined {
  const reach = ({ attribution: { says } }: Voice) => says.to - says.from;
  return voicesOf(corpus, reading).toSorted((a, b) => reach(b) - reach(a))[0];
}

/** Are the words that answer said to have been replaced, or to have replaced others? */
export function revisionOf({ ranked: { reading }, mark }: Told): Revision {
  const { tokens } = reading;
  const from = mark ? tokens.findIndex(({ start }) => start >= mark.start) : -1;
  if (!mark || from < 0) return null;
  const to = tokens.findLastIndex(({ end }) => end <= mark.end) + 1;
  return readRevision(tokens, { from, to }, clauseAround(tokens, from));
}
