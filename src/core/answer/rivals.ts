import { read } from "../claims/reading.ts";
import { voiceAt } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { compare } from "./compare.ts";
import { correctionsOf } from "./corrected.ts";
import { counterpartsIn } from "./counterpart.ts";
import { isOfOtherMatter } from "./other-matter.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import type { Relation } from "./relation.ts";
import { type Bearing, bearings } from "./values.ts";

interface Rival {
  readonly bearing: Bearing;
  readonly relation: Relation;
}

const MOST = 4;
/** Of what fits worse than so many others none is looked at. */
const LOOKED_AT = 100;
/** Figures this far apart are of one thing only where both are plainly said of it. */
const FARTHEST = 4;
const MET = 0.4;

/**
 * Values which contradict the best one although their passages would not have answered by themselves: they say no more than
 * that there are so many (“Police put the crowd in Alden at 4,000”), and leave out what everybody knows they speak of.
 */
export function rivals(
  corpus: Corpus,
  query: Query,
  {
    anchor,
    found,
    all,
  }: { readonly anchor: Bearing; readonly found: readonly Bearing[]; readonly all: readonly Ranked[] },
): Rival[] {
  const known = new Set(found.map(keyOf));
  const renewed = inItsPlace(corpus, query, anchor, all).filter(({ bearing }) => !known.has(keyOf(bearing)));
  if (anchor.claim.kind === "date") return renewed;
  for (const { bearing } of renewed) known.add(keyOf(bearing));
  const rest = bearings(
    corpus,
    query,
    all.filter(({ reading }) => !reading.passage.heading),
  ).filter(
    ({ claim, apart, ranked }) =>
      !isOfOtherMatter(query, ranked) &&
      // Whether it speaks of the same event, and not only of so many, is what is compared here.
      (apart === null || apart.kind === "event") &&
      !known.has(keyOf({ claim })),
  );
  const rivals = rest
    .slice(0, LOOKED_AT)
    .flatMap((bearing): Rival[] => {
      if (!namesMet(query, bearing)) return [];
      const relation = compare(corpus, query, anchor, bearing);
      if (relation.kind !== "differs" && relation.kind !== "updated") return [];
      return apartBy(anchor, bearing) <= FARTHEST ? [{ bearing, relation }] : [];
    })
    .slice(0, MOST);
  return [...renewed, ...rivals];
}

/** What has taken the place of the best value, in other versions of its page or by a correction: it need not have the words of the question. */
function inItsPlace(corpus: Corpus, query: Query, anchor: Bearing, all: readonly Ranked[]): Rival[] {
  const documents = all.map(({ reading }) => reading.passage.document);
  const claims = [...counterpartsIn(corpus, anchor.claim, documents), ...correctionsOf(corpus, anchor.claim)];
  return claims.flatMap((claim) => {
    const reading = read(corpus, claim.passage);
    const ranked = all.find((entry) => entry.reading === reading) ?? { ...anchor.ranked, reading };
    const bearing = { ...anchor, ranked, claim, voice: voiceAt(corpus, reading, claim.from) };
    const relation = compare(corpus, query, anchor, bearing);
    return relation.kind === "updated" ? [{ bearing, relation }] : [];
  });
}

function keyOf({ claim }: Pick<Bearing, "claim">): string {
  return `${claim.passage} ${claim.from}`;
}

function namesMet(query: Query, { met }: Bearing): boolean {
  return query.terms.every(({ role }, i) => role !== "name" || (met[i] as number) >= MET);
}

function apartBy({ claim: one }: Bearing, { claim: other }: Bearing): number {
  const [a, b] = [one.quantity?.value ?? 1, other.quantity?.value ?? 1];
  return Math.max(a, b) / Math.max(Math.min(a, b), 1e-9);
}
