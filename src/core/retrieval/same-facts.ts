/** What a term is, for telling copies from sentences of one pattern. */
export type TermKind = "number" | "name" | "negation" | "small" | "word";

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
    const kinds = { number: new Set<number>(), name: new Set<number>(), negation: new Set<number>(), small: new Set<number>(), word: new Set<number>() };
    for (const term of stream.subarray(starts[passage], starts[passage + 1])) kinds[kindOf(term)].add(term);
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
