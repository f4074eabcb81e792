import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import { messages } from "../../../src/reply/messages.ts";
import { card, reply, SHARE_ACTION } from "../../builders.ts";
import { pressed } from "../../contracts/kit.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import { postSigned } from "../../standins/slack/http-transport.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { createHarness, type SlackHarness } from "./harness.ts";
import { createRecorder } from "./recorder.ts";

const bot = botSaying(reply([card(["Some 40 boats left."])], { actions: [SHARE_ACTION] }));
let harness: SlackHarness;
beforeEach(async () => {
  harness = await createHarness(bot, "http");
});
afterEach(() => harness.stop());

test("mentions, direct messages, commands and buttons are answered over HTTP", async () => {
  expect(await harness.mention("how many?")).toMatchObject([{ threaded: true }]);
  expect(await harness.direct("how many?")).toMatchObject([{ private: false }]);
  expect(await harness.command("help")).toMatchObject([{ private: true }]);
  const [answer] = await harness.slash("how many?");
  expect(await pressed(answer!, messages.shareButton)).toMatchObject([{ private: false }, { private: true }]);
});

test("an event which arrives three times over HTTP is answered once", async () => {
  expect(await harness.repeated("how many?", 3)).toHaveLength(1);
});

describe("a request is refused", () => {
  const body = JSON.stringify({ type: "url_verification", challenge: "c" });
  const secret = () => ({ url: harness.url, signingSecret: harness.slack.world.signingSecret });

  test("not when it bears Slack's signature", async () => {
    const response = await postSigned(secret(), body);
    expect([response.status, await response.text()]).toEqual([200, JSON.stringify({ challenge: "c" })]);
  });

  test("when it is signed with another secret", async () => {
    expect((await postSigned({ ...secret(), signingSecret: "another" }, body)).status).toBe(401);
  });

  test("when its signature is old", async () => {
    const at = Math.floor(Date.now() / 1_000) - 6 * 60;
    expect((await postSigned(secret(), body, { at })).status).toBe(401);
  });

  test("when it bears no signature", async () => {
    expect((await fetch(harness.url, { method: "POST", body })).status).toBe(401);
  });

  test("when it was changed on its way", async () => {
    const event = payloads.eventCallback(payloads.mention({ text: "?", ts: "1700000000.000100", user: "U0ANA" }));
    const headers = {
      "x-slack-signature": `v0=${"0".repeat(64)}`,
      "x-slack-request-timestamp": `${Math.floor(Date.now() / 1_000)}`,
    };
    expect((await fetch(harness.url, { method: "POST", body: JSON.stringify(event), headers })).status).toBe(401);
  });

  test("when it is garbage under a good signature", async () => {
    expect((await postSigned(secret(), "{not json")).status).toBe(400);
  });

  test("when it goes elsewhere", async () => {
    expect((await fetch(new URL("/", harness.url))).status).toBe(404);
  });

  afterEach(() => expect(harness.slack.world.messages).toEqual([]));
});

test("a port which is taken ends the start in one sentence which names PORT", async () => {
  const taken = createServer();
  await new Promise<void>((resolve) => taken.listen(0, "127.0.0.1", resolve));
  const { port } = taken.address() as AddressInfo;
  const { apiUrl, world } = harness.slack;
  const mode = { kind: "http", signingSecret: world.signingSecret, port } as const;
  const config = { botToken: world.tokens.bot, apiUrl, mode };
  const adapter = createSlackAdapter({ config, bot, log: createRecorder(), host: "127.0.0.1" });
  await expect(adapter.start()).rejects.toThrow(new RegExp(`PORT ${port} could not be opened \\(EADDRINUSE\\)`));
  taken.close();
});
