import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { type Attribution, attributions } from "./attribution.ts";
import { type Reading, read } from "./reading.ts";
import type { Speaker } from "./speaker.ts";

/** A speaker with what tells two voices apart. */
export interface Voice {
  readonly speaker: Speaker;
  /** Terms of the name alone, by which voices are told apart; empty for a pronoun that stands for nobody known. */
  readonly key: readonly number[];
  /** Terms of the corpus by which a question may name this speaker. */
  readonly terms: readonly number[];
  readonly attribution: Attribution;
}

const memo = new WeakMap<Reading, readonly Voice[]>();
const rosters = new WeakMap<Corpus, Map<number, readonly Mention[]>>();

/** Everybody who speaks in a passage. When the parsed speaker is not clean, there is none: the quote holds it anyway. */
export function voicesOf(corpus: Corpus, reading: Reading): readonly Voice[] {
  let voices = memo.get(reading);
  if (!voices) {
    voices = attributions(reading).flatMap((attribution) => readVoice(corpus, reading, attribution) ?? []);
    memo.set(reading, voices);
  }
  return voices;
}

/** Who says what stands at `token` of the passage: the nearest attribution whose words cover it. */
export function voiceAt(corpus: Corpus, reading: Reading, token: number): Voice | undefined {
  return voicesOf(corpus, reading)
    .filter(({ attribution: { says } }) => says.from <= token && token < says.to)
    .toSorted((a, b) => Math.abs(a.attribution.verb - token) - Math.abs(b.attribution.verb - token))[0];
}

/** One person or body? “Barazi” and “Talal al-Barazi” are, “Homs Media Center” and “Red Cross Center” are not. */
export function sameVoice(one: Voice, other: Voice): boolean {
  const [less, more] = one.key.length <= other.key.length ? [one.key, other.key] : [other.key, one.key];
  return less.length > 0 && less.every((term) => more.includes(term));
}

/** A name and a role as one document words them. */
interface Mention {
  readonly name: string;
  readonly role: string | null;
  readonly surname: string;
  readonly roleStems: readonly string[];
}

const NOBODY = new Set(
  "nobody somebody someone anyone there which who it they we you i this that these those one".split(" "),
);

function readVoice(corpus: Corpus, reading: Reading, attribution: Attribution): Voice | undefined {
  const words = reading.tokens.slice(attribution.subject.from, attribution.subject.to);
  const via = attribution.via
    ? phrase(reading, trim(reading.tokens.slice(attribution.via.from, attribution.via.to)))
    : null;
  const [first] = words;
  if (words.length === 1 && first && /^(he|she)$/.test(first.form)) return pronoun(corpus, reading, attribution, via);
  const mention = parseMention(reading, words);
  if (!mention) return undefined;
  const fuller = expand(corpus, reading, mention);
  const named = words.some((word) => word.capital && corpus.terms.isName(corpus.terms.of(word.form)));
  const how =
    fuller !== mention && mention.surname === "" ? "role" : fuller.surname !== "" && named ? "named" : "unnamed";
  return {
    speaker: { name: fuller.name, role: fuller.role, via, how },
    key: termsOf(corpus, fuller.name),
    terms: termsOf(corpus, `${fuller.name} ${fuller.role ?? ""} ${phrase(reading, words)}`),
    attribution,
  };
}

/** Terms of the words of a name, and of the aliases in it. */
function termsOf(corpus: Corpus, text: string): number[] {
  const tokens = tokenize(text);
  const words = tokens
    .filter(({ form, kind }) => kind !== "mark" && !STOPWORDS.has(form))
    .map(({ form }) => corpus.terms.of(form));
  const aliases = corpus.aliases.find(tokens).map(({ group }) => corpus.terms.count + group);
  return [...words.filter((term) => term >= 0), ...aliases];
}

/** “He” stands for whoever spoke last in the paragraph, two sentences back at the most; otherwise it stays “He”. */
function pronoun(corpus: Corpus, reading: Reading, attribution: Attribution, via: string | null): Voice {
  for (let back = 1; back <= 2; back++) {
    const before = corpus.passages.at(reading.number - back);
    if (before?.document !== reading.passage.document || before.block !== reading.passage.block) break;
    const last = voicesOf(corpus, read(corpus, reading.number - back)).findLast(
      ({ speaker }) => speaker.how !== "unnamed",
    );
    if (last) return { ...last, speaker: { ...last.speaker, via, how: "context" }, attribution };
  }
  const word = phrase(reading, reading.tokens.slice(attribution.subject.from, attribution.subject.to));
  return { speaker: { name: word, role: null, via, how: "unnamed" }, key: [], terms: [], attribution };
}

