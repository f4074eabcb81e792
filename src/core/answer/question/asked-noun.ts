import type { Corpus } from "../../corpus.ts";
import { FRAME_WORDS, PHRASE_ENDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { matchesOf } from "./match.ts";
import type { Seek } from "./seek.ts";

/** “which station …”, “what company …”, “the name of the ship”. Not “which of”, “what did”. */
export function nounNamed(corpus: Corpus, tokens: readonly Token[]): ReadonlyMap<number, number> | null {
  const forms = tokens.map(({ form }) => form);
  const owner = tokens[nameOwned(tokens) - 1]?.form;
  if (owner !== undefined) return matchesOf(corpus, corpus.terms.of(owner), stem(owner));
  // Only “name of” asks for a name for certain; “which role” may be answered by any words.
  const naming = forms.findIndex((form, i) => form === "name" && forms[i + 1] === "of");
  const which = forms.indexOf("which");
  let at = naming >= 0 ? naming + 2 : which >= 0 ? which + 1 : -1;
  if (at < 0) return null;
  // The head of the noun phrase: the last word before a preposition, a verb or the end.
  let head = -1;
  for (; at < tokens.length && at < (naming >= 0 ? naming + 8 : which + 5); at++) {
    const token = tokens[at] as Token;
    if (/^(the|a|an)$/.test(token.form)) continue;
    if (
      token.kind !== "word" ||
      PHRASE_ENDS.has(token.form) ||
      STOPWORDS.has(token.form) ||
      (head >= 0 && (isVerbForm(token.form) || REPORTING_VERBS.has(token.form)))
    )
      break;
    if (naming < 0 && head >= 0 && corpus.terms.isName(corpus.terms.of(token.form))) break;
    if (naming >= 0 && head >= 0 && token.capital) break;
    head = at;
  }
  const form = tokens[head]?.form;
  return form === undefined || FRAME_WORDS.has(form) ? null : matchesOf(corpus, corpus.terms.of(form), stem(form));
}

/** “what is the ship's name”: where “name” stands; -1 when nobody's is asked for. */
export function nameOwned(tokens: readonly Token[]): number {
  const last = tokens.findLastIndex(({ kind }) => kind === "word");
  const owner = tokens[last - 1];
  const isAsked = /^(what|what's|whats)$/.test(tokens[0]?.form ?? "") && tokens[last]?.form === "name";
  return isAsked && owner?.kind === "word" && owner.end - owner.start > owner.form.length ? last : -1;
}

/** “who is the mayor”, “who was captain of the ferry”: the office whose holder is sought. Null when a verb follows. */
export function officeAsked(corpus: Corpus, tokens: readonly Token[], asks: Seek): ReadonlyMap<number, number> | null {
  if (
    !/^(is|was|are|were)$/.test(tokens[asks.to]?.form ?? "") ||
    !/^(who|who's|whos)$/.test(tokens[asks.from]?.form ?? "")
  )
    return null;
  let at = asks.to + 1;
  while (/^(the|a|an|our|your|its|their|current|new|former)$/.test(tokens[at]?.form ?? "")) at += 1;
  let head = -1;
  for (; at < tokens.length; at++) {
    const { form, kind } = tokens[at] as Token;
    if (kind !== "word" || PHRASE_ENDS.has(form) || isVerbForm(form) || form.endsWith("ing")) break;
    // “who is Ann Orr” asks about a name, not for one.
    if (corpus.terms.isName(corpus.terms.of(form))) return null;
    head = at;
  }
  const next = tokens[head + 1];
  const ends = next === undefined || next.kind === "mark" || /^(of|in|at|for)$/.test(next.form);
  const form = tokens[head]?.form;
  if (form === undefined || FRAME_WORDS.has(form) || !ends || corpus.terms.isName(corpus.terms.of(form))) return null;
  return matchesOf(corpus, corpus.terms.of(form), stem(form));
}
