import type { Corpus } from "../corpus.ts";
import type { Claim } from "../claims/claim.ts";
import { read, type Reading } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import { isVerbForm } from "../language/verbs.ts";
import type { Difference } from "./answer.ts";
import { askedStrength } from "./asked.ts";
import type { Query } from "./question/query.ts";

/** Adjectives that part one thing from its twin: “the north ward”, “the south ward”. */
const CONTRASTS = new Set(
  "north south east west northern southern eastern western upper lower left right inner outer old new former current junior senior indoor outdoor male female men women adult public private domestic foreign gross net".split(
    " ",
  ),
);
/** Verbs that only say that something is there: “had 40 members”, “carrying 312 people”. */
const STATIVE = new Set(
  "have has had having is are was were be been include includes included including hold holds held holding contain contains contained containing carry carries carried carrying number numbered numbering count counted counting list lists listed seat seats total totals totalled put puts set comprise comprises comprised boast boasts own owns owned run runs ran employ employs employed house houses housed said says estimated estimate given gave reported".split(
    " ",
  ),
);

/**
 * The words that make two figures figures of different things although the question fits both; null when nothing does.
 * A twin (“the clinic in Alton”, “the north ward”) needs a mark on each side: a report that only says more is no twin.
 */
export function otherThing(corpus: Corpus, query: Query, one: Claim, other: Claim): Difference | null {
  if (one.kind === "date") return null;
  const [a, b] = [read(corpus, one.passage), read(corpus, other.passage)];
  const [ownName, otherName] = [namesOf(corpus, query, a, one, other), namesOf(corpus, query, b, other, one)];
  if (ownName && otherName) return { kind: "event", words: otherName };
  const [mark, otherMark] = [contrastIn(a, one), contrastIn(b, other)];
  if (mark && otherMark && mark !== otherMark) return { kind: "event", words: otherMark };
  return null;
}

/** A name before the value that the other's document never mentions; speakers do not count. */
function namesOf(corpus: Corpus, query: Query, reading: Reading, claim: Claim, other: Claim): string | undefined {
  const speakers = voicesOf(corpus, reading).map(({ attribution: { subject } }) => subject);
  const range = corpus.ranges[corpus.passages[other.passage]?.document ?? 0] as { from: number; to: number };
  const elsewhere = new Set(corpus.stream.subarray(corpus.streamStarts[range.from], corpus.streamStarts[range.to]));
  for (let at = claim.clause.from; at < claim.from; at++) {
    const token = reading.tokens[at];
    if (!token?.capital || speakers.some(({ from, to }) => from <= at && at < to)) continue;
    const term = corpus.terms.of(token.form);
    if (!corpus.terms.isName(term) || elsewhere.has(term) || askedStrength(corpus, query, token) > 0) continue;
    return reading.text.slice(token.start, token.end);
  }
  return undefined;
}

function contrastIn({ tokens }: Reading, claim: Claim): string | undefined {
  return tokens.slice(claim.clause.from, claim.from).find(({ form }) => CONTRASTS.has(form))?.form;
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
