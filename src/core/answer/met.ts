import type { Claim } from "../claims/claim.ts";
import type { Corpus } from "../corpus.ts";
import { REPORTING_VERBS } from "../language/data/stopwords.ts";
import { AUXILIARIES, BARE_VERBS, RUNS } from "../language/data/verbs.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { matchIn, standsFor } from "./coverage.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";

/** Below this share of the question's own words a value is of something else. */
const LEAST_EVENT = 0.3;
/** What a word of the question counts for a value when it stands in another clause of the sentence. */
const ELSEWHERE = 0.75;
/** What a verb of the question counts for a value that stands under another verb: “killed 12 and wounded 40”. */
const UNDER_ANOTHER = 0.2;

/** The head of the claim's own unit does not count. Words in its clause count in full, elsewhere in the sentence for less, around it as the passage has them. */
export function metBy(corpus: Corpus, query: Query, { reading, coverage }: Ranked, claim: Claim): number[] {
  const governor = governorOf(reading.tokens, claim);
  const outside = reading.tokens.flatMap((token, at) => {
    if (token.kind === "mark" || at === claim.to - 1) return [];
    const near = at >= claim.clause.from && at < claim.clause.to;
    // Another verb of the clause is another doing; without a verb of its own the value may belong to any.
    const other = near && governor >= 0 && at !== governor && isEvent(reading.tokens, at);
    return [{ term: corpus.terms.of(token.form), other, factor: near ? 1 : ELSEWHERE }];
  });
  return query.terms.map((term, i) => {
    if (term.role === "unit") return coverage.around[i] as number;
    const match = matchIn(term, reading);
    const phrase = ELSEWHERE * standsFor(term, reading);
    const own = outside.reduce(
      (best, { term: word, other, factor }) =>
        Math.max(best, (match.get(word) ?? 0) * (other && term.verb ? UNDER_ANOTHER : factor)),
      0,
    );
    // What only the claim's own unit met is not met; what stands around the sentence still is.
    const around =
      (coverage.around[i] as number) > (coverage.own[i] as number) ||
      (coverage.own[i] as number) === 0 ||
      term.role === "name"
        ? (coverage.around[i] as number)
        : 0;
    return Math.max(own, around, phrase);
  });
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

/**
 * The verb a value belongs to: the one before it with no other between (its object), or the one after it (its subject).
 *
 *     destroyed 40 homes and damaged 300 homes     40: destroyed · 300: damaged
 *     250 people have been killed and 40 displaced 250: killed · 40: displaced
 */
function governorOf(tokens: readonly Token[], claim: Claim): number {
  const before = findVerb(tokens, claim.from - 1, -1, claim.clause.from - 1);
  const after = findVerb(tokens, claim.to, 1, claim.clause.to);
  const opens = /^(and|but|,|or)$/.test(tokens[claim.from - 1]?.form ?? "");
  return before < 0 || (opens && after >= 0) ? after : before;
}

function findVerb(tokens: readonly Token[], from: number, step: 1 | -1, end: number): number {
  for (let at = from; at !== end && at >= 0 && at < tokens.length; at += step) if (isEvent(tokens, at)) return at;
  return -1;
}

function isEvent(tokens: readonly Token[], at: number): boolean {
  const { form, kind } = tokens[at] as Token;
  if (kind !== "word" || AUXILIARIES.has(form) || REPORTING_VERBS.has(form)) return false;
  return (
    isVerbForm(form) ||
    RUNS.has(form) ||
    (BARE_VERBS.has(form) && /^(will|would|to|can|could|must|should|may|might)$/.test(tokens[at - 1]?.form ?? ""))
  );
}
