import { claimsOf } from "../claims/extract.ts";
import type { Reading } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { MONTHS, WEEKDAYS } from "../language/data/calendar.ts";
import { STOPWORDS } from "../language/data/stopwords.ts";
import { AUXILIARIES } from "../language/data/verbs.ts";
import type { Range } from "../language/phrases.ts";
import type { Token } from "../language/tokens.ts";
import { isVerbForm } from "../language/verbs.ts";
import { agent } from "./agent.ts";
import { askedStrength } from "./asked.ts";
import { claimsAsked } from "./claims-asked.ts";
import type { Query } from "./question/query.ts";
import { roleOf } from "./role.ts";
import { labelledPlace } from "./spans/labelled.ts";
import { unitFit } from "./unit-fit.ts";

/** Words that name a reason or a purpose, and words that often introduce one. */
const REASONS = new Set(
  "because cause caused causes reason purpose therefore owing aim aims aimed intended prompted triggered blame blamed result resulted due so".split(
    " ",
  ),
);
const LIKELY = new Set("since after following thus pave stopped led through".split(" "));
const REASON_PHRASES = [
  "in order to",
  "in order that",
  "at the request of",
  "on account of",
  "thanks to",
  "for want of",
  "for lack of",
  "for fear of",
  "on the grounds",
  "in view of",
  "as a result",
  "down to",
].map((phrase) => phrase.split(" "));
/** What a figure counts that is of something else. */
const ANY_FIGURE = 0.2;
/** A unit that fits so well leaves nothing to wish for. */
const FITS = 0.8;
/** A label says outright what the value is. */
const LABELLED = 2;
const SPOT_PREPOSITIONS = new Set("in at on from near behind outside inside under beside opposite".split(" "));
const PLACE_PREPOSITIONS = new Set(
  "in at to from near on into towards toward outside inside via through off between around".split(" "),
);

/** Does the passage hold something of the kind that is sought? From 0 to 1. */
export function evidenceFor(corpus: Corpus, query: Query, reading: Reading): number {
  if (query.whoSaid) return voicesOf(corpus, reading).length > 0 ? 1 : 0;
  switch (query.sought) {
    case "number":
      return numberEvidence(corpus, query, reading);
    case "duration":
      return durationEvidence(reading);
    case "date":
      return query.clock
        ? reading.dates.some(({ precision }) => precision === "clock")
          ? 1
          : 0.3 * Math.min(1, reading.dates.length)
        : Math.min(1, reading.dates.length);
    case "person":
      if (query.about) return 2 * roleEvidence(corpus, query, reading);
      if (agent(corpus, query, reading)) return 1;
      return newNames(corpus, query, reading).length > 0 || voicesOf(corpus, reading).length > 0 ? 0.7 : 0.3;
    case "place":
      if (labelledPlace(reading.text, reading.tokens)) return LABELLED;
      return places(corpus, query, reading).length > 0 ? 1 : namesSpot(reading.tokens) ? 0.6 : 0;
    case "reason":
      if (reading.passage.row) return 0.2;
      if (givesReason(reading.tokens) || leadingAs(reading.tokens) || brings(corpus, query, reading.tokens)) return 1;
      return mayGiveReason(corpus, query, reading.tokens) ? 0.5 : 0.2;
    case "wording":
      return reading.tokens.some(({ form }) => form === '"') || voicesOf(corpus, reading).length > 0 ? 1 : 0.4;
    case "yes-no":
    case "text":
      return query.defines ? (says(corpus, query, reading) ? 1 : 0.2) : 0.5;
    default:
      return query.sought satisfies never;
  }
}

/** The best that a figure of the passage fits what is counted: any figure is something, one of another unit next to nothing. */
function numberEvidence(corpus: Corpus, query: Query, reading: Reading): number {
  const claims = claimsAsked(corpus, query, reading).filter(
    ({ kind }) => kind === "number" || kind === "frequency" || (kind === "duration" && query.unit?.class === "time"),
  );
  if (claims.length === 0) return 0;
  return Math.max(
    ANY_FIGURE,
    ...claims.map((claim) => {
      const fit = unitFit(corpus, query, reading, claim);
      return fit >= FITS ? 1 : fit;
    }),
  );
}

function durationEvidence(reading: Reading): number {
  const claims = claimsOf(reading);
  if (claims.some(({ kind }) => kind === "duration")) return 1;
  if (claims.some(({ ends }) => ends?.first && ends.last)) return 0.7;
  return claims.some(({ kind }) => kind === "date") ? 0.4 : 0;
}

/** “after a storm”; but “after the accident” does not tell why the accident happened. */
function mayGiveReason(corpus: Corpus, query: Query, tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form }, at) =>
      LIKELY.has(form) &&
      // “since Easter”, “after 1931”: a time.
      !(/^(since|after)$/.test(form) && (tokens[at + 1]?.capital === true || tokens[at + 1]?.kind === "number")) &&
      !(
        BEHIND.test(form) &&
        tokens.slice(at + 1, at + 4).some((token) => token.kind === "word" && asked(corpus, query, token))
      ),
  );
}

const BEHIND = /^(since|after|following)$/;

/** “for want of a pilot”, “because”. */
function givesReason(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form }, at) =>
      REASONS.has(form) || REASON_PHRASES.some((words) => words.every((word, i) => tokens[at + i]?.form === word)),
  );
}

