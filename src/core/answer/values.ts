import type { Claim } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import { type Voice, voiceAt } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { ORDINALS } from "../language/data/numbers.ts";
import { PLAIN_VERBS } from "../language/data/plain-verbs.ts";
import { MEASURE_NOUNS } from "../language/data/units.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Difference } from "./answer.ts";
import { askedStrength } from "./asked.ts";
import { claimsAsked } from "./claims-asked.ts";
import { doingOf } from "./doing.ts";
import { kindFit } from "./kind-fit.ts";
import { clauseShare, metBy, speaksOf } from "./met.ts";
import { nearness } from "./nearness.ts";
import { isOfOtherMatter } from "./other-matter.ts";
import type { Query } from "./question/query.ts";
import type { Found } from "./rank.ts";
import { scopeOf } from "./scope-fit.ts";
import { isDeed, unitFit } from "./unit-fit.ts";

/** A claim that bears on the question. */
export interface Bearing {
  readonly ranked: Found;
  readonly claim: Claim;
  readonly voice: Voice | undefined;
  /** How well the claim itself fits, passage and value together. */
  readonly score: number;
  /** How well each term of the question is met, the claim's own unit left out: “75,000 residents” does not say that they live there. */
  readonly met: readonly number[];
  /** Where the asked-for scope comes from, when not from the claim's own clause. */
  readonly inherited: string | null;
  /** Its own sentence says that it is of the portion asked for: “the first group includes 40 people”. */
  readonly ofPortion: boolean;
  /** A number of which neither its clause nor the sentence before says what it counts. */
  readonly bare: boolean;
  /** Its unit is the doing that is asked for: “19 deaths”. */
  readonly deed: boolean;
  /** Another value of its sentence counts a part of it: “twelve of the fifteen”. */
  readonly whole: boolean;
  /** Why it cannot be the answer, though it is near; null when it can. */
  readonly apart: Difference | null;
}

export function documentOf({ ranked }: Bearing): number {
  return ranked.reading.passage.document;
}

/** The passage was ranked without the scope which its headline lends it. */
const INHERITED = 1.35;
/** A value which the question itself offers is the more likely one that is asked about. */
const OFFERED = 1.5;

/** A number that fits less than this is of something which is not said. */
const BARE = 0.5;

/** What is left of a value of which another in its sentence is a part. */
const WHOLE = 0.7;

/** What a value loses, at most, to another of its sentence that stands nearer to what is asked. */
const FARTHER = 0.15;

/** All values of the kind that is sought in the ranked passages, best first. */
export function bearings(corpus: Corpus, query: Query, ranked: readonly Found[]): Bearing[] {
  const all = ranked.flatMap((entry) => {
    const fitting = claimsAsked(corpus, query, entry.reading).flatMap(
      (claim) => bearingOf(corpus, query, entry, claim) ?? [],
    );
    return nearestFirst(corpus, query, entry, fitting);
  });
  // What a headline lends never goes before what a sentence says itself.
  const own = Math.max(
    0,
    ...all.filter(({ inherited, apart }) => inherited === null && apart === null).map(({ score }) => score),
  );
  return all
    .map((bearing) =>
      bearing.inherited !== null && own > 0 ? { ...bearing, score: Math.min(bearing.score, 0.99 * own) } : bearing,
    )
    .toSorted((a, b) => b.score - a.score);
}

/** What the day of a saying counts for what was said: “14 are hurt, she said on Tuesday”. */
const SAID_THEN = 0.5;

/** How one claim bears on the question; undefined when it gives no value of the kind that is sought. */
export function bearingOf(corpus: Corpus, query: Query, found: Found, claim: Claim): Bearing | undefined {
  const said = claim.kind === "date" && query.speakers.length === 0 && isOfSaying(found.reading, claim) ? SAID_THEN : 1;
  const fit = said * kindFit(query, found.reading, claim) * unitFit(corpus, query, found.reading, claim);
  return fit > 0 ? bearing(corpus, query, found, claim, fit) : undefined;
}

/** “said on Tuesday”: the day on which something was told. */
function isOfSaying({ tokens }: Reading, { from }: Claim): boolean {
  const at = /^(on|in|at|late|early)$/.test(tokens[from - 1]?.form ?? "") ? from - 2 : from - 1;
  return /^(said|says|told|announced|reported|wrote|added|tweeted|confirmed)$/.test(tokens[at]?.form ?? "");
}

/** Of several values in one sentence the one that the words of the question stand next to is asked for. */
function nearestFirst(corpus: Corpus, query: Query, { reading }: Found, fitting: readonly Bearing[]): Bearing[] {
  if (fitting.length < 2) return [...fitting];
  const near = nearness(
    corpus,
    query,
    reading,
    fitting.map(({ claim }) => claim),
  );
  const nearest = near.reduce((most, one) => Math.max(most, one), 0);
  return fitting.map((bearing, i) => ({
    ...bearing,
    score: bearing.score * (1 - FARTHER * (nearest - (near[i] as number))),
  }));
}

