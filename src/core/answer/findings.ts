import type { Reading } from "../claims/reading.ts";
import { read } from "../claims/reading.ts";
import { sameVoice, type Voice } from "../claims/speaker-reader.ts";
import type { Corpus } from "../corpus.ts";
import { type Citation, cite } from "../documents/citation.ts";
import type { Document } from "../documents/document.ts";
import type { Span } from "../language/span.ts";
import type { AtLeastOne } from "../types.ts";
import type { Finding, FindingNote } from "./answer.ts";
import type { Bearing } from "./values.ts";

/** A sentence as a citation, with the value marked inside; `span` where more than the sentence is quoted. */
export function citePassage(
  corpus: Corpus,
  { passage }: Reading,
  mark: Span | null,
  span: Span = passage.span,
): Citation {
  const document = corpus.documents[passage.document] as Document;
  const place =
    span === passage.span ? passage.block : document.blocks.findIndex((block) => block.span.end > span.start);
  return cite(document, span, place + 1, mark);
}

/** One value with everybody who puts it forward. The bearings are of one value, best first. */
export function findingOf(corpus: Corpus, bearings: AtLeastOne<Bearing>): Finding {
  const [first] = bearings;
  const passages = new Map<number, Citation>();
  for (const { claim, ranked } of bearings) {
    if (!passages.has(claim.passage)) passages.set(claim.passage, citePassage(corpus, ranked.reading, claim.span));
  }
  const notes: FindingNote[] = [];
  if (first.inherited) notes.push({ kind: "inherited-scope", scope: first.inherited });
  if (first.claim.part === "unclear") notes.push({ kind: "unclear-whole" });
  return {
    value: (corpus.documents[first.ranked.reading.passage.document] as Document).text
      .slice(first.claim.span.start, first.claim.span.end)
      .replace(/\s+/g, " "),
    speaker: first.voice?.speaker ?? null,
    stance: first.claim.stance,
    origins: countOrigins(corpus, [...passages.keys()]),
    citations: [...passages.values()] as unknown as AtLeastOne<Citation>,
    notes,
  };
}

/** Independent wordings among the passages. */
export function countOrigins(corpus: Corpus, passages: readonly number[]): number {
  return new Set(passages.map((passage) => corpus.reprints.origin[passage])).size;
}

/** Independent voices: named ones once each however often quoted; where nobody is named, each wording is a voice. */
export function countVoices(corpus: Corpus, bearings: readonly Bearing[]): number {
  const voices: Voice[] = [];
  const unnamed = new Set<number>();
  for (const { voice, claim } of bearings) {
    if (!voice || voice.key.length === 0) unnamed.add(corpus.reprints.origin[claim.passage] as number);
    else if (!voices.some((other) => sameVoice(other, voice))) voices.push(voice);
  }
  return voices.length + unnamed.size;
}

/** Every passage with the wording of this one, itself first. */
export function printings(corpus: Corpus, passage: number): Reading[] {
  const others = corpus.reprints.copiesOf(passage).filter((other) => other !== passage);
  return [passage, ...others].map((number) => read(corpus, number));
}
