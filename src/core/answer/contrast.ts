import type { Placed } from "../claims/claim.ts";
import { isPlural } from "../claims/readers/unit.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { contrastOf } from "../language/data/contrasts.ts";
import { CARDINALS, ORDINALS } from "../language/data/numbers.ts";
import { LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { AUXILIARIES } from "../language/data/verbs.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Difference } from "./answer.ts";
import { askedStrength } from "./asked.ts";
import { contrastingHeadings } from "./contrast-headings.ts";
import { contrastingPhrases } from "./contrast-phrases.ts";
import type { Query } from "./question/query.ts";
import { timesApart } from "./times.ts";
import { versionsOfOne } from "./versions.ts";

/**
 * What makes two values values of different things although the question fits both; null when nothing does.
 * A twin (“the clinic in Alton”, “the north ward”, “on Tuesday”) needs a mark on each side: a report that only says more is no twin.
 */
export function otherThing(corpus: Corpus, query: Query, one: Placed, other: Placed): Difference | null {
  const [a, b] = [read(corpus, one.passage), read(corpus, other.passage)];
  const [words, others] = [wordsAround(corpus, a, one), wordsAround(corpus, b, other)];
  const time = timesApart(corpus, query, one, other);
  if (time !== null) return { kind: "window", words: time };
  const set = contrasting(words, others);
  if (set !== null) return { kind: "event", words: set };
  const phrase = contrastingPhrases(corpus, query, words, others);
  if (phrase !== null) return { kind: "event", words: phrase };
  if (one.kind === "date") {
    const after = differing(corpus, query, behindNouns(words), behindNouns(others));
    return after === null ? null : { kind: "event", words: after };
  }
  const kinds = differing(corpus, query, beforeNouns(words), beforeNouns(others));
  if (kinds !== null) return { kind: "event", words: kinds };
  const behind = differing(corpus, query, behindNouns(words), behindNouns(others));
  if (behind !== null) return { kind: "event", words: behind };
  const together = joined(corpus, query, words) ?? joined(corpus, query, others);
  if (together !== null && (joined(corpus, query, words) === null || joined(corpus, query, others) === null))
    return { kind: "event", words: together };
  const [ownPlace, otherPlace] = [placeIn(corpus, query, a, one, other), placeIn(corpus, query, b, other, one)];
  if (ownPlace && otherPlace) return { kind: "event", words: otherPlace };
  // “First edition” and “second edition” head one page.
  if (versionsOfOne(corpus, a.passage.document, b.passage.document)) return null;
  const heading = contrastingHeadings(corpus, query, one.passage, other.passage);
  return heading === null ? null : { kind: "event", words: heading };
}

/** The words of the clause in which a value stands, without the value's number and without speakers. */
export function wordsAround(
  corpus: Corpus,
  reading: Reading,
  { clause, from, to, unit, quantity }: Placed,
): readonly (Token | null)[] {
  const speakers = voicesOf(corpus, reading).map(({ attribution: { subject } }) => subject);
  const number = unit === null ? to : (quantity?.to ?? to);
  return reading.tokens.slice(clause.from, clause.to).map((token, i) => {
    const at = clause.from + i;
    const left = (at >= from && at < number) || speakers.some((range) => range.from <= at && at < range.to);
    return left ? null : token;
  });
}

/** “At its northern end” and “at its southern end”: different members of one set, and none in common. */
function contrasting(one: readonly (Token | null)[], other: readonly (Token | null)[]): string | null {
  const members = (words: readonly (Token | null)[]) =>
    words.flatMap<{ set: number | string; member: number; form: string }>((token, at) => {
      const entry = token && contrastOf(token.form);
      const side = sideOf(words, at);
      if (token && side) return [{ set: side, member: token.form === "against" ? 1 : 0, form: token.form }];
      return token && entry ? [{ ...entry, form: token.form }] : [];
    });
  const [a, b] = [members(one), members(other)];
  const twin = b.find(
    ({ set, member }) =>
      a.some((entry) => entry.set === set && entry.member !== member) &&
      !a.some((entry) => entry.set === set && entry.member === member),
  );
  return twin?.form ?? null;
}

/** “Voted for”, “voted against”: the verb with its side; undefined for every other word. */
function sideOf(words: readonly (Token | null)[], at: number): string | undefined {
  const verb = words[at - 1];
  return /^(for|against)$/.test(words[at]?.form ?? "") &&
    verb &&
    (isVerbForm(verb.form) || /^(vote|votes|voting)$/.test(verb.form))
    ? stem(verb.form)
    : undefined;
}

/** “The valley of Alton and Belford” is more than Alton: a name of the question joined with another name. */
function joined(corpus: Corpus, query: Query, words: readonly (Token | null)[]): string | null {
  const asked = (token: Token | null | undefined) =>
    token?.capital === true &&
    query.terms.some(({ role, match }) => role === "name" && (match.get(corpus.terms.of(token.form)) ?? 0) > 0.9);
  for (let at = 1; at + 1 < words.length; at++) {
    const [before, after] = [words[at - 1], words[at + 1]];
    if (words[at]?.form !== "and" || !before?.capital || !after?.capital || asked(before) === asked(after)) continue;
    return (asked(before) ? after : before).form;
  }
  return null;
}

interface Mark {
  readonly noun: string;
  readonly word: Token;
}

/** What stands right before a noun: “adult ticket”, “business plan”, “Harbour Street”. */
function beforeNouns(words: readonly (Token | null)[]): Mark[] {
  return words.flatMap((token, at) => {
    const before = words[at - 1];
    if (!isNoun(token) || !isMark(before)) return [];
    return [{ noun: stem(token.form), word: before }];
  });
}

/** What a preposition right after a noun joins to it: “files for upload”, “jobs at the mill”. */
function behindNouns(words: readonly (Token | null)[]): Mark[] {
  return words.flatMap((token, at) => {
    const preposition = words[at + 1]?.form ?? "";
    if (!isNoun(token) || !/^(of|for|in|at|to|with|from|against|on)$/.test(preposition)) return [];
    const article = /^(the|a|an|its|his|her|their)$/.test(words[at + 2]?.form ?? "") ? 1 : 0;
    const first = at + 2 + article;
    // “for grown-ups”: the last part of it is the noun.
    const word = words[first + 1]?.form === "-" && !words[first + 1]?.spaced ? words[first + 2] : words[first];
    return isMark(word) ? [{ noun: `${stem(token.form)} ${preposition}`, word }] : [];
  });
}

function isNoun(token: Token | null | undefined): token is Token {
  return (
    token?.kind === "word" && !STOPWORDS.has(token.form) && !LIGHT_WORDS.has(token.form) && !isVerbForm(token.form)
  );
}

function isMark(token: Token | null | undefined): token is Token {
  return (
    isNoun(token) &&
    !ORDINALS.has(token.form) &&
    !CARDINALS.has(token.form) &&
    !/(ful|ous|able|ible|ly)$/.test(token.form)
  );
}

/** Marks of one noun which differ on both sides. A name beside a common word only says it otherwise: “the Alton plant”, “the paper plant”. */
function differing(corpus: Corpus, query: Query, one: readonly Mark[], other: readonly Mark[]): string | null {
  for (const { noun, word } of other) {
    const twins = one.filter((mark) => mark.noun === noun);
    if (twins.length === 0 || twins.some((mark) => !apartFrom(corpus, query, mark.word, word))) continue;
    return word.form;
  }
  return null;
}

function apartFrom(corpus: Corpus, query: Query, one: Token, other: Token): boolean {
  const [a, b] = [corpus.terms.of(one.form), corpus.terms.of(other.form)];
  if (a === b || stem(one.form) === stem(other.form)) return false;
  const names = [corpus.terms.isName(a) && one.capital, corpus.terms.isName(b) && other.capital];
  if (names[0] !== names[1]) return false;
  const groups = corpus.concepts.groupsOf(stem(other.form));
  if (corpus.concepts.groupsOf(stem(one.form)).some((group) => groups.includes(group))) return false;
  return !(askedStrength(corpus, query, one) > 0 && askedStrength(corpus, query, other) > 0);
}

/** A name or a place of the clause that the other's document never mentions; speakers do not count. */
function placeIn(corpus: Corpus, query: Query, reading: Reading, claim: Placed, other: Placed): string | undefined {
  const { tokens, text } = reading;
  const speakers = voicesOf(corpus, reading).map(({ attribution: { subject } }) => subject);
  const range = corpus.ranges[corpus.passages.at(other.passage)?.document ?? 0] as { from: number; to: number };
  const elsewhere = new Set(corpus.stream.subarray(corpus.streamStarts[range.from], corpus.streamStarts[range.to]));
  for (let at = claim.clause.from; at < claim.clause.to; at++) {
    const token = tokens[at];
    if (
      token?.kind !== "word" ||
      (at >= claim.from && at < claim.to) ||
      speakers.some(({ from, to }) => from <= at && at < to)
    )
      continue;
    const term = corpus.terms.of(token.form);
    // “at the mill”, “at the quarry”.
    const place = tokens[at - 1]?.form === "the" && tokens[at - 2]?.form === "at";
    const named = token.capital && (corpus.terms.isName(term) || isStrange(corpus, tokens, at));
    if (!named && !(place && !STOPWORDS.has(token.form) && !ORDINALS.has(token.form))) continue;
    if (!elsewhere.has(term) && askedStrength(corpus, query, token) === 0) return text.slice(token.start, token.end);
  }
  return undefined;
}

/** A capital at the head of a sentence is a name's when no list of words knows it: “Alden had 71 mm of rain”. */
function isStrange(corpus: Corpus, tokens: readonly Token[], at: number): boolean {
  const { form } = tokens[at] as Token;
  if (at > 0 || STOPWORDS.has(form) || LIGHT_WORDS.has(form) || CARDINALS.has(form)) return false;
  const plain =
    corpus.concepts.groupsOf(stem(form)).length > 0 || isPlural(form) || isVerbForm(form) || form.endsWith("ing");
  return !plain && isVerbLike(tokens[at + 1]);
}

function isVerbLike(token: Token | undefined): boolean {
  return token?.kind === "word" && (AUXILIARIES.has(token.form) || isVerbForm(token.form));
}
