import type { Corpus } from "../corpus.ts";
import { BODIES } from "../language/data/bodies.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { stem } from "../language/stem.ts";
import { entriesOf } from "../language/thesaurus/words.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { type Attribution, attributions } from "./attribution.ts";
import { maySpeak } from "./may-speak.ts";
import { type Mention, parseMention, phrase, trim } from "./mention.ts";
import { type Reading, read } from "./reading.ts";
import { expand } from "./roster.ts";
import { runOnQuote } from "./run-on-quote.ts";
import type { Speaker } from "./speaker.ts";
import { phraseEnd } from "./subject.ts";

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

/** Everybody who speaks in a passage. When the parsed speaker is not clean, there is none: the quote holds it anyway. */
export function voicesOf(corpus: Corpus, reading: Reading): readonly Voice[] {
  let voices = memo.get(reading);
  if (!voices) {
    const spoken = maySpeak(corpus, reading.number) ? attributions(reading) : [];
    const own = spoken.flatMap((attribution) => readVoice(corpus, reading, attribution) ?? []);
    // Before anything else is asked of this passage: who speaks beside it may be asked for by it.
    memo.set(reading, own);
    const beside = own.length === 0 ? voiceOfQuote(corpus, reading) : undefined;
    voices = beside ? [beside] : own;
    memo.set(reading, voices);
  }
  return voices;
}

/** “"It was bad. It is worse," said Ana Ruiz.”, “Ana Ruiz shook her head: "It was bad. It is worse."”: all of it is hers. */
function voiceOfQuote(corpus: Corpus, reading: Reading): Voice | undefined {
  const quote = runOnQuote(corpus, reading);
  if (!quote) return undefined;
  const { opens, closes } = quote;
  const says = { from: 0, to: reading.tokens.length };
  const attribution: Attribution = { subject: { from: 0, to: 0 }, verb: 0, says, via: null };
  const behind =
    closes && closes.reading !== reading
      ? voicesOf(corpus, closes.reading).find(({ attribution: { verb } }) => verb > closes.at)
      : undefined;
  const before =
    opens.reading !== reading
      ? voicesOf(corpus, opens.reading).find(({ attribution: { verb } }) => verb < opens.at)
      : undefined;
  const voice = behind ?? before;
  if (voice) return { ...voice, speaker: { ...voice.speaker, how: "context" }, attribution };
  const person = opens.reading.tokens[opens.at - 1]?.form === ":" ? personTold(corpus, opens.reading) : undefined;
  if (!person) return undefined;
  return {
    speaker: { name: person.name, role: person.role, via: null, how: "context" },
    key: termsOf(corpus, person.name),
    terms: termsOf(corpus, `${person.name} ${person.role ?? ""}`),
    attribution: opens.reading === reading ? { ...attribution, says: { from: opens.at, to: says.to } } : attribution,
  };
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

/**
 * “He” stands for whoever spoke last in the paragraph, two sentences back at the most, or for the person of whom the sentence before
 * tells; otherwise it stays “He”.
 */
function pronoun(corpus: Corpus, reading: Reading, attribution: Attribution, via: string | null): Voice {
  for (let back = 1; back <= 2; back++) {
    const before = corpus.passages.at(reading.number - back);
    if (before?.document !== reading.passage.document || before.block !== reading.passage.block) break;
    const last = voicesOf(corpus, read(corpus, reading.number - back)).findLast(
      ({ speaker }) => speaker.how !== "unnamed",
    );
    if (last) return { ...last, speaker: { ...last.speaker, via, how: "context" }, attribution };
    const person = back === 1 ? personTold(corpus, read(corpus, reading.number - back)) : undefined;
    if (person)
      return {
        speaker: { name: person.name, role: person.role, via, how: "context" },
        key: termsOf(corpus, person.name),
        terms: termsOf(corpus, `${person.name} ${person.role ?? ""}`),
        attribution,
      };
  }
  const word = phrase(reading, reading.tokens.slice(attribution.subject.from, attribution.subject.to));
  return { speaker: { name: word, role: null, via, how: "unnamed" }, key: [], terms: [], attribution };
}

/** “Ana Ruiz, the headteacher, shook her head.”, “A teacher, Ana Ruiz, laughed.”: the person with whose name and role a sentence begins. */
function personTold(corpus: Corpus, reading: Reading): Mention | undefined {
  const { tokens } = reading;
  const end = phraseEnd(tokens, 0);
  const person = parseMention(reading, tokens.slice(0, apposedEnd(tokens)));
  if (person) {
    const name = tokenize(person.name);
    // “Professor Ana Ruiz”
    if (isPersonal(corpus, name) || isPersonal(corpus, name.slice(1))) return person;
  }
  // Of two, either may be meant.
  if (tokens[end]?.form === "and") return undefined;
  const verb = tokens.findIndex(({ form, capital }, at) => at < end && !capital && isVerbForm(form));
  const mention = parseMention(reading, tokens.slice(0, verb < 0 ? end : verb));
  if (!mention || mention.surname === "") return undefined;
  return isPersonal(corpus, tokenize(mention.name)) ? expand(corpus, reading, mention) : undefined;
}

/** Where “A teacher, Ana Ruiz, …” has told who it is; 0 when it does not begin so. */
function apposedEnd(tokens: readonly Token[]): number {
  if (!/^(a|an|the|one|another)$/.test(tokens[0]?.form ?? "")) return 0;
  const comma = tokens.findIndex(({ form }) => form === ",");
  const end = tokens.findIndex(({ form }, at) => at > comma && form === ",");
  const isRole =
    comma <= MOST_WORDS && tokens.slice(1, comma).every(({ capital, kind }) => kind === "word" && !capital);
  return comma > 1 && isRole && end - comma <= MOST_WORDS ? Math.max(0, end) : 0;
}

/** So long a role may be, and a name with its title. */
const MOST_WORDS = 6;

/** Two names or three, the first no everyday word, and not the name of a body: “Town Council”, “Skelby Boat Club”. */
function isPersonal(corpus: Corpus, name: readonly Token[]): boolean {
  const [first, last] = [name[0], name.at(-1)];
  if (!first || !last || name.length < 2 || name.length > 3) return false;
  return (
    name.every(({ capital }) => capital) &&
    corpus.terms.neverLower(first.form) &&
    !isEverydayWord(first.form) &&
    !BODIES.has(last.form)
  );
}

/** “Market”, “Towns”; but “Signe” is no sign, though they share a stem. */
function isEverydayWord(form: string): boolean {
  return entriesOf(stem(form)).some(
    ({ word }) => form.startsWith(word) && /^(s|es|ed|d|ing|er|ers|ly)?$/.test(form.slice(word.length)),
  );
}
