import type { Claim } from "../claims/claim.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { ORDINALS } from "../language/data/numbers.ts";
import { LIGHT_WORDS, STOPWORDS } from "../language/data/stopwords.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Difference } from "./answer.ts";
import { askedStrength } from "./asked.ts";
import type { Query } from "./question/query.ts";

/** Words for a time that comes round: “in winter” is not “in summer”. */
const ROUND = new Set(
  "winter summer spring autumn weekdays weekends morning afternoon evening night daytime peak off-peak".split(" "),
);
/** Verbs that only say that something is there: “had 40 members”, “carrying 312 people”. */
const STATIVE = new Set(
  "have has had having is are was were be been include includes included including hold holds held holding contain contains contained containing carry carries carried carrying number numbered numbering count counted counting list lists listed seat seats total totals totalled put puts set comprise comprises comprised boast boasts own owns owned run runs ran employ employs employed house houses housed said says estimated estimate given gave reported".split(
    " ",
  ),
);

/**
 * What makes two figures figures of different things although the question fits both; null when nothing does.
 * A twin (“the clinic in Alton”, “the north ward”, “on Tuesday”) needs a mark on each side: a report that only says more is no twin.
 */
export function otherThing(corpus: Corpus, query: Query, one: Claim, other: Claim): Difference | null {
  if (one.kind === "date") return null;
  const [a, b] = [read(corpus, one.passage), read(corpus, other.passage)];
  const days = differ(daysIn(a, one), daysIn(b, other));
  if (days !== null) return { kind: "window", words: days };
  const kinds = differ(kindsIn(corpus, query, a, one), kindsIn(corpus, query, b, other));
  if (kinds !== null) return { kind: "event", words: kinds };
  const [ownPlace, otherPlace] = [placeIn(corpus, query, a, one, other), placeIn(corpus, query, b, other, one)];
  return ownPlace && otherPlace ? { kind: "event", words: otherPlace } : null;
}

/** A word of the second when both have some and share none. */
function differ(one: ReadonlySet<string>, other: ReadonlySet<string>): string | null {
  return one.size > 0 && other.size > 0 && one.isDisjointFrom(other) ? ([...other][0] as string) : null;
}

/** Days and seasons of the clause, the value itself left out. */
function daysIn({ tokens, dates }: Reading, { clause, from, to }: Claim): Set<string> {
  const inside = dates.filter(
    (date) => date.from >= clause.from && date.to <= clause.to && !(date.from < to && from < date.to),
  );
  const round = tokens.slice(clause.from, clause.to).filter(({ form }) => ROUND.has(form));
  return new Set([
    ...inside.filter(({ precision }) => precision !== "relative" && precision !== "clock").map(({ key }) => key),
    ...round.map(({ form }) => form),
  ]);
}

/** What stands right before the nouns of the question: “adult ticket”, “free plan”, “north ward”. */
function kindsIn(corpus: Corpus, query: Query, { tokens }: Reading, claim: Claim): Set<string> {
  const found = new Set<string>();
  for (let at = claim.clause.from + 1; at < claim.clause.to; at++) {
    const [before, token] = [tokens[at - 1], tokens[at]];
    if (!before || token?.kind !== "word" || before.kind !== "word" || (at > claim.from && at <= claim.to)) continue;
    if (
      STOPWORDS.has(before.form) ||
      LIGHT_WORDS.has(before.form) ||
      ORDINALS.has(before.form) ||
      isVerbForm(before.form)
    )
      continue;
    const noun = query.terms.some(
      ({ role, match }) =>
        (role === "content" || role === "unit") && (match.get(corpus.terms.of(token.form)) ?? 0) > 0.8,
    );
    if (noun && askedStrength(corpus, query, before) === 0) found.add(before.form);
  }
  return found;
}

/** A name or a place of the clause that the other's document never mentions; speakers do not count. */
function placeIn(corpus: Corpus, query: Query, reading: Reading, claim: Claim, other: Claim): string | undefined {
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
    const named = token.capital && corpus.terms.isName(term);
    if (!named && !(place && !STOPWORDS.has(token.form) && !ORDINALS.has(token.form))) continue;
    if (!elsewhere.has(term) && askedStrength(corpus, query, token) === 0) return text.slice(token.start, token.end);
  }
  return undefined;
}

/**
 * The verb of which the value is the object, when it tells of something the question does not ask about: “damaged 40 boats”
 * does not say how many boats there were.
 */
export function foreignEvent(corpus: Corpus, query: Query, claim: Claim): string | null {
  const { tokens } = read(corpus, claim.passage);
  const verb = tokens[claim.from - 1];
  if (verb?.kind !== "word" || STATIVE.has(verb.form)) return null;
  const isVerb = isVerbForm(verb.form) || /[a-z]{2}ing$/.test(verb.form);
  return isVerb && askedStrength(corpus, query, verb) === 0 ? verb.form : null;
}
