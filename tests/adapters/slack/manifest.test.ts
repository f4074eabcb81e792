import { afterEach, beforeEach, expect, test } from "vitest";
import { SURFACE } from "../../../src/adapters/slack/surface.ts";
import { messages } from "../../../src/reply/messages.ts";
import { privateNote } from "../../../src/reply/notices.ts";
import { pressed } from "../../contracts/kit.ts";
import { harbourBot } from "../../contracts/stand-ins.ts";
import { readManifest } from "../../standins/slack/manifest.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { createHarness, type SlackHarness } from "./harness.ts";

const manifest = readManifest();
const { scopes } = manifest.oauth_config;
let harness: SlackHarness;
let hint = false;
beforeEach(async () => {
  hint = false;
  const bot = harbourBot();
  harness = await createHarness({
    ...bot,
    handle: async (command, actor, scene) => (hint ? privateNote("Slowly!") : bot.handle(command, actor, scene)),
  });
});
afterEach(() => harness.stop());

test("the events and commands which Slack is told about are those which are listened to", () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(SURFACE.events);
  expect(manifest.features.shortcuts.map(({ callback_id }) => callback_id)).toEqual([SURFACE.check]);
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([SURFACE.ask, SURFACE.about]);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
});

test("no scope is asked for which nothing needs", () => {
  const forMethods = Object.values(SURFACE.methods).filter((scope) => scope !== null);
  const forEvents = ["app_mentions:read", "channels:history", "groups:history", "im:history"];
  const needed = new Set<string>([...forMethods, ...forEvents, "commands"]);
  expect([...scopes.bot].sort()).toEqual([...needed].sort());
});

test("everything the adapter does is covered by the scopes it asks for, and every event has a listener", async () => {
  const { world } = harness.slack;
  const written = await harness.begin("how many?");
  const [mention] = written.delivered;
  const [direct] = await harness.direct("how many?");
  const [slash] = await harness.slash("how many?");
  const [command] = await harness.command("status");
  expect([mention, direct, slash, command].every(Boolean)).toBe(true);
  await pressed(slash!, messages.shareButton);
  await harness.judge(mention!, "other", "");
  await harness.edit(written, "how many more?");
  await harness.remove(written);
  for (const tab of ["home", "messages"] as const)
    await harness.send("events_api", payloads.eventCallback(payloads.homeOpened("U0ANA", tab)));
  hint = true;
  await harness.mention("how many?");
  expect([world.homes.size, world.prompts.length, world.modals.length]).toEqual([1, 1, 1]);
  const called = new Set(world.calls.map(({ method }) => method));
  const known = [...Object.keys(SURFACE.methods), "apps.connections.open", "response_url"];
  expect([...called].sort()).toEqual(known.sort());
  expect(harness.log.lines.filter(({ level }) => level === "error" || level === "warn")).toEqual([]);
});

test("a workspace which did not grant a scope is told so in the log, and the bot goes on", async () => {
  scopesOf(harness).splice(scopesOf(harness).indexOf("chat:write"), 1);
  expect(await harness.slash("how many?")).toHaveLength(1);
  const event = payloads.mention({ text: "?", ts: harness.slack.world.nextTs(), user: "U0ANA" });
  await harness.slack.socket.send("events_api", payloads.eventCallback(event));
  await expect
    .poll(() => harness.log.lines.find(({ level }) => level === "error")?.fields)
    .toMatchObject({
      error: expect.stringContaining("missing_scope"),
    });
});

function scopesOf({ slack }: SlackHarness): string[] {
  return slack.world.manifest.oauth_config.scopes.bot;
}