function bearing(corpus: Corpus, query: Query, ranked: Found, claim: Claim, fit: number): Bearing {
  const voice = voiceAt(corpus, ranked.reading, claim.from);
  const scope = scopeOf(corpus, query, ranked.reading, claim);
  const met = metBy(corpus, query, ranked, claim);
  const ofPortion = query.scope !== null && scope.fits && scope.inherited === null;
  const near = clauseShare(query, met);
  const whole = isWhole(ranked.reading, claim);
  const part = claim.part && !asksForPart(query, claim) ? 0.75 : 1;
  const speaker =
    query.speakers.length > 0 && !voice?.terms.some((term) => query.speakers.flat().includes(term)) ? 0.7 : 1;
  return {
    ranked,
    claim,
    voice,
    score:
      ranked.score *
      fit *
      (0.6 + 0.4 * near) *
      part *
      (whole && !query.total ? WHOLE : 1) *
      speaker *
      (scope.inherited ? INHERITED : scope.fits ? 1 : 0.5) *
      (claim.quantity && query.offered.includes(claim.quantity.value) ? OFFERED : 1),
    met,
    inherited: scope.inherited,
    ofPortion,
    whole,
    bare: fit < BARE && isBare(corpus, query, ranked.reading, claim),
    deed: isDeed(corpus, query, claim),
    apart: apartFrom(query, claim, scope.fits) ?? eventApart(corpus, query, claim, { met, ofPortion, ranked }),
  };
}

/** “Six came later”: neither a unit, nor a label, nor a word of what is asked in its clause. */
function isBare(corpus: Corpus, query: Query, { tokens }: Found["reading"], claim: Claim): boolean {
  if (tokens[claim.from - 1]?.form === ":") return false;
  if (claim.kind !== "number" || claim.unit !== null || query.unit === null || claim.revision !== null) return false;
  return !tokens
    .slice(claim.clause.from, claim.clause.to)
    .some(
      (token) =>
        token.kind === "word" &&
        (askedStrength(corpus, query, token) > 0.6 || MEASURE_NOUNS.get(token.form) === "count"),
    );
}

/** “Twelve of the fifteen schools closed”: fifteen is what there were, and twelve what closed. */
function isWhole({ tokens, quantities }: Found["reading"], { from, quantity }: Claim): boolean {
  let at = (quantity?.from ?? from) - 1;
  while (/^(?:the|all|its|their|our)$/.test(tokens[at]?.form ?? "")) at -= 1;
  return tokens[at]?.form === "of" && quantities.some(({ to }) => to === at);
}

function asksForPart(query: Query, claim: Claim): boolean {
  return query.unit !== null && claim.unit !== null && query.unit.head === claim.unit.head;
}

/**
 * What the question is about must be met; where it names no event, the value must not be of one. What is of the very portion
 * that is asked for need not say once more what the portion did.
 */
function eventApart(
  corpus: Corpus,
  query: Query,
  claim: Claim,
  { met, ofPortion, ranked }: Pick<Bearing, "met" | "ofPortion" | "ranked">,
): Difference | null {
  if (!ofPortion && (!speaksOf(query, met) || isOfOtherMatter(query, ranked))) return { kind: "event", words: null };
  return isForeign(corpus, query, claim) ? { kind: "event", words: null } : null;
}

/** “How many boats are there”: the figure is of something that happened to some of them. */
export function isForeign(corpus: Corpus, query: Query, claim: Claim): boolean {
  const { tokens } = read(corpus, claim.passage);
  // “the third of seven children”: of those of somebody else.
  if (tokens[claim.from - 1]?.form === "of" && ORDINALS.has(tokens[claim.from - 2]?.form ?? "")) return true;
  const eventful = query.terms.some(({ role }) => role === "content");
  return !eventful && query.unit !== null && claim.kind === "number" && isObject(corpus, query, claim);
}

/** “Damaged 40 boats” does not say how many boats there were, nor does “three boats have a leak”. */
function isObject(corpus: Corpus, query: Query, claim: Claim): boolean {
  const { tokens } = read(corpus, claim.passage);
  if (/^(have|has|had|need|needs|needed|suffer|suffers|suffered)$/.test(tokens[claim.to]?.form ?? "")) return true;
  const verb = tokens[claim.from - 1];
  if (verb?.kind !== "word") return false;
  const ing =
    /[a-z]{2}ing$/.test(verb.form) &&
    !/^(evening|morning|during|spring|string|nothing|something|everything)$/.test(verb.form) &&
    !PLAIN_VERBS.has(verb.form) &&
    askedStrength(corpus, query, verb) === 0;
  return ing || (isVerbForm(verb.form) && doingOf(corpus, query, claim) === "other");
}

function apartFrom(query: Query, claim: Claim, scopeFits: boolean): Difference | null {
  const narrows = claim.unit?.class !== "money" && !/^(speed|money)$/.test(query.unit?.class ?? "");
  if (claim.rate !== null && !query.rate && !query.often && narrows) return { kind: "rate", words: claim.rate };
  if (query.rate && claim.rate === null && claim.kind === "number" && claim.unit?.class !== "money")
    return { kind: "rate", words: null };
  if (query.total && claim.scope && !query.scope) return { kind: "scope", words: claim.scope.words };
  if (!scopeFits) return { kind: "scope", words: claim.scope?.words ?? null };
  return null;
}
