import { type Bm25, saturation } from "./bm25.ts";

/** How often terms occur in sentences or in paragraphs. */
export interface Units {
  /** In how many units each term occurs. */
  readonly frequencies: Uint32Array;
  /** Number of terms in each unit. */
  readonly lengths: Uint16Array;
  readonly meanLength: number;
}

/**
 * Postings in compressed sparse rows: the postings of term t are the entries starts[t] … starts[t + 1] - 1
 * of `units` and `impacts`. Five bytes each.
 *
 *     starts   0        2     3
 *     units    4   9    4     …     numbers of sentences, rising
 *     impacts  170 201  170         what the term adds to the score there, in 255ths of the most a term can add, rounded up
 */
export interface InvertedIndex extends Units {
  readonly setting: Bm25;
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly impacts: Uint8Array;
}

export const FULL_IMPACT = 255;

/** Terms of unit u: those of `stream.slice(starts[u], starts[u + 1])` which `content` lets pass. */
export interface Forward {
  readonly stream: Int32Array;
  readonly starts: Uint32Array;
  /** 1 for each term that is looked for; the small words are not. */
  readonly content: Uint8Array;
}

/** Counts in how many units of the text each term occurs. */
export function countUnits({ stream, starts, content }: Forward): Units {
  const unitCount = starts.length - 1;
  const frequencies = new Uint32Array(content.length);
  const lengths = new Uint16Array(unitCount);
  const last = new Int32Array(content.length).fill(-1);
  let total = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    let length = 0;
    for (let at = starts[unit] as number; at < (starts[unit + 1] as number); at++) {
      const term = stream[at] as number;
      if (term < 0 || content[term] === 0) continue;
      length += 1;
      if (last[term] === unit) continue;
      last[term] = unit;
      frequencies[term] = (frequencies[term] as number) + 1;
    }
    lengths[unit] = Math.min(length, 0xffff);
    total += length;
  }
  return { frequencies, lengths, meanLength: total / Math.max(1, unitCount) };
}

export function buildIndex(forward: Forward, setting: Bm25): InvertedIndex {
  const { stream, starts: unitStarts, content } = forward;
  const counted = countUnits(forward);
  const { frequencies, lengths, meanLength } = counted;
  const starts = new Uint32Array(content.length + 1);
  frequencies.forEach((count, term) => {
    starts[term + 1] = (starts[term] as number) + count;
  });
  const units = new Uint32Array(starts[content.length] as number);
  const impacts = new Uint8Array(units.length);
  const next = starts.slice();
  const here = new Uint32Array(content.length);
  for (let unit = 0; unit < lengths.length; unit++) {
    const [from, to] = [unitStarts[unit] as number, unitStarts[unit + 1] as number];
    for (let at = from; at < to; at++) {
      const term = stream[at] as number;
      if (term >= 0 && content[term] === 1) here[term] = (here[term] as number) + 1;
    }
    for (let at = from; at < to; at++) {
      const term = stream[at] as number;
      const frequency = term < 0 ? 0 : (here[term] as number);
      if (frequency === 0) continue;
      here[term] = 0;
      const place = next[term] as number;
      next[term] = place + 1;
      units[place] = unit;
      const share = saturation(setting, frequency, lengths[unit] as number, meanLength) / (setting.k1 + 1);
      impacts[place] = Math.min(FULL_IMPACT, Math.ceil(FULL_IMPACT * share));
    }
  }
  return { ...counted, setting, starts, units, impacts };
}

/** In how many units a term occurs. */
export function documentFrequency({ frequencies }: Units, term: number): number {
  return frequencies[term] ?? 0;
}

/** ln(1 + (N - n + ½) / (n + ½)), never negative: Robertson and Zaragoza 2009, in the form Lucene uses. */
export function inverseFrequency(units: Units, term: number): number {
  const n = documentFrequency(units, term);
  return Math.log(1 + (units.lengths.length - n + 0.5) / (n + 0.5));
}

/** Does the term stand in one of the units from `from` on, before `to`? */
export function standsBetween({ starts, units }: InvertedIndex, term: number, from: number, to: number): boolean {
  if (term < 0) return false;
  const end = starts[term + 1] as number;
  const first = firstNotBelow(units, starts[term] as number, end, from);
  return first < end && (units[first] as number) < to;
}

/** The units from `from` on, before `to`, in which the term stands. */
export function unitsBetween({ starts, units }: InvertedIndex, term: number, from: number, to: number): Uint32Array {
  if (term < 0) return new Uint32Array();
  const end = starts[term + 1] as number;
  const first = firstNotBelow(units, starts[term] as number, end, from);
  return units.subarray(first, firstNotBelow(units, first, end, to));
}

/** Place of the first entry between `low` and `high` that is not below `wanted`. */
function firstNotBelow(rising: Uint32Array, low: number, high: number, wanted: number): number {
  while (low < high) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] as number) < wanted) low = middle + 1;
    else high = middle;
  }
  return low;
}
