import type { Claim } from "../claims/claim.ts";
import { read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { isVerbForm } from "../language/verbs.ts";
import { askedStrength } from "./asked.ts";
import { doingOf } from "./doing.ts";
import type { Query } from "./question/query.ts";
import type { Bearing } from "./values.ts";

/** From here on a term of the question counts as met by a passage and what stands around it. */
const MET = 0.4;
/** Words for anybody. */
const GENERAL: ReadonlySet<string> = new Set(["people", "person", "human", "individu", "population"]);
const NEAR_UNIT = 0.7;
/** The very word in the sentence beside. */
const ROOTED = 0.55;

/**
 * Do both speak of what the question is about? A word of it which only one of them meets makes them two things; but what says no more than
 * that there are so many (“put the crowd at 4,000”) need not repeat what they did, where it meets all else.
 */
export function sameEvent(corpus: Corpus, query: Query, one: Bearing, other: Bearing): boolean {
  const lacks = (bearing: Bearing, against: Bearing) =>
    query.terms.filter(
      ({ role }, i) => role === "content" && (bearing.met[i] as number) < MET && (against.met[i] as number) >= MET,
    );
  if (bothOffered(query, one, other)) return true;
  if (strayed(corpus, query, one) || strayed(corpus, query, other)) return false;
  if (doneToSome(corpus, query, one, other)) return false;
  return [lacks(one, other), lacks(other, one)].every((terms, i) => {
    if (terms.length === 0) return true;
    const bearing = i === 0 ? one : other;
    if (!terms.every(({ verb }) => verb)) return false;
    return bearing.ofPortion || (doingOf(corpus, query, bearing.claim) === "plain" && meetsMore(query, bearing));
  });
}

/** “Is it 12 or 20”: who asks takes both to be of one thing. */
export function bothOffered({ offered }: Query, one: Bearing, other: Bearing): boolean {
  return (
    offered.length > 1 &&
    [one, other].every(({ claim }) => claim.quantity !== null && offered.includes(claim.quantity.value))
  );
}

/**
 * Others than those asked for, to whom something else happened: “640 residents were housed” says nothing of passengers. Where the question
 * names no doing, people in general are others too: “100,000 people are to return” says nothing of residents under a deal.
 */
function strayed(corpus: Corpus, query: Query, { claim }: Bearing): boolean {
  const { unit } = query;
  if (!unit || !claim.unit || claim.unit.class !== "people" || claim.unit.head === unit.head) return false;
  const general = asksDoing(query) && (GENERAL.has(claim.unit.head) || GENERAL.has(unit.head));
  const near =
    !GENERAL.has(claim.unit.head) && (unit.match.get(corpus.terms.byStem(claim.unit.head)) ?? 0) >= NEAR_UNIT;
  return !general && !near && doingOf(corpus, query, claim) === "other";
}

function asksDoing(query: Query): boolean {
  return query.terms.some(({ role, verb }) => role === "content" && verb);
}

/** How many there are, and how many had something done to them: “the orchard had 80 trees”, “the frost killed 31 trees”. */
function doneToSome(corpus: Corpus, query: Query, one: Bearing, other: Bearing): boolean {
  const counted = [one, other].every(({ claim }) => /^(people|kind|thing)$/.test(claim.unit?.class ?? ""));
  if (!counted || asksDoing(query)) return false;
  const [verb, against] = [one, other].map(({ claim, ranked }) => {
    const { form } = ranked.reading.tokens[claim.from - 1] ?? { form: "" };
    return isVerbForm(form) && doingOf(corpus, query, claim) === "other" ? form : "";
  });
  return verb !== against;
}

/**
 * A word of the question stands in the sentence of each, or right beside it: what only the title or the paragraph lends is too little to
 * hold two figures against each other.
 */
export function rooted(query: Query, { ranked: { coverage }, ofPortion }: Bearing): boolean {
  if (ofPortion) return true;
  const own = query.terms.flatMap(({ role }, i) =>
    role === "content" || role === "name" ? [coverage.around[i] as number] : [],
  );
  return own.length === 0 || own.some((share) => share >= ROOTED);
}

/** A name or a word of the question that is no verb stands by the value itself. */
function meetsMore(query: Query, { met }: Bearing): boolean {
  return query.terms.some(
    ({ role, verb }, i) => (role === "name" || (role === "content" && !verb)) && (met[i] as number) >= 0.7,
  );
}

/** Dates differ only where both clauses speak of the very thing in the very words: near words are near events. */
export function outright(corpus: Corpus, query: Query, { met, claim }: Bearing): boolean {
  return (
    !isStateOf(corpus, query, claim) &&
    query.terms.every(({ role }, i) => role !== "content" || (met[i] as number) >= 0.7)
  );
}

/** “The fire was out at 5”, “the pass is clear from May”: not when it began, but how it stood. */
function isStateOf(corpus: Corpus, query: Query, { passage, clause, from }: Claim): boolean {
  const { tokens } = read(corpus, passage);
  const be = tokens.findIndex(({ form }, at) => at >= clause.from && at < from && /^(is|was|are|were)$/.test(form));
  const state = tokens[be + 1];
  return (
    be >= 0 &&
    be + 1 < from &&
    state?.kind === "word" &&
    !isVerbForm(state.form) &&
    !PLACING.test(state.form) &&
    askedStrength(corpus, query, state) === 0
  );
}

const PLACING =
  /^(the|a|an|at|on|in|by|about|around|just|only|not|already|then|to|from|before|after|shortly|early|late|still|also|due|set)$/;
