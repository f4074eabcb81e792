/** Which passages are one wording, printed more than once. */
export interface Reprints {
  /** Number of the wording: passages with the same number are copies of each other. */
  readonly origin: Uint32Array;
}

const SHINGLE = 3;
/** Share of the shorter passage's word triples which the longer must have. */
const CONTAINMENT = 0.6;
/** Too short to be called a copy: “He said so.” */
const LEAST_WORDS = 6;
/** A triple in more passages than this is a set phrase, and proves nothing. */
const COMMON = 64;

/** `alike` has the last word on two passages that share most of their word triples. Finds copies through postings of word triples: work grows with the text, not with the square of it. */
export function buildReprints(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
  alike: (one: number, other: number) => boolean = () => true,
): Reprints {
  const count = starts.length - 1;
  const origin = Uint32Array.from({ length: count }, (_, i) => i);
  const find = (passage: number): number => {
    let at = passage;
    while (origin[at] !== at) {
      origin[at] = origin[origin[at] as number] as number;
      at = origin[at] as number;
    }
    return at;
  };
  const postings = new Map<string, number[]>();
  const sizes = new Uint16Array(count);
  for (let passage = 0; passage < count; passage++) {
    if (skip(passage)) continue;
    const shingles = shinglesOf(stream, starts[passage] as number, starts[passage + 1] as number);
    if (shingles.size + SHINGLE - 1 < LEAST_WORDS) continue;
    sizes[passage] = Math.min(shingles.size, 0xffff);
    const shared = new Map<number, number>();
    for (const shingle of shingles) {
      const list = postings.get(shingle);
      if (!list) postings.set(shingle, [passage]);
      else if (list.length < COMMON) {
        for (const other of list) shared.set(other, (shared.get(other) ?? 0) + 1);
        list.push(passage);
      }
    }
    for (const [other, both] of shared) {
      if (both >= CONTAINMENT * Math.min(shingles.size, sizes[other] as number) && alike(other, passage)) {
        const [one, two] = [find(other), find(passage)];
        origin[Math.max(one, two)] = Math.min(one, two);
      }
    }
  }
  for (let passage = 0; passage < count; passage++) origin[passage] = find(passage);
  return { origin };
}

function shinglesOf(stream: Int32Array, from: number, to: number): Set<string> {
  const found = new Set<string>();
  for (let at = from; at + SHINGLE <= to; at++) found.add(stream.subarray(at, at + SHINGLE).join(" "));
  return found;
}
