/** A seeded generator of numbers from 0 to 1 (mulberry32): the same seed writes the same text on every machine. */
export function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export function pick<T>(from: readonly T[], chance: () => number): T {
  return from[Math.floor(chance() * from.length)] as T;
}

/** A rank below `count` by Zipf's law: rank 10 comes a tenth as often as rank 1. */
export function zipf(count: number, chance: () => number): number {
  return Math.floor((count + 1) ** chance()) - 1;
}
