import type { Document } from "./documents/document.ts";
import type { Passage } from "./documents/passage.ts";
import { collectPassages, type Passages } from "./documents/passages.ts";
import { type Concepts, concepts } from "./language/concepts.ts";
import { NEGATIONS, REPORTING_VERBS, STOPWORDS } from "./language/data/stopwords.ts";
import { fold } from "./language/fold.ts";
import { type Token, tokenize } from "./language/tokens.ts";
import { type Acronyms, collectAcronyms } from "./retrieval/acronyms.ts";
import { type Aliases, buildAliases } from "./retrieval/aliases.ts";
import { buildIndex, type InvertedIndex } from "./retrieval/inverted-index.ts";
import { buildReprints, type Reprints } from "./retrieval/reprints.ts";
import { sameFacts, type TermKind } from "./retrieval/same-facts.ts";
import { collectTerms, type Terms } from "./retrieval/terms.ts";
import type { Vocabulary } from "./vocabulary.ts";

/** Everything an answer may rest on. Built once, then never changed. */
export interface Corpus {
  readonly documents: readonly Document[];
  readonly passages: Passages;
  /** The tokens of a passage, by its number. */
  readonly tokensOf: (passage: number) => readonly Token[];
  /** Half-open range of passage numbers of each document. */
  readonly ranges: readonly { readonly from: number; readonly to: number }[];
  /** Paragraph number of each passage, counted over all documents. */
  readonly paragraphOf: Uint32Array;
  readonly terms: Terms;
  readonly aliases: Aliases;
  readonly acronyms: Acronyms;
  readonly concepts: Concepts;
  /** The terms of all passages one after the other: those of passage p are `stream.slice(streamStarts[p], streamStarts[p + 1])`. */
  readonly stream: Int32Array;
  readonly streamStarts: Uint32Array;
  readonly sentences: InvertedIndex;
  readonly paragraphs: InvertedIndex;
  readonly reprints: Reprints;
  readonly passageCount: number;
}

/** Reads all documents into one immutable corpus. Pure: the same documents give the same corpus. */
export function buildCorpus(documents: readonly Document[], vocabulary: Vocabulary): Corpus {
  const collectedPassages = collectPassages();
  const ranges = documents.map((document, number) => collectedPassages.add(document, number));
  const all = collectedPassages.finish();
  const textOf = (passage: Passage) => (documents[passage.document] as Document).text;
  const tokensOf = tokenReader(documents, all);

  const collected = collectTerms();
  let current = "";
  const acronyms = collectAcronyms((token) => current.slice(token.start, token.end));
  for (let number = 0; number < all.length; number++) {
    const passage = all.at(number) as Passage;
    current = textOf(passage);
    const tokens = tokensOf(number);
    // A heading may capitalise every word: it says nothing about what is a name.
    const shouting = passage.heading;
    tokens.forEach((token, i) => {
      const first = i === 0 || opensSentence(tokens[i - 1]);
      collected.add(
        token,
        shouting ? "heading" : first ? (tokens[i + 1]?.capital ? "run" : "first") : "inside",
        passage.document,
      );
    });
    if (!shouting) acronyms.add(tokens);
  }
  const terms = collected.finish();
  const own = vocabulary.aliases.map((group) =>
    group.map((phrase) =>
      tokenize(phrase)
        .filter(({ kind }) => kind !== "mark")
        .map(({ form }) => form),
    ),
  );
  const initials = acronyms.finish();
  const aliases = buildAliases([...own, ...initials.groups]);

  const { stream, streamStarts } = buildStream(all, tokensOf, terms, aliases);
  const content = contentTest(terms);
  const paragraphOf = numberParagraphs(all);
  const paragraphCount = (paragraphOf.at(-1) ?? -1) + 1;
  const termCount = terms.count + aliases.count;
  const index = buildIndex(all.length, termCount, (unit) => contentOf(stream, streamStarts, unit, unit + 1, content));
  const starts = firstPassages(paragraphOf, paragraphCount);
  const paragraphs = buildIndex(paragraphCount, termCount, (unit) =>
    contentOf(stream, streamStarts, starts[unit] as number, starts[unit + 1] as number, content),
  );
  return {
    documents,
    passages: all,
    tokensOf,
    ranges,
    paragraphOf,
    terms,
    aliases,
    acronyms: initials,
    concepts: concepts(vocabulary.synonyms),
    stream,
    streamStarts,
    sentences: index,
    paragraphs,
    reprints: buildReprints(
      stream,
      streamStarts,
      (passage) => (all.at(passage) as Passage).heading,
      sameFacts(stream, streamStarts, kindsOf(terms, content)),
    ),
    passageCount: all.length,
  };
}

