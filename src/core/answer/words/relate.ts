import { readStance } from "../../claims/readers/circumstance.ts";
import { denialsIn } from "../../claims/readers/denial.ts";
import type { Reading } from "../../claims/reading.ts";
import { sameVoice } from "../../claims/speaker-reader.ts";
import type { Corpus } from "../../corpus.ts";
import { ONE_DOER } from "../../language/data/one-doer.ts";
import { LIGHT_WORDS, STOPWORDS } from "../../language/data/stopwords.ts";
import type { Span } from "../../language/span.ts";
import type { Token } from "../../language/tokens.ts";
import { isVerbForm } from "../../language/verbs.ts";
import { askedStrength } from "../asked.ts";
import type { Query } from "../question/query.ts";
import type { Found } from "../rank.ts";
import { type Relation, unknown } from "../relation.ts";
import { type Asks, asksOf } from "../spans/asks.ts";
import { isAttached } from "../spans/attached.ts";
import { tellingsApart } from "./apart.ts";
import { revisionOf, type Told } from "./telling.ts";

/** From here on a sentence has a word of the question itself, or one that is said for it. */
const OUTRIGHT = 0.65;

/**
 * What two tellings are to each other. They differ only when both speak of all that is asked, in sentences of their own and by
 * voices of their own, and name what cannot both be meant: a false dispute costs more trust than a missed one.
 */
export function relate(corpus: Corpus, query: Query, one: Told, other: Told): Relation {
  const origin = corpus.reprints.origin;
  const [a, b] = [one.ranked.reading, other.ranked.reading];
  if (origin[a.number] === origin[b.number]) return { kind: "same", because: "one wording" };
  if (!(isOutright(query, one.ranked) && isOutright(query, other.ranked)))
    return unknown("one does not speak of all that is asked");
  if (query.sought === "yes-no") return relateAnswers(corpus, query, one, other);
  if (one.mark === null || other.mark === null) return unknown("no words to compare");
  if (one.terms.length === 0 || other.terms.length === 0) return unknown("nothing but small words");
  if (query.sought === "reason" && !sameSpeaker(one, other)) {
    if (contrasts(corpus, one, other) || contrasts(corpus, other, one))
      return { kind: "differs", because: "one says that it was not the other" };
  }
  const shared = one.terms.filter((term) => other.terms.includes(term)).length;
  const lesser = Math.min(one.terms.length, other.terms.length);
  if (shared === lesser) return { kind: "same", because: "the same words" };
  if (shared > 0) return { kind: "compatible", because: "they share a word" };
  if (query.sought !== "reason" && isReplaced(corpus, query, one, other))
    return { kind: "updated", because: "words of revision" };
  if (sameSpeaker(one, other)) return unknown("one voice");
  if (query.sought === "reason") return unknown("two reasons may both hold");
  return relateNames(corpus, query, one, other);
}

function relateAnswers(corpus: Corpus, query: Query, one: Told, other: Told): Relation {
  if (one.denies === other.denies) return { kind: "same", because: one.denies ? "both deny it" : "both affirm it" };
  const [a, b] = [one.ranked.reading, other.ranked.reading];
  if (sameSpeaker(one, other)) return unknown("one voice");
  if ([one, other].some(({ ranked }) => !saysVerb(query, ranked))) return unknown("one says another thing of it");
  if (asksOfOneThing(query) && ![a, b].every(tellsLeave)) return unknown("one says nothing of what may be done");
  if ([a, b].some(isPartial)) return unknown("one denies it in part");
  // What is to come denies nothing of what has been so far.
  if ([a, b].some((reading) => stance(reading) === "expected")) return unknown("one speaks of what is to come");
  if (daysDiffer(a, b)) return unknown("of different days");
  const apart = tellingsApart(corpus, query, one, other);
  if (apart !== null) return unknown(`of different things: ${apart}`);
  return { kind: "differs", because: "one denies what the other affirms" };
}

/** “Can I use it without the key”: but for a thing nothing is said. */
function asksOfOneThing({ terms, text }: Query): boolean {
  // “Have there been any accidents” asks whether there is such a thing.
  if (/^(is|are|was|were|has|have|had|will) there\b/i.test(text)) return false;
  return terms.filter(({ role }) => role === "content" || role === "name").length < 2;
}

/** “Dogs are welcome”, “dogs must stay outside”. */
function tellsLeave({ tokens }: Reading): boolean {
  return tokens.some(({ form }) =>
    /^(allow|allows|allowed|permit|permits|permitted|forbid|forbids|forbidden|prohibit|prohibited|ban|banned|welcome|may|must|can|cannot|free|open|closed|available|possible|impossible|no)$/.test(
      form,
    ),
  );
}

