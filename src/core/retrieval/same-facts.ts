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
  const kindsIn = (passage: number): Record<TermKind, Set<number>> => {
    const kinds = {
      number: new Set<number>(),
      name: new Set<number>(),
      negation: new Set<number>(),
      saying: new Set<number>(),
      small: new Set<number>(),
      word: new Set<number>(),
    };
    const terms = stream.subarray(starts[passage], starts[passage + 1]);
    const sayings = [...terms.keys()].filter((at) => kindOf(terms[at] as number) === "saying");
    terms.forEach((term, at) => {
      // One quotation under two speakers is one wording: names beside a verb of saying do not count.
      const speaker = kindOf(term) === "name" && sayings.some((verb) => Math.abs(verb - at) <= SPEAKER_REACH);
      if (!speaker) kinds[kindOf(term)].add(term);
    });
    return kinds;
  };
  return (one, other) => {
    const [a, b] = [kindsIn(one), kindsIn(other)];
    if (!nested(a.number, b.number) || !nested(a.name, b.name)) return false;
    if ((a.negation.size === 0) !== (b.negation.size === 0)) return false;
    return !(a.word.difference(b.word).size === 1 && b.word.difference(a.word).size === 1);
  };
}

function nested(one: ReadonlySet<number>, other: ReadonlySet<number>): boolean {
  return one.isSubsetOf(other) || other.isSubsetOf(one);
}
