import type { Corpus } from "../corpus.ts";
import type { AtLeastOne, AtLeastTwo } from "../types.ts";
import type { Answer, Difference, Finding, Related, TraceLine } from "./answer.ts";
import { compare } from "./compare.ts";
import { areCounterparts } from "./counterpart.ts";
import { findingOf } from "./findings.ts";
import { byVoice, groupValues, withoutMentions } from "./groups.ts";
import { clauseShare } from "./met.ts";
import { withOffered } from "./offered.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import { type Aside, relatedOf } from "./related.ts";
import type { Relation } from "./relation.ts";
import { rivals } from "./rivals.ts";
import { type Bearing, bearings, documentOf } from "./values.ts";
import { versionsAsked } from "./version-asked.ts";

type Verdict = Extract<Answer, { readonly findings: AtLeastOne<Finding> | AtLeastTwo<Finding> }>["verdict"];

export interface Weighed {
  readonly verdict: Verdict;
  readonly findings: AtLeastOne<Finding>;
  readonly related: readonly Related[];
}

/** A value counts as an answer when it fits nearly as well as the best one. */
const NEARLY = 0.72;
/** Parts of different wholes: “400 of 2,000”, “193 of 450”. None of them is the answer alone. */
const PART = 0.4;
/** Two values this near to each other fit equally well, */
const EQUALLY = 0.9;
/** and one says more of what is asked when its own words have so much more of it. */
const MORE = 0.15;
const MOST = 12;

/**
 * Compares the values that the passages give, and says how they stand to each other. Undefined when none gives one.
 * `passed` may answer; `all` holds what was found besides, in which a value may stand that contradicts the answer.
 */
export function weigh(
  corpus: Corpus,
  query: Query,
  { passed, all }: { readonly passed: readonly Ranked[]; readonly all: readonly Ranked[] },
  trace: TraceLine[],
): Weighed | undefined {
  const answering = bearings(corpus, query, passed).slice(0, MOST);
  const found = answering.some(({ apart }) => apart === null) ? answering : ofPortion(corpus, query, all);
  const fit = found.filter(({ apart }) => apart === null);
  const anchor = anchorOf(query, fit);
  if (!anchor) return undefined;
  const chosen: Bearing[] = [];
  const aside: Aside[] = found.flatMap((bearing) => (bearing.apart ? [{ bearing, why: bearing.apart }] : []));
  const comparable = new Set<Bearing>();
  for (const bearing of [anchor, ...fit.filter((other) => other !== anchor)]) {
    const relation = bearing === anchor ? undefined : compare(corpus, query, anchor, bearing);
    note(trace, bearing, relation);
    const parts = anchor.claim.part !== null && bearing.claim.part !== null;
    const enough =
      bearing.score >= (parts ? Math.min(PART, leastShare(relation)) : leastShare(relation)) * anchor.score;
    if (relation?.kind !== "incomparable") {
      comparable.add(bearing);
      if (enough) chosen.push(bearing);
      else aside.push({ bearing, why: { kind: "unknown", words: null } });
    } else if (enough && equallyAsked(query, anchor, bearing, relation.difference)) chosen.push(bearing);
    else aside.push({ bearing, why: relation.difference });
  }
  for (const { bearing, relation } of rivals(corpus, query, {
    anchor,
    found,
    all: [...all, ...withOffered(corpus, query, all)],
  })) {
    note(trace, bearing, relation);
    comparable.add(bearing);
    chosen.push(bearing);
  }
  const asked = ofVersionsAsked(corpus, query, anchor, chosen);
  for (const bearing of chosen)
    if (!asked.includes(bearing)) aside.push({ bearing, why: { kind: "window", words: null } });
  const { groups, verdict } = groupValues(corpus, query, asked, comparable);
  const findings = withoutMentions(groups).flatMap((members) =>
    byVoice(corpus, members).map((voice) => findingOf(corpus, voice)),
  ) as unknown as AtLeastOne<Finding>;
  return { verdict, findings, related: relatedOf(corpus, aside, findings, anchor) };
}

/** Of values that fit almost equally well, one whose own words say more of what is asked: the rest is held against it. */
function anchorOf(query: Query, fit: readonly Bearing[]): Bearing | undefined {
  const [first] = fit;
  if (!first) return undefined;
  const said = ({ met }: Bearing) => clauseShare(query, met);
  const plainer = fit.find(
    (bearing) =>
      bearing.inherited === null && bearing.score >= EQUALLY * first.score && said(bearing) >= said(first) + MORE,
  );
  return plainer ?? first;
}

/** What is of the very portion that is asked for answers without the words for what it did, where nothing else does. */
function ofPortion(corpus: Corpus, query: Query, all: readonly Ranked[]): Bearing[] {
  if (query.scope === null) return [];
  const named = ({ met }: Bearing) => query.terms.every(({ role }, i) => role !== "name" || (met[i] as number) > 0);
  return bearings(corpus, query, all)
    .filter((bearing) => bearing.ofPortion && named(bearing))
    .slice(0, MOST);
}

/** Without what stood in other versions of the page than those the question asks for. */
function ofVersionsAsked(corpus: Corpus, query: Query, anchor: Bearing, chosen: readonly Bearing[]): Bearing[] {
  const versions = chosen.filter(
    (bearing) => bearing === anchor || areCounterparts(corpus, anchor.claim, bearing.claim),
  );
  const asked = versionsAsked(corpus, query, versions.map(documentOf));
  return chosen.filter((bearing) => !versions.includes(bearing) || asked.includes(documentOf(bearing)));
}

/** How well a value must fit, against the best one, to stand beside it. What has proved to be of the same thing needs no more proof. */
function leastShare(relation: Relation | undefined): number {
  switch (relation?.kind) {
    case "same":
    case "compatible":
    case "differs":
    case "updated":
      return 0;
    case "incomparable":
    case undefined:
      return NEARLY;
    default:
      return relation satisfies never;
  }
}

/** Figures of different parts may all be answers when the question does not choose among them. */
function equallyAsked(query: Query, anchor: Bearing, other: Bearing, { kind }: Difference): boolean {
  // Sentences are full of dates of other things.
  if (anchor.claim.kind === "date" && kind === "unknown") return false;
  return (
    query.scope === null &&
    namesColumn(query, anchor, other) &&
    other.claim.kind === anchor.claim.kind &&
    other.ranked.coverage.share >= (kind === "part" && anchor.claim.part ? 0.6 : 0.9) * anchor.ranked.coverage.share
  );
}

/** In one row the names of the columns choose: “for children”. */
function namesColumn(query: Query, anchor: Bearing, other: Bearing): boolean {
  if (other.claim.passage !== anchor.claim.passage || anchor.ranked.reading.cells.length === 0) return true;
  return clauseShare(query, other.met) >= clauseShare(query, anchor.met);
}

function note(trace: TraceLine[], bearing: Bearing, relation: Relation | undefined): void {
  const { text } = bearing.ranked.reading;
  trace.push({
    stage: "compare",
    about: text.slice(bearing.claim.span.start, bearing.claim.span.end),
    decision: `${bearing.score.toFixed(2)} ${relation ? `${relation.kind}: ${relation.because}` : "best"}`,
  });
}
