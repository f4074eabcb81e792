import type { Corpus } from "../corpus.ts";
import { sameTitle, twoOccasions } from "./series.ts";
import { compareStandings, standing } from "./standing.ts";

/** Share of the shorter document's sentences that have a counterpart in the other. */
const ALIKE = 0.6;
/** Two documents of fewer sentences prove nothing by them. */
const LEAST = 3;
/** Share of words two sentences must have in common to be counterparts. */
const COUNTERPART = 0.6;

const memo = new WeakMap<Corpus, Map<string, boolean>>();

/**
 * Are two documents the same page at two times? Either one title with another version or another day from which it holds, or
 * another date and mostly the same sentences.
 */
export function versionsOfOne(corpus: Corpus, one: number, other: number): boolean {
  let known = memo.get(corpus);
  if (!known) {
    known = new Map();
    memo.set(corpus, known);
  }
  const key = one < other ? `${one} ${other}` : `${other} ${one}`;
  let answer = known.get(key);
  if (answer === undefined) {
    answer = areVersions(corpus, one, other);
    known.set(key, answer);
  }
  return answer;
}

function areVersions(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [standing(corpus, one), standing(corpus, other)];
  if (compareStandings(a, b) === 0 || twoOccasions(corpus, one, other)) return false;
  const explicit =
    (a.version !== null && b.version !== null && a.version.join(".") !== b.version.join(".")) ||
    (a.held && b.held) ||
    a.laidAside !== b.laidAside;
  return (explicit && sameTitle(corpus, one, other)) || alike(corpus, one, other);
}

/** Newer first: negative when the first document is the newer one; 0 when it cannot be told. */
export function newerFirst(corpus: Corpus, one: number, other: number): number {
  return -compareStandings(standing(corpus, one), standing(corpus, other));
}

/** Most sentences of the shorter document have a counterpart in the other: the same page, mended here and there. */
function alike(corpus: Corpus, one: number, other: number): boolean {
  const [a, b] = [sentences(corpus, one), sentences(corpus, other)];
  const [less, more] = a.length <= b.length ? [a, b] : [b, a];
  if (less.length < LEAST) return false;
  const met = less.filter((words) => more.some((others) => shared(words, others) >= COUNTERPART));
  return met.length >= ALIKE * less.length;
}

function sentences(corpus: Corpus, number: number): ReadonlySet<number>[] {
  const { from, to } = corpus.ranges[number] as { from: number; to: number };
  return Array.from(
    { length: to - from },
    (_, i) => new Set(corpus.stream.subarray(corpus.streamStarts[from + i], corpus.streamStarts[from + i + 1])),
  ).filter(({ size }) => size > 1);
}

function shared(one: ReadonlySet<number>, other: ReadonlySet<number>): number {
  return one.intersection(other).size / Math.min(one.size, other.size);
}
