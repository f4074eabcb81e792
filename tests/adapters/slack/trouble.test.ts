import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply, SHARE_ACTION } from "../../builders.ts";
import { pressed } from "../../contracts/kit.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import type { Fault } from "../../standins/slack/faults.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { createHarness, type SlackHarness } from "./harness.ts";

const QUOTE = "Some 40 boats left <!channel> & *more*.";
const bot = botSaying(reply([card([QUOTE])], { actions: [SHARE_ACTION] }));
let harness: SlackHarness;
beforeEach(async () => {
  harness = await createHarness(bot);
});
afterEach(() => harness.stop());

const PASSING: readonly Fault[] = [
  { kind: "status", status: 429, retryAfter: 1 },
  { kind: "status", status: 503 },
  { kind: "drop" },
];

describe.each(PASSING)("after %o", (fault) => {
  test("a mention is answered all the same, once", async () => {
    harness.slack.faults.add("chat.postMessage", fault);
    expect(await harness.mention("how many?")).toMatchObject([{ quotes: [QUOTE] }]);
  });

  test("a command is answered all the same, once", async () => {
    harness.slack.faults.add("response_url", fault);
    expect(await harness.slash("how many?")).toMatchObject([{ quotes: [QUOTE], private: true }]);
  });

  test("sharing goes on", async () => {
    const [answer] = await harness.slash("how many?");
    harness.slack.faults.add("response_url", fault);
    harness.slack.faults.add("users.info", fault);
    const [shared, left] = await pressed(answer!, messages.shareButton);
    expect(shared).toMatchObject({ quotes: [QUOTE], private: false });
    expect(left).toMatchObject({ text: messages.shared });
  });
});

test("one channel's rate limit does not hold up another", async () => {
  const { faults, world } = harness.slack;
  faults.add("chat.postMessage", { kind: "status", status: 429, retryAfter: 4 });
  const limited = harness.mention("how many?");
  await expect.poll(() => world.calls.map(({ method }) => method)).toContain("chat.postMessage");
  const from = performance.now();
  expect(await harness.direct("how many?")).toHaveLength(1);
  expect(performance.now() - from).toBeLessThan(3_000);
  expect(await limited).toHaveLength(2);
});

test("a message which Slack refuses goes out again in plain words, and nobody is pinged", async () => {
  harness.slack.faults.add("chat.postMessage", { kind: "error", error: "msg_blocks_too_long" });
  const [answer] = await harness.mention("how many?");
  expect(answer?.text).toContain("“Some 40 boats left <!channel> & *more*.”\n[1] Report 1 · undated · ¶1");
  expect(answer).toMatchObject({ threaded: true, pings: false });
  expect(harness.slack.world.messages[0]).toMatchObject({ mrkdwn: false, blocks: [] });
  expect(harness.log.find("slack.reply_refused")).toMatchObject({
    form: "render",
    error: expect.stringContaining("too_long"),
  });
});

test("an answer which cannot be delivered at all is logged with an id, and the next one is delivered", async () => {
  harness.slack.faults.add("chat.postMessage", { kind: "error", error: "is_archived" }, 2);
  const event = payloads.mention({ text: "?", ts: harness.slack.world.nextTs(), user: "U0ANA" });
  await harness.slack.socket.send("events_api", payloads.eventCallback(event));
  await expect
    .poll(() => harness.log.lines.filter(({ level }) => level === "error"))
    .toMatchObject([
      { event: "slack.reply_refused", fields: { id: expect.stringMatching(/^[0-9a-f]{8}$/), form: "renderPlain" } },
    ]);
  expect(await harness.mention("how many?")).toHaveLength(1);
});

test("an answer which cannot be shared leaves the private one with its button, says so, and may be tried again", async () => {
  const [answer] = await harness.slash("how many?");
  harness.slack.faults.add("response_url", { kind: "status", status: 403 }, 2);
  expect(await pressed(answer!, messages.shareButton)).toMatchObject([{ text: messages.notShared, private: true }]);
  expect(harness.slack.world.messages.at(-1)?.replaces).toBeUndefined();
  expect(await pressed(answer!, messages.shareButton)).toMatchObject([{ private: false }, { text: messages.shared }]);
});
