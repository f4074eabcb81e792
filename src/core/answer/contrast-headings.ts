import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { askedStrength } from "./asked.ts";
import { headingsOf } from "./coverage.ts";
import type { Query } from "./question/query.ts";

/** A heading of more words is a headline. */
const LABEL = 5;

/**
 * Headings that tell two things apart where the sentences do not; null when they may be headings of one thing.
 *
 *     Flood in Alton · Shipwreck off Belford    two places, and neither document knows the other's
 *     Spring meeting · Autumn meeting           one noun with another word before it on each side
 */
export function contrastingHeadings(corpus: Corpus, query: Query, one: number, other: number): string | null {
  const [a, b] = [headingWords(corpus, one), headingWords(corpus, other)];
  if (a.length === 0 || b.length === 0 || (a[0] === b[0] && a.length === b.length)) return null;
  const places = [placesIn(a), placesIn(b)] as const;
  const strange = (words: readonly Token[], passage: number) =>
    words.filter((token) => !documentHas(corpus, passage, token) && askedStrength(corpus, query, token) === 0);
  const [ownStrange, otherStrange] = [strange(places[0], other), strange(places[1], one)];
  if (ownStrange.length === places[0].length && otherStrange.length === places[1].length && ownStrange.length > 0)
    return otherStrange[0]?.form ?? null;
  return twinKinds(corpus, query, a, b);
}

/** The words of the headings over a passage, the nearest first; the document's own words are no heading. */
function headingWords(corpus: Corpus, passage: number): readonly Token[] {
  return headingsOf(corpus, passage).flatMap((heading) => read(corpus, heading).tokens);
}

/** Names right behind a preposition of place. */
function placesIn(words: readonly Token[]): Token[] {
  return words.filter(
    (token, at) =>
      token.capital && !STOPWORDS.has(token.form) && /^(in|at|off|near|from|on)$/.test(words[at - 1]?.form ?? ""),
  );
}

function documentHas(corpus: Corpus, passage: number, token: Token): boolean {
  const range = corpus.ranges[corpus.passages.at(passage)?.document ?? 0] as { from: number; to: number };
  const term = corpus.terms.of(token.form);
  return corpus.stream.subarray(corpus.streamStarts[range.from], corpus.streamStarts[range.to]).includes(term);
}

/** One noun in both, with a word before it on each side that the other has nowhere. Headlines vary their words: only short headings are labels. */
function twinKinds(corpus: Corpus, query: Query, one: readonly Token[], other: readonly Token[]): string | null {
  if (one.length > LABEL || other.length > LABEL) return null;
  for (const [at, noun] of other.entries()) {
    const kind = other[at - 1];
    const twin = one.findIndex(({ form }, i) => i > 0 && stem(form) === stem(noun.form));
    const own = one[twin - 1];
    if (
      !kind ||
      !own ||
      !isKind(noun) ||
      corpus.terms.isName(corpus.terms.of(noun.form)) ||
      !isKind(kind) ||
      !isKind(own)
    )
      continue;
    if (
      stem(own.form) === stem(kind.form) ||
      askedStrength(corpus, query, kind) > 0 ||
      askedStrength(corpus, query, own) > 0
    )
      continue;
    if (one.some(({ form }) => form === kind.form) || other.some(({ form }) => form === own.form)) continue;
    return kind.form;
  }
  return null;
}

function isKind({ kind, form }: Token): boolean {
  return kind !== "mark" && !STOPWORDS.has(form);
}
