import { EVIDENCE } from "../../src/core/answer/rank/evidence-flags.ts";
import { DENSE, type Example, WEIGHTS } from "./examples.ts";

/** How a set of weights is learned. */
export interface Lesson {
  readonly rounds: number;
  /** Pull towards `prior`, for features and for evidence. */
  readonly pull: number;
  readonly evidencePull: number;
  readonly prior: Float64Array;
  /** Features which may not weigh less than nothing. */
  readonly positive: readonly number[];
}

/**
 * Listwise softmax: the weights under which the right candidates of each question together are likeliest, by gradient descent with
 * Adam's step sizes (Kingma and Ba 2015). Deterministic: no sampling, and the start is the prior.
 */
export function learn(
  examples: readonly Example[],
  { rounds, pull, evidencePull, prior, positive }: Lesson,
): Float64Array {
  const useful = examples.filter(({ right }) => right.includes(1));
  const weights = prior.slice();
  const [mean, square] = [new Float64Array(WEIGHTS), new Float64Array(WEIGHTS)];
  for (let round = 1; round <= rounds; round++) {
    const gradient = new Float64Array(WEIGHTS);
    for (const example of useful) addGradient(example, weights, gradient);
    const step = 0.15 * Math.min(1, (2 * (rounds - round + 1)) / rounds);
    for (let i = 0; i < WEIGHTS; i++) {
      const slope =
        (gradient[i] as number) / Math.max(1, useful.length) +
        (i < DENSE ? pull : evidencePull) * ((weights[i] as number) - (prior[i] as number));
      mean[i] = 0.9 * (mean[i] as number) + 0.1 * slope;
      square[i] = 0.999 * (square[i] as number) + 0.001 * slope * slope;
      const [first, second] = [(mean[i] as number) / (1 - 0.9 ** round), (square[i] as number) / (1 - 0.999 ** round)];
      weights[i] = (weights[i] as number) - (step * first) / (Math.sqrt(second) + 1e-8);
    }
    for (const i of positive) weights[i] = Math.max(0, weights[i] as number);
  }
  return weights;
}

export function scores({ type, dense, flags }: Example, weights: Float64Array): Float64Array {
  const found = new Float64Array(flags.length);
  const first = DENSE + type * EVIDENCE.length;
  for (let row = 0; row < found.length; row++) {
    let sum = 0;
    for (let i = 0; i < DENSE; i++) sum += (weights[i] as number) * (dense[row * DENSE + i] as number);
    for (let i = 0; i < EVIDENCE.length; i++)
      if ((flags[row] as number) & (1 << i)) sum += weights[first + i] as number;
    found[row] = sum;
  }
  return found;
}

/** Adds the slope of -log of the share which the right candidates have. */
function addGradient(example: Example, weights: Float64Array, gradient: Float64Array): void {
  const found = scores(example, weights);
  const top = found.reduce((most, score) => Math.max(most, score), Number.NEGATIVE_INFINITY);
  let [all, right] = [0, 0];
  for (let row = 0; row < found.length; row++) {
    found[row] = Math.exp((found[row] as number) - top);
    all += found[row] as number;
    if (example.right[row]) right += found[row] as number;
  }
  const first = DENSE + example.type * EVIDENCE.length;
  for (let row = 0; row < found.length; row++) {
    const share = (found[row] as number) / all - (example.right[row] ? (found[row] as number) / right : 0);
    for (let i = 0; i < DENSE; i++)
      gradient[i] = (gradient[i] as number) + share * (example.dense[row * DENSE + i] as number);
    for (let i = 0; i < EVIDENCE.length; i++)
      if ((example.flags[row] as number) & (1 << i)) gradient[first + i] = (gradient[first + i] as number) + share;
  }
}
