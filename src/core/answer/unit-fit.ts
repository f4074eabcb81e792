import type { Claim, Unit } from "../claims/claim.ts";
import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { MEASURE_NOUNS, PEOPLE_BY_DOING } from "../language/data/units.ts";
import { AUXILIARIES, BARE_VERBS } from "../language/data/verbs.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { doingOf } from "./doing.ts";
import { MET } from "./gate.ts";
import { nearUnit } from "./near-unit.ts";
import { priceFit } from "./price-fit.ts";
import { CONCEPT, FAMILY, SURE } from "./question/match.ts";
import type { Query, QueryTerm, QueryUnit } from "./question/query.ts";

const MEASURED: ReadonlySet<string> = new Set([
  "data",
  "mass",
  "volume",
  "money",
  "length",
  "area",
  "percent",
  "time",
  "speed",
  "temperature",
]);

const OFFERED = 0.6;
const ALONE = 0.6;

/** Does the claim count what is asked for? Children are not people, fighters are not residents. */
export function unitFit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): number {
  if (query.sought !== "number" || query.often) return 1;
  // “Is it 12 or 20 cows”: the figure itself is asked about, whatever the source calls what it counts.
  if (
    query.offered.length > 1 &&
    claim.quantity &&
    query.offered.includes(claim.quantity.value) &&
    claim.kind === "number"
  )
    return unitFitOf(corpus, query, reading, claim) || OFFERED;
  return unitFitOf(corpus, query, reading, claim);
}

/** “19 deaths” says how many died, “55 employees” how many work there: the unit itself is the doing that is asked for. */
export function isDeed(corpus: Corpus, { unit: asked, terms }: Query, { unit }: Claim): boolean {
  if (!unit || !(unit.class === "thing" || unit.class === "kind") || unit.head === asked?.head) return false;
  if (asked !== null && asked.class !== "people") return false;
  const head = corpus.terms.byStem(unit.head);
  return terms.some(
    ({ role, word, verb, match }) =>
      role === "content" && (verb || BARE_VERBS.has(word)) && (match.get(head) ?? 0) >= DEED,
  );
}

/** “23 people were arrested” says how many arrests there were. */
function isDoneTo({ tokens }: Reading, { to }: Claim, { head }: QueryUnit): boolean {
  let at = to;
  while (AUXILIARIES.has(tokens[at]?.form ?? "")) at += 1;
  const verb = tokens[at]?.form ?? "";
  return isVerbForm(verb) && stem(verb) === head;
}

/** The word itself or one of its family, or a word of its group. */
const DEED = 0.6;

function unitFitOf(corpus: Corpus, query: Query, reading: Reading, claim: Claim): number {
  if (isDeed(corpus, query, claim)) return 0.95;
  const asked = query.unit;
  if (asksAge(query)) return ageFit(reading, claim);
  if (asked?.class === "size") return sizeFit(claim);
  if (claim.kind === "duration") return asked?.class === "time" ? 1 : 0;
  const { unit } = claim;
  // “how much” alone asks for no people.
  if (!asked && /^(people|kind)$/.test(unit?.class ?? "") && /\bhow much\b/i.test(query.text)) return 0;
  if (!asked)
    return unit === null
      ? 0.7
      : unit.class === "people"
        ? 1
        : unit.class === "kind" || unit.class === "thing"
          ? 0.75
          : 0.6;
  if (unit === null) return bareFit(corpus, query, reading, claim, asked);
  // “90 kilometres an hour”: a length in a time.
  if (asked.class === "speed" && unit.class === "length" && /hour|second|minute/.test(claim.rate ?? "")) return 0.95;
  if (["money", "percent", "length", "mass", "area", "temperature", "speed", "time"].includes(asked.class))
    return unit.class === asked.class
      ? dimensionFit(query, reading, claim) * priceFit(corpus, query, reading, claim)
      : 0;
  if (unit.class === "percent" && /\bhow many\b/i.test(query.text))
    return isShareOf(corpus, reading, claim, asked) ? SHARE : 0;
  // “how much memory”: 4 GB is an answer where memory is spoken of. “How many ropes” asks for no metres.
  if (asked.class === "thing" && MEASURED.has(unit.class) && /\bhow many\b/i.test(query.text)) return 0;
  if (asked.class === "thing" && MEASURED.has(unit.class)) return nearUnit(corpus, query, reading, claim) ? 0.9 : 0;
  if (unit.class === "times") return asked.class === "times" ? 1 : 0;
  const head = corpus.terms.byStem(unit.head);
  const strength = asked.match.get(head) ?? 0;
  if (strength === 1 || unit.head === asked.head) return 1;
  // “Hikers” may be called people, but not cyclists.
  if (
    asked.class === "people" &&
    unit.class === "people" &&
    unit.head !== asked.head &&
    isDoer(unit.head) &&
    isDoer(asked.head)
  )
    return strength >= CONCEPT ? strength : 0;
  if (asked.class === "thing" && /^(people|kind|thing)$/.test(unit.class) && isDoneTo(reading, claim, asked))
    return 0.9;
  if (asked.class === "people") return unit.class === "people" ? 0.95 : unit.class === "kind" ? 0.5 : 0;
  if (asked.class === "kind" && unit.class === "people") return 0;
  // “clinics” are no hospitals: things must be the thing that is asked for, unless all else is. Fighters may be called rebels.
  const isStrict =
    asked.class === "thing" && !sharesModifier(corpus, query, unit) && !meetsTheRest(corpus, query, reading);
  if (strength >= (isStrict ? FAMILY : CONCEPT)) return strength;
  // “18 rebel units” when units of rebels are asked for: the asked-for noun stands before the head.
  return unit.modifiers.some((stem) => (asked.match.get(corpus.terms.byStem(stem)) ?? 0) > 0.9) ? 0.6 : 0;
}

