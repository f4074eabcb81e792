import { expect, test } from "vitest";
import { createLanes, RateLimited } from "../../../src/adapters/slack/lanes.ts";

/** A clock that moves only when somebody sleeps. */
function createClock() {
  let time = 0;
  return {
    now: () => time,
    async sleep(ms: number) {
      time += ms;
    },
  };
}

/** Slack as it is with channels: one message a second. */
function createSlow(clock: { now: () => number }) {
  const sent: number[] = [];
  return {
    sent,
    async send() {
      const since = clock.now() - (sent.at(-1) ?? Number.NEGATIVE_INFINITY);
      if (since < 1_000) throw new RateLimited(1);
      sent.push(clock.now());
    },
  };
}

test("fifty messages to a slow channel all arrive, each when Slack lets it", async () => {
  const clock = createClock();
  const slow = createSlow(clock);
  const lanes = createLanes(clock);
  await Promise.all(Array.from({ length: 50 }, () => lanes("C1", slow.send)));
  expect(slow.sent).toEqual(Array.from({ length: 50 }, (_, i) => i * 1_000));
});

test("a message that waits does not keep another channel waiting", async () => {
  const clock = { now: () => 0, sleep: () => new Promise(() => {}) };
  const lanes = createLanes(clock);
  void lanes("C1", () => Promise.reject(new RateLimited(30)));
  let arrived = false;
  await lanes("C2", async () => {
    arrived = true;
  });
  expect(arrived).toBe(true);
});

test("a channel which never opens is given up within two minutes", async () => {
  const clock = createClock();
  const lanes = createLanes(clock);
  const send = () => Promise.reject(new RateLimited(50));
  await expect(lanes("C1", send)).rejects.toThrow(RateLimited);
  expect(clock.now()).toBeLessThanOrEqual(120_000);
});

test("any other failure is passed on at once, and the next message goes through", async () => {
  const clock = createClock();
  const lanes = createLanes(clock);
  await expect(lanes("C1", () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  await expect(lanes("C1", async () => {})).resolves.toBeUndefined();
  expect(clock.now()).toBe(0);
});

test("a message which comes while others wait does not overtake them", async () => {
  const clock = createClock();
  const lanes = createLanes(clock);
  const arrived: string[] = [];
  let refused = false;
  const first = lanes("C1", async () => {
    if (!refused) {
      refused = true;
      throw new RateLimited(1);
    }
    arrived.push("first");
  });
  await Promise.resolve();
  const second = lanes("C1", async () => void arrived.push("second"));
  await Promise.all([first, second]);
  expect(arrived).toEqual(["first", "second"]);
});
