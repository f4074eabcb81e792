import type { Corpus } from "../../corpus.ts";
import { FRAME_WORDS, KIND_WORDS, LIGHT_WORDS, REPORTING_VERBS, STOPWORDS } from "../../language/data/stopwords.ts";
import { IRREGULAR } from "../../language/data/irregular.ts";
import { OPPOSITES } from "../../language/data/opposites.ts";
import { MEASURE_NOUNS, PORTIONS } from "../../language/data/units.ts";
import type { Range } from "../../language/phrases.ts";
import { stem } from "../../language/stem.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { speller } from "../../retrieval/spelling.ts";
import type { Mended } from "../answer.ts";
import { MEASURE_WORDS } from "./measure-words.ts";
import { idfOf, matchesOf, matchesOfGroups } from "./match.ts";
import type { QueryTerm } from "./query.ts";
import type { Seek } from "./seek.ts";

/** What an unknown verb weighs, against an unknown noun. */
const UNKNOWN_VERB = 0.35;
const DETERMINERS = /^(the|a|an|this|that|these|those|his|her|its|their|our|my|your)$/;
/** What one portion noun counts for another. */
const PORTION = 0.7;
/** What one word of a phrase counts for the phrase. */
const LITERAL = 0.9;
/** Longer words are not read as initials. */
const LONGEST_ACRONYM = 5;

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
  readonly speaker: Range | null;
}

/** The words of a question that are looked for, each with what may stand for it. */
export function askedTerms(
  corpus: Corpus,
  text: string,
  tokens: readonly Token[],
  { asks, unit, scopeAt, speaker }: Places,
): AskedTerms {
  const aliases = aliasTerms(corpus, text, tokens);
  const terms: QueryTerm[] = [...aliases.terms];
  const mended: Mended[] = [];
  for (const phrase of phraseTerms(corpus, text, tokens, asks)) {
    terms.push(phrase.term);
    for (let at = phrase.from; at < phrase.to; at++) aliases.covered.add(at);
  }
  tokens.forEach((token, at) => {
    if (token.kind === "mark" || aliases.covered.has(at)) return;
    const initials = initialTerms(corpus, text, token);
    terms.push(...initials);
    if (initials.length > 0 || (at >= asks.from && at < asks.to)) return;
    const plain = roleOf(token, at, unit, scopeAt, tokens[at - 1], asks.measure !== null);
    if (plain === undefined) return;
    const role = speaker && at >= speaker.from && at < speaker.to && plain === "content" ? "speaker" : plain;
    const read = toTerm(corpus, token, text.slice(token.start, token.end), role, asks.sought === "number" || asks.sought === "duration" || looksLikeNoun(tokens, at));
    if (read.mended) mended.push(read.mended);
    const denied = read.term.role === "content" && terms.every(({ opposite }) => opposite === null) && negatedBefore(tokens, at);
    terms.push(denied ? { ...read.term, opposite: oppositesOf(corpus, token.form) } : read.term);
  });
  if (!terms.some(({ role }) => role === "content" || role === "name" || role === "unit")) promote(terms);
  const unknown = terms.filter(({ match, role }) => match.size === 0 && role !== "frame" && role !== "light");
  return { terms, mended, missing: [...new Set(unknown.map(({ word }) => word))] };
}

/** “who wrote the report”: where nothing else is asked for, the words that otherwise only frame a question are its subject. */
function promote(terms: QueryTerm[]): void {
  terms.forEach((term, i) => {
    if (term.role === "frame" && term.match.size > 0) terms[i] = { ...term, role: "content" };
  });
}

