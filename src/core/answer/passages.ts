import { readStance } from "../claims/readers/circumstance.ts";
import { isNegated, type Reading } from "../claims/reading.ts";
import { sameVoice, type Voice, voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import type { Citation } from "../documents/citation.ts";
import type { Span } from "../language/span.ts";
import type { AtLeastOne } from "../types.ts";
import type { Finding, FindingNote } from "./answer.ts";
import { citePassage, countOrigins, printings } from "./findings.ts";
import type { Query } from "./question/query.ts";
import type { Ranked } from "./rank.ts";
import { answerSpan } from "./spans/answer-span.ts";
import type { Weighed } from "./weigh.ts";

const NEARLY = 0.78;
const MOST = 4;

/** Answers with the sentences themselves, where there is no value to compare. Undefined when no passage may answer. */
export function quote(corpus: Corpus, query: Query, passages: readonly Ranked[]): Weighed | undefined {
  const best = passages.find((entry) => holds(corpus, query, entry));
  if (!best) return undefined;
  const chosen: Ranked[] = [];
  const origins = new Set<number>();
  for (const entry of passages.slice(passages.indexOf(best))) {
    if (chosen.length === MOST) break;
    const origin = corpus.reprints.origin[entry.reading.number] as number;
    const near = entry.score >= NEARLY * best.score && entry.coverage.share >= 0.85 * best.coverage.share;
    // What it holds is looked for last: to choose among the phrases of a sentence takes longer than all the rest.
    if (origins.has(origin) || !near || !holds(corpus, query, entry)) continue;
    origins.add(origin);
    chosen.push(entry);
  }
  if (query.whoSaid) {
    const attributed = disputedVoices(corpus, query, best);
    if (attributed) return { verdict: "disputed", findings: attributed, related: [] };
  }
  const findings = chosen.map((entry) => toFinding(corpus, query, entry)) as unknown as AtLeastOne<Finding>;
  if (query.sought === "yes-no" && opposed(findings)) return { verdict: "disputed", findings, related: [] };
  return { verdict: findings.length === 1 && findings[0].value !== null ? "single" : "quoted", findings, related: [] };
}

/** A question for a person, a place or a reason is not answered by a sentence that has none. */
function holds(corpus: Corpus, query: Query, { reading, features }: Ranked): boolean {
  if (query.whoSaid) return voicesOf(corpus, reading).length > 0;
  switch (query.sought) {
    case "person":
    case "place":
      return answerSpan(corpus, query, reading, undefined) !== null;
    case "reason":
      return features.evidence >= 0.5 || answerSpan(corpus, query, reading, undefined) !== null;
    default:
      return true;
  }
}

function toFinding(corpus: Corpus, query: Query, { reading }: Ranked): Finding {
  const voice = voiceFor(corpus, query, reading);
  const mark = answerSpan(corpus, query, reading, voice);
  const copies = printings(corpus, reading.number);
  const notes: FindingNote[] = [];
  const speakers = distinctVoices(copies.flatMap((copy) => mainVoice(corpus, copy) ?? []));
  if (speakers.length > 1)
    notes.push({ kind: "attribution-differs", speakers: speakers.map(({ speaker }) => speaker.name) });
  if (query.sought === "yes-no" && isNegated(reading)) notes.push({ kind: "negated" });
  const value = valueIn(query, reading, voice, mark);
  // “Ann Orr, the mayor, said …” answers who the mayor is: she does not say that herself.
  const names =
    query.sought === "person" && value !== null && voice?.speaker.name.includes(value) === true && !query.whoSaid;
  return {
    value,
    speaker: names ? null : (voice?.speaker ?? null),
    stance: names ? "reported" : readStance(reading.tokens, 0, reading.tokens.length),
    origins: countOrigins(
      corpus,
      copies.map(({ number }) => number),
    ),
    citations: copies.map((copy) =>
      citePassage(corpus, copy, copy === reading ? mark : null),
    ) as unknown as AtLeastOne<Citation>,
    notes,
  };
}

function valueIn(query: Query, reading: Reading, voice: Voice | undefined, mark: Span | null): string | null {
  if (query.whoSaid) return voice?.speaker.name ?? null;
  return mark ? reading.text.slice(mark.start, mark.end).replace(/\s+/g, " ") : null;
}

/** The speaker asked for, or the one whose words fill most of the sentence. */
function voiceFor(corpus: Corpus, query: Query, reading: Reading): Voice | undefined {
  const voices = voicesOf(corpus, reading);
  return (
    voices.find(({ terms }) => query.speakers.flat().some((term) => terms.includes(term))) ?? mainVoice(corpus, reading)
  );
}

function mainVoice(corpus: Corpus, reading: Reading): Voice | undefined {
  const reach = ({ attribution: { says } }: Voice) => says.to - says.from;
  return voicesOf(corpus, reading).toSorted((a, b) => reach(b) - reach(a))[0];
}

function distinctVoices(voices: readonly Voice[]): Voice[] {
  return voices.filter(
    (voice, i) => voice.key.length > 0 && !voices.slice(0, i).some((other) => sameVoice(other, voice)),
  );
}

/** One wording that different reports give to different people. */
function disputedVoices(corpus: Corpus, query: Query, best: Ranked): AtLeastOne<Finding> | undefined {
  const copies = printings(corpus, best.reading.number).map((reading) => ({
    reading,
    voice: mainVoice(corpus, reading),
  }));
  const speakers = distinctVoices(copies.flatMap(({ voice }) => voice ?? []));
  if (speakers.length < 2) return undefined;
  return speakers.map((speaker): Finding => {
    const own = copies.filter(({ voice }) => voice && sameVoice(voice, speaker));
    return {
      value: speaker.speaker.name,
      speaker: speaker.speaker,
      stance: "reported",
      origins: 1,
      citations: own.map(({ reading, voice }) =>
        citePassage(corpus, reading, answerSpan(corpus, query, reading, voice)),
      ) as unknown as AtLeastOne<Citation>,
      notes: [],
    };
  }) as unknown as AtLeastOne<Finding>;
}

/** One voice denies what another affirms. */
function opposed(findings: readonly Finding[]): boolean {
  const denying = findings.filter(({ notes }) => notes.some(({ kind }) => kind === "negated"));
  return (
    denying.length > 0 &&
    denying.length < findings.length &&
    findings.length > 1 &&
    denying.some(({ stance }) => stance === "denied")
  );
}
