import type { Corpus } from "../corpus.ts";
import type { Difference, Finding, Related } from "./answer.ts";
import { findingOf } from "./findings.ts";
import type { Bearing } from "./values.ts";

/** A value that was set aside, and why. */
export interface Aside {
  readonly bearing: Bearing;
  readonly why: Difference;
}

/** What may be another thing is worth a line only when it fits nearly as well as the answer. */
const NEARLY = 0.72;
const MOST = 4;
const LEAST_SHARE = 0.4;

/** Differences worth a line: a reader might have taken the figure for the answer. */
const TELLING: ReadonlySet<Difference["kind"]> = new Set(["scope", "rate", "total", "part", "window", "unknown"]);

/** The figures that are shown beside the answer, so that nobody takes them for it. */
export function relatedOf(
  corpus: Corpus,
  aside: readonly Aside[],
  findings: readonly Finding[],
  anchor: Bearing,
): Related[] {
  const shown = new Set(findings.flatMap(({ citations }) => citations.map(keyOf)));
  const related: Related[] = [];
  for (const { bearing, why } of aside) {
    const finding = findingOf(corpus, [bearing]);
    const key = keyOf(finding.citations[0]);
    const telling = TELLING.has(why.kind) && bearing.ranked.coverage.share >= LEAST_SHARE;
    if (shown.has(key) || !telling || faint(bearing, why, anchor)) continue;
    shown.add(key);
    related.push({ ...finding, why });
  }
  return related.slice(0, MOST);
}

function keyOf({ document, span, mark }: Finding["citations"][number]): string {
  return `${document.id} ${span.start} ${mark?.start}`;
}

/** Another unit is worth no line; what may be another thing only when it fits nearly as well. */
function faint(bearing: Bearing, why: Difference, anchor: Bearing): boolean {
  const [unit, other] = [anchor.claim.unit?.class, bearing.claim.unit?.class];
  const people = (name: string | undefined) => name === "people" || name === "kind";
  if (unit && other && unit !== other && !(people(unit) && people(other))) return true;
  return why.kind === "unknown" && (anchor.claim.kind === "date" || bearing.score < NEARLY * anchor.score);
}
