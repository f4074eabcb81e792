import type { Claim } from "../../claims/claim.ts";
import type { Corpus } from "../../corpus.ts";
import { askedStrength } from "../asked.ts";
import { soughtBy } from "../claims-asked.ts";
import { compare } from "../compare.ts";
import { governorOf } from "../doing.ts";
import { compatible, contains, sameValue } from "../equal.ts";
import { matchesOf, SURE } from "../question/match.ts";
import type { Query } from "../question/query.ts";
import type { Found } from "../rank.ts";
import { type Bearing, bearings } from "../values.ts";

const MET = 0.4;

/** The values of the sources that stand where a statement has one of its own. */
export interface Held {
  readonly agreeing: readonly Bearing[];
  readonly against: readonly Bearing[];
}

/**
 * Holds one value of a statement against those of the passages, by the rules by which sources are compared: what agrees with it, and what is
 * of the same and differs. `near` may agree; of them `close` may speak against it where none agrees.
 */
export function holdValue(
  corpus: Corpus,
  frame: Query,
  claim: Claim,
  { near, close }: { readonly near: readonly Found[]; readonly close: readonly Found[] },
): Held {
  const query = asking(corpus, frame, claim);
  const found = bearings(corpus, query, near).filter(
    (other) => other.apart === null && !toldOfOther(corpus, query, other),
  );
  const same = found.filter((other) => isSame(claim, other.claim));
  const agreeing = same.length > 0 ? same : equalIn(corpus, frame, claim, close);
  const [anchor] = agreeing;
  const others = found.filter((other) => !agreeing.includes(other));
  if (anchor)
    return { agreeing, against: others.filter((other) => compare(corpus, query, anchor, other).kind === "differs") };
  const rivals = others.filter(({ ranked, claim: other }) => close.includes(ranked) && mayDiffer(claim, other));
  return { agreeing, against: rivals.slice(0, 1) };
}

/** “Signed by over 2,000 people” is what “over 2,000 signatures” says: the very figure, of something the statement speaks of. */
function equalIn(corpus: Corpus, frame: Query, claim: Claim, close: readonly Found[]): Bearing[] {
  const asked = (head: string) => {
    const term = corpus.terms.byStem(head);
    return frame.terms.some(({ match }) => (match.get(term) ?? 0) >= SURE);
  };
  const query = { ...asking(corpus, frame, claim), unit: null };
  return bearings(corpus, query, close).filter(
    (found) =>
      found.claim.unit !== null &&
      asked(found.claim.unit.head) &&
      isSame(claim, found.claim) &&
      !toldOfOther(corpus, query, found),
  );
}

/** “5,600 bookings were lost” is not held against how many were late: what is done is asked for, and the value is under another verb. */
function toldOfOther(corpus: Corpus, query: Query, { claim, ranked: { reading, coverage } }: Bearing): boolean {
  const unmet = query.terms.some(
    ({ verb, role }, i) => verb && role === "content" && (coverage.own[i] as number) < MET,
  );
  const governor = unmet && claim.kind !== "date" ? reading.tokens[governorOf(reading.tokens, claim)] : undefined;
  return governor !== undefined && askedStrength(corpus, query, governor) < MET;
}

/** A part is no whole, and “yesterday” is no day that could be another. */
function mayDiffer({ date }: Claim, { date: other, part }: Claim): boolean {
  if (part !== null) return false;
  return (
    date === null ||
    other === null ||
    (date.precision === other.precision && /^(day|month|year)s?$/.test(date.precision))
  );
}

/** “450 people left” is held against what would answer “how many people left”. */
function asking(corpus: Corpus, frame: Query, claim: Claim): Query {
  const { unit, rate } = claim;
  return {
    ...frame,
    sought: soughtBy(claim),
    rate: rate !== null,
    offered: [],
    unit: unit && {
      head: unit.head,
      class: unit.class,
      match: matchesOf(corpus, corpus.terms.byStem(unit.head), unit.head),
    },
  };
}

function isSame(one: Claim, other: Claim): boolean {
  if (one.date && other.date && (one.date.key === other.date.key || contains(one.date.key, other.date.key)))
    return true;
  const isCount = (claim: Claim) => claim.unit === null || /^(people|kind|thing)$/.test(claim.unit.class);
  if (one.kind !== other.kind || (one.unit?.class !== other.unit?.class && !(isCount(one) && isCount(other))))
    return false;
  return sameValue(one, other) || compatible(one, other);
}
