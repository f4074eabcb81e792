import { isPlural } from "../../claims/readers/unit.ts";
import type { Corpus } from "../../corpus.ts";
import { REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { UNCHANGED } from "../../language/data/verbs.ts";
import { nounPhraseFrom, type Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isBaseForm, isVerbForm } from "../../language/verbs.ts";
import { matchesOf } from "./match.ts";
import type { Doing } from "./query.ts";

const BEFORE_SUBJECT = /^(do|does|did|has|have|had|will|would|can|could|didnt|hasnt|didn't|hasn't)$/;
const BETWEEN = /^(ever|also|first|already|finally|then|again|now|really|actually|not|been)$/;

/** “when did [the rebels] [retake] the town”, “was it built by [the duke]”: who is to have done what. Null when nobody is. */
export function askedDoing(corpus: Corpus, tokens: readonly Token[]): Doing | null {
  const auxiliary = tokens.findIndex(({ form }) => BEFORE_SUBJECT.test(form));
  if (auxiliary < 0 || auxiliary > 4) return passiveDoing(corpus, tokens);
  const subject = nounPhraseFrom(tokens, auxiliary + 1);
  if (!subject) return null;
  const verbAt = verbIn(corpus, tokens, subject);
  return verbAt < 0 ? null : doing(corpus, tokens.slice(subject.from, verbAt), tokens, verbAt);
}

/** “did Ana Ruiz plant trees”: a bare verb looks like a word of the noun phrase before it. -1 when none is plain to see. */
function verbIn(corpus: Corpus, tokens: readonly Token[], subject: Range): number {
  const opens = /^(the|a|an|his|her|its|their|our|your|my|any)$/.test(tokens[subject.from]?.form ?? "") ? 2 : 1;
  for (let at = subject.from + opens; at < subject.to; at++) {
    const { form, kind } = tokens[at] as Token;
    // After a plural the noun phrase is over: “the rebels retake”.
    const over = isPlural(tokens[at - 1]?.form ?? "") && !isPlural(form);
    if (kind === "word" && (over || isBareVerb(corpus, form))) return at;
  }
  let at = subject.to;
  while (BETWEEN.test(tokens[at]?.form ?? "")) at += 1;
  const next = tokens[at];
  return next?.kind === "word" && !STOPWORDS.has(next.form) ? at : -1;
}

/** A verb of the language, or one whose past a document has. */
export function isBareVerb(corpus: Corpus, form: string): boolean {
  if (isBaseForm(form) || UNCHANGED.has(form)) return true;
  const past = form.endsWith("e") ? `${form}d` : form.endsWith("y") ? `${form.slice(0, -1)}ied` : `${form}ed`;
  return !corpus.terms.neverLower(past);
}

function passiveDoing(corpus: Corpus, tokens: readonly Token[]): Doing | null {
  const by = tokens.findIndex(({ form }, at) => form === "by" && isVerbForm(tokens[at - 1]?.form ?? ""));
  const subject = by < 0 ? undefined : nounPhraseFrom(tokens, by + 1);
  return subject ? doing(corpus, tokens.slice(subject.from, subject.to), tokens, by - 1) : null;
}

function doing(corpus: Corpus, subject: readonly Token[], tokens: readonly Token[], at: number): Doing | null {
  const [verb, next] = [tokens[at], tokens[at + 1]];
  const words = subject.filter(({ kind, form }) => kind === "word" && !STOPWORDS.has(form));
  if (verb?.kind !== "word" || words.length === 0 || REPORTING_VERBS.has(verb.form)) return null;
  const matches = words.map(({ form }) => matchesOf(corpus, corpus.terms.of(form), stem(form)));
  return {
    verb: matchesOf(corpus, corpus.terms.of(verb.form), stem(verb.form)),
    alone: next === undefined || next.kind === "mark" || /^(again|in|on|at|for|to|after|before|first)$/.test(next.form),
    words: words.map(({ form }) => form),
    subject: new Map(matches.flatMap((match) => [...match])),
    named: words.some(({ form }) => corpus.terms.isName(corpus.terms.of(form))),
  };
}
