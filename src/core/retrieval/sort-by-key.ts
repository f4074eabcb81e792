const BITS = 11;
const DRAWERS = 1 << BITS;
const KEY_BITS = 32;

/** Sorts values by their keys, equal keys in the order in which they came. In time that grows with the length alone. */
export function sortByKey(keys: Uint32Array, values: Uint32Array): { keys: Uint32Array; values: Uint32Array } {
  let from = { keys, values };
  for (let shift = 0; shift < KEY_BITS; shift += BITS) from = sortByDigit(from.keys, from.values, shift);
  return from;
}

function sortByDigit(keys: Uint32Array, values: Uint32Array, shift: number) {
  const next = new Uint32Array(DRAWERS + 1);
  for (let i = 0; i < keys.length; i++) {
    const drawer = (((keys[i] as number) >>> shift) & (DRAWERS - 1)) + 1;
    next[drawer] = (next[drawer] as number) + 1;
  }
  for (let drawer = 1; drawer < DRAWERS; drawer++) {
    next[drawer] = (next[drawer] as number) + (next[drawer - 1] as number);
  }
  const sorted = { keys: new Uint32Array(keys.length), values: new Uint32Array(values.length) };
  for (let i = 0; i < keys.length; i++) {
    const key = keys[i] as number;
    const drawer = (key >>> shift) & (DRAWERS - 1);
    const place = next[drawer] as number;
    next[drawer] = place + 1;
    sorted.keys[place] = key;
    sorted.values[place] = values[i] as number;
  }
  return sorted;
}
