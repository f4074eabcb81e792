/** For each passage the first one with the very same words in the same order. */
export function firstsOfWording(
  stream: Int32Array,
  starts: Uint32Array,
  skip: (passage: number) => boolean,
): Uint32Array {
  const count = starts.length - 1;
  const firsts = new Uint32Array(count);
  const hashes = new Int32Array(count);
  const slots = new Int32Array(powerAbove(2 * count)).fill(-1);
  const mask = slots.length - 1;
  for (let passage = 0; passage < count; passage++) {
    firsts[passage] = passage;
    if (skip(passage)) continue;
    const hash = hashOf(stream, starts[passage] as number, starts[passage + 1] as number);
    hashes[passage] = hash;
    for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
      const other = slots[slot] as number;
      if (other < 0) {
        slots[slot] = passage;
        break;
      }
      if (hashes[other] === hash && same(stream, starts, other, passage)) {
        firsts[passage] = other;
        break;
      }
    }
  }
  return firsts;
}

function hashOf(stream: Int32Array, from: number, to: number): number {
  let hash = to - from;
  for (let at = from; at < to; at++) {
    hash = Math.imul(hash ^ (stream[at] as number), 0x85ebca6b);
    hash ^= hash >>> 13;
  }
  return hash ^ (hash >>> 16);
}

function same(stream: Int32Array, starts: Uint32Array, one: number, other: number): boolean {
  const [from, to] = [starts[one] as number, starts[other] as number];
  const length = (starts[one + 1] as number) - from;
  if ((starts[other + 1] as number) - to !== length) return false;
  for (let i = 0; i < length; i++) if (stream[from + i] !== stream[to + i]) return false;
  return true;
}

function powerAbove(count: number): number {
  let power = 16;
  while (power < count) power *= 2;
  return power;
}
