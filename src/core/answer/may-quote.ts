import { weightOf } from "./coverage.ts";
import { MET, MOST_UNKNOWN, nothingDone, unmetTerms } from "./gate.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import type { Ranked } from "./rank.ts";

/** The share of a question that suffices for a quote, and where a yes or no is sought. */
const LEAST_QUOTED = 0.3;
const LEAST_DECIDED = 0.4;
const NUMBERED = /^(?:v?\d+\.\d[\d.]*|(?:1[5-9]|20)\d\d)$/;
/** Who did it, when, why and how much: without the doing there is no answer. */
const MUST_DO: ReadonlySet<Query["sought"]> = new Set(["number", "duration", "date", "person", "reason", "yes-no"]);
/**
 * May a passage be quoted that does not say all that is asked, where no other does? People ask in words of their own, and a quote says no
 * more than the source. Names stand firm, a yes or no needs more than half; and what no document has may not be most of it.
 */
export function mayBeQuoted(query: Query, { coverage, reading }: Ranked): boolean {
  const unmet = unmetTerms(query, coverage);
  // The row of another thing is no nearer to the answer than any other row.
  const heaviest = heaviestOf(query);
  if (reading.passage.row && heaviest.some((term) => unmet.includes(term) && !term.verb && term.match.size > 0))
    return false;
  // Neither a name nor a year or a version is said in other words.
  if (unmet.some(({ role, word, match }) => role === "name" || (match.size === 0 && NUMBERED.test(word)))) return false;
  const all = query.terms.reduce((sum, term) => sum + weightOf(term), 0);
  const unknown = unmet.reduce((sum, term) => sum + (term.match.size === 0 ? weightOf(term) : 0), 0);
  if ((MUST_DO.has(query.sought) || query.noun !== null) && nothingDone(query, coverage)) return false;
  if (query.sought === "yes-no" && heaviest.some((term) => unmet.includes(term))) return false;
  // A name or a number alone says little of what is asked about it.
  const told = query.terms.some(
    ({ role, word }, i) =>
      (role === "content" || role === "unit") && !/^\d/.test(word) && (coverage.around[i] as number) >= MET,
  );
  if (!told) return false;
  return coverage.share >= (query.sought === "yes-no" ? LEAST_DECIDED : LEAST_QUOTED) && unknown < MOST_UNKNOWN * all;
}

function heaviestOf({ terms }: Query): readonly QueryTerm[] {
  const content = terms.filter(({ role }) => role === "content");
  const most = Math.max(...content.map(({ idf }) => idf));
  return content.filter(({ idf }) => idf >= most);
}
