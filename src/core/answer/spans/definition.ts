import type { Reading } from "../../claims/reading.ts";
import type { Corpus } from "../../corpus.ts";
import type { Range } from "../../language/phrases.ts";
import type { Token } from "../../language/tokens.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import { withoutEnd } from "./words-said.ts";

/**
 * What a sentence says that a thing is; undefined when it only mentions it:
 *
 *     a spring tide is a tide at new or full moon        a tide at new or full moon
 *     known as “the Cage”, this is the oldest mine       the oldest mine
 */
export function definitionIn(corpus: Corpus, query: Query, { tokens }: Reading): Range | undefined {
  const met = tokens.flatMap((token, at) =>
    token.kind === "word" && askedStrength(corpus, query, token) > 0.8 ? [at] : [],
  );
  const last = met.at(-1);
  if (last === undefined) return undefined;
  const called = met.some((at) => /^(as|called|named|termed)$/.test(formBefore(tokens, at)));
  const verb = called
    ? tokens.findIndex(({ form }, at) => at > last && at <= last + 6 && /^(this|it|these|they)$/.test(form)) + 1
    : copulaBehind(tokens, last);
  if (verb <= 0 || !/^(is|are|was|were|means|mean|refers|refer|denotes|describes)$/.test(tokens[verb]?.form ?? ""))
    return undefined;
  const from = /^refers?$/.test(tokens[verb]?.form ?? "") && tokens[verb + 1]?.form === "to" ? verb + 2 : verb + 1;
  // “is closed”, “are planted with”: what is done to it is not what it is.
  if (
    !/^(a|an|the|one|any|all|what|when|where|how|those)$/.test(tokens[from]?.form ?? "") &&
    from === verb + 1 &&
    !/^mean/.test(tokens[verb]?.form ?? "")
  )
    return undefined;
  const end = tokens.findIndex(({ form }, at) => at > from && /^[.;]$/.test(form));
  return { from, to: withoutEnd(tokens, end < 0 ? tokens.length : end) };
}

function formBefore(tokens: readonly Token[], at: number): string {
  let before = at - 1;
  while (before >= 0 && (tokens[before]?.form === '"' || /^(the|a|an)$/.test(tokens[before]?.form ?? ""))) before -= 1;
  return tokens[before]?.form ?? "";
}

/** The verb right behind the thing, a quotation mark or brackets left aside. */
function copulaBehind(tokens: readonly Token[], last: number): number {
  let at = last + 1;
  if (tokens[at]?.form === '"') at += 1;
  if (tokens[at]?.form === "(") {
    const close = tokens.findIndex(({ form }, i) => i > at && form === ")");
    if (close > 0 && close - at < 8) at = close + 1;
  }
  return at;
}
