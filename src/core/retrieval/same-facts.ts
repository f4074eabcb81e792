import { NEGATIONS, REPORTING_VERBS } from "../language/data/stopwords.ts";
import type { Terms } from "./terms.ts";

/** So many words from a verb of saying a name is that of the speaker. */
const SPEAKER_REACH = 4;

/** What a term is, for telling copies from sentences of one pattern. */
export type TermKind = "number" | "name" | "negation" | "saying" | "small" | "word";

/**
 * Two sentences with much the same words are one wording only when they say the same: all numbers and names of the one stand in the
 * other, both deny or neither does, and they do not differ in just one word each (“because of a storm”, “because of a fire”).
 */
export function sameFacts(
  stream: Int32Array,
  starts: Uint32Array,
  kindOf: (term: number) => TermKind,
): (one: number, other: number) => boolean {
  const kindsIn = (passage: number) => {
    const kinds: Record<TermKind, Set<number>> = {
      number: new Set<number>(),
      name: new Set<number>(),
      negation: new Set<number>(),
      saying: new Set<number>(),
      small: new Set<number>(),
      word: new Set<number>(),
    };
    const speakers = new Set<number>();
    const terms = stream.subarray(starts[passage], starts[passage + 1]);
    const sayings = [...terms.keys()].filter((at) => kindOf(terms[at] as number) === "saying");
    terms.forEach((term, at) => {
      // One quotation under two speakers is one wording: names beside a verb of saying do not count.
      const speaker = kindOf(term) === "name" && sayings.some((verb) => Math.abs(verb - at) <= SPEAKER_REACH);
      if (speaker) speakers.add(term);
      else kinds[kindOf(term)].add(term);
    });
    return { ...kinds, speakers };
  };
  return (one, other) => {
    const [a, b] = [kindsIn(one), kindsIn(other)];
    if (!nested(a.number, b.number) || !nested(a.name, b.name)) return false;
    // “signed in Alton” and “signed in Skelby, she said”: what looks like a speaker may be the other place.
    if (others(a, b) || others(b, a)) return false;
    if ((a.negation.size === 0) !== (b.negation.size === 0)) return false;
    return !(a.word.difference(b.word).size === 1 && b.word.difference(a.word).size === 1);
  };
}

/** What each term is, found once for all of them. */
export function kindsOf(terms: Terms, content: Uint8Array): (term: number) => TermKind {
  const negations = new Set([...NEGATIONS].map((word) => terms.of(word)));
  const sayings = new Set([...REPORTING_VERBS].map((word) => terms.of(word)));
  return (term) => {
    if (negations.has(term)) return "negation";
    if (sayings.has(term)) return "saying";
    if (content[term] !== 1 || term >= terms.count) return "small";
    if (terms.isName(term)) return "name";
    return /^\d/.test(terms.label(term)) ? "number" : "word";
  };
}

interface Named {
  readonly name: ReadonlySet<number>;
  readonly speakers: ReadonlySet<number>;
}

/** One has a name that the other lacks, and the other has one beside its verb of saying which the first lacks. */
function others(one: Named, other: Named): boolean {
  return (
    !one.name.isSubsetOf(other.name.union(other.speakers)) && !other.speakers.isSubsetOf(one.name.union(one.speakers))
  );
}

function nested(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
