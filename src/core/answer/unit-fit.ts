import type { Claim, Unit } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { MEASURE_NOUNS, PEOPLE_BY_DOING } from "../language/data/units.ts";
import { AUXILIARIES, BARE_VERBS } from "../language/data/verbs.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { doingOf } from "./doing.ts";
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

/** The word itself or one of its family, or a word of its group. */
const DEED = 0.6;

function unitFitOf(corpus: Corpus, query: Query, reading: Reading, claim: Claim): number {
  if (isDeed(corpus, query, claim)) return 0.95;
  const asked = query.unit;
  if (asksAge(query)) return ageFit(reading, claim);
  if (asked?.class === "size") return sizeFit(claim);
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
  if (unit === null) return bareFit(corpus, query, reading, claim, asked);
  // “90 kilometres an hour”: a length in a time.
  if (asked.class === "speed" && unit.class === "length" && /hour|second|minute/.test(claim.rate ?? "")) return 0.95;
  if (["money", "percent", "length", "mass", "area", "temperature", "speed", "time"].includes(asked.class))
    return unit.class !== asked.class
      ? 0
      : isFreeForSome(reading, claim)
        ? FREE_FOR_SOME
        : dimensionFit(query, reading, claim);
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
    groups.some((group) => phrases.has(group)) ||
    tokens.some(({ form }) => (match.get(corpus.terms.of(form)) ?? 0) >= SURE);
  return rest.some(({ role }) => role === "content") && rest.every(met);
}

/** “school trips” and “school visits”: what narrows them is the same. */
function sharesModifier(corpus: Corpus, { terms, unit: asked }: Query, { modifiers }: Unit): boolean {
  const narrowing = terms.filter(({ role, stem }) => role === "unit" && stem !== asked?.head);
  return modifiers.some((stem) => narrowing.some(({ match }) => match.get(corpus.terms.byStem(stem)) === 1));
}

/** “How big is the plot”: an area, a length, a sum; a crowd or a fleet is as big as it counts. */
function sizeFit({ unit, kind }: Claim): number {
  if (kind === "duration") return 0;
  if (unit === null) return 0.7;
  if (/^(people|area|length|volume|mass|data)$/.test(unit.class)) return 1;
  return /^(kind|thing)$/.test(unit.class) ? 0.75 : 0.6;
}

/** How well a number without a unit of its own fits. */
function bareFit(corpus: Corpus, query: Query, reading: Reading, claim: Claim, asked: QueryUnit): number {
  if (nearUnit(corpus, query, reading, claim)) return 0.85;
  if (standsAlone(corpus, query, reading, claim)) return ALONE;
  const unnamed = asked.match.size === 0 && !(MEASURED.has(asked.class) && reading.cells.length === 0);
  return asked.class === "people" || unnamed ? 0.4 : 0;
}

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

/** “The rider is 43” says how old, where nothing else is counted. */
function ageFit({ tokens }: Reading, { unit, kind, from }: Claim): number {
  if (unit?.class === "age") return 1;
  const plain = unit === null && kind === "number" && /^(is|was|turned)$/.test(tokens[from - 1]?.form ?? "");
  return plain ? 0.9 : 0;
}

const DOERS: ReadonlySet<string> = new Set([...PEOPLE_BY_DOING].map(stem));

function isDoer(head: string): boolean {
  return DOERS.has(head);
}

const FREE_FOR_SOME = 0.3;

/** “free for children”: what all the others pay is the price. */
function isFreeForSome({ tokens }: Reading, { quantity, to }: Claim): boolean {
  const everybody = /^(all|everyone)$/.test(tokens[to + 1]?.form ?? "") || tokens[to + 2]?.kind === "mark";
  return quantity?.value === 0 && /^(for|if|to)$/.test(tokens[to]?.form ?? "") && !everybody;
}

/** “4 km long and 2 metres high”: the adjective behind the value says what it measures. */
function dimensionFit(query: Query, { tokens }: Reading, claim: Claim): number {
  const after = tokens[claim.to]?.form ?? "";
  if (query.dimension === null || !MEASURE_NOUNS.has(after)) return 0.9;
  return after === query.dimension ? 1 : 0.3;
}

/** “Injured: 17”, “the number of passengers at 329”: the unit stands before the number in its clause, or in the sentence before. */
function nearUnit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): boolean {
  const asked = query.terms.filter(({ role }) => role === "unit");
  const names = (token: { readonly form: string }) => {
    const term = corpus.terms.of(token.form);
    return asked.some(({ match }) => (match.get(term) ?? 0) > 0.6) || (query.unit?.match.get(term) ?? 0) > 0.8;
  };
  const cell = reading.cells.find(({ range }) => range.from <= claim.from && claim.from < range.to);
  if (cell && cell.name.length > 0) return cell.name.some(names);
  const clause = reading.tokens.slice(Math.max(claim.clause.from - 2, 0), claim.clause.to);
  if (clause.some(names)) return true;
  // “That number was corrected to 238”, “she counted nine”, “Until 17:00”: the sentence before says of what.
  const pointing = clause.some(({ form }) =>
    /^(number|figure|count|total|toll|sum|amount|counted|counts|tallied)$/.test(form),
  );
  const bare = isBareMeasure(reading.tokens, claim);
  if (bare && reading.tokens.some(names)) return true;
  return sentencesBefore(corpus, reading.number).some(
    ({ tokens }, back) =>
      (((pointing || bare) && back === 0) || isOfThem(reading.tokens, claim) || tokens.at(-1)?.form === "?") &&
      tokens.some(names),
  );
}

/** “She picked six kilos”, “12 litres are left”: of what, another clause or the sentence before says. */
function isBareMeasure(tokens: readonly Token[], { unit, to }: Claim): boolean {
  return /^(mass|volume)$/.test(unit?.class ?? "") && tokens[to]?.form !== "of";
}

/** “Nineteen of them”: of whom, one of the sentences before says. */
function isOfThem(tokens: readonly Token[], { to }: Claim): boolean {
  return tokens[to]?.form === "of" && /^(them|these|those)$/.test(tokens[to + 1]?.form ?? "");
}

/** So far back what a bare figure counts may be named. */
const NAMED_BEFORE = 3;

/** The sentences before it in its paragraph, the nearest first. */
function sentencesBefore(corpus: Corpus, passage: number): Reading[] {
  const found: Reading[] = [];
  for (
    let at = passage - 1;
    at >= passage - NAMED_BEFORE && corpus.paragraphOf[at] === corpus.paragraphOf[passage];
    at--
  )
    found.push(read(corpus, at));
  return found;
}
