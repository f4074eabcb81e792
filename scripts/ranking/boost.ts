import type { Tree } from "./tree.ts";

/** How trees are grown. */
export interface Boosting {
  readonly trees: number;
  readonly depth: number;
  /** The part of each tree that is kept. */
  readonly step: number;
  /** Pull of a leaf towards nothing, on the scale of the curvature. */
  readonly pull: number;
  /** The least curvature on either side of a split. */
  readonly least: number;
}

/** What is learned from: a column for each input, the sums that the trees are to mend, and how these should change. */
export interface Rows {
  readonly names: readonly string[];
  readonly columns: readonly Float64Array[];
  readonly sums: Float64Array;
  /** Writes for each row the slope of what is to be raised, and its curvature, at these sums. */
  slopes(sums: Float64Array, slope: Float64Array, curve: Float64Array): void;
}

/** A row's slope and curvature, and the values of its inputs as numbers of bins. */
interface Binned {
  readonly bins: readonly Uint8Array[];
  readonly ends: readonly Float64Array[];
  readonly slope: Float64Array;
  readonly curve: Float64Array;
}

interface Split {
  readonly input: number;
  readonly bin: number;
}

const BINS = 32;

/** Gradient boosting by Newton steps on binned values (Friedman 2001; Chen and Guestrin 2016). Deterministic: nothing is sampled. */
export function boost({ names, columns, sums: start, slopes }: Rows, setting: Boosting): Tree[] {
  const sums = start.slice();
  const ends = columns.map(binEnds);
  const bins = columns.map((column, i) => Uint8Array.from(column, (value) => binOf(ends[i] as Float64Array, value)));
  const binned = { bins, ends, slope: new Float64Array(sums.length), curve: new Float64Array(sums.length) };
  return Array.from({ length: setting.trees }, () => {
    slopes(sums, binned.slope, binned.curve);
    const grow = (rows: Int32Array, depth: number): Tree => {
      const split = depth > 0 ? bestSplit(rows, binned, setting) : undefined;
      if (!split) {
        const value = rounded(setting.step * leaf(rows, binned, setting.pull));
        for (const row of rows) sums[row] = (sums[row] as number) + value;
        return value;
      }
      const column = bins[split.input] as Uint8Array;
      const goesLeft = (row: number) => (column[row] as number) <= split.bin;
      return {
        input: names[split.input] as string,
        most: ends[split.input]?.[split.bin] as number,
        left: grow(rows.filter(goesLeft), depth - 1),
        right: grow(
          rows.filter((row) => !goesLeft(row)),
          depth - 1,
        ),
      };
    };
    return grow(Int32Array.from(sums.keys()), setting.depth);
  });
}

/** The upper ends of bins that hold about as many values each; the last bin has none. */
function binEnds(column: Float64Array): Float64Array {
  const sorted = column.toSorted();
  const ends = Array.from({ length: BINS - 1 }, (_, i) => sorted[Math.floor(((i + 1) * sorted.length) / BINS)] ?? 0);
  return Float64Array.from(new Set(ends.map(rounded)));
}

function binOf(ends: Float64Array, value: number): number {
  let [low, high] = [0, ends.length];
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (value <= (ends[middle] as number)) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leaf(rows: Int32Array, { slope, curve }: Binned, pull: number): number {
  let [up, bend] = [0, 0];
  for (const row of rows) {
    up += slope[row] as number;
    bend += curve[row] as number;
  }
  return up / (bend + pull);
}

/** The split that gains most; undefined when none gains anything. */
function bestSplit(rows: Int32Array, binned: Binned, { pull, least }: Boosting): Split | undefined {
  const [ups, bends] = [new Float64Array(BINS), new Float64Array(BINS)];
  let best: Split | undefined;
  let most = 1e-9;
  for (let input = 0; input < binned.bins.length; input++) {
    const last = (binned.ends[input] as Float64Array).length;
    if (last === 0) continue;
    ups.fill(0);
    bends.fill(0);
    const column = binned.bins[input] as Uint8Array;
    for (const row of rows) {
      const bin = column[row] as number;
      ups[bin] = (ups[bin] as number) + (binned.slope[row] as number);
      bends[bin] = (bends[bin] as number) + (binned.curve[row] as number);
    }
    const [up, bend] = [total(ups), total(bends)];
    let [upLeft, bendLeft] = [0, 0];
    for (let bin = 0; bin < last; bin++) {
      upLeft += ups[bin] as number;
      bendLeft += bends[bin] as number;
      if (bendLeft < least || bend - bendLeft < least) continue;
      const gain = worth(upLeft, bendLeft, pull) + worth(up - upLeft, bend - bendLeft, pull) - worth(up, bend, pull);
      if (gain > most) {
        most = gain;
        best = { input, bin };
      }
    }
  }
  return best;
}

function worth(up: number, bend: number, pull: number): number {
  return (up * up) / (bend + pull);
}

function total(values: Float64Array): number {
  return values.reduce((sum, value) => sum + value, 0);
}

function rounded(value: number): number {
  return Math.round(value * 1e4) / 1e4;
}
