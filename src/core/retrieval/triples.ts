import { intList } from "../int-list.ts";

/** A triple in more passages than this is a set phrase, and proves nothing. */
const COMMON = 64;
const LENGTH = 3;
/** No count goes further. */
const MOST = 0xffff;

/**
 * Calls `pair` for every two passages that have word triples in common, the earlier one first, with the share of the shorter's
 * triples that the longer has. Passages with fewer than `leastWords` words, counted by different triples, are left out.
 */
export function pairsWithTriples(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
  leastWords: number,
  pair: (one: number, other: number, share: number) => void,
): void {
  const { sizes, firsts, triples, count } = numberTriples(stream, starts, skip, leastWords);
  const places = postingPlaces(triples, count);
  const ends = places.slice(0, count);
  const postings = new Int32Array(places[count] as number);
  const both = new Uint16Array(sizes.length);
  const others = intList();
  for (let passage = 0; passage < sizes.length; passage++) {
    others.clear();
    for (let i = firsts[passage] as number; i < (firsts[passage + 1] as number); i++) {
      const triple = triples[i] as number;
      const end = ends[triple] as number;
      if (end === places[triple + 1]) continue;
      for (let at = places[triple] as number; at < end; at++) {
        const other = postings[at] as number;
        const shared = both[other] as number;
        if (shared === 0) others.push(other);
        if (shared < MOST) both[other] = shared + 1;
      }
      postings[end] = passage;
      ends[triple] = end + 1;
    }
    for (let i = 0; i < others.length; i++) {
      const other = others.at(i);
      pair(other, passage, (both[other] as number) / Math.min(MOST, sizes[passage] as number, sizes[other] as number));
      both[other] = 0;
    }
  }
}

/** Where the postings of each triple begin: room for as many as count. */
function postingPlaces(triples: Int32Array, count: number): Uint32Array {
  const places = new Uint32Array(count + 1);
  for (const triple of triples) places[triple + 1] = Math.min(COMMON + 1, (places[triple + 1] as number) + 1);
  for (let triple = 0; triple < count; triple++) {
    places[triple + 1] = (places[triple + 1] as number) + (places[triple] as number);
  }
  return places;
}

/**
 * Numbers the triples that stand in more than one place: those of passage p are `triples.slice(firsts[p], firsts[p + 1])`. Most
 * triples of a text stand in one alone; a first look over all of them keeps those out of the table. `sizes` counts them too.
 */
function numberTriples(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
  leastWords: number,
) {
  const { seen, extra } = lookOver(stream, starts, skip);
  const mask = powerAbove(2 * extra) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  // Of each triple where it stands first, and the last passage that has it.
  const places = new Int32Array(extra);
  const lasts = new Int32Array(extra).fill(-1);
  let count = 0;
  const numberAt = (at: number, hash: number): number => {
    for (let slot = (hash >>> 7) & mask; ; slot = (slot + 1) & mask) {
      const triple = slots[slot] as number;
      if (triple < 0) {
        slots[slot] = count;
        places[count] = at;
        return count++;
      }
      if (same(stream, places[triple] as number, at)) return triple;
    }
  };
  const sizes = new Uint32Array(starts.length - 1);
  const firsts = new Uint32Array(starts.length);
  const triples = new Int32Array(2 * extra);
  let found = 0;
  for (let passage = 0; passage < sizes.length; passage++) {
    let size = 0;
    const end = skip(passage) ? 0 : (starts[passage + 1] as number);
    for (let at = starts[passage] as number; at + LENGTH <= end; at++) {
      const hash = hashAt(stream, at);
      size += 1;
      if (seen[hash & (seen.length - 1)] === ONCE) continue;
      const triple = numberAt(at, hash);
      if (lasts[triple] === passage) size -= 1;
      else triples[found++] = triple;
      lasts[triple] = passage;
    }
    if (size + LENGTH - 1 < leastWords) found = firsts[passage] as number;
    sizes[passage] = size;
    firsts[passage + 1] = found;
  }
  return { sizes, firsts, triples: triples.subarray(0, found), count };
}

const ONCE = 1;
const AGAIN = 2;

/** Which hashes come once and which again, and how often altogether beyond the first time. */
function lookOver(stream: Int32Array, starts: Uint32Array, skip: (passage: number) => boolean) {
  const seen = new Uint8Array(powerAbove(2 * stream.length));
  const mask = seen.length - 1;
  let extra = 0;
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    if (skip(passage)) continue;
    for (let at = starts[passage] as number; at + LENGTH <= (starts[passage + 1] as number); at++) {
      const slot = hashAt(stream, at) & mask;
      if (seen[slot] === 0) seen[slot] = ONCE;
      else {
        seen[slot] = AGAIN;
        extra += 1;
      }
    }
  }
  return { seen, extra };
}

function hashAt(stream: Int32Array, at: number): number {
  let hash = Math.imul((stream[at] as number) + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (stream[at + 1] as number), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (stream[at + 2] as number), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function same(stream: Int32Array, one: number, other: number): boolean {
  return (
    stream[one] === stream[other] && stream[one + 1] === stream[other + 1] && stream[one + 2] === stream[other + 2]
  );
}

function powerAbove(count: number): number {
  let power = 16;
  while (power < count) power *= 2;
  return power;
}
