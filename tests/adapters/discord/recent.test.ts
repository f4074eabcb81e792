import { expect, test } from "vitest";
import { createRecent } from "../../../src/adapters/discord/recent.ts";

const MINUTE = 60_000;

test("an id is new once, also after more than ten minutes", () => {
  let now = 0;
  const recent = createRecent(() => now);
  expect(recent.add("a")).toBe(true);
  now = 12 * MINUTE;
  expect(recent.add("a")).toBe(false);
});

test("an id is forgotten after a quarter of an hour, or when told", () => {
  let now = 0;
  const recent = createRecent(() => now);
  recent.add("a");
  now = 16 * MINUTE;
  expect(recent.add("a")).toBe(true);
  recent.forget("a");
  expect(recent.add("a")).toBe(true);
});

test("it does not grow without end: the oldest go first", () => {
  const recent = createRecent(() => 0);
  for (let n = 0; n < 50_001; n += 1) recent.add(String(n));
  expect(recent.add("50000")).toBe(false);
  expect(recent.add("0")).toBe(true);
});
