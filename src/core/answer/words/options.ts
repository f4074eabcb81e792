import type { Corpus } from "../../corpus.ts";
import { PERIODS, TIME_UNITS, WEEKDAYS } from "../../language/data/calendar.ts";
import { PHRASE_ENDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import { type Token, tokenize } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { matchesOf } from "../question/match.ts";
import type { Query, QueryTerm } from "../question/query.ts";
import { oppositesOf } from "../question/relatives.ts";

/** What the other possible answer counts for a word of the question. */
const LEFT_OPEN = 0.8;

/** One of the answers that a question offers. */
export interface Option {
  /** The words of the option, each with what stands for it. */
  readonly words: readonly ReadonlyMap<number, number>[];
}

/** “was it the council or the trust”, “red or blue”: the two phrases beside “or”; null when the question offers none, or numbers. */
export function optionsOf(corpus: Corpus, query: Query): readonly [Option, Option] | null {
  const tokens = tokenize(query.text);
  const or = tokens.findIndex(({ form }, at) => at > 0 && form === "or");
  if (or < 0) return null;
  const right = wordsAfter(tokens, or + 1);
  const left = wordsBefore(tokens, or, right.length);
  if (!isOffer(query, tokens, or)) return null;
  if (left.length === 0 || right.length === 0 || [...left, ...right].some(isOther)) return null;
  // “the north gate or the south gate”: what both say tells nothing apart.
  const both = new Set(left.map(({ form }) => form).filter((form) => right.some((word) => word.form === form)));
  const option = (words: readonly Token[]): Option => ({
    words: words
      .filter(({ form }) => !both.has(form))
      .map(({ form }) => matchesOf(corpus, corpus.terms.of(form), stem(form))),
  });
  const [one, two] = [option(left), option(right)];
  const known = ({ words }: Option) => words.length > 0 && words.every((match) => match.size > 0);
  return known(one) && known(two) ? [one, two] : null;
}

/** The two phrases end the question, or “that”, “who” follows them; and they stand apart from it, or it is a yes-no question. */
function isOffer(query: Query, tokens: readonly Token[], or: number): boolean {
  let end = or + 1;
  while (end < tokens.length && isInside(tokens[end] as Token)) end += 1;
  const next = tokens[end]?.form ?? "?";
  if (!/^([?.!]|that|who|which|whom)$/.test(next)) return false;
  if (query.sought === "yes-no") return true;
  return tokens
    .slice(Math.max(0, or - 5), or)
    .some(({ form, spaced }) => /^[,:;—–]$/.test(form) || (form === "-" && spaced));
}

/** Back to the article, or as many words as the other option has: “was the ferry red or blue”. */
function wordsBefore(tokens: readonly Token[], to: number, like: number): Token[] {
  const found: Token[] = [];
  for (let at = to - 1; at >= 0 && to - at <= 4; at--) {
    const token = tokens[at] as Token;
    if (ARTICLE.test(token.form)) return found;
    if (!isInside(token)) break;
    if (!STOPWORDS.has(token.form)) found.unshift(token);
  }
  return found.slice(-like);
}

function wordsAfter(tokens: readonly Token[], from: number): Token[] {
  const found: Token[] = [];
  for (let at = from; at < tokens.length && at - from < 4 && isInside(tokens[at] as Token); at++)
    if (!STOPWORDS.has((tokens[at] as Token).form)) found.push(tokens[at] as Token);
  return found.slice(0, 2);
}

/** Numbers and times are compared as such. */
function isOther({ kind, form }: Token): boolean {
  return kind === "number" || TIME_UNITS.has(form) || PERIODS.has(form) || WEEKDAYS.has(form);
}

const ARTICLE = /^(the|a|an)$/;

function isInside({ kind, form }: Token): boolean {
  return kind !== "mark" && (ARTICLE.test(form) || !PHRASE_ENDS.has(form));
}

/** Where the words of an option stand among these tokens; null when one of them is missing. */
export function placeOf(corpus: Corpus, { words }: Option, tokens: readonly Token[]): Range | null {
  const places = words.map((match) =>
    tokens.findIndex(({ form, kind }) => kind === "word" && (match.get(corpus.terms.of(form)) ?? 0) > 0.6),
  );
  if (places.includes(-1)) return null;
  // “the Syrian army”: what stands before it belongs to it.
  let from = Math.min(...places);
  while (from > 0 && isInside(tokens[from - 1] as Token) && !isVerbForm((tokens[from - 1] as Token).form)) from -= 1;
  return { from, to: Math.max(...places) + 1 };
}

/**
 * A question that leaves two answers open is met by a sentence with either of them: “the council or the trust”, and for a
 * yes-no question, by what says the opposite: whether it was open tells a sentence in which it was closed.
 */
export function leftOpen(corpus: Corpus, query: Query): Query {
  const options = optionsOf(corpus, query);
  const isOf = (option: Option | undefined, term: QueryTerm) =>
    option?.words.some((match) => match.get(term.term) === 1) === true;
  const terms = query.terms
    .filter((term) => isOf(options?.[0], term) || !isOf(options?.[1], term))
    .map((term): QueryTerm => {
      const other = isOf(options?.[0], term) ? (options?.[1].words ?? []) : [];
      const opposite =
        query.sought === "yes-no" && term.role === "content" && term.opposite === null
          ? [oppositesOf(corpus, term.stem)]
          : [];
      const match = new Map(term.match);
      for (const [stand, strength] of [...other, ...opposite].flatMap((more) => [...more]))
        match.set(stand, Math.max(match.get(stand) ?? 0, LEFT_OPEN * strength));
      return match.size === term.match.size ? term : { ...term, match };
    });
  return { ...query, terms };
}
