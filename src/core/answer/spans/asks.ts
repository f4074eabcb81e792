import { isPlural } from "../../claims/readers/unit.ts";
import type { Corpus } from "../../corpus.ts";
import { PHRASE_ENDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { AUXILIARIES } from "../../language/data/verbs.ts";
import { stem } from "../../language/stem.ts";
import { type Token, tokenize } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { matchesOf } from "../question/match.ts";
import type { Query } from "../question/query.ts";

/** What a question gives away about where its answer stands in a sentence. */
export interface Asks {
  /** “who led them” does it; “who was arrested”, “whom did they beat” had it done to them; “who was the captain” is it. */
  readonly side: "subject" | "object" | "same" | "open";
  /** Terms of the noun that says what is sought: “tug” in “which tug got the line aboard”. */
  readonly focus: ReadonlyMap<number, number>;
  /** “with” in “with whom” and “who did they meet with”; null when there is none. */
  readonly preposition: string | null;
  /** “who were”, “which two”: more than one is sought. */
  readonly plural: boolean;
}

const memo = new WeakMap<Query, Asks>();
const ASKING = /^(who|whom|whose|what|which|where|who's|whos|what's|whats|where's|wheres)$/;
const PREPOSITION = /^(by|with|from|to|in|at|of|on|for|against|about|after|under|through|into|as)$/;
const NUMERALS = /^(two|three|four|five|six|both)$/;
const BE = /^(is|was|are|were|be|been|being)$/;
const DO = /^(do|does|did)$/;

export function asksOf(corpus: Corpus, query: Query): Asks {
  let asks = memo.get(query);
  if (!asks) {
    asks = readAsks(corpus, tokenize(query.text));
    memo.set(query, asks);
  }
  return asks;
}

function readAsks(corpus: Corpus, tokens: readonly Token[]): Asks {
  const form = (at: number) => tokens[at]?.form ?? "";
  const at = tokens.findIndex((token) => ASKING.test(token.form));
  if (at < 0) return { side: "open", focus: new Map(), preposition: null, plural: false };
  const noun = /^(what|which|whose)/.test(form(at)) ? phraseEnd(tokens, at + 1) : at + 1;
  const naming = tokens.findIndex((token, i) => token.form === "name" && form(i + 1) === "of");
  const verb = adverbsPast(tokens, noun);
  const copula = BE.test(form(verb)) || /'s$|^(whos|whats|wheres)$/.test(form(at));
  const holder =
    copula && noun === at + 1 && !form(at).startsWith("where") ? phraseEnd(tokens, articlePast(tokens, verb + 1)) : 0;
  const focusEnd = naming >= 0 ? phraseEnd(tokens, articlePast(tokens, naming + 2)) : noun > at + 1 ? noun : holder;
  const last = tokens.findLast(({ kind }) => kind !== "mark")?.form ?? "";
  return {
    side: sideOf(tokens, verb),
    focus: focusEnd > 0 ? termsOf(corpus, tokens[focusEnd - 1]) : new Map(),
    preposition: PREPOSITION.test(form(at - 1)) ? form(at - 1) : PREPOSITION.test(last) ? last : null,
    plural:
      /^(are|were|have)$/.test(form(verb)) ||
      tokens.slice(at + 1, at + 3).some(({ form: word }) => NUMERALS.test(word)) ||
      (focusEnd > 0 && isPlural(form(focusEnd - 1))),
  };
}

function sideOf(tokens: readonly Token[], verb: number): Asks["side"] {
  const form = (at: number) => tokens[at]?.form ?? "";
  if (DO.test(form(verb))) return "object";
  const next = adverbsPast(tokens, verb + 1);
  if (BE.test(form(verb))) {
    if (form(next).endsWith("ing")) return "subject";
    return isVerbForm(form(next)) || BE.test(form(next)) ? "object" : "same";
  }
  if (/^(have|has|had)$/.test(form(verb))) return form(next) === "been" ? "object" : "subject";
  if (AUXILIARIES.has(form(verb))) return form(next) === "be" ? "object" : "subject";
  return "subject";
}

function adverbsPast(tokens: readonly Token[], from: number): number {
  let at = from;
  while (/ly$|^(also|first|then|later|still|now|ever)$/.test(tokens[at]?.form ?? "") && tokens[at + 1]) at += 1;
  return at;
}

function articlePast(tokens: readonly Token[], at: number): number {
  return /^(the|a|an|his|her|its|their)$/.test(tokens[at]?.form ?? "") ? at + 1 : at;
}

/** Where the noun phrase that begins at `from` ends: `from` itself when none begins. */
function phraseEnd(tokens: readonly Token[], from: number): number {
  let at = from;
  while (at < tokens.length && at - from < 5) {
    const { form, kind } = tokens[at] as Token;
    if (kind === "mark" && form !== "-") break;
    if (PHRASE_ENDS.has(form) || STOPWORDS.has(form) || (at > from && isVerbForm(form))) break;
    at += 1;
  }
  return at;
}

function termsOf(corpus: Corpus, token: Token | undefined): ReadonlyMap<number, number> {
  return token?.kind === "word" ? matchesOf(corpus, corpus.terms.of(token.form), stem(token.form)) : new Map();
}
