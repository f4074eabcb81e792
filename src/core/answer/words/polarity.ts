import { clauseAround } from "../../claims/readers/clause.ts";
import { isNegated, type Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { NEGATIONS, STOPWORDS } from "../../language/data/stopwords.ts";
import { tokenize } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { oppositesOf } from "../question/relatives.ts";

/**
 * Does the sentence deny what a yes-no question asks? By a negation in a clause that speaks of it, or by a word that says
 * the opposite: “the gate stayed shut” denies that it opened. Two of them take each other back.
 */
export function denies(corpus: Corpus, query: Query, { tokens }: Reading): boolean {
  const asked = query.terms.filter(({ role }) => role === "content");
  const met = tokens.flatMap((token, at) =>
    token.kind === "word" && !STOPWORDS.has(token.form) && asked.some((term) => stands(corpus, term, token.form))
      ? [at]
      : [],
  );
  const against = tokens.flatMap((token, at) =>
    token.kind === "word" && !STOPWORDS.has(token.form) && asked.some((term) => opposes(corpus, term, token.form))
      ? [at]
      : [],
  );
  const [heaviest] = met.toSorted((a, b) => weight(b) - weight(a));
  function weight(at: number): number {
    return isVerbForm(tokens[at]?.form ?? "") ? 1 : 0;
  }
  const at = heaviest ?? against[0];
  if (at === undefined) return tokens.some(({ form }) => isNegation(form));
  const { from, to } = clauseAround(tokens, at);
  const negated = isDenied(tokens, from, to);
  const opposed = against.some((other) => other >= from && other < to);
  return negated !== opposed;
}

/** What a question says is done; nothing where the question itself denies something. */
export function affirmedDoings({ text, terms }: Query): readonly QueryTerm[] {
  if (tokenize(text).some(({ form }) => isNegation(form))) return [];
  return terms.filter(({ role, verb }) => role === "content" && verb);
}

/** “nobody was fined” tells neither why nor when somebody was: the very doing that is asked about is denied. */
export function deniesDoing(corpus: Corpus, asked: readonly QueryTerm[], { tokens }: Reading): boolean {
  const done = tokens.flatMap((token, at) =>
    token.kind === "word" && asked.some((term) => stands(corpus, term, token.form)) ? [at] : [],
  );
  return done.length > 0 && done.every((at) => isDenied(tokens, Math.max(0, at - DENYING_REACH), at));
}

/** Asked who did not come: “300 came” tells of others. The verb is there, and nothing denies it or says the opposite. */
export function affirmsDenied(corpus: Corpus, { sought, terms }: Query, reading: Reading): boolean {
  if (sought === "yes-no" || isNegated(reading)) return false;
  return terms.some(({ match, opposite }) => {
    if (opposite === null) return false;
    const found = reading.tokens.map(({ form }) => corpus.terms.of(form));
    return found.some((term) => (match.get(term) ?? 0) > 0.6) && !found.some((term) => opposite.has(term));
  });
}

/** So many words before a verb a word may stand that denies it: “no one has yet been fined”. */
const DENYING_REACH = 4;

function isDenied(tokens: Reading["tokens"], from: number, to: number): boolean {
  return tokens.slice(from, to).filter(({ form }) => isNegation(form)).length % 2 === 1;
}

/** “no more than”, “not only” deny nothing, but they are rare beside an asked-for verb. */
function isNegation(form: string): boolean {
  return NEGATIONS.has(form) || form.endsWith("n't") || form === "untrue" || form === "false";
}

function stands(corpus: Corpus, asked: QueryTerm, form: string): boolean {
  return (asked.match.get(corpus.terms.of(form)) ?? 0) > 0.6 && !opposes(corpus, asked, form);
}

function opposes(corpus: Corpus, asked: QueryTerm, form: string): boolean {
  const term = corpus.terms.of(form);
  return term >= 0 && term !== asked.term && (oppositesOf(corpus, asked.stem).get(term) ?? 0) > 0.8;
}
