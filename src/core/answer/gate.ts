import { ORDINALS } from "../language/data/numbers.ts";
import type { Refusal } from "./answer.ts";
import { type Coverage, weightOf } from "./coverage.ts";
import { FAMILY } from "./question/match.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import type { Ranked } from "./rank.ts";

/** Share of the question that a passage must meet. Flat between 0.45 and 0.6: not a knife's edge. */
const LEAST_SHARE = 0.47;
/** The share that suffices in the words of the very speaker who is asked for. */
const LEAST_HEARD = 0.45;
/** Share of what it is about, names left aside. */
const LEAST_ABOUT = 0.4;
/** So well a word must be met to count as spoken of. */
export const MET = 0.4;
/** From here on a word stands in the sentence, or for sure right beside it. */
const DONE = 0.48;
/** So unlikely to answer, a passage must lack nothing. */
export const LEAST_CONFIDENCE = 0.2;

/** Share of the question's weight that no document knows. People ask in words of their own: half of it may be unknown. */
export const MOST_UNKNOWN = 0.6;

/** Before anything is looked for: is there something to look for, and do the documents know its words? */
export function gateQuestion(query: Query): Refusal | null {
  const content = query.terms.filter(
    ({ role }) => role !== "frame" && role !== "light" && role !== "scope" && role !== "speaker",
  );
  if (content.length === 0) return query.speakers.length > 0 || query.scope !== null ? null : { kind: "too-thin" };
  // Which one is meant a number may tell as well: “the third bell” is “Bell No. 3”.
  const { ordinal } = query.demands;
  const isDemanded = ({ word }: QueryTerm) => ordinal !== null && ORDINALS.get(word) === ordinal.value;
  const unknown = content.filter((term) => term.match.size === 0 && !isDemanded(term));
  if (unknown.length === 0) return null;
  const refused: Refusal = { kind: "unknown-words", words: words(unknown) };
  // An unknown name or an unknown thing to be counted cannot be made up for; people are counted under many names.
  const decisive = unknown.some(
    ({ role, stem }) =>
      role === "name" || (role === "unit" && stem === query.unit?.head && query.unit.class !== "people"),
  );
  if (decisive || query.noun?.size === 0 || unknown.length === content.length) return refused;
  const weight = (terms: readonly QueryTerm[]) => terms.reduce((sum, term) => sum + weightOf(term), 0);
  return weight(unknown) >= MOST_UNKNOWN * weight(content) ? refused : null;
}

/** May this passage answer? Null when it may, else why not. */
export function gatePassage(query: Query, { coverage, features, confidence }: Ranked): Refusal | null {
  const unmet = unmetTerms(query, coverage);
  const names = unmet.filter(({ role }) => role === "name");
  if (names.length > 0) return { kind: "apart", words: words(names) };
  // Any sentence has some day in it, and many a reason: what is done must be what is asked.
  if ((query.sought === "date" || query.sought === "reason") && nothingDone(query, coverage)) return refusal(unmet);
  if (query.sought === "person" && doingUnknown(query) && nothingDone(query, coverage)) return refusal(unmet);
  // What the speaker who is asked for says need not repeat the question.
  if (features.speaker > 0.9 && coverage.share >= LEAST_HEARD) return null;
  if (confidence < LEAST_CONFIDENCE && unmet.length > 0) return refusal(unmet);
  return tooLittle(query, coverage, unmet);
}

export function unmetTerms(query: Query, { around }: Coverage): QueryTerm[] {
  // People are counted under many names, and whether a figure counts people is judged by its own unit.
  const isAnybody = ({ role }: QueryTerm) => role === "unit" && query.unit?.class === "people";
  return query.terms.filter(
    (term, i) => (around[i] as number) < MET && term.role !== "frame" && term.role !== "light" && !isAnybody(term),
  );
}

/** Is nothing met of what the question says is done? A word for it somewhere in the paragraph does not do it. */
export function nothingDone({ terms }: Query, { around }: Coverage): boolean {
  const verbs = terms.flatMap(({ verb, role }, i) => (verb && role === "content" ? [around[i] as number] : []));
  return verbs.length > 0 && verbs.every((met) => met < DONE);
}

/** No document has a word for what is done: whoever is named has done something else. */
function doingUnknown({ terms }: Query): boolean {
  return terms.some(({ verb, role, term, match }) => verb && role === "content" && term < 0 && match.size === 0);
}

/** Does the passage say too little of what is asked? */
function tooLittle(query: Query, coverage: Coverage, unmet: readonly QueryTerm[]): Refusal | null {
  if (coverage.share < LEAST_SHARE) return refusal(unmet);
  const content = query.terms.filter(({ role }) => role === "content");
  // Names alone do not make up for what the question is about.
  const about = query.terms.flatMap((term, i) =>
    term.role === "content" && term.match.size > 0 ? [{ weight: term.idf, met: coverage.around[i] as number }] : [],
  );
  const weight = about.reduce((sum, term) => sum + term.weight, 0);
  if (weight > 0 && about.reduce((sum, term) => sum + term.weight * term.met, 0) < LEAST_ABOUT * weight)
    return refusal(unmet);
  const heaviest = Math.max(...content.map(({ idf }) => idf));
  // A yes or no needs everything that weighs much; a value may stand beside less.
  const much = query.sought === "yes-no" ? 0.9 : 1;
  const lacking = unmet.filter((term) => term.role === "content" && term.idf >= much * heaviest);
  if (lacking.length > 0 && coverage.share < 0.75) return refusal(lacking);
  return null;
}

function refusal(unmet: readonly QueryTerm[]): Refusal {
  // A word of the same group is not the word: nothing is said to occur that does not.
  const unknown = unmet.filter(({ term, match }) => term < 0 && Math.max(0, ...match.values()) < FAMILY);
  return unknown.length > 0 ? { kind: "unknown-words", words: words(unknown) } : { kind: "apart", words: words(unmet) };
}

function words(terms: readonly QueryTerm[]): string[] {
  return [...new Set(terms.map(({ word }) => word))];
}
