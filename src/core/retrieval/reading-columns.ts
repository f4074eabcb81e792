import { type PassageColumns, passagesIn } from "../documents/passages.ts";
import { createLexicon, type LexiconColumns } from "./lexicon.ts";
import type { DocumentText, Reading } from "./read-documents.ts";

/** A reading as columns of numbers, each under a name of its own, to be kept outside of the process. */
export type Columns = Readonly<Record<string, Column>>;
export type Column = Uint8Array | Uint16Array | Int32Array | Uint32Array;

export function columnsOf({ passages, ranges, lexicon, lines, wordsAtFirst }: Reading): Columns {
  return {
    ...passages.columns,
    firsts: Uint32Array.from(ranges, ({ from }) => from),
    words: lines.words,
    lineStarts: lines.starts,
    ...lexicon.columns(),
    wordsAtFirst: Uint32Array.of(wordsAtFirst),
  } satisfies ReadingColumns;
}

/** The reading of these documents, from the columns it was put into. Throws when a column is missing or of another kind. */
export function readingOf(columns: Columns, documents: readonly DocumentText[]): Reading {
  const kept = checked(columns);
  const passages = passagesIn(kept);
  const { firsts } = kept;
  if (firsts.length !== documents.length) throw new Error("these are the columns of other documents");
  return {
    documents,
    passages,
    ranges: Array.from(firsts, (from, number) => ({ from, to: firsts[number + 1] ?? passages.length })),
    lexicon: createLexicon(kept),
    lines: { words: kept.words, starts: kept.lineStarts },
    wordsAtFirst: kept.wordsAtFirst[0] ?? 0,
  };
}

const KINDS = {
  documents: Int32Array,
  starts: Int32Array,
  ends: Int32Array,
  blocks: Int32Array,
  unders: Int32Array,
  flags: Uint8Array,
  firsts: Uint32Array,
  words: Int32Array,
  lineStarts: Uint32Array,
  letters: Uint16Array,
  wordEnds: Uint32Array,
  hashes: Int32Array,
  traits: Int32Array,
  stems: Int32Array,
  bones: Int32Array,
  wordsAtFirst: Uint32Array,
} as const satisfies Record<keyof ReadingColumns, unknown>;

interface ReadingColumns extends PassageColumns, LexiconColumns {
  readonly firsts: Uint32Array;
  readonly words: Int32Array;
  readonly lineStarts: Uint32Array;
  readonly wordsAtFirst: Uint32Array;
}

function checked(columns: Columns): ReadingColumns {
  const wrong = Object.entries(KINDS).find(([name, kind]) => !(columns[name] instanceof kind));
  if (wrong) throw new Error(`the column “${wrong[0]}” is missing or of another kind`);
  return columns as Columns & ReadingColumns;
}
