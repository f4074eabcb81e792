/** A triple in more passages than this is a set phrase, and proves nothing. */
const COMMON = 64;
const LENGTH = 3;

/**
 * Postings of the word triples that stand in more than one place. Most triples of a text stand in one alone: a first
 * look over all of them, with a few bits for each, keeps those out of the table.
 *
 * Each passage is added once, in order. After that `sharing` lists the passages before it with a triple of it, and `shared`
 * tells how many each has.
 */
export function collectTriples(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
  leastWords: number,
) {
  const { repeated, extra } = lookOver(stream, starts, skip);
  const mask = powerAbove(2 * extra) - 1;
  const slots = new Int32Array(mask + 1).fill(-1);
  // Of each triple in the table: where it stands first, in how many passages it is, the last of them, and the newest posting.
  const places = new Int32Array(extra);
  const counts = new Uint8Array(extra);
  const lasts = new Int32Array(extra).fill(-1);
  const heads = new Int32Array(extra).fill(-1);
  const passages = new Int32Array(2 * extra);
  const before = new Int32Array(2 * extra);
  let [triples, postings] = [0, 0];

  const both = new Uint32Array(starts.length);
  let others: number[] = [];

  const entryOf = (at: number, hash: number): number => {
    let slot = (hash >>> 7) & mask;
    for (;;) {
      const entry = slots[slot] as number;
      if (entry < 0) {
        slots[slot] = triples;
        places[triples] = at;
        return triples++;
      }
      if (same(stream, places[entry] as number, at)) return entry;
      slot = (slot + 1) & mask;
    }
  };

  return {
    /** Returns how many different triples the passage has; 0 when it is too short to be a copy of anything. */
    add(passage: number): number {
      for (const other of others) both[other] = 0;
      others = [];
      const found: number[] = [];
      let size = 0;
      for (let at = starts[passage] as number; at + LENGTH <= (starts[passage + 1] as number); at++) {
        const hash = hashAt(stream, at);
        if (!repeated(hash)) {
          size += 1;
          continue;
        }
        const entry = entryOf(at, hash);
        if (lasts[entry] === passage) continue;
        lasts[entry] = passage;
        size += 1;
        found.push(entry);
      }
      if (size + LENGTH - 1 < leastWords) return 0;
      for (const entry of found) {
        if ((counts[entry] as number) >= COMMON) continue;
        for (let at = heads[entry] as number; at >= 0; at = before[at] as number) {
          const other = passages[at] as number;
          if (both[other] === 0) others.push(other);
          both[other] = (both[other] as number) + 1;
        }
        passages[postings] = passage;
        before[postings] = heads[entry] as number;
        heads[entry] = postings++;
        counts[entry] = (counts[entry] as number) + 1;
      }
      return size;
    },
    sharing: (): readonly number[] => others,
    shared: (other: number): number => both[other] as number,
  };
}

/** Which hashes come more than once, and how often altogether beyond the first time. */
function lookOver(stream: Int32Array, starts: Uint32Array, skip: (passage: number) => boolean) {
  const mask = powerAbove(2 * stream.length) - 1;
  const seen = new Uint8Array(mask + 1);
  let extra = 0;
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    if (skip(passage)) continue;
    for (let at = starts[passage] as number; at + LENGTH <= (starts[passage + 1] as number); at++) {
      const slot = hashAt(stream, at) & mask;
      if (seen[slot] === 0) seen[slot] = 1;
      else {
        seen[slot] = 2;
        extra += 1;
      }
    }
  }
  return { repeated: (hash: number) => seen[hash & mask] === 2, extra };
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
