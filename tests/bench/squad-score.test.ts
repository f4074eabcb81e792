import { expect, test } from "vitest";
import { exactly, sharedWords } from "../../bench/squad-score.ts";

test.each([
  ["The Larkspur", "larkspur", 1, 1],
  ["“Larkspur”", "Larkspur", 0, 0],
  ['"Larkspur".', "Larkspur", 1, 1],
  ["over 1,500 people", "1,500", 0, 0.5],
  ["the old mill", "a new mill", 0, 0.5],
  ["", "Larkspur", 0, 0],
])("«%s» for «%s» is right by %d, and shares %d", (given, right, exact, shared) => {
  expect(exactly(given, right)).toBe(exact);
  expect(sharedWords(given, right)).toBeCloseTo(shared);
});
