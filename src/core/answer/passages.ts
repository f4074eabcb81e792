import { sameVoice, voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { AtLeastOne } from "../types.ts";
import type { Finding, TraceLine } from "./answer.ts";
import { A_FEW, fairlyGood } from "./fairly.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import type { Relation } from "./relation.ts";
import type { Weighed } from "./weigh.ts";
import { contradicted } from "./words/contradicted.ts";
import { setsApart, tellingOfEach } from "./words/each-speaker.ts";
import { findingOf } from "./words/finding.ts";
import { introduced } from "./words/introduced.ts";
import { optionsOf, placeOf } from "./words/options.ts";
import { isOutright, relate } from "./words/relate.ts";
import { renewed } from "./words/renewed.ts";
import { revisionOf, type Telling, tellingOf } from "./words/telling.ts";
import { disputedVoices } from "./words/who-said.ts";

/** How well a passage must fit, against the best one, to stand beside it, */
const NEARLY = 0.78;
/** to contradict it, */
const OPPOSED = 0.5;
/** or to be compared with it at all. */
const COMPARED = 6;
const MOST = 4;
/** From this share of the question on a passage says what is asked; below, a few are shown. */
const ALL_ASKED = 0.8;

/**
 * Answers with the sentences themselves, where there is no figure to compare. Undefined when no passage may answer. `all` holds what was
 * found besides, in which something may stand that contradicts the answer.
 */
export function quote(
  corpus: Corpus,
  query: Query,
  passages: readonly Ranked[],
  trace: TraceLine[] = [],
  all: readonly Ranked[] = passages,
): Weighed | undefined {
  const tellings = tellingsOf(corpus, query, onePrinting(corpus, passages));
  const [best] = tellings;
  if (!best) return undefined;
  if (query.whoSaid) {
    const attributed = disputedVoices(corpus, query, best.ranked);
    if (attributed) return { verdict: "disputed", findings: attributed, related: [] };
  }
  const each = tellingOfEach(corpus, query, passages);
  if (each.length > 1)
    return {
      verdict: apart(query, each) ? "disputed" : "quoted",
      findings: findingsOf(corpus, query, each),
      related: [],
    };
  const offered = chosenFrom(corpus, query, tellings);
  if (offered) return { verdict: "disputed", findings: findingsOf(corpus, query, offered), related: [] };
  const versions = renewed(corpus, query, best, all);
  if (versions) {
    const verdict = versions.length > 1 ? "updated" : "single";
    return { verdict, findings: findingsOf(corpus, query, versions), related: [] };
  }
  const against = contradicted(corpus, query, best, all);
  if (against) return { verdict: "disputed", findings: findingsOf(corpus, query, [best, against]), related: [] };
  const relations = tellings.map((telling) => relate(corpus, query, best, telling));
  tellings.forEach((telling, i) => {
    if (i > 0) trace.push(describe(telling, relations[i] as Relation));
  });
  const chosen = tellings.filter(
    (telling, i) => i === 0 || standsBeside(best, telling, (relations[i] as Relation).kind),
  );
  const kinds = new Set(
    chosen.map((telling) => (telling === best ? "same" : (relations[tellings.indexOf(telling)] as Relation).kind)),
  );
  const shown = byAnswer(corpus, query, chosen.slice(0, MOST));
  if (kinds.has("updated") && !kinds.has("differs"))
    return { verdict: "updated", findings: findingsOf(corpus, query, inForceFirst(shown)), related: [] };
  const verdict = verdictOf(best, shown, kinds);
  const besides = verdict === "disputed" ? [] : beside(corpus, query, passages, shown);
  return {
    verdict: besides.length > 0 ? "quoted" : verdict,
    findings: findingsOf(corpus, query, [...shown, ...besides]),
    related: [],
  };
}

/** Where the best passage does not say all that is asked, the next best are shown with it: people find the answer among a few. */
function beside(
  corpus: Corpus,
  query: Query,
  passages: readonly Ranked[],
  shown: readonly Telling[],
): readonly Telling[] {
  const best = shown[0]?.ranked;
  if (!best || best.coverage.share >= ALL_ASKED || shown.length >= A_FEW) return [];
  const known = new Set(shown.map(({ ranked }) => ranked.reading.number));
  const others = onePrinting(corpus, passages).filter(({ reading }) => !known.has(reading.number));
  return fairlyGood(others, best)
    .map((entry) => tellingOf(corpus, query, entry))
    .filter((telling) => holds(corpus, query, telling))
    .slice(0, A_FEW - shown.length);
}

/**
 * What the best passages tell: of those which may stand beside the first, and of those which speak of all that is asked and may
 * contradict it. To choose among the phrases of a sentence takes longer than all the rest, so only these are looked at.
 */
function tellingsOf(corpus: Corpus, query: Query, passages: readonly Ranked[]): readonly Telling[] {
  const found: Telling[] = [];
  for (const entry of passages) {
    if (found.length === COMPARED) break;
    const best = found[0]?.ranked;
    if (best && !isNear(best, entry) && !(entry.score >= OPPOSED * best.score && isOutright(query, entry))) continue;
    const telling = introduced(corpus, query, entry) ?? tellingOf(corpus, query, entry);
    if (holds(corpus, query, telling)) found.push(telling);
  }
  // “what is X”, “why”: what says it goes before what only mentions it.
  return query.defines || query.sought === "reason"
    ? found.toSorted((a, b) => Number(b.mark !== null) - Number(a.mark !== null))
    : found;
}

function isNear(best: Ranked, { score, coverage }: Ranked): boolean {
  return score >= NEARLY * best.score && coverage.share >= 0.85 * best.coverage.share;
}

/** The first of each wording. */
function onePrinting(corpus: Corpus, passages: readonly Ranked[]): Ranked[] {
  const seen = new Set<number>();
  return passages.filter(({ reading }) => {
    const origin = corpus.reprints.origin[reading.number] as number;
    if (seen.has(origin)) return false;
    seen.add(origin);
    return true;
  });
}

/** A question for a person, a place or a reason is not answered by a sentence that has none. */
function holds(corpus: Corpus, query: Query, { ranked, mark }: Telling): boolean {
  if (query.whoSaid) return voicesOf(corpus, ranked.reading).length > 0;
  switch (query.sought) {
    case "person":
    case "place":
      return mark !== null;
    case "reason":
      return ranked.features.evidence >= 0.5 || (mark !== null && !ranked.reading.passage.row);
    default:
      return true;
  }
}

function standsBeside(best: Telling, { ranked }: Telling, kind: Relation["kind"]): boolean {
  if (kind === "differs" || kind === "updated") return ranked.score >= OPPOSED * best.ranked.score;
  return isNear(best.ranked, ranked);
}

/** Where the question offers two answers, and one source has the one and another the other. */
function chosenFrom(corpus: Corpus, query: Query, tellings: readonly Telling[]): readonly Telling[] | undefined {
  const options = optionsOf(corpus, query);
  if (!options) return undefined;
  const [best] = tellings;
  const sides = tellings
    .filter(
      (telling) =>
        best !== undefined && telling.ranked.score >= OPPOSED * best.ranked.score && isOutright(query, telling.ranked),
    )
    .flatMap((telling) => {
      const { reading } = telling.ranked;
      const places = options.map((option) => placeOf(corpus, option, reading.tokens));
      const [side, other] = places[0] ? [0, places[1]] : [1, places[0]];
      const place = places[side];
      if (!place || other) return [];
      const mark = { start: reading.tokens[place.from]?.start ?? 0, end: reading.tokens[place.to - 1]?.end ?? 0 };
      return [{ side, telling: { ...telling, mark } }];
    });
  const first = sides[0];
  const second = sides.find(({ side, telling }) => first && side !== first.side && isOthers(first.telling, telling));
  return first && second ? [first.telling, second.telling] : undefined;
}

/** Two who are set against each other do not use one word for it. */
function apart(query: Query, [one, other]: readonly Telling[]): boolean {
  if (!one?.mark || !other?.mark || !setsApart(query)) return false;
  return !one.terms.some((term) => other.terms.includes(term));
}

/** Another document, or another voice. */
function isOthers(one: Telling, other: Telling): boolean {
  if (one.voice && other.voice) return !sameVoice(one.voice, other.voice);
  return one.ranked.reading.passage.document !== other.ranked.reading.passage.document;
}

/** What has been taken back goes last. */
function inForceFirst(shown: readonly Telling[]): readonly Telling[] {
  return shown.toSorted((a, b) => Number(revisionOf(a) === "old") - Number(revisionOf(b) === "old"));
}

/** Those which answer the same stand together, in the order of their best. */
function byAnswer(corpus: Corpus, query: Query, chosen: readonly Telling[]): Telling[] {
  const groups: Telling[][] = [];
  for (const telling of chosen) {
    const own = groups.find(([first]) => {
      const kind = first ? relate(corpus, query, first, telling).kind : "incomparable";
      return kind === "same" || kind === "compatible";
    });
    if (own) own.push(telling);
    else groups.push([telling]);
  }
  return groups.flat();
}

function verdictOf(best: Telling, shown: readonly Telling[], kinds: ReadonlySet<Relation["kind"]>): Weighed["verdict"] {
  if (kinds.has("differs")) return "disputed";
  if (shown.length === 1) return best.mark === null ? "quoted" : "single";
  const several = shown.some((telling) => isOthers(best, telling));
  const alike = !kinds.has("incomparable") && best.mark !== null;
  return alike && several ? "agreed" : "quoted";
}

function findingsOf(corpus: Corpus, query: Query, tellings: readonly Telling[]): AtLeastOne<Finding> {
  const findings = tellings.map((telling) => findingOf(corpus, query, telling));
  return findings.filter(
    (finding, i) => !findings.slice(0, i).some((earlier) => quotes(earlier, finding)),
  ) as unknown as AtLeastOne<Finding>;
}

/** An item whose whole list is quoted already. */
function quotes({ citations: [list] }: Finding, { citations: [item] }: Finding): boolean {
  return list.document === item.document && list.span.start <= item.span.start && item.span.end <= list.span.end;
}

function describe({ ranked: { reading, score }, mark }: Telling, { kind, because }: Relation): TraceLine {
  const { start, end } = mark ?? reading.passage.span;
  return {
    stage: "compare",
    about: reading.text.slice(start, Math.min(end, start + 60)),
    decision: `${score.toFixed(2)} ${kind}: ${because}`,
  };
}
