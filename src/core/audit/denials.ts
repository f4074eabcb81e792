import { cover } from "../answer/coverage.ts";
import type { Query, QueryTerm } from "../answer/question/query.ts";
import { overlaps } from "../answer/rank/overlap.ts";
import { findingOf } from "../answer/words/finding.ts";
import { denies } from "../answer/words/polarity.ts";
import { relate } from "../answer/words/relate.ts";
import { mainVoice, type Told } from "../answer/words/telling.ts";
import { clauseAround } from "../claims/readers/clause.ts";
import { isNegated, type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { PLAIN_VERBS } from "../language/data/plain-verbs.ts";
import { NEGATIONS } from "../language/data/stopwords.ts";
import type { Token } from "../language/tokens.ts";
import { isDoing } from "../language/verbs.ts";
import { firstPrintings } from "./contradictions.ts";
import type { Disagreement } from "./disagreements.ts";
import { mattersOf } from "./one-matter.ts";
import { partnersIn } from "./partners.ts";
import { plainQuestion } from "./plain-question.ts";
import { isStatement } from "./statement.ts";
import { tells, termOf } from "./telling-words.ts";

/** A sentence of more words is a heap, and no statement. */
const LONGEST = 60;
/** A denial in fewer telling words may be of anything. */
const LEAST = 3;

/**
 * Where one sentence denies what another affirms, by the rules for a yes or no: the denial is taken for the question, and all its words must
 * stand in the other sentence.
 */
export function denials(corpus: Corpus): readonly Disagreement[] {
  const partnersOf = partnersIn(corpus);
  const matters = mattersOf(corpus);
  const together = (one: number, other: number) =>
    matters(corpus.passages.documentOf(one), corpus.passages.documentOf(other)) !== "apart";
  const mayAffirm = (passage: number, partner: number) =>
    partner !== passage && isStatement(corpus, partner, LONGEST) && together(passage, partner);
  return firstPrintings(corpus).flatMap((passage) => {
    const query = isStatement(corpus, passage, LONGEST) ? deniedIn(corpus, read(corpus, passage)) : null;
    if (query === null) return [];
    const partners = partnersOf(query.terms).filter((partner) => mayAffirm(passage, partner));
    return partners.length > 0 ? denied(corpus, query, passage, partners) : [];
  });
}

/** What a sentence denies, as a question; null when it denies nothing, or says too little of it. */
function deniedIn(corpus: Corpus, reading: Reading): Query | null {
  if (!isNegated(reading)) return null;
  const { tokens, dates } = reading;
  const at = tokens.findIndex(({ form }) => form !== "without" && (NEGATIONS.has(form) || form.endsWith("n't")));
  if (at < 0) return null;
  const clause = clauseAround(tokens, at);
  const left = [...dates, ...voicesOf(corpus, reading).map(({ attribution: { subject } }) => subject)];
  const words = tokens.filter(
    (token, i) =>
      i >= clause.from && i < clause.to && !left.some(({ from, to }) => from <= i && i < to) && tells(token),
  );
  const terms = new Map(words.map((token) => [corpus.terms.of(token.form), askedBy(corpus, reading, token)]));
  const happens = words.some(({ form }) => isDoing(form) && !PLAIN_VERBS.has(form));
  return happens && terms.size >= LEAST ? plainQuestion(corpus, "yes-no", [...terms.values()]) : null;
}

function askedBy(corpus: Corpus, reading: Reading, token: Token): QueryTerm {
  return { ...termOf(corpus, reading, token), verb: isDoing(token.form) };
}

function denied(corpus: Corpus, query: Query, one: number, others: readonly number[]): readonly Disagreement[] {
  const overlapOf = overlaps(corpus, query);
  const told = (passage: number): Told => {
    const reading = read(corpus, passage);
    return {
      ranked: { reading, coverage: cover(corpus, query, overlapOf, passage), score: 1 },
      voice: mainVoice(corpus, reading),
      mark: null,
      terms: [],
      denies: denies(corpus, query, reading),
    };
  };
  const denial = told(one);
  if (!denial.denies) return [];
  return others
    .map(told)
    .filter((other) => relate(corpus, query, denial, other).kind === "differs")
    .map((other) => ({
      kind: "disputed",
      findings: [findingOf(corpus, query, other), findingOf(corpus, query, denial)],
    }));
}
