import { afterEach, beforeEach, expect, test } from "vitest";
import { SURFACE } from "../../../src/adapters/slack/surface.ts";
import { card, reply } from "../../builders.ts";
import { botSaying } from "../../contracts/stand-ins.ts";
import { readManifest } from "../../standins/slack/manifest.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { createHarness, type SlackHarness } from "./harness.ts";

const manifest = readManifest();
const { scopes } = manifest.oauth_config;
let harness: SlackHarness;
beforeEach(async () => {
  harness = await createHarness(botSaying(reply([card(["Some 40 boats left."])])));
});
afterEach(() => harness.stop());

test("the events and commands which Slack is told about are those which are listened to", () => {
  expect(manifest.settings.event_subscriptions.bot_events).toEqual(SURFACE.events);
  expect(manifest.features.slash_commands.map(({ command }) => command)).toEqual([SURFACE.ask, SURFACE.about]);
  expect(manifest.settings.interactivity.is_enabled).toBe(true);
});

test("no scope is asked for which nothing needs", () => {
  const forMethods = Object.values(SURFACE.methods).filter((scope) => scope !== null);
  const forEvents = ["app_mentions:read", "im:history"];
  const forFeatures = ["commands", "assistant:write"];
  expect([...scopes.bot].sort()).toEqual([...forMethods, ...forEvents, ...forFeatures].sort());
});

test("everything the adapter does is covered by the scopes it asks for, and every event has a listener", async () => {
  const [mention] = await harness.mention("how many?");
  const [direct] = await harness.direct("how many?");
  const [slash] = await harness.slash("how many?");
  const [command] = await harness.command("status");
  expect([mention, direct, slash, command].every(Boolean)).toBe(true);
  await slash!.share!();
  const called = new Set(harness.slack.world.calls.map(({ method }) => method));
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
