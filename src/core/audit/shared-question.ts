import { soughtBy } from "../answer/claims-asked.ts";
import { idfOf, matchesOf } from "../answer/question/match.ts";
import type { Query, QueryTerm, QueryUnit } from "../answer/question/query.ts";
import type { Unit } from "../claims/claim.ts";
import type { Corpus } from "../corpus.ts";
import { PORTIONS } from "../language/data/units.ts";
import type { About } from "./about.ts";
import { plainQuestion } from "./plain-question.ts";

/** Words for anybody: who counts passengers says what people are counted. */
const ANYBODY: ReadonlySet<string> = new Set(["people", "person", "human", "individu", "population"]);

/**
 * The question that two claims would both answer, if there is one: how many of this, to which this happened, of this, in this place. What
 * either of them is bound to is asked of both, so that the rules by which answers are compared can be asked whether both answer it.
 */
export function sharedQuestion(corpus: Corpus, one: About, other: About): Query {
  const [a, b] = [one.claim, other.claim];
  const scope = a.scope ?? b.scope;
  const unit = unitOf(corpus, one.counted, other.counted);
  // Of a portion it is not asked what it did: “the first group has 40 people, who will be taken home”.
  const doings = [one, other].flatMap((about) => (about.claim.scope && !(a.scope && b.scope) ? [] : about.doings));
  const common = one.beside.filter(({ term }) => other.beside.some((entry) => entry.term === term));
  const terms = [...doings, ...one.names, ...other.names, ...one.bound, ...other.bound, ...common];
  const once = [...new Map(terms.map((term) => [term.term, term])).values(), ...unitTerm(corpus, unit)];
  return {
    ...plainQuestion(corpus, soughtBy(a), once),
    unit,
    scope: scope && PORTIONS.has(scope.noun) ? { ordinal: scope.ordinal, noun: scope.noun } : null,
    rate: a.rate !== null && b.rate !== null,
    bound: a.date?.bound ?? null,
    often: a.unit?.class === "times" && b.unit?.class === "times",
    total: a.total && b.total,
  };
}

/** The more telling of two units. */
function unitOf(corpus: Corpus, one: Unit | null, other: Unit | null): QueryUnit | null {
  const unit = one && !(other && ANYBODY.has(one.head)) ? one : other;
  if (!unit) return null;
  return { head: unit.head, class: unit.class, match: matchesOf(corpus, corpus.terms.byStem(unit.head), unit.head) };
}

function unitTerm(corpus: Corpus, unit: QueryUnit | null): QueryTerm[] {
  if (!unit || unit.match.size === 0) return [];
  const { head, match } = unit;
  const term = corpus.terms.byStem(head);
  const idf = idfOf(corpus, term);
  return [{ word: head, stem: head, term, idf, role: "unit", match, verb: false, opposite: null, groups: [] }];
}
