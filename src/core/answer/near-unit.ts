import type { Claim } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import type { Token } from "../language/tokens.ts";
import type { Query } from "./question/query.ts";

/** “Injured: 17”, “the number of passengers at 329”: the unit stands before the number in its clause, or in the sentence before. */
export function nearUnit(corpus: Corpus, query: Query, reading: Reading, claim: Claim): boolean {
  const asked = query.terms.filter(({ role }) => role === "unit");
  const names = (token: { readonly form: string }) => {
    const term = corpus.terms.of(token.form);
    return asked.some(({ match }) => (match.get(term) ?? 0) > 0.6) || (query.unit?.match.get(term) ?? 0) > 0.8;
  };
  const cell = reading.cells.find(({ range }) => range.from <= claim.from && claim.from < range.to);
  if (cell && cell.name.length > 0)
    return cell.name.some(names) || reading.tokens.slice(claim.to, Math.min(cell.range.to, claim.to + 4)).some(names);
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
