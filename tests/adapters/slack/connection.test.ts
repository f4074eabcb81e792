import { setTimeout as sleep } from "node:timers/promises";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { createSdkLog } from "../../../src/adapters/slack/sdk-log.ts";
import { connectSocket } from "../../../src/adapters/slack/socket.ts";
import { StartError } from "../../../src/bot/adapter.ts";
import type { SlackConfig } from "../../../src/config.ts";
import { card, reply } from "../../builders.ts";
import { botSaying, botWith } from "../../contracts/stand-ins.ts";
import { type Slack, startSlack } from "../../standins/slack/slack.ts";
import { configFor, createHarness, type SlackHarness } from "./harness.ts";
import { createRecorder } from "./recorder.ts";

const bot = botSaying(reply([card(["Some 40 boats left."])]));

describe("starting", () => {
  let slack: Slack;
  beforeEach(async () => {
    slack = await startSlack();
  });
  afterEach(() => slack.stop());

  function start(change: Partial<SlackConfig>, log = createRecorder()) {
    return createSlackAdapter({ config: { ...configFor(slack), ...change }, bot, log }).start();
  }

  test("with a wrong bot token ends in one sentence which names the variable", async () => {
    const failure = await start({ botToken: "xoxb-wrong" }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(/SLACK_BOT_TOKEN \(invalid_auth\)/);
  });

  test("with a wrong app token ends in one sentence which names the variable", async () => {
    const failure = await start({ mode: { kind: "socket", appToken: "xapp-wrong" } }).catch((error: unknown) => error);
    expect(failure).toBeInstanceOf(StartError);
    expect(String(failure)).toMatch(/SLACK_APP_TOKEN \(invalid_auth\).*connections:write/);
  });

  test("with the two tokens mixed up names the one which is looked at first", async () => {
    const { app, bot: botToken } = slack.world.tokens;
    const failure = start({ botToken: app, mode: { kind: "socket", appToken: botToken } });
    await expect(failure).rejects.toThrow(/SLACK_BOT_TOKEN \(not_allowed_token_type\)/);
  });

  test("with nobody at the other end says that Slack could not be reached", async () => {
    await expect(start({ apiUrl: "http://127.0.0.1:9/api/" })).rejects.toThrow(
      /Slack could not be reached.*SLACK_API_URL/,
    );
  });

  test("writes no token to the log", async () => {
    const log = createRecorder();
    const appToken = "xapp-1-wrong-secret";
    await start({ mode: { kind: "socket", appToken } }, log).catch(() => {});
    expect(JSON.stringify(log.lines)).not.toMatch(/xapp-|xoxb-/);
  });

  test("gets over a Slack that fails for a moment", async () => {
    slack.faults.add("auth.test", { kind: "status", status: 503 });
    slack.faults.add("apps.connections.open", { kind: "error", error: "internal_error" });
    slack.faults.add("apps.connections.open", { kind: "status", status: 429, retryAfter: 1 });
    const adapter = createSlackAdapter({ config: configFor(slack), bot, log: createRecorder() });
    await adapter.start();
    expect(slack.socket.open()).toBe(1);
    await adapter.stop();
  });
});

test("a connection on which Slack does not greet is given up, and another one is opened", async () => {
  const slack = await startSlack();
  slack.socket.greet(false);
  const log = createRecorder();
  const { apiUrl, world } = slack;
  const connection = connectSocket({
    appToken: world.tokens.app,
    apiUrl,
    logger: createSdkLog(log),
    log,
    greetingMs: 200,
  });
  const opened = connection.open();
  await expect.poll(() => log.find("slack.trying_again")).toBeDefined();
  slack.socket.greet(true);
  await opened;
  expect(slack.socket.open()).toBe(1);
  await connection.close();
  await slack.stop();
});

test.each(["socket", "http"] as const)(
  "an answer which is under way when the bot is stopped still arrives (%s)",
  async (mode) => {
    const slow = botWith({ handle: () => sleep(300, reply([card(["Some 40 boats left."])])) });
    const harness = await createHarness(slow, mode);
    const answered = harness.mention("how many?");
    await sleep(100);
    await harness.stopBot();
    expect(harness.slack.world.messages).toHaveLength(1);
    await answered;
    await harness.stop();
  },
);

test.each(["socket", "http"] as const)("a bot which is stopped while it starts opens nothing (%s)", async (mode) => {
  const slack = await startSlack();
  const log = createRecorder();
  const adapter = createSlackAdapter({ config: configFor(slack, mode), bot, log, host: "127.0.0.1" });
  const starting = adapter.start();
  await adapter.stop();
  await starting;
  expect(slack.world.calls.map(({ method }) => method)).not.toContain("apps.connections.open");
  expect(log.find("slack.listening")).toBeUndefined();
  await slack.stop();
});

describe("a connection", () => {
  let harness: SlackHarness;
  beforeEach(async () => {
    harness = await createHarness(bot);
  });
  afterEach(() => harness.stop());

  /** How long nobody listened, in milliseconds. */
  async function deafAfter(trouble: () => void): Promise<number> {
    const from = performance.now();
    trouble();
    await harness.slack.socket.connected();
    return performance.now() - from;
  }

  test.each(["refresh_requested", "warning"])(
    "which Slack renews (%s) is back within a second and a half",
    async (reason) => {
      const { socket } = harness.slack;
      expect(await deafAfter(() => socket.refresh(reason))).toBeLessThan(1_500);
      expect(await harness.mention("how many?")).toHaveLength(1);
    },
  );

  test("which breaks is back within a second and a half", async () => {
    expect(await deafAfter(() => harness.slack.socket.cut())).toBeLessThan(1_500);
    expect(await harness.mention("how many?")).toHaveLength(1);
  });

  test.each([
    { kind: "error", error: "invalid_auth" },
    { kind: "error", error: "internal_error" },
    { kind: "status", status: 503 },
    { kind: "drop" },
  ] as const)("is opened again after Slack answered with %o", async (fault) => {
    harness.slack.faults.add("apps.connections.open", fault, 2);
    await deafAfter(() => harness.slack.socket.refresh());
    expect(await harness.mention("how many?")).toHaveLength(1);
  });

  test("survives ten renewals in a row", async () => {
    for (let i = 0; i < 10; i++) await deafAfter(() => harness.slack.socket.refresh());
    await sleep(100);
    expect(harness.slack.socket.open()).toBe(1);
    expect(await harness.mention("how many?")).toHaveLength(1);
  });

  test("is not opened again once the bot was stopped", async () => {
    const before = harness.slack.world.calls.length;
    await harness.stop();
    await sleep(300);
    expect(harness.slack.world.calls.slice(before)).toEqual([]);
    harness = await createHarness(bot);
  });
});
