import type { Corpus } from "../../corpus.ts";
import { STOPWORDS } from "../../language/data/stopwords.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { idfOf, matchesOfGroups } from "./match.ts";
import type { QueryTerm } from "./query.ts";
import { softIdf } from "./relatives.ts";
import type { Seek } from "./seek.ts";

const DETERMINERS = /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your)$/;
/** What one word of a phrase counts for the phrase. */
const LITERAL = 0.9;
/** Longer words are not read as initials. */
const LONGEST_ACRONYM = 5;

/** Names of several words and acronyms which the corpus knows as one thing. */
export function aliasTerms(corpus: Corpus, text: string, tokens: readonly Token[]) {
  const covered = new Set<number>();
  const terms = corpus.aliases.find(tokens).map(({ group, from, to }): QueryTerm => {
    for (let at = from; at < to; at++) covered.add(at);
    const term = corpus.terms.count + group;
    const word = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return {
      word,
      stem: word,
      term,
      idf: idfOf(corpus, term),
      role: "name",
      match: new Map([[term, 1]]),
      verb: false,
      opposite: null,
      groups: [],
    };
  });
  return { terms, covered };
}

/** “UN” where the documents only write “United Nations”: the words of that name. */
export function initialTerms(corpus: Corpus, text: string, token: Token): QueryTerm[] {
  const { form, kind } = token;
  const readable =
    kind === "word" && form.length <= LONGEST_ACRONYM && !STOPWORDS.has(form) && corpus.terms.of(form) < 0;
  const words = (readable ? (corpus.acronyms.expand(form) ?? []) : []).filter((word) => !STOPWORDS.has(word));
  return words.map((word) => {
    const term = corpus.terms.of(word);
    return {
      word: text.slice(token.start, token.end),
      stem: word,
      term,
      idf: idfOf(corpus, term) / words.length,
      role: "name",
      match: new Map([[term, 1]]),
      verb: false,
      opposite: null,
      groups: [],
    };
  });
}

/** “lend a hand”, “step down”: phrases that are said for one word, where the documents have a word of that group. */
export function phraseTerms(corpus: Corpus, text: string, tokens: readonly Token[], asks: Seek) {
  const stems = tokens.map(({ form, kind }) => (kind === "mark" ? "" : stem(form)));
  const found: { term: QueryTerm; from: number; to: number }[] = [];
  for (let at = 0; at < stems.length; at++) {
    if ((at >= asks.from && at < asks.to) || /^(how|what|who|when|where|which|why)$/.test(tokens[at]?.form ?? ""))
      continue;
    const phrase = corpus.concepts
      .phrasesFrom(stems[at] as string)
      .find(({ stems: words }) => words.every((word, i) => stems[at + i] === word));
    const to = at + (phrase?.stems.length ?? 0);
    // “under the deal”: the little word belongs to what follows.
    if (
      !phrase ||
      (/^(under|in|at|on|by|for|to|from|with)$/.test(tokens[to - 1]?.form ?? "") &&
        DETERMINERS.test(tokens[to]?.form ?? ""))
    )
      continue;
    const literal = tokens
      .slice(at, to)
      .filter(({ form }) => !STOPWORDS.has(form))
      .map(({ form }) => corpus.terms.of(form));
    const match = new Map([
      ...matchesOfGroups(corpus, phrase.asks),
      ...literal.filter((term) => term >= 0).map((term) => [term, LITERAL] as const),
    ]);
    if (match.size === 0) continue;
    const word = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
    found.push({
      term: {
        word,
        stem: word,
        term: -1,
        idf: softIdf(corpus, -1, match),
        role: "content",
        match,
        verb: true,
        opposite: null,
        groups: phrase.asks,
      },
      from: at,
      to,
    });
    at = to - 1;
  }
  return found;
}
