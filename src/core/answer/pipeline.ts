import type { Corpus } from "../corpus.ts";
import { REPORTING_VERBS } from "../language/data/stopwords.ts";
import type { Answer, Refusal, TraceLine } from "./answer.ts";
import { withoutDemanded } from "./demanded.ts";
import { doneByAnother } from "./done-by-another.ts";
import { citePassage } from "./findings.ts";
import { gatePassage, gateQuestion } from "./gate.ts";
import { mayBeQuoted } from "./may-quote.ts";
import { merely, quoted, surely } from "./merely.ts";
import { quote } from "./passages.ts";
import { analyse } from "./question/analyse.ts";
import type { Query, QueryTerm } from "./question/query.ts";
import { type Ranked, rank } from "./rank.ts";
import { nameBeside } from "./spans/name-beside.ts";
import { type Weighed, weigh } from "./weigh.ts";
import { introduced } from "./words/introduced.ts";
import { leftOpen } from "./words/options.ts";
import { affirmedDoings, affirmsDenied, deniesDoing } from "./words/polarity.ts";

/**
 * Answers one question from one corpus. Pure: the same question and corpus give the same answer.
 *
 *     text ─analyse→ Query ─rank→ Ranked[] ─gate→ ─weigh or quote→ Answer
 */
export function answer(corpus: Corpus, question: string): Answer {
  const query = leftOpen(corpus, analyse(corpus, question));
  const trace: TraceLine[] = [describe(query)];
  const ranked = rank(corpus, query);
  const refused = gateQuestion(query);
  if (refused) return unanswered(corpus, query, ranked, refused, trace);
  const doings = query.sought === "reason" || query.sought === "date" ? affirmedDoings(query) : [];
  const gated = ranked.map((entry) => {
    const barred =
      withoutDemanded(corpus, query, entry) ??
      anothers(corpus, query, entry) ??
      notDone(corpus, doings, entry) ??
      doneAfterAll(corpus, query, entry) ??
      onlySaid(corpus, query, entry);
    return { entry, barred, refusal: barred ?? gatePassage(query, entry) };
  });
  for (const { entry, refusal } of gated.slice(0, 10)) trace.push(describePassage(entry, refusal));
  const may = gated.filter(({ entry }) => mayAnswer(corpus, query, entry));
  const outright = may.flatMap(({ entry, refusal }) => (refusal ? [] : [entry]));
  // What says less than all that is asked is turned to where nothing else answers.
  const partly = may.flatMap(({ entry, refusal, barred }) =>
    refusal && !barred && mayBeQuoted(query, entry) ? [entry] : [],
  );
  if (outright.length + partly.length === 0)
    return unanswered(corpus, query, ranked, gated[0]?.refusal ?? { kind: "too-thin" }, trace);
  const all = heard(query, ranked);
  const tiers = [[...farBetter(query, partly, outright), ...outright], partly].map((tier) =>
    named(corpus, query, heard(query, tier)),
  );
  const condition = conditionTold(query, outright);
  if (condition)
    return { ...base(query, trace), ...quoted(corpus, { ...query, sought: "text" }, [condition]) } as Answer;
  for (const passed of tiers) {
    const found = passed.length > 0 ? decide(corpus, query, { passed, all }, trace) : undefined;
    if (found) return { ...base(query, trace), ...found } as Answer;
  }
  // A figure of another portion, or of another time, is no answer to be quoted; nor is, where a name is asked for, what has none.
  const narrowed =
    query.scope !== null ||
    query.rate ||
    query.total ||
    query.demands.ordinal !== null ||
    (query.named && query.sought === "person");
  const found = narrowed
    ? undefined
    : (merely(corpus, query, inOrder(tiers.flat())) ?? surely(corpus, query, inOrder(heard(query, outright))));
  if (found) return { ...base(query, trace), ...found } as Answer;
  return unanswered(corpus, query, ranked, { kind: "no-value", sought: query.sought }, trace);
}

const CONDITIONS = /^(if|once|whenever|unless|from|above|provided)$/;
/** A passage with a day that fits so much less well tells of something else. */
const FAR_WORSE = 0.65;

/** “When is entry free?” – “from a group of ten”: the best passage names no day, but on what it depends; and no other comes near. */
function conditionTold(query: Query, outright: readonly Ranked[]): Ranked | undefined {
  if (query.sought !== "date" || !/\bwhen\b/i.test(query.text)) return undefined;
  const [best] = inOrder(outright);
  if (!best || best.coverage.ownShare < ALL_MET || best.reading.dates.length > 0) return undefined;
  const dated = outright.filter(({ reading }) => reading.dates.length > 0).map(({ score }) => score);
  const tells = best.reading.tokens.some(({ form }) => CONDITIONS.test(form));
  return tells && Math.max(0, ...dated) < FAR_WORSE * best.score ? best : undefined;
}

const ALL_MET = 0.85;

/** A passage that lacks something and still fits so much better than any that lacks nothing: these only have it all around them. */
const FAR_BETTER = 1.6;

function farBetter(query: Query, partly: readonly Ranked[], outright: readonly Ranked[]): readonly Ranked[] {
  const best = Math.max(...outright.map(({ score }) => score));
  return outright.length === 0 || query.sought === "text"
    ? []
    : partly.filter(({ score }) => score >= FAR_BETTER * best);
}

function inOrder(entries: readonly Ranked[]): readonly Ranked[] {
  return entries.toSorted((a, b) => b.score - a.score);
}

