import { pairsWithTriples } from "./triples.ts";
import { firstsOfWording } from "./wordings.ts";

/** Which passages are one wording, printed more than once. */
export interface Reprints {
  /** Number of the wording: passages with the same number are copies of each other. */
  readonly origin: Uint32Array;
  /** All passages with the wording of this one, itself among them, in order. */
  copiesOf(passage: number): readonly number[];
}

/** Share of the shorter passage's word triples which the longer must have. */
const CONTAINMENT = 0.6;
/** Too short to be called a copy: “He said so.” */
const LEAST_WORDS = 6;

/** `alike` has the last word on two passages that share most of their word triples. Finds copies through postings of word triples: work grows with the text, not with the square of it. */
export function buildReprints(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
  alike: (one: number, other: number) => boolean = () => true,
): Reprints {
  const count = starts.length - 1;
  // The very same words make one wording, however often they are printed, and one of them is compared with others.
  const isShort = (passage: number) => (starts[passage + 1] as number) - (starts[passage] as number) < LEAST_WORDS;
  const origin = firstsOfWording(stream, starts, (passage) => skip(passage) || isShort(passage));
  const firsts = origin.slice();
  const find = (passage: number): number => {
    let at = passage;
    while (origin[at] !== at) {
      origin[at] = origin[origin[at] as number] as number;
      at = origin[at] as number;
    }
    return at;
  };
  const wordings = { stream, starts, skip: (passage: number) => firsts[passage] !== passage || skip(passage) };
  pairsWithTriples(wordings, { leastWords: LEAST_WORDS, leastShare: CONTAINMENT }, (before, passage) => {
    const [one, two] = [find(before), find(passage)];
    if (one !== two && alike(before, passage)) origin[Math.max(one, two)] = Math.min(one, two);
  });
  for (let passage = 0; passage < count; passage++) origin[passage] = find(passage);
  return { origin, copiesOf: copies(origin) };
}

/** The passages that have copies, by wording: those of wording `firsts[i]` are `members[starts[i]]` … `members[starts[i + 1] - 1]`. */
function copies(origin: Uint32Array): Reprints["copiesOf"] {
  const printed = new Uint32Array(origin.length);
  for (const first of origin) printed[first] = (printed[first] as number) + 1;
  const firsts = origin.filter((first, passage) => first === passage && (printed[first] as number) > 1);
  const starts = new Uint32Array(firsts.length + 1);
  firsts.forEach((first, i) => {
    starts[i + 1] = (starts[i] as number) + (printed[first] as number);
    printed[first] = starts[i] as number;
  });
  const members = new Uint32Array(starts.at(-1) ?? 0);
  const copied = new Set(firsts);
  origin.forEach((first, passage) => {
    if (!copied.has(first)) return;
    members[printed[first] as number] = passage;
    printed[first] = (printed[first] as number) + 1;
  });
  return (passage) => {
    const place = placeOf(firsts, origin[passage] ?? -1);
    return place < 0 ? [passage] : [...members.subarray(starts[place], starts[place + 1])];
  };
}

/** Place of a number in a rising list; -1 when it is not in it. */
function placeOf(rising: Uint32Array, wanted: number): number {
  let [low, high] = [0, rising.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((rising[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return rising[low] === wanted ? low : -1;
}
