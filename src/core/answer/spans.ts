import { claimsOf } from "../claims/extract.ts";
import type { Reading } from "../claims/reading.ts";
import { type Voice, voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { nounPhraseFrom, type Range } from "../language/phrases.ts";
import type { Span } from "../language/span.ts";
import type { Token } from "../language/tokens.ts";
import { agent, patient } from "./agent.ts";
import { askedStrength as strength } from "./asked.ts";
import { newNames } from "./evidence.ts";
import type { Query } from "./question/query.ts";
import { roleOf } from "./role.ts";

/** The words inside a sentence that answer the question; null when the whole sentence does. */
export function answerSpan(corpus: Corpus, query: Query, reading: Reading, voice: Voice | undefined): Span | null {
  const range = rangeFor(corpus, query, reading, voice);
  if (!range || range.from >= range.to) return null;
  return { start: reading.tokens[range.from]?.start ?? 0, end: reading.tokens[range.to - 1]?.end ?? 0 };
}

function rangeFor(corpus: Corpus, query: Query, reading: Reading, voice: Voice | undefined): Range | undefined {
  if (query.whoSaid) return voice && voicesOf(corpus, reading).includes(voice) ? voice.attribution.subject : undefined;
  const asked = query.noun === null ? undefined : nameBeside(corpus, query, reading);
  if (asked) return asked;
  switch (query.sought) {
    case "wording":
      return quoted(reading) ?? said(reading, voice);
    case "person":
      if (query.undergone) return patient(corpus, query, reading);
      return query.about
        ? roleOf(corpus, query, reading)
        : (agent(corpus, query, reading) ?? newNames(corpus, query, reading)[0]);
    case "place":
      return placeOf(corpus, query, reading);
    case "reason":
      return reasonIn(corpus, query, reading);
    case "date":
      return claimsOf(reading).find(({ kind }) => kind === "date");
    case "text":
      return query.speakers.length > 0 ? (quoted(reading) ?? said(reading, voice)) : undefined;
    case "number":
    case "duration":
    case "yes-no":
      return undefined;
    default:
      return query.sought satisfies never;
  }
}

/** The longest quotation of the sentence, without its marks. */
function quoted({ tokens }: Reading): Range | undefined {
  const marks = tokens.flatMap(({ form }, at) => (form === '"' ? [at] : []));
  let best: Range | undefined;
  for (let i = 0; i + 1 < marks.length; i += 2) {
    const range = { from: (marks[i] as number) + 1, to: withoutEnd(tokens, marks[i + 1] as number) };
    if (!best || range.to - range.from > best.to - best.from) best = range;
  }
  return best;
}

/** What is said in reported speech, without “that” and the full stop. */
function said({ tokens }: Reading, voice: Voice | undefined): Range | undefined {
  if (!voice) return undefined;
  const { says } = voice.attribution;
  let from = says.from;
  while (from < says.to && (tokens[from]?.kind === "mark" || tokens[from]?.form === "that")) from += 1;
  return { from, to: withoutEnd(tokens, says.to) };
}

function withoutEnd(tokens: readonly Token[], to: number): number {
  let end = to;
  while (end > 0 && /^([.,;:"']|and|but|while|or)$/.test(tokens[end - 1]?.form ?? "")) end -= 1;
  return end;
}

/** The phrase after a preposition of place: “the old mill at Oxmere”; what follows the asked-for verb comes first. */
function placeOf(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { tokens } = reading;
  const inTime = (at: number) => reading.dates.some(({ from, to }) => at >= from && at < to);
  const found = tokens.flatMap(({ form }, at) => {
    const placing = PLACING.has(form) || (form === "of" && tokens[at - 1]?.form === "out");
    if (!placing || inTime(at + 1)) return [];
    const phrase = nounPhraseFrom(tokens, at + 1);
    return phrase && isPlace(corpus, query, reading, phrase) ? [withPlace(tokens, phrase)] : [];
  });
  const met = tokens.flatMap((token, at) => (token.kind === "word" && strength(corpus, query, token) > 0 ? [at] : []));
  const follows = ({ from }: Range) => met.some((at) => from - at > 0 && from - at <= 3);
  const named = (range: Range) => tokens.slice(range.from, range.to).some(({ capital }) => capital);
  return found.find((range) => follows(range) && named(range)) ?? found.find(follows) ?? found.find(named) ?? found[0];
}

const PLACING = new Set(
  "in at to from near on into towards toward outside inside behind under beside between".split(" "),
);

const NO_PLACES = new Set(
  "morning afternoon evening night noon midnight dawn dusk time times day days week weeks month months year years moment end beginning case fact order addition way event events statement storm flood fire accident war meeting interview".split(
    " ",
  ),
);

/** A new name, or a thing with its article: “a sports hall”. Not a number, a time or what the question names itself. */
function isPlace(corpus: Corpus, query: Query, { tokens }: Reading, { from, to }: Range): boolean {
  const words = tokens.slice(from, to);
  if (words.some(({ kind, form }) => kind === "number" || NO_PLACES.has(form))) return false;
  const fresh = words.filter(
    (token) => token.kind === "word" && !STOPWORDS.has(token.form) && strength(corpus, query, token) < 0.9,
  );
  return fresh.some(({ capital }) => capital) || (fresh.length > 0 && /^(the|a|an)$/.test(words[0]?.form ?? ""));
}

/** “the old mill” and “at Oxmere” are one place. */
function withPlace(tokens: readonly Token[], phrase: Range): Range {
  const next = tokens[phrase.to]?.form === "," ? phrase.to + 1 : phrase.to;
  const more = /^(in|at|on|near|of)$/.test(tokens[next]?.form ?? "") ? nounPhraseFrom(tokens, next + 1) : undefined;
  return more && tokens.slice(more.from, more.to).some(({ capital }) => capital)
    ? { from: phrase.from, to: more.to }
    : phrase;
}

/** What follows “because”, “so that”, “in order to”; else a purpose: “… to oversee the count”. */
function reasonIn(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { tokens } = reading;
  const cue = tokens.findIndex(({ form }, i) => {
    const after = tokens[i + 2];
    // “are due to leave” gives no reason for leaving.
    const again = form === "due" && after !== undefined && strength(corpus, query, after) > 0;
    return form === "because" || (!again && CUES.get(form)?.includes(tokens[i + 1]?.form ?? "") === true);
  });
  const at = cue < 0 ? purpose(corpus, query, tokens) : cue;
  if (at < 0) return undefined;
  const from = cue < 0 ? at : at + (tokens[at]?.form === "because" && tokens[at + 1]?.form !== "of" ? 1 : 2);
  const end = tokens.findIndex(({ form, kind }, i) => i > from && kind === "mark" && /^[.;]$/.test(form));
  // “… by rain, the mayor said”: the speaker is no part of the reason.
  const speaker = voicesOf(corpus, reading).find(({ attribution: { subject } }) => subject.from > from)?.attribution
    .subject.from;
  return { from, to: withoutEnd(tokens, Math.min(end < 0 ? tokens.length : end, speaker ?? tokens.length)) };
}

const CUES: ReadonlyMap<string, readonly string[]> = new Map([
  ["so", ["that"]],
  ["due", ["to"]],
  ["order", ["to"]],
  ["caused", ["by"]],
  ["owing", ["to"]],
]);
/** After these “to” belongs to the verb: “expected to leave”. */
const TAKES_TO =
  /^(expect|expected|due|going|want|wants|wanted|began|begin|begun|has|have|had|able|unable|according|chose|chosen|allow|allowed|forced|likely|used|seems?|agreed|agree|decided|decide|hope|hopes|hoped|plans?|planned|tried|try|need|needs|needed|ought|want|refused|promised|back|up|down|close|next|out|over|on|in|ready|ask|asked|told|continue|continued|start|started|belongs?|came|come|went|go|led|lead|leads|said|were|was|is|are|moved|taken|brought|return|returned)$/;

/** Token after the last “to” that states a purpose; -1 when none does. */
function purpose(corpus: Corpus, query: Query, tokens: readonly Token[]): number {
  const at = tokens.findLastIndex(({ form }, i) => {
    const [before, verb] = [tokens[i - 1], tokens[i + 1]];
    if (form !== "to" || i < 3 || before?.kind !== "word" || TAKES_TO.test(before.form) || !verb) return false;
    // “why do people leave”: “to leave” only says it again.
    return isBaseVerb(verb) && strength(corpus, query, verb) === 0;
  });
  return at < 0 ? -1 : at + 1;
}

function isBaseVerb(token: Token | undefined): boolean {
  return token?.kind === "word" && !token.capital && !STOPWORDS.has(token.form) && !/(ed|ing|s)$/.test(token.form);
}

/** “which station”, “the name of the ship”: the name that stands beside that noun. */
export function nameBeside(corpus: Corpus, query: Query, reading: Reading): Range | undefined {
  const { noun } = query;
  if (noun === null) return undefined;
  const at = reading.tokens.flatMap((token, i) =>
    token.kind === "word" && (noun.get(corpus.terms.of(token.form)) ?? 0) > 0.6 ? [i] : [],
  );
  // A name with words of the question in it (“Chinese TV”) only where no wholly new one stands there.
  const fresh = (range: Range) =>
    reading.tokens
      .slice(range.from, range.to)
      .every((token) => token.kind !== "word" || strength(corpus, query, token) < 0.9);
  const names = newNames(corpus, query, reading);
  return [...names.filter(fresh), ...names].find(({ from, to }) =>
    at.some((i) => (i >= from && i < to) || gap(reading.tokens, to, i) || gap(reading.tokens, i + 1, from)),
  );
}

/** At most “of”, “the”, “called” and a comma stand between. */
function gap(tokens: readonly Token[], from: number, to: number): boolean {
  return (
    from <= to &&
    to - from <= 3 &&
    tokens.slice(from, to).every(({ form }) => /^(,|of|the|a|an|called|named|known|as|-|"|al|el)$/.test(form))
  );
}
