/** Words by number and numbers by word. */
export interface WordList {
  readonly length: number;
  /** The number of what stands between two places of a text; -1 when it is not in the list. */
  find(text: string, start?: number, end?: number): number;
  text(number: number): string;
  beginsWith(number: number, start: string): boolean;
  /** Code of the letter at a place of a word; NaN behind its end. */
  letterAt(number: number, place: number): number;
}

/**
 * Words kept in a few arrays: an object and a string for each would cost three times as much. They are numbered in the order in
 * which they were added.
 */
export interface WordTable extends WordList {
  /** The number of what stands between two places of a text, added when it is new. */
  add(text: string, start?: number, end?: number): number;
  readonly bytes: number;
  /** All from which a table of the same words can be made again. */
  columns(): WordColumns;
}

export interface WordColumns {
  /** The letters of word n are those from wordEnds[n] to wordEnds[n + 1]. */
  readonly letters: Uint16Array;
  readonly wordEnds: Uint32Array;
  readonly hashes: Int32Array;
}

export function wordTable(kept?: WordColumns): WordTable {
  let length = kept?.hashes.length ?? 0;
  const room = length + (length >>> 3) + (1 << 9);
  let letters = kept ? kept.letters.slice() : new Uint16Array(1 << 12);
  let ends = grown(kept?.wordEnds ?? new Uint32Array(), new Uint32Array(room));
  let hashes = grown(kept?.hashes ?? new Int32Array(), new Int32Array(room));
  let slots = new Int32Array(1 << 9);

  const find = (text: string, start: number, end: number, hash: number): number => {
    const mask = slots.length - 1;
    for (let slot = spread(hash) & mask; ; slot = (slot + 1) & mask) {
      const word = slots[slot] as number;
      if (word < 0) return ~slot;
      if (hashes[word] === hash && same(word, text, start, end)) return word;
    }
  };

  const same = (word: number, text: string, start: number, end: number): boolean => {
    const from = ends[word] as number;
    if ((ends[word + 1] as number) - from !== end - start) return false;
    for (let i = start; i < end; i++) if (letters[from + i - start] !== text.charCodeAt(i)) return false;
    return true;
  };

  const put = (text: string, start: number, end: number, hash: number, slot: number): number => {
    const from = ends[length] as number;
    if (from + end - start > letters.length) letters = grown(letters, new Uint16Array(2 * (from + end - start)));
    if (length + 2 > ends.length) {
      ends = grown(ends, new Uint32Array(2 * ends.length));
      hashes = grown(hashes, new Int32Array(2 * hashes.length));
    }
    for (let i = start; i < end; i++) letters[from + i - start] = text.charCodeAt(i);
    ends[length + 1] = from + end - start;
    hashes[length] = hash;
    slots[slot] = length;
    length += 1;
    if (2 * length > slots.length) widen();
    return length - 1;
  };

  const widen = (): void => {
    let size = 2 * slots.length;
    while (size < 2 * length) size *= 2;
    slots = new Int32Array(size).fill(-1);
    const mask = slots.length - 1;
    for (let word = 0; word < length; word++) {
      let slot = spread(hashes[word] as number) & mask;
      while ((slots[slot] as number) >= 0) slot = (slot + 1) & mask;
      slots[slot] = word;
    }
  };

  widen();
  return {
    get length() {
      return length;
    },
    find: (text, start = 0, end = text.length) => Math.max(-1, find(text, start, end, hashOf(text, start, end))),
    add(text, start = 0, end = text.length) {
      const hash = hashOf(text, start, end);
      const found = find(text, start, end, hash);
      return found >= 0 ? found : put(text, start, end, hash, ~found);
    },
    text: (number) => textOf(letters, ends[number] as number, number < length ? (ends[number + 1] as number) : 0),
    beginsWith(number, start) {
      const from = ends[number] as number;
      if ((ends[number + 1] as number) - from < start.length) return false;
      for (let i = 0; i < start.length; i++) if (letters[from + i] !== start.charCodeAt(i)) return false;
      return true;
    },
    letterAt(number, place) {
      const at = (ends[number] as number) + place;
      return at < (ends[number + 1] as number) ? (letters[at] as number) : Number.NaN;
    },
    get bytes() {
      return letters.byteLength + ends.byteLength + hashes.byteLength + slots.byteLength;
    },
    columns: () => ({
      letters: letters.slice(0, ends[length]),
      wordEnds: ends.slice(0, length + 1),
      hashes: hashes.slice(0, length),
    }),
  };
}

/** Some of the words of a list under numbers of their own: `words` in that order, and `placeOf` for each of the list its place among them. */
export function pickedFrom(list: WordList, words: Int32Array, placeOf: Int32Array): WordList {
  return {
    length: words.length,
    find: (text, start, end) => placeOf[list.find(text, start, end)] ?? -1,
    text: (number) => list.text(words[number] ?? -1),
    beginsWith: (number, start) => list.beginsWith(words[number] ?? -1, start),
    letterAt: (number, place) => list.letterAt(words[number] ?? -1, place),
  };
}

function hashOf(text: string, start: number, end: number): number {
  let hash = 0x811c9dc5 | 0;
  for (let i = start; i < end; i++) hash = Math.imul(hash ^ text.charCodeAt(i), 0x01000193);
  return hash;
}

function spread(hash: number): number {
  return (hash ^ (hash >>> 15)) >>> 0;
}

function grown<T extends Uint16Array | Uint32Array | Int32Array>(
  from: Uint16Array | Uint32Array | Int32Array,
  into: T,
): T {
  into.set(from);
  return into;
}

/** So many letters are made a string at once: each is an argument of a call. */
const PIECE = 4096;

function textOf(letters: Uint16Array, from: number, to: number): string {
  let text = "";
  for (let at = from; at < to; at += PIECE) {
    // Three times as fast as spreading the letters into a call.
    text += Reflect.apply(String.fromCharCode, undefined, letters.subarray(at, Math.min(to, at + PIECE)));
  }
  return text;
}
