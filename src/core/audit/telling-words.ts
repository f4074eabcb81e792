import { idfOf, matchesOf } from "../answer/question/match.ts";
import type { QueryTerm } from "../answer/question/query.ts";
import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { HEDGES } from "../language/data/hedges.ts";
import { CARDINALS, CHANGES } from "../language/data/numbers.ts";
import { PLAIN_VERBS } from "../language/data/plain-verbs.ts";
import { FRAME_WORDS, LIGHT_WORDS, NEGATIONS, REPORTING_VERBS, STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";

const TELL_NOTHING = [STOPWORDS, LIGHT_WORDS, FRAME_WORDS, HEDGES, REPORTING_VERBS, NEGATIONS];
/** Nothing either where something is counted. */
const OF_COUNTING = [CHANGES, PLAIN_VERBS, CARDINALS];

/** Does a word tell what a sentence is about? */
export function tells({ kind, form }: Token): boolean {
  return kind === "word" && form.length > 1 && !TELL_NOTHING.some((list) => list.has(form));
}

/** The same where something is counted: that it is, by whatever verb, tells nothing. */
export function tellsOfCounted(token: Token): boolean {
  return tells(token) && !OF_COUNTING.some((list) => list.has(token.form));
}

/** A word of a sentence as a question would ask for it. */
export function termOf(corpus: Corpus, { text }: Reading, token: Token): QueryTerm {
  const term = corpus.terms.of(token.form);
  const stemmed = stem(token.form);
  const name = token.capital && corpus.terms.isName(term);
  return {
    word: text.slice(token.start, token.end),
    stem: stemmed,
    term,
    idf: idfOf(corpus, term),
    role: name ? "name" : "content",
    match: matchesOf(corpus, term, stemmed),
    verb: false,
    opposite: null,
    groups: name ? [] : corpus.concepts.groupsOf(stemmed),
  };
}
