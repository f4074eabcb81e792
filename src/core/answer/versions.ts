import type { Corpus } from "../corpus.ts";
import { dates } from "../language/dates.ts";
import { type Token, tokenize } from "../language/tokens.ts";
import { sameTitle } from "./series.ts";

/** Share of the shorter document's sentences that have a counterpart in the other. */
const ALIKE = 0.6;
/** Two documents of fewer sentences prove nothing by them. */
const LEAST = 3;
/** Share of words two sentences must have in common to be counterparts. */
const COUNTERPART = 0.6;
/** What is said of the whole document stands in its first passages. */
const HEAD = 4;

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
  if (a === null || b === null || compareStandings(a, b) === 0) return false;
  const explicit =
    (a.version !== null && b.version !== null && a.version.join(".") !== b.version.join(".")) || (a.held && b.held);
  return (explicit && sameTitle(corpus, one, other)) || alike(corpus, one, other);
}

/** Newer first: negative when the first document is the newer one; 0 when it cannot be told. */
export function newerFirst(corpus: Corpus, one: number, other: number): number {
  const [a, b] = [standing(corpus, one), standing(corpus, other)];
  return a !== null && b !== null ? -compareStandings(a, b) : 0;
}

/** How far a document has come: its version, or the day from which it holds or on which it appeared. */
interface Standing {
  readonly version: readonly number[] | null;
  readonly day: string | null;
  /** The document says itself that the day is the one from which it holds. */
  readonly held: boolean;
}

function standing(corpus: Corpus, number: number): Standing | null {
  const document = corpus.documents[number];
  const range = corpus.ranges[number];
  if (!document || !range) return null;
  const heads = Array.from({ length: Math.min(HEAD, range.to - range.from) }, (_, i) =>
    corpus.tokensOf(range.from + i),
  );
  const titles = [tokenize(document.title), ...heads];
  const version = titles.map(versionIn).find((found) => found !== null) ?? fileVersion(document.id);
  const held = titles.map(dayIn).find((found) => found !== null) ?? null;
  const day = held ?? (document.published.kind === "unknown" ? null : document.published.day);
  return version === null && day === null ? null : { version, day, held: held !== null };
}

function compareStandings(one: Standing, other: Standing): number {
  if (one.version && other.version) {
    for (let i = 0; i < Math.max(one.version.length, other.version.length); i++) {
      const step = (one.version[i] ?? 0) - (other.version[i] ?? 0);
      if (step !== 0) return step;
    }
  }
  if (one.day === null || other.day === null || one.day === other.day) return 0;
  return one.day < other.day ? -1 : 1;
}

/** “Version 2.1”, “v3”, “Release 4.0”, “3rd edition”. */
function versionIn(tokens: readonly Token[]): readonly number[] | null {
  for (const [at, { form }] of tokens.entries()) {
    if (/^(version|release|revision|edition|issue|rev)$/.test(form)) {
      const number = tokens[at + 1]?.form === ":" ? tokens[at + 2] : tokens[at + 1];
      const found = numbersIn(number?.form ?? "");
      if (found) return found;
    }
    const short = form.startsWith("v") ? numbersIn(form.slice(1)) : null;
    if (short) return short;
  }
  return null;
}

function numbersIn(form: string): readonly number[] | null {
  const parts = form.split(".");
  return parts.every((part) => part !== "" && [...part].every((digit) => digit >= "0" && digit <= "9"))
    ? parts.map(Number)
    : null;
}

/** “handbook-2023.md”, “rules_v2.txt”: a year or a version in the name of the file. A leading number only puts files in order. */
function fileVersion(id: string): readonly number[] | null {
  const name = id.slice(id.lastIndexOf("/") + 1);
  const dot = name.lastIndexOf(".");
  const parts = name.slice(0, dot < 0 ? name.length : dot).split(/[-_ ]/);
  const last = parts.findLast((part) => /^(v\d|(19|20)\d\d$)/.test(part));
  return last === undefined || parts.length < 2 ? null : numbersIn(last.startsWith("v") ? last.slice(1) : last);
}

/** “In force since 1 March 2023”, “valid from …”, “updated …”, or a heading with nothing but a name and a date. */
function dayIn(tokens: readonly Token[]): string | null {
  const cue = tokens.findIndex(
    ({ form }, at) => /^(since|from|effective|updated|revised|amended|issued|published|dated)$/.test(form) && at < 8,
  );
  if (cue < 0) return null;
  const date = dates(tokens).find(({ from }) => from > cue && from <= cue + 4);
  return date && /^\d{4}/.test(date.key) ? date.key : null;
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
