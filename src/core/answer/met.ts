import type { Claim } from "../claims/claim.ts";
import type { Corpus } from "../corpus.ts";
import { PHRASE_ENDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { doingOf, governorOf, isEvent, sharedVerbs } from "./doing.ts";
import { type Hits, hitsOf } from "./hits.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import type { Found } from "./rank.ts";
import { isDeed } from "./unit-fit.ts";

/** Below this share of the question's own words a value is of something else. */
const LEAST_EVENT = 0.3;
/** What a word of the question counts for a value when it stands in another clause of the sentence. */
const ELSEWHERE = 0.75;
/** What a verb of the question counts for a value that stands under another verb: “killed 12 and wounded 40”. */
const UNDER_ANOTHER = 0.2;

/** So far before its day an event may be named, and so well its noun must stand for the verb of the question. */
const EVENT_REACH = 8;
const EVENT_NOUN = 0.5;

/** What the name of the column counts for a value in it. */
const COLUMN = 0.9;

/** The head of the claim's own unit does not count. Words in its clause count in full, elsewhere in the sentence for less, around it as the passage has them. */
export function metBy(corpus: Corpus, query: Query, ranked: Found, claim: Claim): number[] {
  const hits = hitsOf(corpus, query, ranked);
  const met = metAround(corpus, query, ranked, claim, hits);
  const own = ranked.reading.cells.findIndex(({ range }) => range.from <= claim.from && claim.from < range.to);
  const named = hits.columns[own];
  if (!named) return met;
  // The names of other columns say nothing of this value.
  return met.map((before, i) => {
    const column = COLUMN * (named[i] as number);
    const elsewhere = ranked.coverage.own[i] === 0 && hits.columns.some((name) => (name[i] as number) > 0);
    return column > 0 || !elsewhere ? Math.max(before, column) : 0;
  });
}

function metAround(
  corpus: Corpus,
  query: Query,
  { reading: { tokens, quantities }, coverage }: Found,
  claim: Claim,
  { words, phrases }: Hits,
): number[] {
  const isAlone = quantities.length === 1;
  const governor = governorOf(tokens, claim);
  const event = eventAt(corpus, query, tokens, claim);
  // Under a verb that tells of something else, no other place makes up for the verb that is asked for.
  // A value of the very portion that is asked for is of it whatever the verb: “the first group has 40 families who are to be taken”.
  const foreign = event < 0 && doingOf(corpus, query, claim) === "other" && !(query.scope && claim.scope);
  const shared = sharedVerbs(tokens, claim);
  const deed = isDeed(corpus, query, claim);
  const outside = words.flatMap(({ at, strengths }) => {
    if (at === claim.to - 1 && !deed) return [];
    const near = at >= claim.clause.from && at < claim.clause.to;
    // Another verb of the clause is another doing; without a verb of its own the value may belong to any.
    const own = at === governor || at === event || shared.includes(at);
    const other = near && governor >= 0 && !own && isEvent(tokens, at);
    return [{ strengths, other: other || isAttribute(tokens, at), factor: near ? 1 : ELSEWHERE }];
  });
  return query.terms.map((term, i) => {
    if (term.role === "unit") return coverage.around[i] as number;
    // Where the sentence has one figure, its phrases are said of that.
    const phrase = (isAlone ? 1 : ELSEWHERE) * (phrases[i] as number);
    const own = outside.reduce(
      (best, { strengths, other, factor }) =>
        Math.max(best, (strengths[i] as number) * (other && term.verb ? UNDER_ANOTHER : factor)),
      0,
    );
    // What only the claim's own unit met is not met; what stands around the sentence still is.
    const around =
      (coverage.around[i] as number) > (coverage.own[i] as number) ||
      (coverage.own[i] as number) === 0 ||
      term.role === "name"
        ? (coverage.around[i] as number)
        : 0;
    const best = Math.max(own, around, phrase);
    return foreign && term.verb && (phrase === 0 || saidByAnother(corpus, term, tokens, governor))
      ? Math.min(best, UNDER_ANOTHER)
      : best;
  });
}

/** “the waiting list”: a doing that only says what kind of thing it is. */
function isAttribute(tokens: readonly Token[], at: number): boolean {
  const [before, token, after] = [tokens[at - 1]?.form ?? "", tokens[at], tokens[at + 1]];
  return (
    token?.kind === "word" &&
    token.form.endsWith("ing") &&
    /^(the|a|an|our|your|its|their|his|her|my)$/.test(before) &&
    after?.kind === "word" &&
    after.spaced &&
    !PHRASE_ENDS.has(after.form)
  );
}

/** “After the death of Ann Orr in 1932 the house was sold”: the day belongs to the noun right before it that says what is asked. -1 when none does. */
function eventAt(corpus: Corpus, query: Query, tokens: readonly Token[], claim: Claim): number {
  if (claim.kind !== "date") return -1;
  for (let at = claim.from - 1; at >= Math.max(claim.clause.from, claim.from - EVENT_REACH); at--) {
    const token = tokens[at] as Token;
    if (isEvent(tokens, at) || /^[,;:.()]$/.test(token.form)) return -1;
    const term = corpus.terms.of(token.form);
    if (query.terms.some(({ verb, match }) => verb && (match.get(term) ?? 0) >= EVENT_NOUN)) return at;
  }
  return -1;
}

/** “11 lost their lives and 54 were injured”: another verb than the value's begins the phrase that says what is asked. */
function saidByAnother(corpus: Corpus, { groups }: QueryTerm, tokens: readonly Token[], governor: number): boolean {
  const opens = (token: Token) =>
    corpus.concepts
      .phrasesFrom(stem(token.form))
      .some((phrase) => phrase.groups.some((group) => groups.includes(group)));
  return tokens.some((token, at) => at !== governor && isEvent(tokens, at) && opens(token));
}

/** Is what the question is about met at all, apart from its names and its unit? */
export function speaksOf(query: Query, met: readonly number[]): boolean {
  const known = query.terms.flatMap((term, i) =>
    term.role === "content" && term.match.size > 0 ? [{ idf: term.idf, met: met[i] as number }] : [],
  );
  const total = known.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 || known.reduce((sum, term) => sum + term.idf * term.met, 0) >= LEAST_EVENT * total;
}

/** Share of the question's own words, the unit apart, that are met around the claim. */
export function clauseShare(query: Query, met: readonly number[]): number {
  const content = query.terms.flatMap(({ role, idf }, i) =>
    role === "content" || role === "name" ? [{ idf, met: met[i] as number }] : [],
  );
  const total = content.reduce((sum, { idf }) => sum + idf, 0);
  return total === 0 ? 1 : content.reduce((sum, term) => sum + term.idf * term.met, 0) / total;
}
