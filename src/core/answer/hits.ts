import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Token } from "../language/tokens.ts";
import { matchIn, standsFor } from "./coverage.ts";
import type { Query } from "./question/query.ts";
import type { Found } from "./rank.ts";

/** How well words of one place meet each term of the question, from 0 to 1. */
export type Strengths = readonly number[];

/** Where a passage meets the words of a question. */
export interface Hits {
  readonly words: readonly { readonly at: number; readonly strengths: Strengths }[];
  /** What its phrases meet, wherever they stand in it. */
  readonly phrases: Strengths;
  /** What the names of its cells' columns meet. */
  readonly columns: readonly Strengths[];
}

const memo = new WeakMap<Found, Hits>();

/** Looked up once for all the values of a passage: a row may have a thousand. */
export function hitsOf(corpus: Corpus, query: Query, found: Found): Hits {
  let hits = memo.get(found);
  if (!hits) {
    hits = readHits(corpus, query, found.reading);
    memo.set(found, hits);
  }
  return hits;
}

function readHits(corpus: Corpus, query: Query, reading: Reading): Hits {
  const strengthsOf = ({ form }: Token, matches: readonly ReadonlyMap<number, number>[]) => {
    const term = corpus.terms.of(form);
    return matches.map((match) => match.get(term) ?? 0);
  };
  const matches = query.terms.map((term) => matchIn(term, reading));
  const plain = query.terms.map(({ match }) => match);
  const best = (name: readonly Token[]) => {
    const each = name.map((token) => strengthsOf(token, plain));
    return query.terms.map((_, i) => each.reduce((most, strengths) => Math.max(most, strengths[i] as number), 0));
  };
  return {
    words: reading.tokens.flatMap((token, at) => {
      if (token.kind === "mark") return [];
      const strengths = strengthsOf(token, matches);
      return strengths.some((strength) => strength > 0) ? [{ at, strengths }] : [];
    }),
    phrases: query.terms.map((term) => standsFor(term, reading)),
    columns: reading.cells.map(({ name }) => best(name)),
  };
}
