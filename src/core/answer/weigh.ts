import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { AtLeastOne, AtLeastTwo } from "../types.ts";
import type { Answer, Difference, Finding, Related, TraceLine } from "./answer.ts";
import { compare, type Relation } from "./compare.ts";
import { countVoices, findingOf } from "./findings.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import { type Bearing, bearings } from "./values.ts";

type Verdict = Extract<Answer, { readonly findings: AtLeastOne<Finding> | AtLeastTwo<Finding> }>["verdict"];

export interface Weighed {
  readonly verdict: Verdict;
  readonly findings: AtLeastOne<Finding>;
  readonly related: readonly Related[];
}

/** A value counts as an answer when it fits nearly as well as the best one. */
const NEARLY = 0.72;
/** A value that contradicts the best one has proved already that it speaks of the same thing. */
const OPPOSED = 0.58;
const REVISED = 0.3;
/** Parts of different wholes: “400 of 2,000”, “193 of 450”. None of them is the answer alone. */
const PART = 0.4;
const MOST = 12;
const MOST_RELATED = 4;

/** Compares the values that the passages give, and says how they stand to each other. Undefined when none gives one. */
export function weigh(
  corpus: Corpus,
  query: Query,
  ranked: readonly Ranked[],
  trace: TraceLine[],
): Weighed | undefined {
  const all = bearings(corpus, query, ranked).slice(0, MOST);
  const fit = all.filter(({ apart }) => apart === null);
  const [anchor] = fit;
  if (!anchor) return undefined;
  const chosen: Bearing[] = [];
  const aside: { bearing: Bearing; why: Difference }[] = all.flatMap((bearing) =>
    bearing.apart ? [{ bearing, why: bearing.apart }] : [],
  );
  const comparable = new Set<Bearing>();
  for (const bearing of fit) {
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
  const { groups, kinds } = group(corpus, query, chosen, comparable);
  const ordered = kinds.has("updated") && !kinds.has("differs") ? newestFirst(corpus, groups) : groups;
  const findings = ordered.flatMap((members) =>
    byVoice(corpus, members).map((voice) => findingOf(corpus, voice)),
  ) as unknown as AtLeastOne<Finding>;
  return {
    verdict: verdictOf(corpus, groups, kinds),
    findings,
    related: relatedOf(corpus, aside, findings, anchor),
  };
}

/** How well a value must fit, against the best one, to stand beside it. What has proved to be the same thing needs less. */
function leastShare(relation: Relation | undefined): number {
  switch (relation?.kind) {
    case "same":
    case "compatible":
      return 0;
    case "differs":
      return OPPOSED;
    case "updated":
      return REVISED;
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
    other.claim.kind === anchor.claim.kind &&
    other.ranked.coverage.share >= (kind === "part" && anchor.claim.part ? 0.6 : 0.9) * anchor.ranked.coverage.share
  );
}

function note(trace: TraceLine[], bearing: Bearing, relation: Relation | undefined): void {
  const { text } = bearing.ranked.reading;
  trace.push({
    stage: "compare",
    about: text.slice(bearing.claim.span.start, bearing.claim.span.end),
    decision: `${bearing.score.toFixed(2)} ${relation ? `${relation.kind}: ${relation.because}` : "best"}`,
  });
}

/**
 * Union-find over pairs: values that are the same or can both be meant form one group, in order of their best member.
 * `kinds`: how the values that may be compared with the best one stand to each other; the rest only stands beside them.
 */
function group(corpus: Corpus, query: Query, chosen: readonly Bearing[], comparable: ReadonlySet<Bearing>) {
  const head = chosen.map((_, i) => i);
  const find = (i: number): number => (head[i] === i ? i : find(head[i] as number));
  const kinds = new Set<Relation["kind"]>();
  chosen.forEach((one, i) => {
    chosen.slice(0, i).forEach((other, j) => {
      const { kind } = compare(corpus, query, other, one);
      if (comparable.has(one) && comparable.has(other)) kinds.add(kind);
      if (kind === "same" || kind === "compatible") head[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
    });
  });
  const groups = [...Map.groupBy(chosen.keys(), find).values()].map(
    (members) => members.map((i) => chosen[i]) as unknown as AtLeastOne<Bearing>,
  );
  return { groups, kinds };
}

/** One finding has one speaker: everybody who puts the value forward gets a finding, copies of one wording share theirs. */
function byVoice(corpus: Corpus, members: AtLeastOne<Bearing>): AtLeastOne<Bearing>[] {
  const found: [Bearing, ...Bearing[]][] = [];
  for (const bearing of members) {
    const same = found.find(([first]) => sameSource(corpus, first, bearing));
    if (same) same.push(bearing);
    else found.push([bearing]);
  }
  return found;
}

function sameSource(corpus: Corpus, one: Bearing, other: Bearing): boolean {
  const origin = corpus.reprints.origin;
  if (origin[one.claim.passage] === origin[other.claim.passage]) return true;
  return one.voice !== undefined && other.voice !== undefined && sameVoice(one.voice, other.voice);
}

/** Where a value was revised, the one in force stands first: by the words of revision, then by the dates of the documents. */
function newestFirst(corpus: Corpus, groups: readonly AtLeastOne<Bearing>[]): AtLeastOne<Bearing>[] {
  const age = (members: AtLeastOne<Bearing>) =>
    members.some(({ claim }) => claim.revision === "new")
      ? 0
      : members.some(({ claim }) => claim.revision === "old")
        ? 2
        : 1;
  const day = ([{ ranked }]: AtLeastOne<Bearing>) => {
    const published = corpus.documents[ranked.reading.passage.document]?.published;
    return published && published.kind !== "unknown" ? published.day : "";
  };
  return groups.toSorted((a, b) => age(a) - age(b) || (day(a) < day(b) ? 1 : day(a) > day(b) ? -1 : 0));
}

function verdictOf(
  corpus: Corpus,
  groups: readonly AtLeastOne<Bearing>[],
  kinds: ReadonlySet<Relation["kind"]>,
): Verdict {
  if (groups.length === 1) return countVoices(corpus, groups[0] ?? []) > 1 ? "agreed" : "single";
  if (kinds.has("differs")) return "disputed";
  return kinds.has("updated") ? "updated" : "separate";
}

/** Differences worth a line: a reader might have taken the figure for the answer. */
const TELLING: ReadonlySet<Difference["kind"]> = new Set(["scope", "rate", "total", "part", "window", "unknown"]);

/** Another unit is worth no line; what may be another thing only when it fits nearly as well. */
function faint(bearing: Bearing, why: Difference, anchor: Bearing): boolean {
  const [unit, other] = [anchor.claim.unit?.class, bearing.claim.unit?.class];
  const people = (name: string | undefined) => name === "people" || name === "kind";
  if (unit && other && unit !== other && !(people(unit) && people(other))) return true;
  return why.kind === "unknown" && (anchor.claim.kind === "date" || bearing.score < NEARLY * anchor.score);
}

function relatedOf(
  corpus: Corpus,
  aside: readonly { bearing: Bearing; why: Difference }[],
  findings: readonly Finding[],
  anchor: Bearing,
): Related[] {
  const shown = new Set(
    findings.flatMap(({ citations }) =>
      citations.map(({ document, span, mark }) => `${document.id} ${span.start} ${mark?.start}`),
    ),
  );
  const related: Related[] = [];
  for (const { bearing, why } of aside) {
    const finding = findingOf(corpus, [bearing]);
    const key =
      finding.citations.map(({ document, span, mark }) => `${document.id} ${span.start} ${mark?.start}`)[0] ?? "";
    if (shown.has(key) || !TELLING.has(why.kind) || bearing.ranked.coverage.share < 0.4 || faint(bearing, why, anchor))
      continue;
    shown.add(key);
    related.push({ ...finding, why });
  }
  return related.slice(0, MOST_RELATED);
}
