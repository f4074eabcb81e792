import type { Reading } from "../claims/reading.ts";
import type { Corpus } from "../corpus.ts";
import { CARDINALS } from "../language/data/numbers.ts";
import { nounPhraseBefore, nounPhraseFrom, type Range } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Doing } from "./question/query.ts";

/** What a word must count for the verb that is asked for, to be that verb. */
const SAME_DOING = 0.7;
const SAME_DOER = 0.65;

/**
 * Does the passage speak of this doing, and give it to somebody else? A question may turn round who did what to whom:
 *
 *     when did the rebels retake the town      Army units retook the town from the rebels: not the rebels' doing
 *     how many trees did Ana Ruiz plant        Ben Hale planted 40 trees: not hers
 */
export function doneByAnother(corpus: Corpus, { verb, subject, named, alone }: Doing, { tokens }: Reading): boolean {
  const isDoer = (token: Token) =>
    token.kind === "word" && (subject.get(corpus.terms.of(token.form)) ?? 0) >= SAME_DOER;
  const doings = tokens.flatMap((token, at) =>
    token.kind === "word" && isVerbForm(token.form) && (verb.get(corpus.terms.of(token.form)) ?? 0) >= SAME_DOING
      ? [at]
      : [],
  );
  if (doings.length === 0) return false;
  const mentioned = tokens.some(isDoer);
  return doings.every((at) => {
    const doer = doerOf(tokens, at);
    if (!doer) return false;
    const words = tokens.slice(doer.from, doer.to);
    // “three had gone home”: three of those who are spoken of.
    if (words.some(isDoer) || words.every(({ form, kind }) => kind === "number" || CARDINALS.has(form))) return false;
    // “the lido was opened by the mayor”: it opened.
    if (alone && doer.from > at && tokens.slice(0, at).some(isDoer)) return false;
    // Somebody not mentioned may be meant by another word; but not by another's name.
    return (
      mentioned || (named && words.some((word) => word.capital && corpus.terms.isName(corpus.terms.of(word.form))))
    );
  });
}

/** The noun phrase before an active verb, or behind the “by” of a passive one. Undefined when neither is plain to see. */
function doerOf(tokens: readonly Token[], verb: number): Range | undefined {
  let at = verb;
  while (
    at > 0 &&
    /^(has|have|had|also|then|later|now|finally|already|again|first|all|both)$/.test(tokens[at - 1]?.form ?? "")
  )
    at -= 1;
  if (/^(is|was|are|were|be|been|being|got|get)$/.test(tokens[at - 1]?.form ?? "")) {
    const by = tokens.findIndex(({ form }, i) => i > verb && i < verb + 7 && form === "by");
    return by < 0 ? undefined : nounPhraseFrom(tokens, by + 1);
  }
  // “rose by 3 metres” names no doer.
  if (tokens[verb + 1]?.form === "by" && tokens[verb + 2]?.kind === "word") return nounPhraseFrom(tokens, verb + 2);
  // “the troops stationed in Bey”: a participle behind its noun has no subject.
  if (/^(in|at|into|on)$/.test(tokens[verb + 1]?.form ?? "")) return undefined;
  return wholeSubject(tokens, at);
}

/** “the buses carrying rebels and their families”; undefined where what stands before it may belong to it still. */
function wholeSubject(tokens: readonly Token[], to: number): Range | undefined {
  let found = nounPhraseBefore(tokens, to);
  // “the army and allied forces”: a participle stands for an adjective.
  if (found && isVerbForm(tokens[found.from - 1]?.form ?? "") && tokens[found.from - 2]?.form === "and")
    found = { from: found.from - 1, to };
  while (found && tokens[found.from - 1]?.form === "and") {
    const before = nounPhraseBefore(tokens, found.from - 1);
    if (!before) return undefined;
    found = { from: before.from, to };
  }
  const before = found && tokens[found.from - 1];
  return before === undefined || OPENS_CLAUSE.test(before.form) ? found : undefined;
}

const OPENS_CLAUSE = /^(that|which|when|where|after|before|as|because|since|while|but|how|why|if|said|says|[,;:"–—-])$/;