/** Splits “Ann Orr, the mayor” and “the ferry's captain, Ben Hale” into name and role. Undefined when it is no clean noun phrase. */
function parseMention(reading: Reading, subject: readonly Token[]): Mention | undefined {
  const words = trim(subject);
  const [first] = words;
  if (!first || words.length > 18 || (words.length === 1 && NOBODY.has(first.form)) || isOurselves(words))
    return undefined;
  const comma = words.findIndex(({ form }) => form === ",");
  const one = trim(comma < 0 ? words : words.slice(0, comma));
  const two = asRole(one, trim(comma < 0 ? [] : withoutRelative(words.slice(comma + 1))));
  if (
    [...one, ...two].some(({ kind }) => kind === "number") ||
    [one, two].some((part) => part.some((_, i) => i > 0 && unfit(part, i)))
  )
    return undefined;
  const [name, role] = two.length > 0 && !hasName(one) && hasName(two) ? [two, one] : [one, two];
  if (name.length === 0) return undefined;
  return {
    name: phrase(reading, name),
    role: role.length > 0 ? phrase(reading, role) : null,
    surname: hasName(name) ? (name.findLast((word) => word.capital)?.form ?? "") : "",
    roleStems: (role.length > 0 ? role : name).filter(({ form }) => !STOPWORDS.has(form)).map(({ form }) => stem(form)),
  };
}

/** “Ben Hale, 52,” and “police in Sagara, Norland” have no role behind the comma; “surnamed Quist” is none. */
function asRole(name: readonly Token[], words: readonly Token[]): readonly Token[] {
  const [first] = words;
  if (!first || (words.length === 1 && first.kind === "number") || isVerbForm(first.form)) return [];
  const place =
    hasName(words) && words.every(({ capital }) => capital) && name.some(({ form }) => /^(in|at|of|from)$/.test(form));
  return place ? [] : words;
}

/** “which is an activist group” is a role; “who has lived here for years” is none. */
function withoutRelative(words: readonly Token[]): readonly Token[] {
  if (!/^(which|who)$/.test(words[0]?.form ?? "")) return words;
  return /^(is|was|are|were)$/.test(words[1]?.form ?? "") ? words.slice(2) : [];
}

/** A verb inside means that more than a noun phrase was caught. */
function unfit(words: readonly Token[], at: number): boolean {
  const { form } = words[at] as Token;
  const compound = words[at - 1]?.form === "-";
  return (
    /^(is|are|was|were|wants?|has|have|had|will|would|to|not)$/.test(form) ||
    (isVerbForm(form) &&
      !compound &&
      !/^(armed|united|displaced|wounded|injured|retired|elected|leading|led)$/.test(form))
  );
}

function hasName(words: readonly Token[]): boolean {
  return (
    words.some(
      (word, i) =>
        word.capital && (i > 0 || words.length === 1 || words[1]?.capital === true) && !STOPWORDS.has(word.form),
    ) ||
    (words.length > 0 && (words[0] as Token).capital && !STOPWORDS.has((words[0] as Token).form) && words.length <= 2)
  );
}

function trim(words: readonly Token[]): readonly Token[] {
  let [from, to] = [0, words.length];
  const loose = (token: Token | undefined) =>
    token !== undefined && (token.kind === "mark" || /^(but|and|that|however|so|then)$/.test(token.form));
  while (from < to && loose(words[from])) from += 1;
  while (to > from && words[to - 1]?.kind === "mark") to -= 1;
  return words.slice(from, to);
}

/** “an earlier version of this article” is no speaker. */
function isOurselves(words: readonly Token[]): boolean {
  return words.some(
    ({ form }, at) =>
      /^(article|story|page|report|post|notice)$/.test(form) && /^(this|our)$/.test(words[at - 1]?.form ?? ""),
  );
}

function phrase(reading: Reading, words: readonly Token[]): string {
  const [first, last] = [words[0], words.at(-1)];
  return first && last
    ? reading.text
        .slice(first.start, last.end)
        .replace(/\s+/g, " ")
        .replace(/['’›]s$/, "")
    : "";
}

/** “al-Barazi” and “the governor” become the fullest name which the same document gives. */
function expand(corpus: Corpus, reading: Reading, mention: Mention): Mention {
  if (mention.role !== null) return mention;
  const roster = rosterOf(corpus, reading.passage.document);
  if (mention.surname !== "") {
    const term = corpus.terms.of(mention.surname);
    const same = roster.filter((other) => other.surname !== "" && corpus.terms.of(other.surname) === term);
    return same.find(({ role }) => role !== null) ?? mention;
  }
  const people = new Map(
    roster
      .filter(
        ({ role, roleStems }) =>
          role !== null &&
          roleStems.at(-1) !== undefined &&
          mention.roleStems.length > 0 &&
          mention.roleStems.every((word) => roleStems.includes(word)),
      )
      .map((other) => [corpus.terms.of(other.surname), other] as const),
  );
  // Two mayors in one document: then “the mayor” stays unnamed.
  return people.size === 1 ? ([...people.values()][0] as Mention) : mention;
}

/** Names with roles in one document: “Talal Orr, the mayor, said”. */
function rosterOf(corpus: Corpus, document: number): readonly Mention[] {
  let known = rosters.get(corpus);
  if (!known) {
    known = new Map();
    rosters.set(corpus, known);
  }
  let roster = known.get(document);
  if (!roster) {
    const { from, to } = corpus.ranges[document] as { from: number; to: number };
    roster = Array.from({ length: to - from }, (_, i) => read(corpus, from + i)).flatMap((reading) =>
      attributions(reading).flatMap(({ subject }) => {
        const mention = parseMention(reading, reading.tokens.slice(subject.from, subject.to));
        return mention?.role && mention.surname ? [mention] : [];
      }),
    );
    known.set(document, roster);
  }
  return roster;
}
