import { expect, test } from "vitest";
import { areaUnder, logistic, sumOf } from "../../../../scripts/ranking/logistic.ts";

test("A logistic regression finds the rate behind cases that all look alike", () => {
  const cases = [true, true, true, false].map((yes) => ({ row: Float64Array.of(0), yes, weight: 1 }));
  const weights = logistic(cases, 0);
  expect(1 / (1 + Math.exp(-sumOf(Float64Array.of(0), weights)))).toBeCloseTo(0.75, 3);
});

test("What tells cases apart gains weight, what does not stays near nothing", () => {
  const cases = [0.1, 0.2, 0.3, 0.4, 0.6, 0.7, 0.8, 0.9].map((value, i) => ({
    row: Float64Array.of(value, i % 2),
    yes: value > 0.5,
    weight: 1,
  }));
  const weights = logistic(cases, 0.01);
  expect(weights[0]).toBeGreaterThan(1);
  expect(Math.abs(weights[1] ?? 9)).toBeLessThan(0.5);
});

test("The area under the curve is the share of pairs in the right order, ties counting half", () => {
  expect(areaUnder([3, 4], [1, 2])).toBe(1);
  expect(areaUnder([1, 2], [1, 2])).toBe(0.5);
  expect(areaUnder([1], [2])).toBe(0);
});