/** “As two thirds are needed, the motion failed”; but “as a boy, he sang”, “as of May, …”. */
export function leadingAs(tokens: readonly Token[]): Range | undefined {
  if (tokens[0]?.form !== "as" || /^(of|for|to|well|soon|long|far|part|before|usual)$/.test(tokens[1]?.form ?? ""))
    return undefined;
  const comma = tokens.findIndex(({ form }) => form === ",");
  const clause = tokens.slice(1, Math.max(1, comma));
  const doing = clause.some(({ form }, at) => at > 0 && (AUXILIARIES.has(form) || isVerbForm(form)));
  return doing && comma < tokens.length - 2 ? { from: 1, to: comma } : undefined;
}

const BRINGING = /^(made|makes|forced|forces|led|leads)$/;
/** So far behind it stands what it brings about. */
const BROUGHT = 8;

/** “a cracked wheel made the tram leave the rails”: what stands before it brought about what is asked. */
function brings(corpus: Corpus, { terms }: Query, tokens: readonly Token[]): boolean {
  const isAsked = ({ form }: Token) => {
    const term = corpus.terms.of(form);
    return terms.some(({ role, match }) => role === "content" && (match.get(term) ?? 0) > 0.6);
  };
  return tokens.some(
    ({ form }, at) => at > 0 && BRINGING.test(form) && tokens.slice(at + 2, at + BROUGHT).some(isAsked),
  );
}

/** “in the cellar”, “at the desk”: a place that has no name. */
function namesSpot(tokens: readonly Token[]): boolean {
  return tokens.some(
    ({ form }, at) =>
      SPOT_PREPOSITIONS.has(form) &&
      /^(the|a|an|our|your|its|their)$/.test(tokens[at + 1]?.form ?? "") &&
      tokens[at + 2]?.kind === "word",
  );
}

/** “X is …”, “known as X”: the sentence says what it is. */
function says(corpus: Corpus, query: Query, { tokens }: Reading): boolean {
  const met = tokens.flatMap((token, at) =>
    token.kind === "word" && askedStrength(corpus, query, token) > 0.8 ? [at] : [],
  );
  return met.some((at) => {
    const [before, earlier] = [tokens[at - 1]?.form ?? "", tokens[at - 2]?.form ?? ""];
    const after = tokens[at + 1]?.form === '"' ? tokens[at + 2]?.form : tokens[at + 1]?.form;
    return (
      /^(is|are|was|were|means|mean|refers|refer)$/.test(after ?? "") ||
      /^(as|called|named)$/.test(before === '"' ? earlier : before)
    );
  });
}

/** “who is X” wants a sentence which says what X is: a plain noun stands beside the name. */
function roleEvidence(corpus: Corpus, query: Query, reading: Reading): number {
  const role = roleOf(corpus, query, reading);
  return role && reading.tokens.slice(role.from, role.to).some(({ capital, kind }) => kind === "word" && !capital)
    ? 1
    : role
      ? 0.6
      : 0;
}

/** Runs of capitalised words that the question does not name itself. */
export function newNames(corpus: Corpus, query: Query, reading: Reading): Range[] {
  return nameRuns(reading.tokens).filter(({ from, to }) =>
    reading.tokens.slice(from, to).some((token) => token.capital && !asked(corpus, query, token)),
  );
}

/** Names after a preposition of place. */
function places(corpus: Corpus, query: Query, reading: Reading): Range[] {
  return newNames(corpus, query, reading).filter(({ from }) => {
    const before = [1, 2, 3].map((back) => reading.tokens[from - back]?.form ?? "");
    return before.some((form) => PLACE_PREPOSITIONS.has(form));
  });
}

function asked(corpus: Corpus, query: Query, token: Token): boolean {
  const term = corpus.terms.of(token.form);
  return query.terms.some(({ match }) => (match.get(term) ?? 0) > 0.9);
}

/** “Ann Orr”, “al-Waer”, “Homs Media Center”; not the first word of a sentence when it is an everyday word. */
function nameRuns(tokens: readonly Token[]): Range[] {
  const runs: Range[] = [];
  for (let at = 0; at < tokens.length; at++) {
    if (!startsRun(tokens, at)) continue;
    let to = at + 1;
    while (to < tokens.length && continuesRun(tokens, to)) to += 1;
    while (to > at && !(tokens[to - 1] as Token).capital) to -= 1;
    if (to > at) runs.push({ from: at, to });
    at = Math.max(at, to - 1);
  }
  return runs;
}

function startsRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (/^(al|el)$/.test(token.form) && tokens[at + 1]?.form === "-" && tokens[at + 2]?.capital) return true;
  if (!token.capital || STOPWORDS.has(token.form) || MONTHS.has(token.form) || WEEKDAYS.has(token.form)) return false;
  return at > 0 || tokens[1]?.capital === true;
}

function continuesRun(tokens: readonly Token[], at: number): boolean {
  const token = tokens[at] as Token;
  if (token.capital) return true;
  if (token.form === "-" && !token.spaced) return true;
  return (
    (/^(al|el|of|de|la|von|van|bin|for)$/.test(token.form) &&
      (tokens[at + 1]?.capital || tokens[at + 1]?.form === "-")) === true
  );
}
