import type { Corpus } from "../../corpus.ts";
import { NEGATIONS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Token } from "../../language/tokens.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import type { Found } from "../rank.ts";
import type { Statement } from "./statements.ts";

const MET = 0.4;
/** A negation reaches so many words. */
const DENIED_WITHIN = 4;

/** Does a passage that speaks of the same say so, and not deny it? */
export function saysSo(corpus: Corpus, query: Query, statement: Statement, { reading }: Found): boolean {
  const isAsked = (token: Token) => askedStrength(corpus, query, token) > MET;
  // “Had no power”, “without power”: beside a value such words are part of what it counts.
  const counts = statement.claims.length > 0;
  return denies(statement.reading.tokens, isTelling, counts) === denies(reading.tokens, isAsked, counts);
}

/** Is one of these words denied: “is not supported”, “nobody was hurt”? Not what is said beside them: “and never leaves the house”. */
function denies(tokens: readonly Token[], isMeant: (token: Token) => boolean, counts: boolean): boolean {
  return tokens.some(
    ({ form }, at) =>
      (NEGATIONS.has(form) || form.endsWith("n't")) &&
      !(counts && /^(no|without)$/.test(form)) &&
      tokens.slice(at + 1, at + 1 + DENIED_WITHIN).some(isMeant),
  );
}

function isTelling({ form, kind }: Token): boolean {
  return kind === "word" && !STOPWORDS.has(form);
}
