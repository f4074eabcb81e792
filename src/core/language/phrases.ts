import { PHRASE_ENDS } from "./data/stopwords.ts";
import type { Token } from "./tokens.ts";
import { isVerbForm } from "./verbs.ts";

/** A half-open range of tokens. */
export interface Range {
  readonly from: number;
  readonly to: number;
}

const LONGEST = 12;
const DETERMINER = /^(the|a|an|his|her|its|their)$/;
const INSIDE = /^(of|the|a|an|his|her|its|their|this|that|these|those|al|el|de|la)$/;

const PARTICLE = /^(off|on|up|out|down|in|away|back|over)$/;

/** So many words may stand before the last one of a phrase: “took it over”; behind a verb with its particle more: “switch the old pump off”. */
export function reachOf(phrase: readonly string[]): number {
  return phrase.length === 2 && PARTICLE.test(phrase[1] ?? "") ? 3 : 1;
}

/** The noun phrase that begins at `from`, with “of …” phrases; undefined when none does. */
export function nounPhraseFrom(tokens: readonly Token[], from: number): Range | undefined {
  let at = from;
  while (at < tokens.length && at - from < LONGEST && belongs(tokens, at, from)) at += 1;
  while (at > from && (INSIDE.test(tokens[at - 1]?.form ?? "") || tokens[at - 1]?.kind === "mark")) at -= 1;
  return at > from ? { from, to: at } : undefined;
}

/** The noun phrase that ends before `to`. */
export function nounPhraseBefore(tokens: readonly Token[], to: number): Range | undefined {
  let at = to;
  while (at > 0 && to - at < LONGEST && belongs(tokens, at - 1, -1)) at -= 1;
  while (at < to && (/^(of|that)$/.test(tokens[at]?.form ?? "") || tokens[at]?.kind === "mark")) at += 1;
  return at < to ? { from: at, to } : undefined;
}

function belongs(tokens: readonly Token[], at: number, from: number): boolean {
  const token = tokens[at] as Token;
  if (token.kind === "mark") {
    const joined = (token.form === "-" && !token.spaced) || token.form === "'" || token.form === "&";
    return joined && at !== from;
  }
  if (token.kind === "number") return true;
  if (token.form === "and") return tokens[at + 1]?.capital === true && tokens[at - 1]?.capital === true;
  if (PHRASE_ENDS.has(token.form)) return INSIDE.test(token.form);
  const before = tokens[at - 1]?.form ?? "";
  // “state-run”, “the armed opposition”: no verb stands right after a hyphen or an article.
  return before === "-" || DETERMINER.test(before) || !isVerbForm(token.form) || at === from;
}
