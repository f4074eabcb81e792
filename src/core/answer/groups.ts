import { sameVoice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { AtLeastOne } from "../types.ts";
import { compare } from "./compare.ts";
import { countVoices } from "./findings.ts";
import type { Query } from "./question/query.ts";
import { type Bearing, documentOf } from "./values.ts";
import { newerFirst } from "./versions.ts";

export type Group = AtLeastOne<Bearing>;

/** How the groups stand to each other, where they may be compared at all. */
export interface Grouped {
  readonly groups: readonly Group[];
  readonly verdict: "single" | "agreed" | "disputed" | "updated" | "separate";
}

/**
 * Union-find over pairs: values that are the same or can both be meant form one group, in order of their best member.
 * `comparable`: what may be compared with the best value; the rest only stands beside it.
 */
export function groupValues(
  corpus: Corpus,
  query: Query,
  chosen: readonly Bearing[],
  comparable: ReadonlySet<Bearing>,
): Grouped {
  const head = chosen.map((_, i) => i);
  const find = (i: number): number => (head[i] === i ? i : find(head[i] as number));
  const pairs: { one: number; other: number; kind: "differs" | "updated" }[] = [];
  chosen.forEach((one, i) => {
    chosen.slice(0, i).forEach((other, j) => {
      const { kind } = compare(corpus, query, other, one);
      if (kind === "same" || kind === "compatible") head[Math.max(find(i), find(j))] = Math.min(find(i), find(j));
      else if (kind !== "incomparable" && comparable.has(one) && comparable.has(other))
        pairs.push({ one: i, other: j, kind });
    });
  });
  const groups = [...Map.groupBy(chosen.keys(), find).values()].map(
    (members) => members.map((i) => chosen[i]) as unknown as Group,
  );
  // Two values of which one is said anywhere to have replaced the other do not stand against each other.
  const kinds = new Map<string, "differs" | "updated">();
  for (const { one, other, kind } of pairs) {
    const key = [find(one), find(other)].toSorted((a, b) => a - b).join(" ");
    if (kinds.get(key) !== "updated") kinds.set(key, kind);
  }
  const relations = new Set(kinds.values());
  if (groups.length === 1) return { groups, verdict: countVoices(corpus, groups[0] ?? []) > 1 ? "agreed" : "single" };
  if (relations.has("differs")) return { groups, verdict: "disputed" };
  return relations.has("updated")
    ? { groups: newestFirst(corpus, groups), verdict: "updated" }
    : { groups, verdict: "separate" };
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

function sameSource(corpus: Corpus, one: Bearing, other: Bearing): boolean {
  const origin = corpus.reprints.origin;
  if (origin[one.claim.passage] === origin[other.claim.passage]) return true;
  return one.voice !== undefined && other.voice !== undefined && sameVoice(one.voice, other.voice);
}

/** Where a value was replaced, the one in force stands first: by the words of revision, then by the versions and dates of the documents. */
function newestFirst(corpus: Corpus, groups: readonly Group[]): Group[] {
  const age = (members: Group) =>
    members.some(({ claim }) => claim.revision === "new")
      ? 0
      : members.some(({ claim }) => claim.revision === "old")
        ? 2
        : 1;
  return groups.toSorted((a, b) => age(a) - age(b) || newerFirst(corpus, documentOf(a[0]), documentOf(b[0])));
}
