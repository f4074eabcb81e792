import type { Finding } from "../answer/answer.ts";
import { sameValue } from "../answer/equal.ts";
import { findingOf } from "../answer/findings.ts";
import { byVoice, type Group, newestFirst } from "../answer/groups.ts";
import type { Bearing } from "../answer/values.ts";
import { claimsOf } from "../claims/extract.ts";
import { read } from "../claims/reading.ts";
import { voiceAt } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { AtLeastTwo } from "../types.ts";
import type { Contradiction } from "./contradiction.ts";

/** One thing of which the sources give several values, or a value that was revised. */
export interface Disagreement {
  readonly kind: "disputed" | "updated";
  /** As in an answer: each value with everybody who puts it forward; of revised ones the newest first. */
  readonly findings: AtLeastTwo<Finding>;
}

/** Puts contradictions together that share a claim: three sources with three figures are one disagreement. */
export function disagreements(corpus: Corpus, pairs: readonly Contradiction[]): readonly Disagreement[] {
  return clusters(pairs).map((cluster) => {
    const groups = groupsOf(corpus, cluster);
    return cluster.some(({ kind }) => kind === "differs")
      ? { kind: "disputed", findings: findingsOf(corpus, groups) }
      : { kind: "updated", findings: findingsOf(corpus, newestFirst(corpus, groups)) };
  });
}

function clusters(pairs: readonly Contradiction[]): readonly (readonly Contradiction[])[] {
  const head = pairs.map((_, i) => i);
  const find = (i: number): number => {
    let at = i;
    while (head[at] !== at) at = head[at] as number;
    return at;
  };
  const firstWith = new Map<string, number>();
  pairs.forEach(({ one, other }, i) => {
    for (const { claim } of [one, other]) {
      const key = `${claim.passage} ${claim.from}`;
      const [a, b] = [find(i), find(firstWith.get(key) ?? i)];
      head[Math.max(a, b)] = Math.min(a, b);
      firstWith.set(key, i);
    }
  });
  return [...Map.groupBy(pairs, (_, i) => find(i)).values()];
}

/** The claims of each value, wherever they are printed. */
function groupsOf(corpus: Corpus, cluster: readonly Contradiction[]): readonly Group[] {
  const claims = cluster.flatMap(({ one, other }) => [one, other]);
  const once = new Map(claims.map((bearing) => [`${bearing.claim.passage} ${bearing.claim.from}`, bearing]));
  const groups: Bearing[][] = [];
  for (const bearing of once.values()) {
    const same = groups.find(([first]) => first && isOne(first, bearing));
    if (same) same.push(bearing);
    else groups.push([bearing]);
  }
  return groups.map((group) => group.flatMap((bearing) => printingsOf(corpus, bearing)) as unknown as Group);
}

function findingsOf(corpus: Corpus, groups: readonly Group[]): AtLeastTwo<Finding> {
  const voices = groups.flatMap((group) => byVoice(corpus, group));
  return voices.map((voice) => findingOf(corpus, voice)) as unknown as AtLeastTwo<Finding>;
}

function isOne({ claim: one }: Bearing, { claim: other }: Bearing): boolean {
  return sameValue(one, other) && (one.stance === "denied") === (other.stance === "denied");
}

/** The claim as often as its sentence is printed. */
function printingsOf(corpus: Corpus, bearing: Bearing): readonly Bearing[] {
  const { claim } = bearing;
  const others = corpus.reprints.copiesOf(claim.passage).filter((passage) => passage !== claim.passage);
  return [
    bearing,
    ...others.flatMap((passage) => {
      const reading = read(corpus, passage);
      const copy = claimsOf(reading).find((other) => other.kind === claim.kind && sameValue(other, claim));
      if (!copy) return [];
      return [
        { ...bearing, claim: copy, voice: voiceAt(corpus, reading, copy.from), ranked: { ...bearing.ranked, reading } },
      ];
    }),
  ];
}