/** So many tokens are kept from the build, about 10 MB. What lies beyond is read again when it is asked for. */
const KEPT = 100_000;

function tokenReader(documents: readonly Document[], all: Passages): Corpus["tokensOf"] {
  const kept: (readonly Token[] | undefined)[] = [];
  let room = KEPT;
  return (number) => {
    const known = kept[number];
    if (known) return known;
    const { document, span } = all.at(number) as Passage;
    const tokens = tokenize((documents[document] as Document).text, span.start, span.end);
    room -= tokens.length;
    if (room >= 0) kept[number] = tokens;
    return tokens;
  };
}

function opensSentence(before: Token | undefined): boolean {
  return before === undefined || /^["'(:.!?•–—]$/.test(before.form) || (before.form === "-" && before.spaced);
}

/** Term of each word in order, -1 for marks; aliases follow at the end of their passage. */
function buildStream(all: Passages, tokensOf: Corpus["tokensOf"], terms: Terms, aliases: Aliases) {
  const numbers: number[] = [];
  const streamStarts = new Uint32Array(all.length + 1);
  for (let i = 0; i < all.length; i++) {
    const tokens = tokensOf(i);
    for (const token of tokens) if (token.kind !== "mark") numbers.push(terms.of(token.form));
    for (const group of new Set(aliases.find(tokens).map(({ group }) => group))) numbers.push(terms.count + group);
    streamStarts[i + 1] = numbers.length;
  }
  return { stream: Int32Array.from(numbers), streamStarts };
}

function contentTest(terms: Terms): (term: number) => boolean {
  const stop = new Set(
    [...STOPWORDS].map((word) => terms.of(fold(word))).filter((term) => term >= 0 && !terms.isName(term)),
  );
  return (term) => !stop.has(term);
}

function kindsOf(terms: Terms, content: (term: number) => boolean): (term: number) => TermKind {
  const negations = new Set([...NEGATIONS].map((word) => terms.of(word)));
  const sayings = new Set([...REPORTING_VERBS].map((word) => terms.of(word)));
  return (term) => {
    if (negations.has(term)) return "negation";
    if (sayings.has(term)) return "saying";
    if (!content(term) || term < 0 || term >= terms.count) return "small";
    if (terms.isName(term)) return "name";
    return /^\d/.test(terms.label(term)) ? "number" : "word";
  };
}

function* contentOf(
  stream: Int32Array,
  starts: Uint32Array,
  from: number,
  to: number,
  content: (term: number) => boolean,
) {
  for (let at = starts[from] as number; at < (starts[to] as number); at++) {
    const term = stream[at] as number;
    if (content(term)) yield term;
  }
}

function numberParagraphs(all: Passages): Uint32Array {
  let paragraph = -1;
  let before: Passage | undefined;
  return Uint32Array.from({ length: all.length }, (_, i) => {
    const passage = all.at(i) as Passage;
    if (before?.document !== passage.document || before.block !== passage.block) paragraph += 1;
    before = passage;
    return paragraph;
  });
}

/** First passage of each paragraph, with the number of passages at the end. */
function firstPassages(paragraphOf: Uint32Array, count: number): Uint32Array {
  const starts = new Uint32Array(count + 1).fill(paragraphOf.length);
  for (let passage = paragraphOf.length - 1; passage >= 0; passage--) starts[paragraphOf[passage] as number] = passage;
  return starts;
}
