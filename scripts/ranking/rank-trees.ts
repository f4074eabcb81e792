import { INPUTS, inputRow, TOP } from "../../src/core/answer/rank/model.ts";
import { type Forest, sumOfTrees } from "../../src/core/answer/rank/trees.ts";
import { type Boosting, boost } from "./boost.ts";
import { DENSE, type Example } from "./examples.ts";
import { scores } from "./learn.ts";
import { forestOf, type Tree } from "./tree.ts";

/** The weights of the linear sum, and the trees on what it leaves over. */
export interface Ranker {
  readonly weights: Float64Array;
  readonly trees: readonly Tree[];
  readonly forest: Forest;
}

/** The candidates of one question: their rows among all, and which of them are right. */
interface List {
  readonly from: number;
  readonly right: readonly boolean[];
}

/** Grows trees that raise the share which the right candidates of each question have among its best. */
export function withTrees(examples: readonly Example[], weights: Float64Array, setting: Boosting): Ranker {
  const lists: List[] = [];
  const inputs: Float64Array[] = [];
  const sums: number[] = [];
  for (const example of examples) {
    const linear = scores(example, weights);
    const rows = bestOf(linear);
    const right = rows.map((row) => example.right[row] === 1);
    if (!right.includes(true)) continue;
    lists.push({ from: sums.length, right });
    for (const row of rows) {
      inputs.push(inputsOf(example, row));
      sums.push(linear[row] as number);
    }
  }
  const trees = boost(
    {
      names: INPUTS,
      columns: INPUTS.map((_, i) => Float64Array.from(inputs, (row) => row[i] as number)),
      sums: Float64Array.from(sums),
      slopes: (at, slope, curve) => {
        for (const list of lists) addSlopes(list, at, slope, curve);
      },
    },
    setting,
  );
  return { weights, trees, forest: forestOf(trees, INPUTS) };
}

/** The sums of all candidates; those which the trees do not look at stay behind the others. */
export function rankedScores(example: Example, { weights, forest }: Ranker): Float64Array {
  const linear = scores(example, weights);
  const found = linear.map((sum) => sum - BEHIND);
  for (const row of bestOf(linear)) found[row] = (linear[row] as number) + sumOfTrees(forest, inputsOf(example, row));
  return found;
}

const BEHIND = 1000;

export function bestOf(sums: ArrayLike<number>): number[] {
  return Array.from(sums, (_, row) => row)
    .toSorted((a, b) => (sums[b] as number) - (sums[a] as number) || a - b)
    .slice(0, TOP);
}

function inputsOf({ dense, flags, type }: Example, row: number): Float64Array {
  return inputRow(dense.subarray(row * DENSE, (row + 1) * DENSE), flags[row] as number, type);
}

/** Slope and curvature of the log of the share of the right ones. */
function addSlopes({ from, right }: List, sums: Float64Array, slope: Float64Array, curve: Float64Array): void {
  const own = sums.subarray(from, from + right.length);
  const top = own.reduce((most, sum) => Math.max(most, sum), Number.NEGATIVE_INFINITY);
  const chances = own.map((sum) => Math.exp(sum - top));
  const all = chances.reduce((sum, chance) => sum + chance, 0);
  const good = chances.reduce((sum, chance, i) => sum + (right[i] ? chance : 0), 0);
  chances.forEach((chance, i) => {
    const share = chance / all;
    slope[from + i] = (right[i] ? chance / good : 0) - share;
    curve[from + i] = Math.max(1e-6, share * (1 - share));
  });
}
