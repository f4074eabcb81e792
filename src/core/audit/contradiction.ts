import { compare } from "../answer/compare.ts";
import { cover } from "../answer/coverage.ts";
import type { Query } from "../answer/question/query.ts";
import { overlaps } from "../answer/rank/overlap.ts";
import type { Relation } from "../answer/relation.ts";
import { type Bearing, bearingOf, documentOf } from "../answer/values.ts";
import type { Corpus } from "../corpus.ts";
import type { About } from "./about.ts";
import { speakAlike, stands } from "./alike.ts";
import type { Matter } from "./one-matter.ts";
import { sharedQuestion } from "./shared-question.ts";

/** Two values that cannot both be meant, or of which one has replaced the other. */
export interface Contradiction {
  readonly kind: "differs" | "updated";
  readonly one: Bearing;
  readonly other: Bearing;
}

/** A name counts as met where it stands in the sentence or right beside it. */
const MET = 0.9;
/** So many sentences of a corpus may have the same words by chance. */
const CHANCE = 0.25;

/**
 * Do two claims contradict each other? By the rules for answers, held to the question that both would answer; null when they do not or it
 * cannot be told. `matters`: documents of one matter need not repeat every name.
 */
export function contradiction(
  corpus: Corpus,
  one: About,
  other: About,
  matters: (one: number, other: number) => Matter,
): Contradiction | null {
  if (!speakAlike(one, other)) return null;
  const query = sharedQuestion(corpus, one, other);
  const overlapOf = overlaps(corpus, query);
  const [a, b] = [one, other].map(({ claim, reading }) => {
    const coverage = cover(corpus, query, overlapOf, reading.number);
    return bearingOf(corpus, query, { reading, coverage, score: 1 }, claim);
  });
  if (!a || !b || a.apart || b.apart) return null;
  const matter = matters(documentOf(a), documentOf(b));
  if (matter !== "one" && !(namesMet(query, a, b, matter) && isTold(one, other) && isNoChance(corpus, one, other)))
    return null;
  const relation = compare(corpus, query, a, b);
  if (relation.kind === "differs") return { kind: "differs", one: a, other: b };
  return relation.kind === "updated" && isRevision(relation, one, other) ? { kind: "updated", one: a, other: b } : null;
}

/** Every name is met by both, and there is one, unless the documents share others. */
function namesMet(query: Query, one: Bearing, other: Bearing, matter: Matter): boolean {
  const names = [...query.terms.keys()].filter((i) => query.terms[i]?.role === "name");
  return (
    (names.length > 0 || matter === "near") && [one, other].every(({ met }) => names.every((i) => (met[i] ?? 0) >= MET))
  );
}

/** Metres and money are of anything: their clauses must tell of one doing, or their rows bear one name. */
function isTold(one: About, other: About): boolean {
  const thing = /^(?:thing|kind|people)$/.test(one.counted?.class ?? "thing");
  const rows = one.reading.passage.row && other.reading.passage.row;
  return thing || rows || one.doings.some((term) => other.doings.some((entry) => stands(term, entry)));
}

/** Strewn by chance, the words that two claims share would hardly stand together in another sentence. */
function isNoChance(corpus: Corpus, one: About, other: About): boolean {
  const words = ({ doings, names, bound, beside }: About) => [...doings, ...names, ...bound, ...beside];
  const shares = words(one).flatMap((term) => {
    const twins = words(other).filter((entry) => stands(term, entry));
    return twins.length === 0 ? [] : [shareOf(corpus, [term.term, ...twins.map((twin) => twin.term)])];
  });
  const { counted } = one;
  if (counted && counted.head === other.counted?.head)
    shares.push(shareOf(corpus, [corpus.terms.byStem(counted.head)]));
  return shares.reduce((expected, share) => expected * share, corpus.passageCount) < CHANCE;
}

/** Share of the sentences in which the most frequent of some words stands. */
function shareOf({ sentences, passageCount }: Corpus, terms: readonly number[]): number {
  return Math.max(1, ...terms.map((term) => sentences.frequencies[term] ?? 1)) / passageCount;
}

/** Where nobody asks, one document or one sentence with two values has revised something only when it says so of one of them. */
function isRevision({ because }: Relation, { claim: a, reading }: About, { claim: b, reading: other }: About): boolean {
  // What may come to be replaces nothing yet.
  if (a.stance === "expected" || b.stance === "expected") return false;
  if (a.passage === b.passage) {
    const days = reading.dates.filter(({ precision }) => /^(?:day|month|year)$/.test(precision));
    // “$32 in 2011, up from $28 in 2010”: each is of its own time.
    return (a.revision === "old") !== (b.revision === "old") && days.length < 2;
  }
  return because !== "one voice, two values" || reading.passage.document !== other.passage.document;
}
