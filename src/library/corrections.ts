import type { Correction } from "../core/documents/correction.ts";
import type { Document } from "../core/documents/document.ts";
import type { Span } from "../core/language/span.ts";
import { reasons } from "./reasons.ts";

/** What `dossier.yaml` says is wrong in a source. */
export interface StatedCorrection {
  /** Path inside the dossier; null for every source in which the words stand. */
  readonly file: string | null;
  /** The wrong words as they stand there. */
  readonly quote: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** What is to be read instead; null where the words were withdrawn. */
  readonly instead: string | null;
  readonly note: string | null;
  /** Line of the entry in dossier.yaml. */
  readonly line: number;
}

/** Marks the corrected words in the documents. Says of each correction that hits nothing that it does. */
export function withCorrections(
  documents: readonly Document[],
  corrections: readonly StatedCorrection[],
): { readonly documents: readonly Document[]; readonly unfound: readonly string[] } {
  if (corrections.length === 0) return { documents, unfound: [] };
  const found = new Map<Document, Correction[]>();
  const unfound: string[] = [];
  for (const { file, quote, day, instead, note, line } of corrections) {
    const named = file === null ? documents : documents.filter((document) => fileOf(document) === file);
    let hit = false;
    for (const document of named) {
      for (const span of placesOf(document.text, quote)) {
        hit = true;
        found.set(document, [...(found.get(document) ?? []), { span, day, instead, note }]);
      }
    }
    if (named.length === 0 && file !== null) unfound.push(reasons.noSuchCorrected(line, file));
    else if (!hit) unfound.push(reasons.quoteNotFound(line, quote, file));
  }
  return { documents: documents.map((document) => corrected(document, found.get(document))), unfound };
}

function fileOf({ id, part }: Document): string {
  return part?.file ?? id;
}

function corrected(document: Document, corrections: readonly Correction[] | undefined): Document {
  if (!corrections) return document;
  return { ...document, corrections: corrections.toSorted((a, b) => a.span.start - b.span.start) };
}

/** Every place of the words, however the white space between them is written. */
function placesOf(text: string, words: string): Span[] {
  const pattern = words.trim().split(/\s+/).map(RegExp.escape).join("\\s+");
  return Array.from(text.matchAll(new RegExp(pattern, "gu")), ({ index, 0: match }) => ({
    start: index,
    end: index + match.length,
  }));
}
