import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { AtLeastOne } from "../types.ts";
import { compare } from "./compare.ts";
import { correctionsOf } from "./corrected.ts";
import { countVoices } from "./findings.ts";
import type { Query } from "./question/query.ts";
import type { Relation } from "./relation.ts";
import { isStruck } from "./struck.ts";
import { type Bearing, documentOf } from "./values.ts";
import { newerFirst } from "./versions.ts";

export type Group = AtLeastOne<Bearing>;

/** How the groups stand to each other, where they may be compared at all. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly verdict: "single" | "agreed" | "disputed" | "updated" | "separate";
}

/**
 * Union-find over pairs: values that are the same or can both be meant form one group, in order of their best member. A vague value goes with many
 * and brings none of them together: “dozens” fits 54 and 80, which still differ.
 * `comparable`: what may be compared with the best value; the rest only stands beside it.
 */
export function groupValues(
  corpus: Corpus,
  query: Query,
  chosen: readonly Bearing[],
  comparable: ReadonlySet<Bearing>,
): Grouped {
  const pairs = pairsOf(corpus, query, chosen);
  const head = chosen.map((_, i) => i);
  const find = (i: number): number => (head[i] === i ? i : find(head[i] as number));
  const apart = (one: number, other: number) =>
    pairs.some(
      ({ kind, one: a, other: b }) =>
        (kind === "differs" || kind === "updated") &&
        ((find(a) === one && find(b) === other) || (find(a) === other && find(b) === one)),
    );
  const union = (kinds: readonly Relation["kind"][], vague: boolean) => {
    for (const { kind, one, other } of pairs) {
      if (!kinds.includes(kind) || (!vague && (isVague(chosen[one]) || isVague(chosen[other])))) continue;
      const [a, b] = [find(one), find(other)];
      if (a !== b && !apart(a, b)) head[Math.max(a, b)] = Math.min(a, b);
    }
  };
  union(["same"], true);
  union(["compatible"], false);
  union(["compatible"], true);
  const groups = [...Map.groupBy(chosen.keys(), find).values()].map(
    (members) => members.map((i) => chosen[i]) as unknown as Group,
  );
  if (groups.length === 1) return { groups, verdict: countVoices(corpus, groups[0] ?? []) > 1 ? "agreed" : "single" };
  // Two values of which one is said anywhere to have replaced the other do not stand against each other.
  const kinds = new Map<string, "differs" | "updated">();
  for (const { one, other, kind } of pairs) {
    if ((kind !== "differs" && kind !== "updated") || ![one, other].every((i) => comparable.has(chosen[i] as Bearing)))
      continue;
    const key = [find(one), find(other)].toSorted((a, b) => a - b).join(" ");
    if (kinds.get(key) !== "updated") kinds.set(key, kind);
  }
  const relations = new Set(kinds.values());
  if (relations.has("differs")) return { groups, verdict: "disputed" };
  return relations.has("updated")
    ? { groups: newestFirst(corpus, groups), verdict: "updated" }
    : { groups, verdict: "separate" };
}

interface PairOf {
  readonly one: number;
  readonly other: number;
  readonly kind: Relation["kind"];
}

function pairsOf(corpus: Corpus, query: Query, chosen: readonly Bearing[]): PairOf[] {
  return chosen.flatMap((one, i) =>
    chosen.slice(0, i).map((other, j) => ({ one: j, other: i, kind: compare(corpus, query, other, one).kind })),
  );
}

function isVague(bearing: Bearing | undefined): boolean {
  return bearing?.claim.quantity?.vague === true;
}

/** One finding has one speaker: everybody who puts the value forward gets a finding, copies of one wording share theirs. */
export function byVoice(corpus: Corpus, members: Group): Group[] {
  const found: [Bearing, ...Bearing[]][] = [];
  for (const bearing of members) {
    const same = found.find(([first]) => sameSource(corpus, first, bearing));
    if (same) same.push(bearing);
    else found.push([bearing]);
  }
  return found;
}

/**
 * “Raised from 40 to 52” brings up 40 only to take it back: where somebody else puts 40 forward, theirs is the finding, and else there is one.
 */
export function withoutMentions(groups: readonly Group[]): Group[] {
  const all = groups.flat();
  const isMention = ({ claim }: Bearing) =>
    claim.revision === "old" && all.some(({ claim: other }) => other !== claim && other.passage === claim.passage);
  return groups.map((members) => {
    const own = members.filter((bearing) => !isMention(bearing));
    return own.length > 0 ? (own as unknown as Group) : [members[0]];
  });
}

function sameSource(corpus: Corpus, one: Bearing, other: Bearing): boolean {
  const origin = corpus.reprints.origin;
  if (origin[one.claim.passage] === origin[other.claim.passage]) return true;
  return one.voice !== undefined && other.voice !== undefined && sameVoice(one.voice, other.voice);
}

/** Where a value was replaced, the one in force stands first: by the words of revision, then by the versions and dates of the documents. */
export function newestFirst(corpus: Corpus, groups: readonly Group[]): Group[] {
  const age = (members: Group) =>
    members.every((bearing) => isStruck(corpus, bearing))
      ? 3
      : members.some(({ claim }) => claim.revision === "new")
        ? 0
        : members.some(({ claim }) => claim.revision === "old" || correctionsOf(corpus, claim).length > 0)
          ? 2
          : 1;
  return groups.toSorted((a, b) => age(a) - age(b) || newerFirst(corpus, documentOf(a[0]), documentOf(b[0])));
}
