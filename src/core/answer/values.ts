import type { Claim } from "../claims/claim.ts";
import { claimsOf } from "../claims/extract.ts";
import { readScopes } from "../claims/readers/circumstance.ts";
import type { Reading } from "../claims/reading.ts";
import { read } from "../claims/reading.ts";
import { type Voice, voiceAt } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { PORTIONS } from "../language/data/units.ts";
import type { Difference } from "./answer.ts";
import { headingsOf, matchIn, standsFor } from "./coverage.ts";
import { CONCEPT, FAMILY } from "./question/match.ts";
import type { Query } from "./question/query.ts";
import { foreignEvent } from "./same-thing.ts";
import { type Ranked, sameScope } from "./rank.ts";

/** A claim that bears on the question. */
export interface Bearing {
  readonly ranked: Ranked;
  readonly claim: Claim;
  readonly voice: Voice | undefined;
  /** How well the claim itself fits, passage and value together. */
  readonly score: number;
  /** How well each term of the question is met, the claim's own unit left out: “75,000 residents” does not say that they live there. */
  readonly met: readonly number[];
  /** Where the asked-for scope comes from, when not from the claim's own clause. */
  readonly inherited: string | null;
  /** Why it cannot be the answer, though it is near; null when it can. */
  readonly apart: Difference | null;
}

const MEASURED: ReadonlySet<string> = new Set(["data", "mass", "volume", "money", "length", "area", "percent", "time"]);
/** Below this share of the question's own words a value is of something else. */
const LEAST_EVENT = 0.3;
/** The passage was ranked without the scope which its headline lends it. */
const INHERITED = 1.35;
/** A value which the question itself offers is the more likely one that is asked about. */
const OFFERED = 1.5;

/** What a word of the question counts for a value when it stands in another clause of the sentence. */
const ELSEWHERE = 0.75;

/** All values of the kind that is sought in the ranked passages, best first. */
export function bearings(corpus: Corpus, query: Query, ranked: readonly Ranked[]): Bearing[] {
  return ranked
    .flatMap((entry) =>
      claimsOf(entry.reading).flatMap((claim) => {
        const fit = kindFit(query, claim) * unitFit(corpus, query, entry.reading, claim);
        return fit > 0 ? [bearing(corpus, query, entry, claim, fit)] : [];
      }),
    )
    .toSorted((a, b) => b.score - a.score);
}

function kindFit(query: Query, claim: Claim): number {
  switch (query.sought) {
    case "number":
      if (query.often) return claim.rate !== null ? 1 : claim.unit?.class === "times" ? 0.8 : 0;
      return claim.kind === "number" || (claim.kind === "duration" && query.unit?.class === "time") ? 1 : 0;
    case "duration":
      // “how long is the wall”: metres answer it as well as days.
      return claim.kind === "duration"
        ? 1
        : claim.unit?.class === "length"
          ? 0.9
          : claim.kind === "date" && /\*|month|week|year/.test(claim.date?.key ?? "")
            ? 0.4
            : 0;
    case "date":
      return claim.kind === "date" ? ((claim.date?.bound ?? null) === query.bound ? 1 : 0.85) : 0;
    default:
      return 0;
  }
}

/** Does the claim count what is asked for? Children are not people, fighters are not residents. */
function unitFit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): number {
  const asked = query.unit;
  if (query.sought !== "number" || query.often) return 1;
  if (claim.kind === "duration") return asked?.class === "time" ? 1 : 0;
  const { unit } = claim;
  if (!asked)
    return unit === null
      ? 0.7
      : unit.class === "people"
        ? 1
        : unit.class === "kind" || unit.class === "thing"
          ? 0.75
          : 0.6;
  if (unit === null)
    return nearUnit(corpus, query, reading, claim)
      ? 0.85
      : asked.class === "people" || asked.match.size === 0
        ? 0.4
        : 0;
  if (["money", "percent", "length", "mass", "area", "temperature", "speed", "time"].includes(asked.class))
    return unit.class === asked.class ? 1 : 0;
  // “how much memory”: 4 GB is an answer where memory is spoken of.
  if (asked.class === "thing" && MEASURED.has(unit.class)) return nearUnit(corpus, query, reading, claim) ? 0.9 : 0;
  if (unit.class === "times") return asked.class === "times" ? 1 : 0;
  const head = corpus.terms.byStem(unit.head);
  const strength = asked.match.get(head) ?? 0;
  if (strength === 1 || unit.head === asked.head) return 1;
  if (asked.class === "people") return unit.class === "people" ? 0.95 : unit.class === "kind" ? 0.5 : 0;
  if (asked.class === "kind" && unit.class === "people") return 0;
  // “clinics” are no hospitals: things must be the thing that is asked for. Fighters may be called rebels.
  if (strength >= (asked.class === "thing" ? FAMILY : CONCEPT)) return strength;
  // “18 rebel units” when units of rebels are asked for: the asked-for noun stands before the head.
  return unit.modifiers.some((stem) => (asked.match.get(corpus.terms.byStem(stem)) ?? 0) > 0.9) ? 0.6 : 0;
}

/** “Injured: 17”, “the number of passengers at 329”: the unit stands before the number in its clause, or in the sentence before. */
function nearUnit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): boolean {
  const asked = query.terms.filter(({ role }) => role === "unit");
  const names = (token: { readonly form: string }) => {
    const term = corpus.terms.of(token.form);
    return asked.some(({ match }) => (match.get(term) ?? 0) > 0.6);
  };
  const clause = reading.tokens.slice(Math.max(claim.clause.from - 2, 0), claim.clause.to);
  if (clause.some(names)) return true;
  // “That number was corrected to 238.”
  if (!clause.some(({ form }) => /^(number|figure|count|total|toll|sum|amount)$/.test(form))) return false;
  const before = reading.number - 1;
  return corpus.paragraphOf[before] === corpus.paragraphOf[reading.number] && read(corpus, before).tokens.some(names);
}

