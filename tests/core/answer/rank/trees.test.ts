import { expect, test } from "vitest";
import { boost } from "../../../../scripts/ranking/boost.ts";
import { type Example, WEIGHTS } from "../../../../scripts/ranking/examples.ts";
import { treesOnRest } from "../../../../scripts/ranking/logistic.ts";
import { placeOf } from "../../../../scripts/ranking/measure.ts";
import { rankedScores, withTrees } from "../../../../scripts/ranking/rank-trees.ts";
import { forestOf, type Tree, writeTree } from "../../../../scripts/ranking/tree.ts";
import { SIGN_NAMES } from "../../../../src/core/answer/rank/confidence.ts";
import { INPUTS } from "../../../../src/core/answer/rank/model.ts";
import trees from "../../../../src/core/answer/rank/trees.json" with { type: "json" };
import { sumOfTrees } from "../../../../src/core/answer/rank/trees.ts";
import { twoCandidates } from "./two-candidates.ts";

const tree: Tree = { input: "b", most: 0.5, left: -1, right: { input: "a", most: 2, left: 3, right: 4.25 } };

test("A tree is read as it was written", () => {
  expect(writeTree(tree)).toBe("b ≤ 0.5; -1; a ≤ 2; 3; 4.25");
  expect(forestOf([tree], ["a", "b"])).toEqual({
    roots: [0],
    inputs: Int16Array.of(1, -1, 0, -1, -1),
    values: Float64Array.of(0.5, -1, 2, 3, 4.25),
    right: Int32Array.of(2, -1, 4, -1, -1),
  });
});

test.each([
  [[9, 0.5], -1],
  [[2, 0.6], 3],
  [[2.1, 0.6], 4.25],
])("%j comes to %d", (row, sum) => {
  expect(sumOfTrees(forestOf([tree], ["a", "b"]), Float64Array.from(row))).toBe(sum);
});

test("Trees find what only two inputs together tell, which no sum can", () => {
  const rows = Array.from({ length: 400 }, (_, i) => [i % 2, i % 3 === 0 ? 1 : 0] as const);
  const cases = rows.map(([a, b]) => ({ row: Float64Array.of(a, b), yes: a !== b, weight: 1 }));
  const found = treesOnRest(cases, new Float64Array(3), ["a", "b"], {
    trees: 40,
    depth: 2,
    step: 0.3,
    pull: 1,
    least: 1,
  });
  const forest = forestOf(found, ["a", "b"]);
  for (const [a, b] of rows.slice(0, 6)) expect(sumOfTrees(forest, Float64Array.of(a, b)) > 0).toBe(a !== b);
});

test("Without anything to gain no tree splits", () => {
  const same = { names: ["a"], columns: [new Float64Array(50)], sums: new Float64Array(50) };
  const slopes = (_: Float64Array, slope: Float64Array, curve: Float64Array) => {
    slope.fill(0);
    curve.fill(1);
  };
  expect(boost({ ...same, slopes }, { trees: 2, depth: 3, step: 1, pull: 1, least: 1 })).toEqual([0, 0]);
});

test("Trees put right what the linear sum of a question gets wrong", () => {
  const examples = Array.from({ length: 200 }, (_, i) => example(i % 3 === 0 ? 0 : 1));
  const setting = { trees: 30, depth: 2, step: 0.3, pull: 1, least: 1 };
  const ranker = withTrees(examples, new Float64Array(WEIGHTS), setting);
  for (const one of examples.slice(0, 4)) expect(placeOf(one, rankedScores(one, ranker))).toBe(1);
});

/** Of two candidates that with both features or with neither is right. */
function example(both: number): Example {
  return twoCandidates([1, both], [0, both], [both, 1 - both]);
}

test("No two inputs of the trees have one name", () => {
  expect(new Set(INPUTS).size).toBe(INPUTS.length);
});

test("The learned trees ask for nothing that is not there", () => {
  const inputsOf = (line: string) => [...line.matchAll(/(?:^|; )([^;]+) ≤ /g)].map(([, name]) => name);
  for (const line of trees.ranking) for (const name of inputsOf(line)) expect(INPUTS).toContain(name);
  for (const line of trees.confidence) for (const name of inputsOf(line)) expect(SIGN_NAMES).toContain(name);
});
