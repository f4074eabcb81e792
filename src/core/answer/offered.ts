import { claimsOf } from "../claims/extract.ts";
import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { cover } from "./coverage.ts";
import type { Query } from "./question/query.ts";
import { overlaps } from "./rank/overlap.ts";
import type { Ranked } from "./rank.ts";

/** A figure that stands in more sentences than these is no way to find the one that is meant. */
const MOST = 20;

/** “Is it 12,000 or 20,000”: sentences with a figure which the question offers, and which nothing found so far has. */
export function withOffered(corpus: Corpus, query: Query, found: readonly Ranked[]): readonly Ranked[] {
  const [like] = found;
  if (query.offered.length < 2 || !like) return [];
  const has = (value: number, { reading }: Ranked) =>
    claimsOf(reading).some(({ quantity }) => quantity?.value === value);
  return query.offered
    .filter((value) => !found.some((entry) => has(value, entry)))
    .flatMap((value) => {
      const passages = corpus.passagesWith(corpus.terms.of(String(value)), 0, corpus.passageCount);
      const entries = passages.length > MOST ? [] : [...passages];
      return entries.map((passage) => ({
        ...like,
        reading: read(corpus, passage),
        coverage: cover(corpus, query, overlaps(corpus, query), passage),
      }));
    });
}
