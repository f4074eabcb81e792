import type { Document } from "../documents/document.ts";
import { collectPassages, type PassageRange, type Passages } from "../documents/passages.ts";
import { createLexicon, type Lexicon } from "./lexicon.ts";
import { collectLines, type Lines } from "./lines.ts";

/** Documents cut into passages and words, before they are looked at together. What is read of one does not depend on the others. */
export interface Reading {
  readonly documents: readonly DocumentText[];
  readonly passages: Passages;
  /** The passages of each document. */
  readonly ranges: readonly PassageRange[];
  readonly lexicon: Lexicon;
  readonly lines: Lines;
  /** So many words the lexicon had when it was begun with this or an earlier reading. */
  readonly wordsAtFirst: number;
}

/** All of a document that reading depends on. */
export type DocumentText = Pick<Document, "text" | "blocks">;

/** Reads documents; those which stand in an earlier reading with the same text and the same blocks are taken over from there. */
export function readDocuments(documents: readonly Document[], earlier?: Reading): Reading {
  const before = earlier && isLean(earlier) ? earlier : undefined;
  const known = new Map(before?.documents.map(({ blocks }, number) => [blocks, number]));
  const lexicon = before?.lexicon ?? createLexicon();
  const passages = collectPassages();
  const lines = collectLines(lexicon, before?.lines);
  const ranges = documents.map((document, number) => {
    const old = known.get(document.blocks) ?? -1;
    const range = before?.ranges[old];
    if (before && range && before.documents[old]?.text === document.text) {
      lines.copy(before.lines, range.from, range.to);
      return passages.copy(before.passages, range, number);
    }
    return passages.add(document, number, (span) => lines.add(document.text, span));
  });
  return {
    documents,
    passages: passages.finish(),
    ranges,
    lexicon,
    lines: lines.finish(),
    wordsAtFirst: before?.wordsAtFirst ?? lexicon.words.length,
  };
}

/** A lexicon that has grown to twice its size may be full of words of documents which are gone: then all is read anew. */
function isLean({ lexicon, wordsAtFirst }: Reading): boolean {
  return lexicon.words.length < 2 * wordsAtFirst + 10_000;
}
