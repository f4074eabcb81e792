import { readScopes } from "../claims/readers/circumstance.ts";
import { type Reading, read } from "../claims/reading.ts";
import { voicesOf } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { PORTIONS } from "../language/data/units.ts";
import { tokenize } from "../language/tokens.ts";
import { type Candidate, retrieve } from "../retrieval/candidates.ts";
import { type Coverage, cover, weightOf } from "./coverage.ts";
import { evidenceFor } from "./evidence.ts";
import type { Query } from "./question/query.ts";
import weights from "./weights.json" with { type: "json" };

type Feature = keyof typeof weights;

export interface Ranked {
  readonly reading: Reading;
  readonly coverage: Coverage;
  readonly features: Readonly<Record<Feature, number>>;
  readonly score: number;
}

const KEPT = 30;
/** A title of so few words may be the name of who issued the document. */
const LETTERHEAD = 4;

/** The best passages for a question, best first, by a readable sum of weighted features. */
export function rank(corpus: Corpus, query: Query): Ranked[] {
  const wanted = query.terms.map((term) => ({
    term: term.term,
    weight: weightOf(term) / Math.max(term.idf, 0.01),
    match: term.match,
  }));
  return retrieve(corpus, wanted)
    .map((candidate) => score(corpus, query, candidate))
    .toSorted((a, b) => b.score - a.score || a.reading.number - b.reading.number)
    .slice(0, KEPT);
}

function score(corpus: Corpus, query: Query, candidate: Candidate): Ranked {
  const reading = read(corpus, candidate.passage);
  const voiceTerms = voicesOf(corpus, reading).flatMap(({ terms }) => terms);
  const coverage = cover(corpus, query, candidate.passage, voiceTerms);
  const features: Record<Feature, number> = {
    sentence: candidate.sentence,
    paragraph: candidate.paragraph,
    coverage: coverage.ownShare,
    context: coverage.share,
    order: orderOf(corpus, query, candidate.passage),
    evidence: evidenceFor(corpus, query, reading),
    speaker:
      query.speakers.length === 0
        ? 0
        : speakerFit(query, voiceTerms) || 0.8 * speakerFit(query, narrator(corpus, reading)),
    scope: scopeFit(query, reading),
    heading: reading.passage.heading ? 1 : 0,
  };
  const total = (Object.keys(weights) as Feature[]).reduce((sum, name) => sum + weights[name] * features[name], 0);
  return { reading, coverage, features, score: total };
}

/** Share of neighbouring words of the question that stand side by side in the passage too. */
function orderOf(corpus: Corpus, query: Query, passage: number): number {
  const terms = corpus.stream.subarray(corpus.streamStarts[passage], corpus.streamStarts[passage + 1]);
  let [met, all] = [0, 0];
  for (let i = 0; i + 1 < query.terms.length; i++) {
    const [one, two] = [query.terms[i], query.terms[i + 1]];
    if (!one || !two) continue;
    const weight = Math.min(one.idf, two.idf);
    all += weight;
    for (let at = 0; at + 1 < terms.length; at++) {
      const follows = two.match.has(terms[at + 1] as number) || two.match.has(terms[at + 2] ?? -2);
      if (one.match.has(terms[at] as number) && follows) {
        met += weight;
        break;
      }
    }
  }
  return all === 0 ? 0 : met / all;
}

/** Where nobody is quoted, the document speaks: its publisher and author, or the body that a short title names. */
function narrator(corpus: Corpus, reading: Reading): number[] {
  const document = corpus.documents[reading.passage.document];
  const title = tokenize(document?.title ?? "").filter(({ kind }) => kind === "word");
  const words = [
    ...tokenize(`${document?.publisher ?? ""} ${document?.author ?? ""}`),
    ...(title.length <= LETTERHEAD ? title : []),
  ];
  return words.filter(({ kind }) => kind !== "mark").map(({ form }) => corpus.terms.of(form));
}

function speakerFit(query: Query, terms: readonly number[]): number {
  if (query.speakers.length === 0) return 0;
  return Math.max(
    ...query.speakers.map((speaker) => speaker.filter((term) => terms.includes(term)).length / speaker.length),
  );
}

function scopeFit(query: Query, reading: Reading): number {
  const { scope } = query;
  if (!scope) return 0;
  return readScopes(reading.tokens, 0, reading.tokens.length).some((other) => sameScope(scope, other)) ? 1 : 0;
}

/** “first wave” and “first group” are one; “first wave” and “first buses” are not. */
export function sameScope(one: { ordinal: number; noun: string }, other: { ordinal: number; noun: string }): boolean {
  return (
    one.ordinal === other.ordinal && (one.noun === other.noun || (PORTIONS.has(one.noun) && PORTIONS.has(other.noun)))
  );
}
