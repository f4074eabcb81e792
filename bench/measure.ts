import { loadavg } from "node:os";
import { buildCorpus, type Corpus } from "../src/core/index.ts";
import type { Engine } from "./engines/engine.ts";
import { fts5 } from "./engines/fts5.ts";
import { fuse } from "./engines/fuse.ts";
import { miniSearch } from "./engines/minisearch.ts";
import { ownIndex, wholeAnswer } from "./engines/own.ts";
import { type BenchText, generate } from "./text/generate.ts";

export interface Measured {
  readonly sentences: number;
  readonly terms: number;
  readonly load: number;
  readonly engines: readonly Costs[];
  /** Bytes of each part of the corpus. */
  readonly bytes: Readonly<Record<string, number>>;
}

/** Milliseconds of a question and of the build (`mean`: of the processor, all rounds); megabytes that the build added to the process. */
export interface Costs {
  readonly name: string;
  readonly p50: number;
  readonly p95: number;
  readonly mean: number;
  readonly build: number;
  readonly heap: number;
  readonly questions: number;
}

const WARM_TEXT = 3_000;
const WARM_UP = 300;
const QUESTIONS = 400;
/** Every question is asked so often, and the fastest time counts: other work on the machine only ever adds to it. Nothing read in one round is known in the next. */
const ROUNDS = 5;
/** So many milliseconds of one engine's time; a slow one answers fewer questions, or fewer times. */
const PATIENCE = 20_000;
/** Engines take turns after so many questions, so that other work on the machine disturbs all of them alike. */
const TURN = 20;
/** fuse.js looks at every sentence for every word: beyond this it is no comparison any more. */
const FUSE_LIMIT = 10_000;

export function measure(text: BenchText): Measured {
  warmBuilds();
  const own = built(() => buildCorpus(text.documents, { aliases: [], synonyms: [] }));
  const corpus = own.value;
  const sentences = sentencesOf(corpus);
  const runs = [
    { ...own, value: ownIndex(corpus) },
    { ...own, value: wholeAnswer(corpus) },
    built(() => miniSearch(sentences)),
    built(() => fts5(sentences)),
    ...(sentences.length <= FUSE_LIMIT ? [built(() => fuse(sentences))] : []),
  ].map((run) => ({ ...run, times: new Map<string, number>(), spent: 0, asked: 0, cpu: 0 }));
  const asked = spread(text.questions, WARM_UP + QUESTIONS);
  for (const question of asked.slice(0, WARM_UP)) for (const { value } of runs.slice(0, 2)) value.search(question);
  for (const { value } of runs.slice(2)) for (const question of asked.slice(0, 5)) value.search(question);
  const questions = asked.slice(WARM_UP);
  for (let round = 0; round < ROUNDS; round++) {
    for (const { value } of runs) {
      value.forget?.();
      value.search(asked[0] ?? "");
    }
    for (let from = 0; from < questions.length; from += TURN) {
      for (const run of runs) takeTurn(run, questions.slice(from, from + TURN));
    }
  }
  return {
    sentences: sentences.length,
    terms: corpus.terms.count,
    load: loadavg()[0] ?? 0,
    engines: runs.map(({ value: { name }, times, build, heap, asked: count, cpu }) => ({
      name,
      p50: quantile([...times.values()], 0.5),
      p95: quantile([...times.values()], 0.95),
      mean: cpu / count,
      build,
      heap,
      questions: times.size,
    })),
    bytes: bytesOf(corpus),
  };
}

/** A bot that reloads has built before. */
function warmBuilds(): void {
  for (const seed of [2, 3, 4]) {
    const corpus = buildCorpus(generate(WARM_TEXT, seed).documents, { aliases: [], synonyms: [] });
    const sentences = sentencesOf(corpus);
    for (const build of [miniSearch, fts5, fuse]) build(sentences);
  }
}

function takeTurn(run: Run, questions: readonly string[]): void {
  const started = process.threadCpuUsage();
  for (const question of questions) {
    if (run.spent > PATIENCE) break;
    const time = timeOf(run.value, question);
    run.spent += time;
    run.asked += 1;
    run.times.set(question, Math.min(time, run.times.get(question) ?? Number.POSITIVE_INFINITY));
  }
  const { user, system } = process.threadCpuUsage(started);
  run.cpu += (user + system) / 1000;
}

interface Run {
  readonly value: Engine;
  readonly times: Map<string, number>;
  spent: number;
  asked: number;
  cpu: number;
}

/** Builds are not run again: they are measured by the time of the processor, of all its threads, which other work does not add to. */
function built<T>(make: () => T): { readonly value: T; readonly build: number; readonly heap: number } {
  const [before, started] = [memory(), process.cpuUsage()];
  const value = make();
  const { user, system } = process.cpuUsage(started);
  const build = (user + system) / 1000;
  return { value, build, heap: (memory() - before) / 2 ** 20 };
}

function memory(): number {
  globalThis.gc?.();
  const { heapUsed, arrayBuffers } = process.memoryUsage();
  return heapUsed + arrayBuffers;
}

function timeOf({ search }: Engine, question: string): number {
  const started = performance.now();
  search(question);
  return performance.now() - started;
}

function sentencesOf({ passages, documents }: Corpus): string[] {
  return Array.from({ length: passages.length }, (_, number) => {
    const passage = passages.at(number);
    return passage ? (documents[passage.document]?.text.slice(passage.span.start, passage.span.end) ?? "") : "";
  });
}

/** Numbers that the corpus keeps, by what they are for. The index is what a search reads; the words are read to score, and by ranking. */
function bytesOf(corpus: Corpus) {
  const { sentences, paragraphs, stream, streamStarts, paragraphOf, passages, reprints, terms, documents } = corpus;
  const { starts, units, impacts, lengths, frequencies } = sentences;
  const size = (arrays: readonly { readonly byteLength: number }[]) =>
    arrays.reduce((total, { byteLength }) => total + byteLength, 0);
  return {
    index: size([starts, units, impacts, lengths, frequencies, paragraphs.frequencies, paragraphs.lengths]),
    words: size([stream, streamStarts]),
    places: passages.bytes + size([paragraphOf, reprints.origin]),
    vocabulary: terms.bytes,
    text: documents.reduce((total, { text }) => total + text.length, 0),
  };
}

/** `count` of them, evenly taken, or all when there are fewer. */
function spread<T>(from: readonly T[], count: number): T[] {
  const step = Math.max(1, from.length / count);
  return Array.from({ length: Math.min(count, from.length) }, (_, i) => from[Math.floor(i * step)] as T);
}

function quantile(values: readonly number[], share: number): number {
  return values.toSorted((a, b) => a - b)[Math.floor(share * (values.length - 1))] ?? Number.NaN;
}
