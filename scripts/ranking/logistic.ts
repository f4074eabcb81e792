import { type Boosting, boost } from "./boost.ts";
import type { Tree } from "./tree.ts";

/** A row of numbers, whether it is one of those sought, and how much it counts. */
export interface Case {
  readonly row: Float64Array;
  readonly yes: boolean;
  readonly weight: number;
}

/** Weights of a logistic regression, the bias last, by Newton's method with a pull towards nothing. */
export function logistic(cases: readonly Case[], pull = 0.0005, rounds = 12): Float64Array {
  const size = (cases[0]?.row.length ?? 0) + 1;
  let weights: Float64Array = new Float64Array(size);
  const all = cases.reduce((sum, { weight }) => sum + weight, 0);
  for (let round = 0; round < rounds; round++) {
    const slope = new Float64Array(size);
    const bend = Array.from({ length: size }, () => new Float64Array(size));
    for (const { row, yes, weight } of cases) {
      const chance = 1 / (1 + Math.exp(-sumOf(row, weights)));
      const off = (weight * (chance - (yes ? 1 : 0))) / all;
      const curve = (weight * chance * (1 - chance)) / all;
      for (let i = 0; i < size; i++) {
        const one = i < size - 1 ? (row[i] ?? 0) : 1;
        slope[i] = (slope[i] ?? 0) + off * one;
        const line = bend[i] ?? slope;
        for (let j = 0; j < size; j++) line[j] = (line[j] ?? 0) + curve * one * (j < size - 1 ? (row[j] ?? 0) : 1);
      }
    }
    for (let i = 0; i < size; i++) {
      if (i < size - 1) slope[i] = (slope[i] ?? 0) + pull * (weights[i] ?? 0);
      const line = bend[i] ?? slope;
      line[i] = (line[i] ?? 0) + pull;
    }
    const step = solve(bend, slope);
    weights = Float64Array.from(weights, (weight, i) => weight - (step[i] ?? 0));
  }
  return weights;
}

export function sumOf(row: Float64Array, weights: Float64Array): number {
  return row.reduce((sum, value, i) => sum + value * (weights[i] ?? 0), weights.at(-1) ?? 0);
}

/** Trees on what the sum leaves over. */
export function treesOnRest(
  cases: readonly Case[],
  weights: Float64Array,
  names: readonly string[],
  setting: Boosting,
): Tree[] {
  return boost(
    {
      names,
      columns: names.map((_, i) => Float64Array.from(cases, ({ row }) => row[i] as number)),
      sums: Float64Array.from(cases, ({ row }) => sumOf(row, weights)),
      slopes: (sums, slope, curve) => {
        cases.forEach(({ yes, weight }, i) => {
          const chance = 1 / (1 + Math.exp(-(sums[i] as number)));
          slope[i] = weight * ((yes ? 1 : 0) - chance);
          curve[i] = Math.max(1e-6, weight * chance * (1 - chance));
        });
      },
    },
    setting,
  );
}

/** Gaussian elimination with the largest pivot. */
function solve(matrix: readonly Float64Array[], right: Float64Array): Float64Array {
  const rows: Float64Array[] = matrix.map((line, i) => Float64Array.of(...line, right[i] ?? 0));
  const size = rows.length;
  for (let at = 0; at < size; at++) {
    const pivot = rows
      .slice(at)
      .reduce((best, line, i) => (Math.abs(line[at] ?? 0) > Math.abs(rows[best]?.[at] ?? 0) ? at + i : best), at);
    [rows[at], rows[pivot]] = [rows[pivot] as Float64Array, rows[at] as Float64Array];
    const top = rows[at] as Float64Array;
    for (const [i, line] of rows.entries()) {
      if (i === at) continue;
      const factor = (line[at] ?? 0) / (top[at] || 1);
      for (let j = at; j <= size; j++) line[j] = (line[j] ?? 0) - factor * (top[j] ?? 0);
    }
  }
  return Float64Array.from(rows, (line, i) => (line[size] ?? 0) / (line[i] || 1));
}

/** Area under the ROC curve: how often one of those sought stands before one of the others; ties count half. */
export function areaUnder(sought: readonly number[], others: readonly number[]): number {
  const sorted = others.toSorted((a, b) => a - b);
  const below = (value: number, orEqual: boolean) => {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      const there = sorted[middle] ?? 0;
      if (there < value || (orEqual && there === value)) low = middle + 1;
      else high = middle;
    }
    return low;
  };
  const won = sought.reduce((sum, value) => sum + (below(value, false) + below(value, true)) / 2, 0);
  return won / Math.max(1, sought.length * others.length);
}