/** What the passages that may answer come to; undefined when none gives what is sought. */
export function decide(
  corpus: Corpus,
  query: Query,
  found: { readonly passed: readonly Ranked[]; readonly all: readonly Ranked[] },
  trace: TraceLine[],
): Weighed | undefined {
  const seeksValue =
    !query.whoSaid && (query.sought === "number" || query.sought === "duration" || query.sought === "date");
  return seeksValue ? weigh(corpus, query, found, trace) : quote(corpus, query, found.passed, trace, found.all);
}

/** “when did A beat B” is not answered by “B beat A”. */
function anothers(corpus: Corpus, { doing }: Query, { reading }: Ranked): Refusal | null {
  return doing && doneByAnother(corpus, doing, reading) ? { kind: "apart", words: doing.words } : null;
}

/** “nobody was fined” tells neither why nor when somebody was. */
function notDone(corpus: Corpus, doings: readonly QueryTerm[], { reading }: Ranked): Refusal | null {
  return deniesDoing(corpus, doings, reading) ? { kind: "apart", words: doings.map(({ word }) => word) } : null;
}

/** “300 came” does not tell how many did not. */
function doneAfterAll(corpus: Corpus, query: Query, { reading }: Ranked): Refusal | null {
  if (!affirmsDenied(corpus, query, reading)) return null;
  const denied = query.terms.filter(({ opposite }) => opposite !== null);
  return { kind: "apart", words: denied.map(({ word }) => word) };
}

/** “Who found the ring” is not answered by who found that it was fake. */
function onlySaid(corpus: Corpus, query: Query, { reading: { tokens } }: Ranked): Refusal | null {
  if (query.sought !== "person") return null;
  const verbs = query.terms.filter(({ verb, role, word }) => verb && role === "content" && REPORTING_VERBS.has(word));
  const places = tokens.flatMap(({ form }, at) =>
    verbs.some(({ match }) => match.get(corpus.terms.of(form)) === 1) ? [at] : [],
  );
  return places.length > 0 && places.every((at) => tokens[at + 1]?.form === "that")
    ? { kind: "apart", words: verbs.map(({ word }) => word) }
    : null;
}

/** A heading answers only with its date: “3.1 – 21 October”. */
function mayAnswer(corpus: Corpus, query: Query, { reading }: Ranked): boolean {
  const { document, span } = reading.passage;
  if (reading.text.slice(span.start, span.end) === corpus.documents[document]?.title) return false;
  // A question answers none, unless its words are asked for.
  if (reading.text[span.end - 1] === "?" && query.sought !== "wording" && query.speakers.length === 0) return false;
  return !reading.passage.heading || (query.sought === "date" && reading.dates.length > 0);
}

/** When a speaker is asked for, only what that speaker says may answer. */
function heard(query: Query, allowed: readonly Ranked[]): readonly Ranked[] {
  return query.speakers.length === 0 ? allowed : allowed.filter(({ features }) => features.speaker > 0.5);
}

/** When a thing's name is asked for, only a passage that names it may answer. */
function named(corpus: Corpus, query: Query, allowed: readonly Ranked[]): readonly Ranked[] {
  return query.noun === null || !query.named
    ? allowed
    : allowed.filter(
        (entry) =>
          nameBeside(corpus, query, entry.reading) !== undefined || introduced(corpus, query, entry) !== undefined,
      );
}

function unanswered(
  corpus: Corpus,
  query: Query,
  ranked: readonly Ranked[],
  why: Refusal,
  trace: readonly TraceLine[],
): Answer {
  const near = ranked.filter(({ coverage, reading }) => coverage.share >= 0.3 && !reading.passage.heading).slice(0, 2);
  const nearest = near.map(({ reading }) => citePassage(corpus, reading, null));
  return { ...base(query, trace), related: [], verdict: "unanswered", findings: [], why, nearest };
}

function base(query: Query, trace: readonly TraceLine[]) {
  const { text: question, sought, missing, mended } = query;
  return { question, sought, missing, mended, trace };
}

function describe(query: Query): TraceLine {
  const terms = query.terms.map(({ word, role, match }) => `${word}/${role}${match.size === 0 ? "/unknown" : ""}`);
  const extras = [
    query.unit ? `unit ${query.unit.head} (${query.unit.class})` : "",
    query.scope ? `scope ${query.scope.ordinal} ${query.scope.noun}` : "",
    query.whoSaid ? "who said it" : "",
    query.speakers.length > 0 ? "one speaker" : "",
    query.rate ? "rate" : "",
    query.total ? "total" : "",
    query.comparison ? "comparison" : "",
  ].filter(Boolean);
  return { stage: "analyse", about: `seeks ${query.sought}`, decision: [...terms, ...extras].join(", ") };
}

/** Worded when it is read: few answers are asked for their reasons, and to write three hundred figures takes longer than to rank by them. */
function describePassage({ reading, features, score }: Ranked, refusal: Refusal | null): TraceLine {
  const { start, end } = reading.passage.span;
  return {
    stage: "gate",
    about: reading.text.slice(start, Math.min(end, start + 80)),
    get decision() {
      const figures = Object.entries(features).map(([name, value]) => `${name} ${value.toFixed(2)}`);
      const verdict = refusal
        ? `refused, ${refusal.kind}${"words" in refusal ? ` ${refusal.words.join(", ")}` : ""}`
        : "may answer";
      return `${score.toFixed(2)} ${verdict} (${figures.join(", ")})`;
    },
  };
}
