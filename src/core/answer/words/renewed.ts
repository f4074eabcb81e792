import type { Claim } from "../../claims/claim.ts";
import { claimsOf } from "../../claims/extract.ts";
import { type Reading, read } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { askedStrength } from "../asked.ts";
import { counterpartsIn } from "../counterpart.ts";
import { compatible, sameValue } from "../equal.ts";
import type { Query } from "../question/query.ts";
import type { Ranked } from "../rank.ts";
import { versionsAsked } from "../version-asked.ts";
import { newerFirst } from "../versions.ts";
import { type Telling, tellingOf } from "./telling.ts";

/**
 * The best telling and what other versions of its page say in its place, newest first, where the figure in it is another one: of these the
 * versions that are asked for. Undefined when it is none, or when it cannot be told which figure is asked about.
 */
export function renewed(
  corpus: Corpus,
  query: Query,
  best: Telling,
  all: readonly Ranked[],
): readonly Telling[] | undefined {
  if (query.sought !== "text" && query.sought !== "wording") return undefined;
  const documents = all.map(({ reading }) => reading.passage.document);
  const changed = claimsOf(best.ranked.reading).flatMap((claim) => {
    const others = counterpartsIn(corpus, claim, documents).filter(
      (other) => !sameValue(claim, other) && !compatible(claim, other),
    );
    return isMarked(best, claim) && others.length > 0 ? [[claim, ...others]] : [];
  });
  const named = changed.filter(([claim]) => claim && isNamed(corpus, query, best.ranked.reading, claim));
  const [claims, ...more] = named.length > 0 ? named : changed;
  if (!claims || more.length > 0) return undefined;
  const asked = versionsAsked(
    corpus,
    query,
    claims.map(({ passage }) => corpus.passages.documentOf(passage)),
  );
  return claims
    .filter(({ passage }) => asked.includes(corpus.passages.documentOf(passage)))
    .map((claim) => {
      const reading = read(corpus, claim.passage);
      return { ...tellingOf(corpus, query, rankedOf(best, all, reading)), mark: claim.span };
    })
    .toSorted((a, b) => newerFirst(corpus, documentOf(a), documentOf(b)));
}

/** “Needs Ruby 3.4 and a lathe 2”: the word right before the figure is asked for. */
function isNamed(corpus: Corpus, query: Query, { tokens }: Reading, { from }: Claim): boolean {
  const before = tokens[from - 1];
  return before?.kind === "word" && askedStrength(corpus, query, before) > 0.8;
}

/** Where words are marked, the figure is one of them. */
function isMarked({ mark }: Telling, { span }: Claim): boolean {
  return mark === null || (mark.start <= span.start && span.end <= mark.end);
}

function rankedOf(best: Telling, all: readonly Ranked[], reading: Reading): Ranked {
  return all.find((entry) => entry.reading === reading) ?? { ...best.ranked, reading };
}

function documentOf({ ranked }: Telling): number {
  return ranked.reading.passage.document;
}
