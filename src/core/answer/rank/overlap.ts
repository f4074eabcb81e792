import type { Corpus } from "../../corpus.ts";
import type { Passage } from "../../documents/passage.ts";
import { reachOf } from "../../language/phrases.ts";
import type { Query } from "../question/query.ts";
import { saidInFigures } from "./said-in-figures.ts";
import { TRAIT, traitsOf } from "./term-traits.ts";

/** What one passage has of a question's terms. Where its heading asks a question, it answers that question: it has the heading's words too. */
export interface Overlap {
  /** For each term of the question the best that stands for it here, from 0 to 1. */
  readonly strengths: readonly number[];
  /** How often each term itself occurs. */
  readonly counts: readonly number[];
  /** It denies something. */
  readonly negated: boolean;
}

/** What a phrase counts for a word of its group: “took over” for “captured”. */
const PHRASE = 0.67;
/** As many drawers as make it rare that a term of the passage has to be looked up in vain. A power of two. */
const DRAWERS = 4096;

/** So many sentences below a question still answer it. */
const REPLY = 6;

interface Sought {
  readonly at: number;
  readonly strength: number;
}

interface Phrase {
  readonly terms: readonly number[];
  /** So many words may stand before its last one. */
  readonly reach: number;
}

/** Looks passages over for the terms of a question, each passage once: neighbours and paragraphs are asked for again and again. */
export function overlaps(corpus: Corpus, query: Query): (passage: number) => Overlap {
  const known = new Map<number, Overlap>();
  const affirmed = soughtIn(query, false);
  const denied = query.terms.some(({ opposite }) => opposite !== null) ? soughtIn(query, true) : affirmed;
  const phrases = phrasesFor(corpus, query);
  const drawers = new Uint8Array(DRAWERS);
  for (const term of [...affirmed.keys(), ...denied.keys(), ...phrases.keys()]) drawers[term & (DRAWERS - 1)] = 1;
  const traits = traitsOf(corpus);
  const { stream, streamStarts } = corpus;
  const inFigures = saidInFigures(query);

  const look = (passage: number): Overlap => {
    const strengths = new Array<number>(query.terms.length).fill(0);
    const counts = new Array<number>(query.terms.length).fill(0);
    const [from, to] = [streamStarts[passage] as number, streamStarts[passage + 1] as number];
    const negated = isNegated(stream, from, to, traits);
    const sought = negated ? denied : affirmed;
    for (let place = from; place < to; place++) {
      const term = stream[place] as number;
      if (drawers[term & (DRAWERS - 1)] === 0) continue;
      for (const { at, strength } of sought.get(term) ?? []) {
        if (strength > (strengths[at] as number)) strengths[at] = strength;
        if (term === query.terms[at]?.term) counts[at] = (counts[at] as number) + 1;
      }
      for (const { terms, reach, at } of phrases.get(term) ?? []) {
        if ((strengths[at] as number) < PHRASE && standsAt(stream, place, to, terms, reach)) strengths[at] = PHRASE;
      }
    }
    if (inFigures !== null)
      for (const { at, strength } of inFigures(textOf(corpus, passage)))
        strengths[at] = Math.max(strengths[at] as number, strength);
    return { strengths, counts, negated };
  };

  return (passage) => {
    let overlap = known.get(passage);
    if (!overlap) {
      const question = questionAbove(corpus, passage);
      overlap = question >= 0 ? both(look(passage), look(question)) : look(passage);
      known.set(passage, overlap);
    }
    return overlap;
  };
}

function textOf({ documents, passages }: Corpus, passage: number): string {
  const { document, span } = passages.at(passage) as Passage;
  return documents[document]?.text.slice(span.start, span.end) ?? "";
}