/** Has the sentence all that is asked of the thing, and more than where? Then “room for 20 vehicles” may say how many cars fit. */
function meetsTheRest(corpus: Corpus, { terms }: Query, { tokens, phrases }: Reading): boolean {
  const rest = terms.filter(({ role }) => role === "content" || role === "name");
  const met = ({ match, groups }: QueryTerm) =>
    groups.some((group) => phrases.has(group))
      ? 1
      : Math.max(0, ...tokens.map(({ form }) => match.get(corpus.terms.of(form)) ?? 0));
  const strengths = rest.map(met);
  // One of them may be met by a hint, where another is met for sure.
  return (
    rest.some(({ role }) => role === "content") &&
    strengths.some((strength) => strength >= SURE) &&
    strengths.every((strength) => strength >= MET)
  );
}

/** “school trips” and “school visits”: what narrows them is the same. */
function sharesModifier(corpus: Corpus, { terms, unit: asked }: Query, { modifiers }: Unit): boolean {
  const narrowing = terms.filter(({ role, stem }) => role === "unit" && stem !== asked?.head);
  return modifiers.some((stem) => narrowing.some(({ match }) => match.get(corpus.terms.byStem(stem)) === 1));
}

/** What “58 per cent of children walk” counts where it is asked how many children do. */
const SHARE = 0.6;

function isShareOf(corpus: Corpus, { tokens }: Reading, { from, to }: Claim, asked: QueryUnit): boolean {
  const near = tokens.slice(Math.max(0, from - 1), to + 3);
  return near.some(({ form }) => (asked.match.get(corpus.terms.of(form)) ?? 0) >= CONCEPT);
}

/** “How big is the plot”: an area, a length, a sum; a crowd or a fleet is as big as it counts. */
function sizeFit({ unit, kind }: Claim): number {
  if (kind === "duration") return 0;
  if (unit === null) return 0.45;
  if (/^(people|area|length|volume|mass|data)$/.test(unit.class)) return 1;
  return /^(kind|thing)$/.test(unit.class) ? 0.75 : 0.6;
}

/** How well a number without a unit of its own fits. */
function bareFit(corpus: Corpus, query: Query, reading: Reading, claim: Claim, asked: QueryUnit): number {
  if (nearUnit(corpus, query, reading, claim)) return 0.85;
  if (standsAlone(corpus, query, reading, claim)) return ALONE;
  // “The port lost 40 million”: of money, where money is lost.
  if (asked.class === "money" && isSum(reading.tokens, claim)) return ALONE;
  const unnamed = asked.match.size === 0 && !(MEASURED.has(asked.class) && reading.cells.length === 0);
  return asked.class === "people" || unnamed ? 0.4 : 0;
}

/** “lost 40 million”, “have spent 4,600 on a lawyer”: of money, whatever the currency. */
function isSum(tokens: readonly Token[], { from, to }: Claim): boolean {
  if (/^(million|billion|m|bn)$/.test(tokens[to - 1]?.form ?? "")) return true;
  return tokens.slice(Math.max(0, from - 2), from).some(({ form }) => PAYING.test(form));
}

const PAYING =
  /^(spend|spends|spent|pay|pays|paid|cost|costs|raise|raises|raised|earn|earns|earned|owe|owes|owed|donate|donated)$/;

/** “Some 300 sank”: the number alone is who did what is asked. */
function standsAlone(corpus: Corpus, query: Query, { tokens }: Reading, claim: Claim): boolean {
  const next = tokens[claim.to];
  if (claim.kind !== "number" || next === undefined || !(AUXILIARIES.has(next.form) || isVerbForm(next.form)))
    return false;
  return query.terms.some(({ verb }) => verb) && doingOf(corpus, query, claim) === "asked";
}

/** “How old is the rider”, “minimum age”. */
function asksAge({ text }: Query): boolean {
  return /\b(how old|ages?)\b/i.test(text);
}

/** In years. */
const OLDEST = 115;

/** “The rider is 43” says how old, where nothing else is counted. */
function ageFit({ tokens }: Reading, { unit, kind, from, to, quantity }: Claim): number {
  if (unit?.class === "age") return 1;
  if (unit !== null || kind !== "number") return 0;
  if (/^(is|was|turned|aged)$/.test(tokens[from - 1]?.form ?? "")) return 0.9;
  // “The cook, 61, fell ill.”
  const apposed =
    tokens[from - 1]?.form === "," && /^[,.;)]$/.test(tokens[to]?.form ?? "") && tokens[from - 2]?.kind === "word";
  return apposed && quantity !== null && quantity.value > 0 && quantity.value <= OLDEST ? 0.9 : 0;
}

const DOERS: ReadonlySet<string> = new Set([...PEOPLE_BY_DOING].map(stem));

function isDoer(head: string): boolean {
  return DOERS.has(head);
}

/** “4 km long and 2 metres high”: the adjective behind the value says what it measures. */
function dimensionFit(query: Query, { tokens }: Reading, claim: Claim): number {
  const after = tokens[claim.to]?.form ?? "";
  if (query.dimension === null || !MEASURE_NOUNS.has(after)) return 0.9;
  return after === query.dimension ? 1 : 0.3;
}
