import type { Corpus } from "../../corpus.ts";
import { GENERAL, HEDGE_PHRASES } from "../../language/data/hedges.ts";
import { FRAME_WORDS, LIGHT_PHRASES, LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import { MEASURE_NOUNS, PORTIONS } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import type { Mended } from "../answer.ts";
import { isBareVerb } from "./asked-doing.ts";
import { withHints } from "./hints.ts";
import { matchesOf } from "./match.ts";
import type { QueryTerm } from "./query.ts";
import { mend, oppositesOf, portionsOf, softIdf, UNKNOWN_VERB, withoutDoers } from "./relatives.ts";
import { roleOf } from "./role-of.ts";
import { asksLeave } from "./said-anyway.ts";
import type { Seek } from "./seek.ts";
import { aliasTerms, compoundTerms, initialTerms, phraseTerms } from "./several-words.ts";

/** What an unknown word of the most general ones weighs. */
const UNKNOWN_GENERAL = 0.2;

export interface AskedTerms {
  readonly terms: readonly QueryTerm[];
  /** Words that no document has, as typed. */
  readonly missing: readonly string[];
  readonly mended: readonly Mended[];
}

/** Where in the question stands what. */
export interface Places {
  readonly asks: Seek;
  readonly unit: Range | null;
  /** Tokens of “first wave”. */
  readonly scopeAt: readonly number[];
  /** Tokens of “phone number”. */
  readonly contactAt: readonly number[];
  readonly speaker: Range | null;
  /** Words said beside the question. */
  readonly beside: readonly Token[];
}

/** The words of a question that are looked for, each with what may stand for it. */
export function askedTerms(
  corpus: Corpus,
  text: string,
  tokens: readonly Token[],
  { asks, unit, scopeAt, contactAt, speaker, beside }: Places,
): AskedTerms {
  const aliases = aliasTerms(corpus, text, tokens);
  const terms: QueryTerm[] = [...aliases.terms];
  const mended: Mended[] = [];
  for (const at of hedged(tokens)) aliases.covered.add(at);
  for (const phrase of phraseTerms(corpus, text, tokens, asks)) {
    const isLight = LIGHT_PHRASES.some((light) => light.test(phrase.term.word.toLowerCase()));
    terms.push(isLight ? { ...phrase.term, role: "light" } : phrase.term);
    for (const at of phrase.at) aliases.covered.add(at);
  }
  const isAsking = (at: number) => at >= asks.from && at < asks.to;
  const isTaken = (at: number) => aliases.covered.has(at) || isAsking(at);
  for (const compound of compoundTerms(corpus, text, tokens, isTaken)) {
    terms.push(compound.term);
    for (const at of compound.at) aliases.covered.add(at);
  }
  tokens.forEach((token, at) => {
    if (token.kind === "mark" || aliases.covered.has(at)) return;
    const initials = initialTerms(corpus, text, token);
    terms.push(...initials);
    if (initials.length > 0 || isAsking(at)) return;
    const plain = contactAt.includes(at) ? "frame" : roleOf(tokens, at, unit, scopeAt, asks);
    if (plain === undefined) return;
    const role = speaker && at >= speaker.from && at < speaker.to && plain === "content" ? "speaker" : plain;
    const read = toTerm(
      corpus,
      token,
      text.slice(token.start, token.end),
      role,
      asks.sought === "number" || asks.sought === "duration" || looksLikeNoun(tokens, at),
    );
    if (read.mended) mended.push(read.mended);
    const denied =
      (read.term.role === "content" || read.term.role === "light") &&
      negatedBefore(tokens, at) &&
      terms.every(({ opposite }) => opposite === null);
    // “how many nurses work”: what follows the thing that is counted.
    const follows = at === unit?.to && asks.sought === "number" && role === "content";
    // “can I pull a trailer”: what may be done with it, whatever no document calls it so.
    const unheard = role === "content" && read.term.match.size === 0 && asksLeave(tokens, at);
    const term = {
      ...read.term,
      ...(unheard && { role: "light" as const }),
      verb: follows || isAskedVerb(corpus, tokens, at),
    };
    const done = term.verb && (asks.sought === "date" || asks.sought === "reason") ? withoutDoers(corpus, term) : term;
    terms.push(denied ? { ...done, opposite: oppositesOf(corpus, token.form) } : done);
  });
  doneAgain(corpus, tokens, terms);
  if (terms.every(({ role }) => role === "frame" || role === "light")) promote(terms);
  terms.push(...besideTerms(corpus, text, beside));
  const unknown = terms.filter(({ match, role }) => match.size === 0 && role !== "frame" && role !== "light");
  return { terms, mended, missing: [...new Set(unknown.map(({ word }) => word))] };
}

/** “who wrote the report”: where nothing else is asked for, the words that otherwise only frame a question are its subject. */
function promote(terms: QueryTerm[]): void {
  terms.forEach((term, i) => {
    if (term.match.size > 0) terms[i] = { ...term, role: "content" };
  });
}

/** What a plain verb counts for the one that says that it is done again. */
const ONCE = 0.6;

/** “when did it open again”: reopened, where a document says so. */
function doneAgain(corpus: Corpus, tokens: readonly Token[], terms: QueryTerm[]): void {
  const again = tokens.findIndex(({ form }) => form === "again");
  for (const { form } of tokens.slice(0, Math.max(0, again))) {
    const once = corpus.terms.of(form);
    const anew = STOPWORDS.has(form) ? -1 : corpus.terms.byStem(stem(`re${form}`));
    if (anew < 0) continue;
    terms.forEach((term, i) => {
      if (!term.match.has(once)) return;
      const plain = [...term.match].map(([other, strength]) => [other, ONCE * strength] as const);
      terms[i] = { ...term, match: new Map([...plain, [anew, 1]]) };
    });
  }
}

/** “in the end”, “so far”: the tokens of phrases that only shade a question. */
function hedged(tokens: readonly Token[]): number[] {
  return tokens.flatMap((_, at) => {
    const phrase = HEDGE_PHRASES.find((words) => words.every((word, i) => tokens[at + i]?.form === word));
    return phrase ? phrase.map((_, i) => at + i) : [];
  });
}

/** What is said beside the question may help to find the passage: words that the documents know, of little weight. */
function besideTerms(corpus: Corpus, text: string, beside: readonly Token[]): QueryTerm[] {
  return beside
    .filter(({ form }) => !STOPWORDS.has(form) && !LIGHT_WORDS.has(form) && !FRAME_WORDS.has(form))
    .map((token) => toTerm(corpus, token, text.slice(token.start, token.end), "light", false).term)
    .filter(({ match }) => match.size > 0);
}

/** So many words from “do” or “will” its verb may stand: far enough for any subject, near enough to stay linear. */
const VERB_REACH = 30;

const HAPPENING = /^(happen|happens|happened|happening|occur|occurs|occurred|occurring)$/;

/** “were killed”, “does the office close”: a verb form, or a bare word after do, did or will that is no noun. */
function isAskedVerb(corpus: Corpus, tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  // Whatever was done, happened: it is no other doing.
  if (HAPPENING.test(form)) return false;
  if (isVerbForm(form) || form === "born") return true;
  const helped = tokens
    .slice(Math.max(0, at - VERB_REACH), at)
    .some(({ form: before }) => /^(do|does|did|will|would|can|could)$/.test(before));
  if (!helped || looksLikeNoun(tokens, at)) return false;
  // “did the mill dam burst”: of words side by side the one that is known for a verb.
  return isBareVerb(corpus, form) || !wordsBeside(tokens, at).some((other) => isBareVerb(corpus, other));
}

/** The words on either side, up to the next small one. */
function wordsBeside(tokens: readonly Token[], at: number): readonly string[] {
  const isWord = ({ kind, form }: Token) => kind === "word" && !STOPWORDS.has(form);
  const run = (side: readonly Token[]) => {
    const end = side.findIndex((token) => !isWord(token));
    return side.slice(0, end < 0 ? undefined : end).map(({ form }) => form);
  };
  return [
    ...run(tokens.slice(Math.max(0, at - VERB_REACH), at).toReversed()),
    ...run(tokens.slice(at + 1, at + 1 + VERB_REACH)),
  ];
}

/** A negation stands up to three words before. */
function negatedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens
    .slice(Math.max(0, at - 3), at)
    .some(({ form }) => /^(not|never|didnt|dont|doesnt|wasnt|isnt|arent|werent|hasnt|havent)$|n't$/.test(form));
}

/** Sums that are paid for something of their own; any sum may be a price, a cost or a value. */
const SUMS = /^(fine|salary|wage|rent|tax|fare|bonus|pension|subsidy|bail|ransom|deposit)s?$/;

function toTerm(
  corpus: Corpus,
  token: Token,
  word: string,
  role: QueryTerm["role"],
  noun: boolean,
): { term: QueryTerm; mended?: Mended } {
  const { terms } = corpus;
  let { form } = token;
  let term = terms.of(form);
  const groups = corpus.concepts.groupsOf(stem(form), form);
  const sure = matchesOf(corpus, term, stem(form), groups);
  const named = token.capital && token.start > 0 && terms.neverLower(form);
  // Names, units and speakers are what they are; any other word may be hinted at.
  let match = role === "content" && !named ? withHints(corpus, stem(form), sure) : sure;
  let mended: Mended | undefined;
  if (match.size === 0 && role !== "frame" && role !== "light" && role !== "scope") {
    const better = mend(corpus, form);
    if (better !== undefined) {
      form = better;
      term = terms.of(better);
      match = matchesOf(corpus, term, stem(better));
      mended = { from: word, to: terms.isName(terms.of(better)) ? better[0]?.toUpperCase() + better.slice(1) : better };
    }
  }
  const name = (term >= 0 && terms.isName(term)) || named;
  // “first wave” is met by “first group”: any portion will do where the ordinal agrees.
  if (role === "scope" && PORTIONS.has(stem(form))) match = new Map([...portionsOf(corpus), ...match]);
  // “death toll”: a noun that only asks for a number, unless the documents have it.
  const counting = role === "content" && match.size === 0 && MEASURE_NOUNS.get(form) === "count";
  // “how much was the fine”: a sum of this kind, which no document knows.
  const missing = role === "frame" && match.size === 0 && SUMS.test(form);
  const found: QueryTerm = {
    word,
    stem: stem(form),
    term,
    idf: softIdf(corpus, term, match) * (sure.size > 0 || mended || missing ? 1 : unknownWeight(form, noun)),
    role: name && role === "content" ? "name" : counting ? "frame" : missing ? "content" : role,
    match,
    verb: false,
    opposite: null,
    groups: name ? [] : mended ? corpus.concepts.groupsOf(stem(form)) : groups,
  };
  return mended ? { term: found, mended } : { term: found };
}

/** An unknown thing proves much. A doing may be said in many ways, a general word says little. */
function unknownWeight(form: string, noun: boolean): number {
  if (GENERAL.has(form) || (form.length > 5 && form.endsWith("ly"))) return UNKNOWN_GENERAL;
  return noun ? 1 : UNKNOWN_VERB;
}

/** A determiner, a preposition or a counting word stands before it, or it is a plural; and it is no verb form. */
function looksLikeNoun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital && at > 0) return true;
  if (isVerbForm(token.form) || token.form.endsWith("ing")) return false;
  const [before, earlier] = [tokens[at - 1]?.form ?? "", tokens[at - 2]?.form ?? ""];
  const opens =
    /^(the|a|an|this|that|any|some|no|my|your|his|her|its|our|their|of|which|what|many|much|for|with|in|on|by)$/;
  return opens.test(before) || (opens.test(earlier) && !STOPWORDS.has(before)) || /[^su]s$/.test(token.form);
}
