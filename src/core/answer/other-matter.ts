import type { Query } from "./question/query.ts";
import type { Found } from "./rank.ts";

/** So little a word must be met by a sentence to stand in it. */
const STANDS = 0.3;

/** All that is asked stands far from the sentence, and nothing in it points there: “74 people are waiting”, in the minutes of the meeting. */
export function isOfOtherMatter({ terms }: Query, { reading: { tokens, passage }, coverage }: Found): boolean {
  const asked = terms.flatMap(({ role, match }, i) =>
    (role === "content" || role === "name" || role === "unit") && match.size > 0 ? [coverage.own[i] as number] : [],
  );
  if (asked.length === 0 || passage.row || asked.some((own) => own >= STANDS)) return false;
  if (terms.some((_, i) => (coverage.around[i] as number) > FAR)) return false;
  return !POINTING.test(tokens[0]?.form ?? "") && !tokens.some(({ form }) => form === ":");
}

/** What a title or the name of a document lends to a sentence, and no more. */
const FAR = 0.55;
const POINTING =
  /^(he|she|it|they|this|that|these|those|his|her|its|their|there|such|both|all|the|we|i|you|one|another|some|most)$/;
