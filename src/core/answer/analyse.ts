import { readScopes } from "../claims/readers/circumstance.ts";
import { classOf, isPlural } from "../claims/readers/unit.ts";
import type { Corpus } from "../corpus.ts";
import { TIME_UNITS } from "../language/data/calendar.ts";
import {
  FRAME_WORDS,
  KIND_WORDS,
  LIGHT_WORDS,
  PHRASE_ENDS,
  REPORTING_VERBS,
  STOPWORDS,
} from "../language/data/stopwords.ts";
import { MEASURE_NOUNS, PEOPLE, PORTIONS } from "../language/data/units.ts";
import { quantities } from "../language/numbers.ts";
import { stem } from "../language/stem.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { speller } from "../retrieval/spelling.ts";
import type { Mended } from "./answer.ts";
import { idfOf, matchesOf } from "./match.ts";
import type { Query, QueryTerm, QueryUnit } from "./query.ts";
import { type Seek, seek } from "./seek.ts";

/** What an unknown verb weighs, against an unknown noun. */
const UNKNOWN_VERB = 0.35;

/** Reads a question against the words of a corpus. */
export function analyse(corpus: Corpus, text: string): Query {
  const tokens = tokenize(text);
  const asks = seek(tokens);
  const unitRange = unitAfter(tokens, asks);
  const scope = readScopes(tokens, 0, tokens.length).find(({ noun }) => PORTIONS.has(noun)) ?? null;
  const scopeAt = scope
    ? [
        scope.at,
        ...tokens.flatMap(({ form }, i) => (i > scope.at && i <= scope.at + 2 && stem(form) === scope.noun ? [i] : [])),
      ]
    : [];
  const speakerRange = speakerAsked(tokens);
  const mended: Mended[] = [];
  const terms: QueryTerm[] = [];
  const missing: string[] = [];
  const covered = new Set<number>();
  for (const { group, from, to } of corpus.aliases.find(tokens)) {
    const term = corpus.terms.count + group;
    for (let at = from; at < to; at++) covered.add(at);
    const word = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    terms.push({ word, stem: word, term, idf: idfOf(corpus, term), role: "name", match: new Map([[term, 1]]) });
  }
  tokens.forEach((token, at) => {
    const initials =
      token.kind === "word" && !STOPWORDS.has(token.form) && corpus.terms.of(token.form) < 0 && token.form.length <= 5
        ? corpus.acronyms.expand(token.form)
        : undefined;
    if (initials && !covered.has(at)) {
      covered.add(at);
      for (const form of initials.filter((word) => !STOPWORDS.has(word))) {
        const term = corpus.terms.of(form);
        terms.push({
          word: text.slice(token.start, token.end),
          stem: form,
          term,
          idf: idfOf(corpus, term) / initials.length,
          role: "name",
          match: new Map([[term, 1]]),
        });
      }
    }
    if (token.kind === "mark" || covered.has(at) || (at >= asks.from && at < asks.to)) return;
    const role = roleOf(token, at, unitRange, scopeAt, tokens[at - 1], asks.measure !== null);
    if (role === undefined) return;
    const read = toTerm(corpus, token, text.slice(token.start, token.end), role, looksLikeNoun(tokens, at));
    if (read.mended) mended.push(read.mended);
    terms.push(read.term);
    if (read.term.match.size === 0 && read.term.role !== "frame" && read.term.role !== "light")
      missing.push(read.term.word);
  });
  const speaker = speakerRange
    ? tokens
        .slice(speakerRange.from, speakerRange.to)
        .filter(({ form, kind }) => kind !== "mark" && !STOPWORDS.has(form))
        .map(({ form }) => corpus.terms.of(form))
    : [];
  const holder = asks.sought === "person" ? officeAsked(corpus, tokens, asks) : null;
  return {
    text,
    sought: asks.sought,
    terms,
    missing: [...new Set(missing)],
    mended,
    unit: unitOf(corpus, tokens, unitRange, asks),
    scope: scope && { ordinal: scope.ordinal, noun: scope.noun },
    rate: /\b(per|every|each|weekly|daily|monthly|yearly|hourly)\b|\ba (day|week|month|year|head)\b|\bhow often\b/i.test(
      text.slice(0, 1000),
    ),
    total: /\b(in total|in all|altogether|overall|total)\b/i.test(text.slice(0, 1000)),
    whoSaid: asksWhoSaid(tokens, asks),
    speaker,
    noun: holder ?? nounNamed(corpus, tokens),
    named: tokens.some(({ form }, i) => form === "name" && tokens[i + 1]?.form === "of") || holder !== null,
    bound: tokens.some(({ form }) => form === "since")
      ? "after"
      : tokens.some(({ form }) => /^(until|till)$/.test(form))
        ? "before"
        : null,
    offered: quantities(tokens).map(({ value }) => value),
    often: tokens.some(({ form }, i) => form === "how" && tokens[i + 1]?.form === "often"),
    about:
      asks.sought === "person" &&
      terms.some(({ role }) => role === "name") &&
      !terms.some(({ role }) => role === "content" || role === "unit"),
    negated: tokens.some(
      ({ form }) =>
        /^(not|never|n't|didnt|dont|wasnt|isnt|arent|werent|hasnt|havent)$/.test(form) || form.endsWith("n't"),
    ),
    comparison: tokens.some(({ form }) =>
      /^(compare|agree|agrees|disagree|differ|differs|contradict|contradicts|conflict|conflicting|versus|vs|consistent)$/.test(
        form,
      ),
    ),
  };
}

function roleOf(
  token: Token,
  at: number,
  unit: { from: number; to: number } | null,
  scopeAt: readonly number[],
  before: Token | undefined,
  measured: boolean,
): QueryTerm["role"] | undefined {
  if (unit && at >= unit.from && at < unit.to) return STOPWORDS.has(token.form) ? undefined : "unit";
  if (scopeAt.includes(at)) return "scope";
  if (STOPWORDS.has(token.form)) return undefined;
  if (LIGHT_WORDS.has(token.form)) return "light";
  if (KIND_WORDS.has(token.form) && /^(which|what)$/.test(before?.form ?? "")) return "frame";
  return FRAME_WORDS.has(token.form) ||
    REPORTING_VERBS.has(token.form) ||
    (measured && MEASURE_NOUNS.get(token.form) !== "count" && MEASURE_NOUNS.has(token.form))
    ? "frame"
    : "content";
}

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
  let match = matchesOf(corpus, term, stem(form));
  let mended: Mended | undefined;
  if (match.size === 0 && role !== "frame" && role !== "light" && role !== "scope") {
    const better = speller(terms).mend(form);
    if (better !== undefined) {
      form = better;
      term = terms.of(better);
      match = matchesOf(corpus, term, stem(better));
      mended = { from: word, to: better };
    }
  }
  const name = term >= 0 ? terms.isName(term) : token.capital && token.start > 0;
  const found: QueryTerm = {
    word,
    stem: stem(form),
    term,
    // Doings are said in many ways: an unknown verb or adjective proves little, an unknown thing much.
    idf: softIdf(corpus, term, match) * (match.size === 0 && !noun ? UNKNOWN_VERB : 1),
    role: name && role === "content" ? "name" : role,
    match,
  };
  return mended ? { term: found, mended } : { term: found };
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

/** A word that only its relatives stand for weighs as much as the most frequent of them at the least. */
function softIdf(corpus: Corpus, term: number, match: ReadonlyMap<number, number>): number {
  if (term >= 0 || match.size === 0) return idfOf(corpus, term);
  return Math.min(...[...match.keys()].map((other) => idfOf(corpus, other)));
}

/** “how many [fishing boats] were …”: the noun phrase that is counted. */
function unitAfter(tokens: readonly Token[], asks: Seek): { from: number; to: number } | null {
  if (asks.sought !== "number" || asks.measure !== null) return null;
  // “how many were children”: the noun stands after the verb.
  const from = /^(were|are|was|is)$/.test(tokens[asks.to]?.form ?? "") ? asks.to + 1 : asks.to;
  let to = from;
  while (to < tokens.length && to - from < 4) {
    const { form, kind } = tokens[to] as Token;
    if (
      kind === "mark" ||
      (PHRASE_ENDS.has(form) && !(to === from && /^(of|the)$/.test(form))) ||
      /^(didnt|dont|didn't|don't|got|get|go|went)$/.test(form)
    )
      break;
    // “injured people” is a noun phrase, “left the town” is none.
    if (isVerbForm(form) && (to > from || !isNoun(tokens[to + 1]))) break;
    to += 1;
    // “how many people live”: after a plural the noun phrase is over, unless it is a possessive.
    const token = tokens[to - 1] as Token;
    if (isPlural(form) && token.end - token.start === form.length && !isPlural(tokens[to]?.form ?? "")) break;
  }
  return to > from ? { from, to } : null;
}

function isNoun(token: Token | undefined): boolean {
  return (
    token?.kind === "word" && !STOPWORDS.has(token.form) && !PHRASE_ENDS.has(token.form) && !isVerbForm(token.form)
  );
}

function unitOf(
  corpus: Corpus,
  tokens: readonly Token[],
  range: { from: number; to: number } | null,
  asks: Seek,
): QueryUnit | null {
  if (asks.measure && asks.measure !== "count") return { head: asks.measure, class: asks.measure, match: new Map() };
  if (asks.sought === "duration" && asks.measure === null) return { head: "time", class: "time", match: new Map() };
  if (!range) return null;
  const head = tokens.slice(range.from, range.to).findLast(({ kind, form }) => kind === "word" && !STOPWORDS.has(form));
  if (!head) return null;
  const kind = TIME_UNITS.has(head.form)
    ? "time"
    : classOf(PEOPLE.has(head.form) || head.form === "ppl" ? "people" : head.form);
  const stemmed = stem(head.form);
  return { head: stemmed, class: kind, match: matchesOf(corpus, corpus.terms.of(head.form), stemmed) };
}

/** “who is the mayor”, “who was captain of the ferry”: the office whose holder is sought. Null when a verb follows. */
function officeAsked(corpus: Corpus, tokens: readonly Token[], asks: Seek): ReadonlyMap<number, number> | null {
  if (!/^(is|was|are|were)$/.test(tokens[asks.to]?.form ?? "")) return null;
  let at = asks.to + 1;
  while (/^(the|a|an|our|your|its|their|current|new|former)$/.test(tokens[at]?.form ?? "")) at += 1;
  let head = -1;
  for (; at < tokens.length; at++) {
    const { form, kind } = tokens[at] as Token;
    if (kind !== "word" || PHRASE_ENDS.has(form) || isVerbForm(form) || form.endsWith("ing")) break;
    head = at;
  }
  const next = tokens[head + 1];
  const ends = next === undefined || next.kind === "mark" || /^(of|in|at|for)$/.test(next.form);
  const form = tokens[head]?.form;
  if (form === undefined || FRAME_WORDS.has(form) || !ends || corpus.terms.isName(corpus.terms.of(form))) return null;
  return matchesOf(corpus, corpus.terms.of(form), stem(form));
}

/** “which station …”, “what company …”, “the name of the ship”. Not “which of”, “what did”. */
function nounNamed(corpus: Corpus, tokens: readonly Token[]): ReadonlyMap<number, number> | null {
  const forms = tokens.map(({ form }) => form);
  // Only “name of” asks for a name for certain; “which role” may be answered by any words.
  const naming = forms.findIndex((form, i) => form === "name" && forms[i + 1] === "of");
  const which = forms.findIndex((form) => form === "which");
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

const SAYING =
  /^(say|says|said|tell|told|give|gave|given|claim|report|put|estimate|call|describe|mention|announce|think|want|write|warn|add|deny|explain|admit|promise|criticise|criticize|make|comment)$/;

/** “what did [the mayor] say about”, “according to [the union]”. */
function speakerAsked(tokens: readonly Token[]): { from: number; to: number } | null {
  const according = tokens.findIndex(
    ({ form }, i) => /^(according|acc)$/.test(form) && /^(to|\.)$/.test(tokens[i + 1]?.form ?? ""),
  );
  if (according >= 0) {
    const from = according + (tokens[according + 1]?.form === "." ? 3 : 2);
    let to = from;
    while (
      to < tokens.length &&
      tokens[to]?.kind !== "mark" &&
      !(PHRASE_ENDS.has(tokens[to]?.form ?? "") && !/^(the|a|an|of|for)$/.test(tokens[to]?.form ?? ""))
    )
      to += 1;
    const frame = tokens.slice(from, to).every(({ form }) => FRAME_WORDS.has(form) || STOPWORDS.has(form));
    return frame || /^(which|what|whom|whose)$/.test(tokens[from]?.form ?? "") ? null : { from, to };
  }
  const aux = tokens.findIndex(({ form }) => /^(did|does|do|has|have)$/.test(form));
  if (aux < 0) return null;
  const verb = tokens.findIndex(({ form }, i) => i > aux + 1 && SAYING.test(form));
  if (
    verb < 0 ||
    verb - aux > 8 ||
    tokens
      .slice(aux + 1, verb)
      .some(({ form }) => /^(who|which|what|to|not|was|were|been|sources|reports|documents)$/.test(form))
  )
    return null;
  if (tokens[verb]?.form === "make" || tokens[verb]?.form === "put") return null;
  return { from: aux + 1, to: verb };
}

function asksWhoSaid(tokens: readonly Token[], asks: Seek): boolean {
  const words = tokens.map(({ form }) => form);
  if (
    asks.sought === "person" &&
    words.slice(asks.to, asks.to + 3).some((word) => REPORTING_VERBS.has(word) || word === "source")
  )
    return true;
  const which = words.findIndex((word) => /^(which|what|whose)$/.test(word));
  if (
    which >= 0 &&
    words
      .slice(which + 1, which + 5)
      .some((word) => REPORTING_VERBS.has(word) && !/^(put|found|find|call|called|describe|described)$/.test(word)) &&
    !words.slice(which + 1, which + 3).some((word) => /^(did|does|do)$/.test(word))
  )
    return true;
  return which >= 0 && words.some((word, i) => /^(according|acc)$/.test(word) && which > i && which - i <= 3);
}
