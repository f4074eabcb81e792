import { EVIDENCE } from "./evidence-flags.ts";
import { FEATURE_NAMES, type Looked } from "./features.ts";
import { QUESTION_TYPES, type QuestionType } from "./question-type.ts";
import trees from "./trees.json" with { type: "json" };
import { type Forest, readForest, sumOfTrees } from "./trees.ts";
import weights from "./weights.json" with { type: "json" };

/** What each feature weighs, and each kind of evidence for each type of question. Learned; see weights.md. */
export interface Weights {
  readonly features: Readonly<Record<string, number>>;
  readonly evidence: Readonly<Record<string, Readonly<Record<string, number>>>>;
}

const DENSE = FEATURE_NAMES.map((name) => (weights as Weights).features[name] ?? 0);
const FLAGS: ReadonlyMap<QuestionType, readonly number[]> = new Map(
  QUESTION_TYPES.map((type) => [type, EVIDENCE.map((name) => (weights as Weights).evidence[type]?.[name] ?? 0)]),
);

/** A weighted sum: a candidate that stands one higher than another is e times as likely to hold the answer. `evidence` is its part in it. */
export function score(type: QuestionType, { features, evidence }: Looked): { sum: number; evidence: number } {
  const flags = FLAGS.get(type) ?? [];
  let [sum, shown] = [0, 0];
  for (let i = 0; i < FEATURE_NAMES.length; i++) {
    const name = FEATURE_NAMES[i];
    if (name) sum += (DENSE[i] as number) * features[name];
  }
  for (let i = 0; i < flags.length; i++) if (evidence & (1 << i)) shown += flags[i] as number;
  return { sum: sum + shown, evidence: shown };
}

/** So many of the best by the linear sum are looked at by the trees. */
export const TOP = 20;
/** What the trees look at: the features, the kinds of evidence, and the type of the question. */
export const INPUTS: readonly string[] = [
  ...FEATURE_NAMES,
  ...EVIDENCE,
  // “money” and others are kinds of evidence too.
  ...QUESTION_TYPES.map((type) => `asks ${type}`),
];

/** Read when the first question is asked: not every start of the program answers one. */
let forest: Forest | undefined;

/** What the trees add to the sum of one candidate: how its features count together, which no sum can tell. */
export function addend(type: QuestionType, { features, evidence }: Looked): number {
  forest ??= readForest(trees.ranking, INPUTS);
  const values = FEATURE_NAMES.map((name) => features[name]);
  return sumOfTrees(forest, inputRow(values, evidence, QUESTION_TYPES.indexOf(type)));
}

/** In the order of `INPUTS`. `features` in the order of `FEATURE_NAMES`, `evidence` bit by bit, `type` as a place in `QUESTION_TYPES`. */
export function inputRow(features: ArrayLike<number>, evidence: number, type: number): Float64Array {
  const row = new Float64Array(INPUTS.length);
  row.set(features);
  for (let i = 0; i < EVIDENCE.length; i++) row[features.length + i] = (evidence >> i) & 1;
  row[features.length + EVIDENCE.length + type] = 1;
  return row;
}