/** “Did they know of it”: a verb which elsewhere only frames a question is what this one asks about. */
const OF_MIND = /^(know|knew|known|believe|believed|expect|expected|think|thought|agree|agreed|notice|noticed|aware)$/;

function saysVerb(query: Query, { coverage }: Found): boolean {
  return query.terms.every(
    ({ role, word, match }, i) =>
      role !== "frame" || match.size === 0 || !OF_MIND.test(word) || (coverage.own[i] as number) >= OUTRIGHT,
  );
}

/** “Not all”, “not only”, “not yet”, “unless”: neither a yes nor a no. */
function isPartial({ tokens }: Reading): boolean {
  return tokens.some(
    ({ form }, at) =>
      /^(except|exception|exceptions|unless)$/.test(form) ||
      (form === "not" &&
        /^(all|every|everyone|everybody|everything|always|only|just|yet|both|entirely|completely|fully|wholly|necessarily|merely|solely|quite)$/.test(
          tokens[at + 1]?.form ?? "",
        )),
  );
}

/** “An earlier version named Ann Orr as the winner”: one of two names has been taken back. */
function isReplaced(corpus: Corpus, query: Query, one: Told, other: Told): boolean {
  if (query.sought !== "person" && query.sought !== "place") return false;
  const { plural } = asksOf(corpus, query);
  const revisions = [one, other].map(revisionOf);
  return !plural && revisions.includes("old") && revisions.filter((revision) => revision === "old").length === 1;
}

/** Persons, places and things: one is sought, and each side has another. */
function relateNames(corpus: Corpus, query: Query, one: Told, other: Told): Relation {
  const [a, b] = [one.ranked.reading, other.ranked.reading];
  const { plural, focus } = asksOf(corpus, query);
  // “what did it reach” may be many things; “which town did it reach” is one.
  const open = query.sought !== "person" && query.sought !== "place" && focus.size === 0;
  if (plural || open || query.about || asksForMany(query)) return unknown("several may be meant");
  if (!isForOne(query, asksOf(corpus, query).side)) return unknown("several may have done it");
  const tied = [one, other].every(
    ({ ranked: { reading }, mark }) =>
      mark &&
      (isAttached(corpus, query, reading, mark) || (query.sought === "text" && isSaidOf(corpus, query, reading, mark))),
  );
  if (!tied) return unknown("one only stands in the same sentence");
  if (isDenied(a) || isDenied(b)) return unknown("one says who or what it was not");
  if (stance(a) !== stance(b)) return unknown("one is told as done, one as to come");
  if (togetherSomewhere(corpus, one, other)) return unknown("named together elsewhere");
  if (daysDiffer(a, b)) return unknown("of different days");
  if (kindsDiffer(corpus, query, a, b) || kindsDiffer(corpus, query, b, a)) return unknown("of different things");
  const apart = tellingsApart(corpus, query, one, other);
  if (apart !== null) return unknown(`of different things: ${apart}`);
  return { kind: "differs", because: "each names another" };
}

/** “The door of the chapel is green”: it stands right behind the verb, and what is asked about before it. */
function isSaidOf(corpus: Corpus, query: Query, { tokens }: Reading, { start }: Span): boolean {
  const at = tokens.findIndex((token) => token.start >= start);
  const verb = /^(a|an|the)$/.test(tokens[at - 1]?.form ?? "") ? at - 2 : at - 1;
  if (!/^(is|was|are|were)$/.test(tokens[verb]?.form ?? "")) return false;
  const before = tokens.slice(0, verb);
  return before.every(({ kind }) => kind !== "mark") && before.some((token) => isAskedNoun(corpus, query, token));
}