/** The question that a passage answers: its heading, or one before it in the paragraph, as interviews are printed; -1 when there is none. */
export function questionAbove(corpus: Corpus, passage: number): number {
  for (let at = passage - 1; at >= passage - REPLY && corpus.paragraphOf[at] === corpus.paragraphOf[passage]; at--)
    if (asksQuestion(corpus, at)) return asksQuestion(corpus, passage) ? -1 : at;
  const heading = corpus.passages.headingAbove(passage);
  return passage - heading <= REPLY && asksQuestion(corpus, heading) ? heading : -1;
}

/** “### May I bring my dog?” */
export function asksQuestion({ passages, documents }: Corpus, heading: number): boolean {
  const passage = heading >= 0 ? passages.at(heading) : undefined;
  return passage !== undefined && documents[passage.document]?.text[passage.span.end - 1] === "?";
}

function both(one: Overlap, other: Overlap): Overlap {
  return {
    strengths: one.strengths.map((strength, i) => Math.max(strength, other.strengths[i] as number)),
    counts: one.counts.map((count, i) => count + (other.counts[i] as number)),
    negated: one.negated,
  };
}

/**
 * Term → the terms of the question for which it stands. A word of the question stands for no other word of it: “castle” is no “built” in
 * “who built the castle”. “did not leave” is met by “did not go”, and by “stayed”, never by “left”. */
function soughtIn(query: Query, negated: boolean): ReadonlyMap<number, readonly Sought[]> {
  const found = new Map<number, Sought[]>();
  const itself = new Set(query.terms.map(({ term }) => term));
  query.terms.forEach((term, at) => {
    for (const [other, strength] of term.opposite === null || negated ? term.match : term.opposite) {
      if (other !== term.term && itself.has(other)) continue;
      const entries = found.get(other);
      if (entries) entries.push({ at, strength });
      else found.set(other, [{ at, strength }]);
    }
  });
  return found;
}

/** First term → phrases that stand for a term of the question. */
function phrasesFor(corpus: Corpus, query: Query): ReadonlyMap<number, readonly (Phrase & { readonly at: number })[]> {
  const found = new Map<number, (Phrase & { readonly at: number })[]>();
  query.terms.forEach(({ groups, opposite }, at) => {
    if (opposite !== null) return;
    for (const group of groups) {
      for (const phrase of phrasesOf(corpus, group)) {
        const first = phrase.terms[0] as number;
        const entries = found.get(first);
        if (entries) entries.push({ ...phrase, at });
        else found.set(first, [{ ...phrase, at }]);
      }
    }
  });
  return found;
}

const memo = new WeakMap<Corpus, Map<number, readonly Phrase[]>>();

/** The phrases of a group as terms, without those of which the corpus lacks a word. */
function phrasesOf(corpus: Corpus, group: number): readonly Phrase[] {
  let known = memo.get(corpus);
  if (!known) {
    known = new Map();
    memo.set(corpus, known);
  }
  let phrases = known.get(group);
  if (!phrases) {
    phrases = corpus.concepts
      .phrasesOf(group)
      .map((stems) => ({ terms: stems.map((stem) => corpus.terms.byStem(stem)), reach: reachOf(stems) }))
      .filter(({ terms }) => terms.length > 0 && terms.every((term) => term >= 0));
    known.set(group, phrases);
  }
  return phrases;
}

/** One word may stand inside a phrase: “took it over”; before its last one more, where that is a particle. */
function standsAt(stream: Int32Array, place: number, to: number, terms: readonly number[], reach: number): boolean {
  return terms.every((term, i) => {
    const most = i === terms.length - 1 && i > 0 ? reach : i > 0 ? 1 : 0;
    for (let at = place + i; at <= place + i + most && at < to; at++) if (stream[at] === term) return true;
    return false;
  });
}

function isNegated(stream: Int32Array, from: number, to: number, traits: Uint16Array): boolean {
  for (let place = from; place < to; place++) {
    const term = stream[place] as number;
    if (term >= 0 && ((traits[term] as number) & TRAIT.negation) !== 0) return true;
  }
  return false;
}
