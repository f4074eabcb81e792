/**
 * Postings in compressed sparse rows: the postings of term t are the entries starts[t] … starts[t + 1] - 1
 * of `units` and `frequencies`.
 *
 *     starts      0        2     3
 *     units       4   9    4     …     numbers of sentences or paragraphs, rising
 *     frequencies 1   2    1
 */
export interface InvertedIndex {
  readonly starts: Uint32Array;
  readonly units: Uint32Array;
  readonly frequencies: Uint8Array;
  /** Number of terms in each unit. */
  readonly lengths: Uint16Array;
  readonly meanLength: number;
}

/** `termsOf(unit)` yields the terms of one sentence or paragraph; negative numbers are passed over. */
export function buildIndex(
  unitCount: number,
  termCount: number,
  termsOf: (unit: number) => Iterable<number>,
): InvertedIndex {
  const counts = new Uint32Array(termCount + 1);
  const lengths = new Uint16Array(unitCount);
  const bags: Map<number, number>[] = [];
  let total = 0;
  for (let unit = 0; unit < unitCount; unit++) {
    const bag = new Map<number, number>();
    let length = 0;
    for (const term of termsOf(unit)) {
      if (term < 0) continue;
      length += 1;
      bag.set(term, (bag.get(term) ?? 0) + 1);
    }
    for (const term of bag.keys()) counts[term + 1] = (counts[term + 1] as number) + 1;
    lengths[unit] = Math.min(length, 0xffff);
    total += length;
    bags.push(bag);
  }
  for (let term = 0; term < termCount; term++)
    counts[term + 1] = (counts[term + 1] as number) + (counts[term] as number);
  const starts = counts.slice();
  const units = new Uint32Array(starts[termCount] as number);
  const frequencies = new Uint8Array(units.length);
  const next = starts.slice(0, termCount);
  bags.forEach((bag, unit) => {
    for (const [term, frequency] of bag) {
      const at = next[term] as number;
      units[at] = unit;
      frequencies[at] = Math.min(frequency, 255);
      next[term] = at + 1;
    }
  });
  return { starts, units, frequencies, lengths, meanLength: total / Math.max(1, unitCount) };
}

/** In how many units a term occurs. */
export function documentFrequency(index: InvertedIndex, term: number): number {
  return term < 0 ? 0 : (index.starts[term + 1] as number) - (index.starts[term] as number);
}

/** ln(1 + (N - n + ½) / (n + ½)), never negative: Robertson and Zaragoza 2009, in the form Lucene uses. */
export function inverseFrequency(index: InvertedIndex, term: number): number {
  const n = documentFrequency(index, term);
  return Math.log(1 + (index.lengths.length - n + 0.5) / (n + 0.5));
}