function bearing(corpus: Corpus, query: Query, ranked: Ranked, claim: Claim, fit: number): Bearing {
  const voice = voiceAt(corpus, ranked.reading, claim.from);
  const scope = scopeOf(corpus, query, ranked.reading, claim);
  const met = metBy(corpus, query, ranked, claim);
  const near = clauseShare(query, met);
  const part = claim.part && !asksForPart(query, claim) ? 0.75 : 1;
  const speaker = query.speakers.length > 0 && !voice?.terms.some((term) => query.speakers.flat().includes(term)) ? 0.7 : 1;
  return {
    ranked,
    claim,
    voice,
    score:
      ranked.score *
      fit *
      (0.6 + 0.4 * near) *
      part *
      speaker *
      (scope.inherited ? INHERITED : scope.fits ? 1 : 0.5) *
      (claim.quantity && query.offered.includes(claim.quantity.value) ? OFFERED : 1),
    met,
    inherited: scope.inherited,
    apart: apartFrom(query, claim, scope.fits) ?? eventApart(corpus, query, claim, met),
  };
}

function asksForPart(query: Query, claim: Claim): boolean {
  return query.unit !== null && claim.unit !== null && query.unit.head === claim.unit.head;
}

/** The head of the claim's own unit does not count. Words in its clause count in full, elsewhere in the sentence for less, around it as the passage has them. */
function metBy(corpus: Corpus, query: Query, { reading, coverage }: Ranked, claim: Claim): number[] {
  const outside = reading.tokens.flatMap(({ form, kind }, at) =>
    kind === "mark" || at === claim.to - 1
      ? []
      : [{ term: corpus.terms.of(form), near: at >= claim.clause.from && at < claim.clause.to }],
  );
  return query.terms.map((term, i) => {
    if (term.role === "unit") return coverage.around[i] as number;
    const match = matchIn(term, reading);
    const phrase = ELSEWHERE * standsFor(term, reading);
    const own = outside.reduce(
      (best, { term: other, near }) => Math.max(best, (match.get(other) ?? 0) * (near ? 1 : ELSEWHERE)),
      0,
    );
    // What only the claim's own unit met is not met; what stands around the sentence still is.
    const around =
      (coverage.around[i] as number) > (coverage.own[i] as number) ||
      (coverage.own[i] as number) === 0 ||
      term.role === "name"
        ? (coverage.around[i] as number)
        : 0;
    return Math.max(own, around, phrase);
  });
}

/** What the question is about must be met; where it names no event, the value must not be of one. */
function eventApart(corpus: Corpus, query: Query, claim: Claim, met: readonly number[]): Difference | null {
  if (!speaksOf(query, met)) return { kind: "event", words: null };
  const eventful = query.terms.some(({ role }) => role === "content");
  const verb = eventful || query.unit === null || claim.kind !== "number" ? null : foreignEvent(corpus, query, claim);
  return verb === null ? null : { kind: "event", words: verb };
}

/** Is what the question is about met at all, apart from its names and its unit? */
function speaksOf(query: Query, met: readonly number[]): boolean {
  const known = query.terms.flatMap((term, i) =>
    term.role === "content" && term.match.size > 0 ? [{ idf: term.idf, met: met[i] as number }] : [],
  );
  const total = known.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 || known.reduce((sum, term) => sum + term.idf * term.met, 0) >= LEAST_EVENT * total;
}

/** Share of the question's own words, the unit apart, that are met around the claim. */
function clauseShare(query: Query, met: readonly number[]): number {
  const content = query.terms.flatMap(({ role, idf }, i) =>
    role === "content" || role === "name" ? [{ idf, met: met[i] as number }] : [],
  );
  const total = content.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 ? 1 : content.reduce((sum, term) => sum + term.idf * term.met, 0) / total;
}

function scopeOf(
  corpus: Corpus,
  query: Query,
  reading: Reading,
  claim: Claim,
): { fits: boolean; inherited: string | null } {
  const { scope } = query;
  if (!scope) return { fits: true, inherited: null };
  if (claim.scope) return { fits: sameScope(scope, claim.scope), inherited: null };
  const own = readScopes(reading.tokens, 0, reading.tokens.length).find((other) => sameScope(scope, other));
  if (own) return { fits: true, inherited: null };
  // Only a plain report inherits: a weekly or an overall figure is not of one portion, and “three waves” are not one.
  if (PORTIONS.has(claim.unit?.head ?? "") || claim.rate !== null || claim.total || claim.stance !== "reported")
    return { fits: false, inherited: null };
  const range = corpus.ranges[reading.passage.document] as { from: number; to: number };
  for (const other of new Set([...headingsOf(corpus, reading.number), range.from])) {
    const from = read(corpus, other);
    const found = readScopes(from.tokens, 0, from.tokens.length).find((entry) => sameScope(scope, entry));
    if (found) return { fits: true, inherited: found.words };
  }
  return { fits: false, inherited: null };
}

function apartFrom(query: Query, claim: Claim, scopeFits: boolean): Difference | null {
  if (claim.rate !== null && !query.rate && !query.often && claim.unit?.class !== "money")
    return { kind: "rate", words: claim.rate };
  if (query.rate && claim.rate === null && claim.kind === "number" && claim.unit?.class !== "money")
    return { kind: "rate", words: null };
  if (query.total && claim.scope && !query.scope) return { kind: "scope", words: claim.scope.words };
  if (!scopeFits) return { kind: "scope", words: claim.scope?.words ?? null };
  return null;
}
