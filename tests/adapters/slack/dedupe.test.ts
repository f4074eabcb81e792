import { expect, test } from "vitest";
import { createOnce } from "../../../src/adapters/slack/dedupe.ts";

const MINUTE = 60_000;

test("a key is first once, for longer than Slack delivers again", () => {
  let now = 0;
  const once = createOnce(() => now);
  expect(once.first("C1:1.0")).toBe(true);
  now += 11 * MINUTE;
  expect(once.first("C1:1.0")).toBe(false);
  expect(once.first("C2:1.0")).toBe(true);
  now += 10 * MINUTE;
  expect(once.first("C1:1.0")).toBe(true);
});

test("a key which was forgotten is first again", () => {
  const once = createOnce();
  once.first("a");
  once.forget("a");
  expect(once.first("a")).toBe(true);
});

test("the oldest keys make room, so that memory does not grow without end", () => {
  const once = createOnce(() => 0);
  for (let i = 0; i < 30_000; i++) once.first(String(i));
  expect(once.first("29999")).toBe(false);
  expect(once.first("0")).toBe(true);
});
