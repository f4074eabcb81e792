import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { type About, aboutOf } from "./about.ts";
import { isComparable, mayDiffer } from "./alike.ts";
import { type Contradiction, contradiction } from "./contradiction.ts";
import { mattersOf } from "./one-matter.ts";
import { partnersIn } from "./partners.ts";
import { isStatement } from "./statement.ts";

/** A sentence of more words, or with more figures, is a list or a heap, and no statement. */
const LONGEST = 120;
const LIST = 8;

/**
 * Every two claims of a corpus that contradict each other, each pair once. A sentence that is printed several times is compared once. `of`
 * narrows it to pairs in which one claim stands in one of these documents.
 */
export function contradictions(corpus: Corpus, of?: ReadonlySet<number>): readonly Contradiction[] {
  const matters = mattersOf(corpus);
  const partnersOf = partnersIn(corpus);
  const abouts = new WeakMap<object, About>();
  const about = (claim: Claim) => {
    const known = abouts.get(claim) ?? aboutOf(corpus, claim);
    abouts.set(claim, known);
    return known;
  };
  const found = new Map<string, Contradiction>();
  for (const passage of firstPrintings(corpus, of)) {
    for (const claim of claimsIn(corpus, passage)) {
      const one = about(claim);
      const partners = isComparable(one) ? partnersOf(wordsOf(corpus, one)) : [];
      for (const partner of new Set([passage, ...partners])) {
        for (const rival of claimsIn(corpus, partner)) {
          const key = keyOf(one, rival);
          if (rival === claim || found.has(key) || !mayDiffer(claim, rival)) continue;
          const other = about(rival);
          // In the order of the text, whichever is looked at first.
          const [first, second] = isBefore(claim, rival) ? [one, other] : [other, one];
          const pair = contradiction(corpus, first, second, matters);
          if (pair) found.set(key, pair);
        }
      }
    }
  }
  return [...found.values()].toSorted((a, b) => order(a.one.claim, b.one.claim) || order(a.other.claim, b.other.claim));
}

/** The sentences of these documents, or of all, each by its first printing. */
export function firstPrintings(corpus: Corpus, of?: ReadonlySet<number>): readonly number[] {
  const { origin } = corpus.reprints;
  const ranges = corpus.ranges.filter((_, document) => of === undefined || of.has(document));
  const firsts = ranges.flatMap(({ from, to }) =>
    Array.from({ length: to - from }, (_, i) => origin[from + i] as number),
  );
  return [...new Set(firsts)].toSorted((a, b) => a - b);
}

function wordsOf(corpus: Corpus, { counted, doings, names, bound, beside }: About) {
  const unit = counted ? [{ match: new Map([[corpus.terms.byStem(counted.head), 1]]) }] : [];
  return [...doings, ...names, ...bound, ...beside, ...unit];
}

function claimsIn(corpus: Corpus, passage: number): readonly Claim[] {
  if (!isStatement(corpus, passage, LONGEST)) return [];
  const claims = claimsOf(read(corpus, passage));
  return claims.length > LIST ? [] : claims;
}

type Place = Pick<Claim, "passage" | "from">;

function keyOf({ claim }: About, rival: Place): string {
  const [first, second] = isBefore(claim, rival) ? [claim, rival] : [rival, claim];
  return `${first.passage} ${first.from} ${second.passage} ${second.from}`;
}

function isBefore(one: Place, other: Place): boolean {
  return order(one, other) < 0;
}

function order(one: Place, other: Place): number {
  return one.passage - other.passage || one.from - other.from;
}