/** A negation stands up to three words before. */
function negatedBefore(tokens: readonly Token[], at: number): boolean {
  return tokens.slice(Math.max(0, at - 3), at).some(({ form }) => /^(not|never|didnt|dont|doesnt|wasnt|isnt|arent|werent|hasnt|havent)$|n't$/.test(form));
}

function oppositesOf(corpus: Corpus, form: string): ReadonlyMap<number, number> {
  const words = OPPOSITES.get(IRREGULAR.get(form) ?? form) ?? [];
  const found = words.flatMap((word) => [...matchesOf(corpus, corpus.terms.of(word), stem(word))]);
  return new Map(found.filter(([, strength]) => strength > 0.8));
}

/** Names of several words and acronyms which the corpus knows as one thing. */
function aliasTerms(corpus: Corpus, text: string, tokens: readonly Token[]) {
  const covered = new Set<number>();
  const terms = corpus.aliases.find(tokens).map(({ group, from, to }): QueryTerm => {
    for (let at = from; at < to; at++) covered.add(at);
    const term = corpus.terms.count + group;
    const word = text.slice(tokens[from]?.start, tokens[to - 1]?.end);
    return { word, stem: word, term, idf: idfOf(corpus, term), role: "name", match: new Map([[term, 1]]), opposite: null, groups: [] };
  });
  return { terms, covered };
}

/** “lend a hand”, “step down”: phrases that are said for one word, where the documents have a word of that group. */
function phraseTerms(corpus: Corpus, text: string, tokens: readonly Token[], asks: Seek) {
  const stems = tokens.map(({ form, kind }) => (kind === "mark" ? "" : stem(form)));
  const found: { term: QueryTerm; from: number; to: number }[] = [];
  for (let at = 0; at < stems.length; at++) {
    if ((at >= asks.from && at < asks.to) || /^(how|what|who|when|where|which|why)$/.test(tokens[at]?.form ?? "")) continue;
    const phrase = corpus.concepts
      .phrasesFrom(stems[at] as string)
      .find(({ stems: words }) => words.every((word, i) => stems[at + i] === word));
    const to = at + (phrase?.stems.length ?? 0);
    // “under the deal”: the little word belongs to what follows.
    if (!phrase || (/^(under|in|at|on|by|for|to|from|with)$/.test(tokens[to - 1]?.form ?? "") && DETERMINERS.test(tokens[to]?.form ?? ""))) continue;
    const literal = tokens
      .slice(at, to)
      .filter(({ form }) => !STOPWORDS.has(form))
      .map(({ form }) => corpus.terms.of(form));
    const match = new Map([
      ...matchesOfGroups(corpus, phrase.groups),
      ...literal.filter((term) => term >= 0).map((term) => [term, LITERAL] as const),
    ]);
    if (match.size === 0) continue;
    const word = text.slice(tokens[at]?.start, tokens[to - 1]?.end);
    found.push({
      term: { word, stem: word, term: -1, idf: softIdf(corpus, -1, match), role: "content", match, opposite: null, groups: phrase.groups },
      from: at,
      to,
    });
    at = to - 1;
  }
  return found;
}

/** “UN” where the documents only write “United Nations”: the words of that name. */
function initialTerms(corpus: Corpus, text: string, token: Token): QueryTerm[] {
  const { form, kind } = token;
  const readable =
    kind === "word" && form.length <= LONGEST_ACRONYM && !STOPWORDS.has(form) && corpus.terms.of(form) < 0;
  const words = (readable ? (corpus.acronyms.expand(form) ?? []) : []).filter((word) => !STOPWORDS.has(word));
  return words.map((word) => {
    const term = corpus.terms.of(word);
    return {
      word: text.slice(token.start, token.end),
      stem: word,
      term,
      idf: idfOf(corpus, term) / words.length,
      role: "name",
      match: new Map([[term, 1]]),
      opposite: null,
      groups: [],
    };
  });
}

function roleOf(
  token: Token,
  at: number,
  unit: Range | null,
  scopeAt: readonly number[],
  before: Token | undefined,
  measured: boolean,
): QueryTerm["role"] | undefined {
  if (unit && at >= unit.from && at < unit.to)
    return STOPWORDS.has(token.form) ? undefined : MEASURE_WORDS.has(token.form) ? "frame" : "unit";
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
    const better = mend(corpus, form);
    if (better !== undefined) {
      form = better;
      term = terms.of(better);
      match = matchesOf(corpus, term, stem(better));
      mended = { from: word, to: terms.isName(terms.of(better)) ? better[0]?.toUpperCase() + better.slice(1) : better };
    }
  }
  const name = (term >= 0 && terms.isName(term)) || (token.capital && token.start > 0 && terms.neverLower(form));
  // “first wave” is met by “first group”: any portion will do where the ordinal agrees.
  if (role === "scope" && PORTIONS.has(stem(form))) match = new Map([...portionsOf(corpus), ...match]);
  // “death toll”: a noun that only asks for a number, unless the documents have it.
  const counting = role === "content" && match.size === 0 && MEASURE_NOUNS.get(form) === "count";
  const found: QueryTerm = {
    word,
    stem: stem(form),
    term,
    // Doings are said in many ways: an unknown verb or adjective proves little, an unknown thing much.
    idf: softIdf(corpus, term, match) * (match.size === 0 && !noun ? UNKNOWN_VERB : 1),
    role: name && role === "content" ? "name" : counting ? "frame" : role,
    match,
    opposite: null,
    groups: name ? [] : corpus.concepts.groupsOf(stem(form)),
  };
  return mended ? { term: found, mended } : { term: found };
}

function portionsOf(corpus: Corpus): ReadonlyMap<number, number> {
  return new Map([...PORTIONS].map((word) => [corpus.terms.byStem(stem(word)), PORTION] as const).filter(([term]) => term >= 0));
}

/** The word of the corpus that a typed word meant; undefined when it is known, or none is near. */
export function mend(corpus: Corpus, form: string): string | undefined {
  const known = matchesOf(corpus, corpus.terms.of(form), stem(form)).size > 0;
  return known ? undefined : speller(corpus.terms).mend(form);
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
