import { clauseAround } from "../../claims/readers/clause.ts";
import type { Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import { REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Range } from "../../language/phrases.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import { withoutEnd } from "./words-said.ts";

/** The clause of a long sentence that answers a yes-no question; undefined where all of the sentence does. */
export function askedClause(corpus: Corpus, query: Query, { tokens }: Reading): Range | undefined {
  const met = tokens.map((token) =>
    token.kind === "word" && !STOPWORDS.has(token.form) ? askedStrength(corpus, query, token) : 0,
  );
  const verb = tokens.findIndex(({ form }, at) => (met[at] as number) > 0.6 && isVerbForm(form));
  if (verb < 0) return undefined;
  const clause = clauseAround(tokens, verb);
  // “the board found that the gate stayed open”: what is found.
  const that = tokens.findLastIndex(
    ({ form }, at) =>
      form === "that" && at > clause.from && at < verb && REPORTING_VERBS.has(tokens[at - 1]?.form ?? ""),
  );
  const denied = /^den/.test(tokens[that - 1]?.form ?? "");
  const from = that > 0 && !denied ? that + 1 : clause.from;
  const comma = tokens.findIndex(({ form }, at) => at > verb && at < clause.to && form === ",");
  const to = withoutEnd(tokens, comma < 0 ? clause.to : comma);
  const start = /^[,;:]$|^(and|but|while|or)$/.test(tokens[from]?.form ?? "") ? from + 1 : from;
  const first = /^(and|but|while|or)$/.test(tokens[start]?.form ?? "") ? start + 1 : start;
  const inside = met.slice(first, to).filter((strength) => strength > 0.6).length;
  const all = met.filter((strength) => strength > 0.6).length;
  const whole = first === 0 && to >= withoutEnd(tokens, tokens.length);
  return whole || 2 * inside < all || to - first < 3 ? undefined : { from: first, to };
}
