import { type Coverage, weightOf } from "./coverage.ts";
import { LEAST_CONFIDENCE, MET, MOST_UNKNOWN, nothingDone, unmetTerms } from "./gate.ts";
import { SURE } from "./question/match.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import type { Ranked } from "./rank.ts";

/** The share of a question that suffices for a quote, and where a yes or no is sought. */
const LEAST_QUOTED = 0.3;
const LEAST_DECIDED = 0.4;
/** And for a figure beside which the word that tells most is missing. */
const LEAST_COUNTED = 0.5;
/** Years, versions and other figures. */
const NUMBERED = /^v?\d[\d.,]*$/;
/** Who did it, when, why and how much: without the doing there is no answer. */
const MUST_DO: ReadonlySet<Query["sought"]> = new Set([
  "number",
  "duration",
  "date",
  "person",
  "place",
  "reason",
  "yes-no",
]);

/** “how do I cancel it” asks for a way of doing that. */
const HOW = /^\W*how (do|does|did|can|could|should|to)\b/i;

/**
 * May a passage be quoted that does not say all that is asked, where no other does? People ask in words of their own, and a quote says no
 * more than the source. Names stand firm, a yes or no needs more than half; and what no document has may not be most of it.
 */
export function mayBeQuoted(query: Query, { coverage, reading, confidence }: Ranked): boolean {
  if (confidence < LEAST_CONFIDENCE) return false;
  const unmet = unmetTerms(query, coverage);
  const lacking = heaviestOf(query).filter((term) => unmet.includes(term));
  // The row of another thing is no nearer to the answer than any other row.
  if (reading.passage.row && lacking.some((term) => !term.verb && isKnown(term))) return false;
  // Neither a name nor a figure is said in other words.
  if (unmet.some(({ role, word, match }) => role === "name" || (match.size === 0 && NUMBERED.test(word)))) return false;
  const all = query.terms.reduce((sum, term) => sum + weightOf(term), 0);
  const unknown = unmet.reduce((sum, term) => sum + (term.match.size === 0 ? weightOf(term) : 0), 0);
  const firm = MUST_DO.has(query.sought) || query.noun !== null || HOW.test(query.text);
  if (firm && nothingDone(query, coverage)) return false;
  if (firm && !mayLackHeaviest(query, coverage) && heaviestOf(query, isKnown).some((term) => unmet.includes(term)))
    return false;
  if (query.sought === "yes-no" && lacking.length > 0) return false;
  // “was the driver drunk”: of a word that no document has there is no yes and no no.
  if (
    query.sought === "yes-no" &&
    unmet.some(({ role, term, match }) => role === "content" && term < 0 && hintedOnly(match))
  )
    return false;
  // A name or a number alone says little of what is asked about it.
  const told = query.terms.some(
    ({ role, word }, i) =>
      (role === "content" || role === "unit") && !/^\d/.test(word) && (coverage.around[i] as number) >= MET,
  );
  if (!told) return false;
  return coverage.share >= (query.sought === "yes-no" ? LEAST_DECIDED : LEAST_QUOTED) && unknown < MOST_UNKNOWN * all;
}

/** A reason is mostly given in words of its own, and a figure stands in half the words. A person or a day stands in any sentence. */
function mayLackHeaviest({ sought, noun }: Query, { share }: Coverage): boolean {
  if (noun !== null) return false;
  return sought === "reason" || ((sought === "number" || sought === "duration") && share >= LEAST_COUNTED);
}

/** Nothing stands for the word; there are only hints. */
function hintedOnly(match: QueryTerm["match"]): boolean {
  return Math.max(0, ...match.values()) < SURE;
}

function isKnown({ match }: QueryTerm): boolean {
  return match.size > 0;
}

/** The word that tells most of what is asked; of equal ones all. */
function heaviestOf({ terms }: Query, among: (term: QueryTerm) => boolean = () => true): readonly QueryTerm[] {
  const content = terms.filter((term) => term.role === "content" && among(term));
  const most = Math.max(...content.map(({ idf }) => idf));
  return content.filter(({ idf }) => idf >= most);
}
