import type { Document } from "./documents/document.ts";
import type { Passage } from "./documents/passage.ts";
import type { PassageRange, Passages } from "./documents/passages.ts";
import { type Concepts, concepts } from "./language/concepts.ts";
import { STOPWORDS } from "./language/data/stopwords.ts";
import { fold } from "./language/fold.ts";
import { type Token, tokenize } from "./language/tokens.ts";
import type { Acronyms } from "./retrieval/acronyms.ts";
import { type Aliases, buildAliases } from "./retrieval/aliases.ts";
import { SENTENCE } from "./retrieval/bm25.ts";
import { buildForward } from "./retrieval/forward.ts";
import {
  buildIndex,
  countUnits,
  type Forward,
  type InvertedIndex,
  standsBetween,
  type Units,
  unitsBetween,
} from "./retrieval/inverted-index.ts";
import { type Reading, readDocuments } from "./retrieval/read-documents.ts";
import { buildReprints, type Reprints } from "./retrieval/reprints.ts";
import { kindsOf, sameFacts } from "./retrieval/same-facts.ts";
import { survey } from "./retrieval/survey.ts";
import { buildTerms, type Terms } from "./retrieval/terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything an answer may rest on. Built once, then never changed. */
export interface Corpus {
  readonly documents: readonly Document[];
  /** What the next corpus may take over. */
  readonly reading: Reading;
  readonly passages: Passages;
  /** The tokens of a passage, by its number. */
  readonly tokensOf: (passage: number) => readonly Token[];
  /** The passages of each document. */
  readonly ranges: readonly PassageRange[];
  /** Paragraph number of each passage, counted over all documents. */
  readonly paragraphOf: Uint32Array;
  /** First passage of each paragraph, with the number of passages at the end. */
  readonly paragraphStarts: Uint32Array;
  readonly terms: Terms;
  readonly aliases: Aliases;
  readonly acronyms: Acronyms;
  readonly concepts: Concepts;
  /** The terms of all passages one after the other: those of passage p are `stream.slice(streamStarts[p], streamStarts[p + 1])`. */
  readonly stream: Int32Array;
  readonly streamStarts: Uint32Array;
  readonly forward: Forward;
  readonly sentences: InvertedIndex;
  readonly paragraphs: Units;
  readonly reprints: Reprints;
  /** The passages from `from` on, before `to`, in which a term stands; no small words. */
  readonly passagesWith: (term: number, from: number, to: number) => Uint32Array;
  /** Does a term stand in one of these passages? */
  readonly standsIn: (term: number, from: number, to: number) => boolean;
  readonly passageCount: number;
}

/**
 * Builds one immutable corpus of all documents. Pure: the same documents give the same corpus, whatever there was before. What was read
 * of documents for an `earlier` corpus is taken over from it, which saves most of the work.
 */
export function buildCorpus(
  documents: readonly Document[],
  vocabulary: Vocabulary,
  earlier?: Pick<Corpus, "reading">,
): Corpus {
  const reading = readDocuments(documents, earlier?.reading);
  const { passages, ranges, lexicon, lines } = reading;
  const words = survey(lexicon, lines, passages.isHeading);
  const { terms, termOf } = buildTerms(words, ranges);
  const aliases = buildAliases([...vocabulary.aliases.map((group) => group.map(wordsOf)), ...words.acronyms.groups]);
  const { stream, starts } = buildForward(words, termOf, terms.count, aliases);
  const content = contentOf(terms, aliases);
  const forward: Forward = { stream, starts, content };
  const { paragraphOf, paragraphStarts } = numberParagraphs(passages);
  const sentences = buildIndex(forward, SENTENCE);
  return {
    documents,
    reading,
    passages,
    tokensOf: tokenReader(documents, passages),
    ranges,
    paragraphOf,
    paragraphStarts,
    terms,
    aliases,
    acronyms: words.acronyms,
    concepts: concepts(vocabulary.synonyms),
    stream,
    streamStarts: starts,
    forward,
    sentences,
    paragraphs: countUnits({ stream, starts: paragraphStarts.map((passage) => starts[passage] as number), content }),
    reprints: buildReprints(stream, starts, passages.isHeading, sameFacts(stream, starts, kindsOf(terms, content))),
    passagesWith: (term, from, to) => unitsBetween(sentences, term, from, to),
    standsIn: (term, from, to) => standsBetween(sentences, term, from, to),
    passageCount: passages.length,
  };
}

/** So many tokens are kept as they were read, about 10 MB; what was read first makes room. */
const KEPT = 100_000;

function tokenReader(documents: readonly Document[], passages: Passages): Corpus["tokensOf"] {
  const kept = new Map<number, readonly Token[]>();
  let size = 0;
  return (number) => {
    const known = kept.get(number);
    if (known) return known;
    const { document, span } = passages.at(number) as Passage;
    const tokens = tokenize((documents[document] as Document).text, span.start, span.end);
    if (tokens.length > KEPT) return tokens;
    kept.set(number, tokens);
    size += tokens.length;
    for (const [oldest, { length }] of kept) {
      if (size <= KEPT) break;
      kept.delete(oldest);
      size -= length;
    }
    return tokens;
  };
}

function wordsOf(phrase: string): string[] {
  return tokenize(phrase)
    .filter(({ kind }) => kind !== "mark")
    .map(({ form }) => form);
}

/** 1 for every term but the small words that are no names. */
function contentOf(terms: Terms, aliases: Aliases): Uint8Array {
  const content = new Uint8Array(terms.count + aliases.count).fill(1);
  for (const word of STOPWORDS) {
    const term = terms.of(fold(word));
    if (term >= 0 && !terms.isName(term)) content[term] = 0;
  }
  return content;
}

/** A paragraph is what stands in one block of one document. */
function numberParagraphs(passages: Passages) {
  const paragraphOf = new Uint32Array(passages.length);
  const starts: number[] = [];
  for (let number = 0; number < passages.length; number++) {
    if (number === 0 || !passages.sameBlock(number - 1, number)) starts.push(number);
    paragraphOf[number] = starts.length - 1;
  }
  return { paragraphOf, paragraphStarts: Uint32Array.from([...starts, passages.length]) };
}
