import { sortByKey } from "./sort-by-key.ts";

/** A triple in more passages than this is a set phrase, and proves nothing. */
const COMMON = 64;
const LENGTH = 3;
/** No count goes further. */
const MOST = 0xffff;

/** Passages as words by number: those of passage p are `stream.slice(starts[p], starts[p + 1])`. */
export interface Worded {
  readonly stream: Int32Array;
  readonly starts: Uint32Array;
  /** Is the passage left out? */
  readonly skip: (passage: number) => boolean;
}

/** Two passages are a pair when the longer has this share of the shorter's triples. Passages with fewer different triples than go with so many words are left out. */
export interface Alike {
  readonly leastWords: number;
  readonly leastShare: number;
}

/**
 * Calls `pair` for every two passages of which the longer has at least this share of the shorter's word triples, the earlier one first.
 *
 * A triple is known by its hash alone. Now and then two unlike ones pass for one; of a whole passage that changes next to nothing.
 */
export function pairsWithTriples(text: Worded, alike: Alike, pair: (one: number, other: number) => void): void {
  const { sizes, copyable, hashes, owners } = sharedTriples(text, alike);
  if (hashes.length === 0) return;
  const { firsts, places } = placesByOwner(owners, sizes.length);
  const heads = headsOf(hashes);
  const both = new Uint16Array(sizes.length);
  const others = new Uint32Array(sizes.length);
  for (let passage = 0; passage < sizes.length; passage++) {
    const mayBeCopy = copyable[passage] === 1;
    let found = 0;
    for (let i = firsts[passage] as number; i < (firsts[passage + 1] as number); i++) {
      const place = places[i] as number;
      for (let at = heads[place] as number; at < place; at++) {
        const other = owners[at] as number;
        if (copyable[other] === 0 && !mayBeCopy) continue;
        const shared = both[other] as number;
        if (shared === 0) others[found++] = other;
        if (shared < MOST) both[other] = shared + 1;
      }
    }
    const size = Math.min(MOST, sizes[passage] as number);
    for (let i = 0; i < found; i++) {
      const other = others[i] as number;
      const least = alike.leastShare * Math.min(size, sizes[other] as number);
      if ((both[other] as number) >= least) pair(other, passage);
      both[other] = 0;
    }
  }
}

/**
 * Where the triples stand which a pair may have in common: side by side where they are equal, each with the passage that it stands in,
 * earlier passages first. `sizes`: how many different triples a passage has. `copyable`: 1 for those which may be the shorter of a pair.
 */
function sharedTriples(text: Worded, { leastWords, leastShare }: Alike) {
  const { sizes, copyable, keys, values } = collect(text, leastShare);
  const { keys: hashes, values: owners } = sortByKey(keys, values);
  const keep = (places: number, isKept: (from: number, to: number) => boolean) =>
    keepGroups(hashes, owners, places, isKept);
  let count = 0;
  for (let i = 0; i < hashes.length; i++) {
    const owner = owners[i] as number;
    if (count > 0 && hashes[count - 1] === hashes[i] && owners[count - 1] === owner) {
      sizes[owner] = (sizes[owner] as number) - 1;
      continue;
    }
    hashes[count] = hashes[i] as number;
    owners[count++] = owner;
  }
  const all = count;
  count = 0;
  for (let i = 0; i < all; i++) {
    const owner = owners[i] as number;
    if ((sizes[owner] as number) + LENGTH - 1 < leastWords) continue;
    hashes[count] = hashes[i] as number;
    owners[count++] = owner;
  }
  count = keep(count, (from, to) => to - from >= 2 && to - from <= COMMON);
  const shared = new Uint32Array(sizes.length);
  for (let i = 0; i < count; i++) shared[owners[i] as number] = (shared[owners[i] as number] as number) + 1;
  for (let passage = 0; passage < sizes.length; passage++) {
    if ((shared[passage] as number) < leastShare * (sizes[passage] as number)) copyable[passage] = 0;
  }
  count = keep(count, (from, to) => {
    for (let i = from; i < to; i++) if (copyable[owners[i] as number] === 1) return true;
    return false;
  });
  return { sizes, copyable, hashes: hashes.subarray(0, count), owners: owners.subarray(0, count) };
}

/** Moves together the groups of equal hashes that are kept, and tells how many places these are. */
function keepGroups(
  hashes: Uint32Array,
  owners: Uint32Array,
  places: number,
  isKept: (from: number, to: number) => boolean,
): number {
  let count = 0;
  for (let from = 0, to = 0; from < places; from = to) {
    while (to < places && hashes[to] === hashes[from]) to += 1;
    if (!isKept(from, to)) continue;
    hashes.copyWithin(count, from, to);
    owners.copyWithin(count, from, to);
    count += to - from;
  }
  return count;
}

/**
 * The shorter of a pair has most of its triples from elsewhere, and few passages of a text do. All others matter only for the triples
 * they have in common with one of these. Three looks over the text, at two bits a triple, leave little to be sorted.
 */