/** “Who won”, “who was elected” ask for one; “who spoke”, “who was hurt”, “where can one eat” for any number. */
function isForOne({ sought, text, scope }: Query, side: Asks["side"]): boolean {
  const words = text.toLowerCase().split(/[^a-z’']+/);
  if (sought === "place") return !words.some((word) => /^(can|could|may|might)$/.test(word));
  if (sought !== "person" || side === "same" || scope !== null) return true;
  return words.some((word) => ONE_DOER.has(word) || word === "first" || word === "last");
}

/** Every word that says what is asked stands in the sentence itself; names may stand around it. */
export function isOutright(query: Query, { coverage }: Found): boolean {
  const content = query.terms.flatMap(({ role, match }, i) =>
    role === "content" && match.size > 0 ? [coverage.own[i] as number] : [],
  );
  const names = query.terms.flatMap(({ role }, i) => (role === "name" ? [coverage.around[i] as number] : []));
  return (
    content.length + names.length > 0 && content.every((met) => met >= OUTRIGHT) && names.every((met) => met > 0.4)
  );
}

/** One voice, or one document in its own words. */
function sameSpeaker(one: Told, other: Told): boolean {
  if (one.voice && other.voice) return sameVoice(one.voice, other.voice);
  return !one.voice && !other.voice && one.ranked.reading.passage.document === other.ranked.reading.passage.document;
}

/** “which of them”, “list”, “name all”. */
function asksForMany(query: Query): boolean {
  return /\b(all|list|each|every|examples?|some of|kinds?|types?)\b/i.test(query.text);
}

function isDenied({ tokens }: Reading): boolean {
  return tokens.some(({ form }) => form === "not" || form === "never" || form === "no" || form.endsWith("n't"));
}

function stance({ tokens }: Reading): string {
  return readStance(tokens, 0, tokens.length);
}

/** “Ann Orr and Ben Hale”: a sentence has both, so both may be right. */
function togetherSomewhere(corpus: Corpus, one: Told, other: Told): boolean {
  if (one.terms.length === 0 || other.terms.length === 0) return false;
  return !passagesWithAll(corpus, one.terms).isDisjointFrom(passagesWithAll(corpus, other.terms));
}

function passagesWithAll(corpus: Corpus, terms: readonly number[]): ReadonlySet<number> {
  return terms
    .map((term) => new Set(corpus.passagesWith(term, 0, corpus.passageCount)))
    .reduce((found, more) => found.intersection(more));
}

function daysDiffer(one: Reading, other: Reading): boolean {
  const days = ({ dates }: Reading) =>
    new Set(dates.filter(({ precision }) => precision !== "relative" && precision !== "clock").map(({ key }) => key));
  const [a, b] = [days(one), days(other)];
  return a.size > 0 && b.size > 0 && a.isDisjointFrom(b);
}

/** A word right before or behind an asked-for noun that the other document does not have: “the Skelby club”, “the club at Oxmere”. */
function kindsDiffer(corpus: Corpus, query: Query, one: Reading, other: Reading): boolean {
  const { from, to } = corpus.ranges[other.passage.document] as { readonly from: number; readonly to: number };
  const elsewhere = new Set(corpus.stream.subarray(corpus.streamStarts[from], corpus.streamStarts[to]));
  const { tokens } = one;
  return tokens.some((token, at) => {
    if (token.kind !== "word" || isVerbForm(token.form) || askedStrength(corpus, query, token) < 0.8) return false;
    // “Ann Orr runs the club”: a verb, whatever it looks like.
    if (/^(the|a|an|its|his|her|their)$/.test(tokens[at + 1]?.form ?? "")) return false;
    const near = [tokens[at - 1], ...behind(tokens, at)];
    return near.some(
      (word) => word !== undefined && tells(corpus, query, word) && !elsewhere.has(corpus.terms.of(word.form)),
    );
  });
}

function isAskedNoun(corpus: Corpus, { terms }: Query, { form }: Token): boolean {
  const term = corpus.terms.of(form);
  return terms.some(({ role, verb, match }) => role !== "frame" && !verb && (match.get(term) ?? 0) >= 0.8);
}

/** The name in “the club at Oxmere”, “the club of Oxmere”. */
function behind(tokens: readonly Token[], at: number): (Token | undefined)[] {
  const name = tokens[at + 2];
  return /^(at|of|in|for|on)$/.test(tokens[at + 1]?.form ?? "") && name?.capital === true ? [name] : [];
}

function tells(corpus: Corpus, query: Query, word: Token): boolean {
  return (
    word.kind === "word" &&
    !STOPWORDS.has(word.form) &&
    !LIGHT_WORDS.has(word.form) &&
    !isVerbForm(word.form) &&
    askedStrength(corpus, query, word) === 0
  );
}

/** “a worn belt, and not a bad fuse”: what one denies is what the other gives. */
function contrasts(corpus: Corpus, one: Told, other: Told): boolean {
  const { tokens } = one.ranked.reading;
  return denialsIn(tokens).some(({ denied }) =>
    tokens
      .slice(denied.from, denied.to)
      .some(({ form, kind }) => kind === "word" && !STOPWORDS.has(form) && other.terms.includes(corpus.terms.of(form))),
  );
}