function collect(text: Worded, leastShare: number) {
  const { stream, starts, skip } = text;
  const { again, mask } = lookOver(text);
  const wanted = new Int32Array(again.length);
  const sizes = new Uint32Array(starts.length - 1);
  const copyable = new Uint8Array(sizes.length);
  const length = lookForCopies(text, leastShare, again, wanted, sizes, copyable);
  if (length === 0) return { sizes, copyable, keys: new Uint32Array(), values: new Uint32Array() };
  let keys = new Uint32Array(2 * length);
  let values = new Uint32Array(2 * length);
  let count = 0;
  for (let passage = 0; passage < sizes.length; passage++) {
    if (skip(passage)) continue;
    const end = starts[passage + 1] as number;
    for (let at = starts[passage] as number; at + LENGTH <= end; at++) {
      const hash = hashAt(stream, at);
      const slot = hash & mask;
      if (((wanted[slot >>> 5] as number) & (1 << (slot & 31))) === 0) continue;
      if (count === keys.length) {
        keys = larger(keys);
        values = larger(values);
      }
      keys[count] = hash;
      values[count++] = passage;
    }
  }
  return { sizes, copyable, keys: keys.subarray(0, count), values: values.subarray(0, count) };
}

/** Which hashes come again. */
function lookOver({ stream, starts, skip }: Worded) {
  const room = powerAbove(4 * stream.length);
  const once = new Int32Array(room / WORD);
  const again = new Int32Array(room / WORD);
  for (let passage = 0; passage + 1 < starts.length; passage++) {
    if (skip(passage)) continue;
    const end = starts[passage + 1] as number;
    for (let at = starts[passage] as number; at + LENGTH <= end; at++) {
      const slot = hashAt(stream, at) & (room - 1);
      const word = slot >>> 5;
      const bit = 1 << (slot & 31);
      if (((once[word] as number) & bit) === 0) once[word] = (once[word] as number) | bit;
      else again[word] = (again[word] as number) | bit;
    }
  }
  return { again, mask: room - 1 };
}

/** Marks the triples of all passages that may be the shorter of a pair, fills in the sizes of all, and tells how many it marked. */
function lookForCopies(
  { stream, starts, skip }: Worded,
  leastShare: number,
  again: Int32Array,
  wanted: Int32Array,
  sizes: Uint32Array,
  copyable: Uint8Array,
): number {
  const mask = WORD * again.length - 1;
  let marked = 0;
  for (let passage = 0; passage < sizes.length; passage++) {
    if (skip(passage)) continue;
    const from = starts[passage] as number;
    const end = (starts[passage + 1] as number) - LENGTH + 1;
    if (end <= from) continue;
    sizes[passage] = end - from;
    let own = Math.floor((1 - leastShare) * (end - from));
    for (let at = from; at < end && own >= 0; at++) {
      const slot = hashAt(stream, at) & mask;
      if (((again[slot >>> 5] as number) & (1 << (slot & 31))) === 0) own -= 1;
    }
    if (own < 0) continue;
    for (let at = from; at < end; at++) {
      const slot = hashAt(stream, at) & mask;
      wanted[slot >>> 5] = (wanted[slot >>> 5] as number) | (1 << (slot & 31));
    }
    copyable[passage] = 1;
    marked += end - from;
  }
  return marked;
}

/** The places of passage p among all of them are `places.slice(firsts[p], firsts[p + 1])`. */
function placesByOwner(owners: Uint32Array, count: number) {
  const firsts = new Uint32Array(count + 1);
  for (const owner of owners) firsts[owner + 1] = (firsts[owner + 1] as number) + 1;
  for (let owner = 0; owner < count; owner++) {
    firsts[owner + 1] = (firsts[owner + 1] as number) + (firsts[owner] as number);
  }
  const places = new Uint32Array(owners.length);
  const next = firsts.slice();
  for (let place = 0; place < owners.length; place++) {
    const owner = owners[place] as number;
    const at = next[owner] as number;
    next[owner] = at + 1;
    places[at] = place;
  }
  return { firsts, places };
}

/** For each place the first one that has the same hash. */
function headsOf(hashes: Uint32Array): Uint32Array {
  const heads = new Uint32Array(hashes.length);
  for (let i = 1; i < hashes.length; i++) heads[i] = hashes[i] === hashes[i - 1] ? (heads[i - 1] as number) : i;
  return heads;
}

/** Bits. */
const WORD = 32;

function hashAt(stream: Int32Array, at: number): number {
  let hash = Math.imul((stream[at] as number) + 1, 0x9e3779b1);
  hash = Math.imul(hash ^ (hash >>> 15) ^ (stream[at + 1] as number), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13) ^ (stream[at + 2] as number), 0xc2b2ae35);
  return (hash ^ (hash >>> 16)) >>> 0;
}

function powerAbove(count: number): number {
  let power = WORD;
  while (power < count) power *= 2;
  return power;
}

function larger(list: Uint32Array): Uint32Array<ArrayBuffer> {
  const copy = new Uint32Array(2 * list.length);
  copy.set(list);
  return copy;
}
