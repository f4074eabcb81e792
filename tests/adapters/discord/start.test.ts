import { expect, onTestFinished, test } from "vitest";
import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import { StartError } from "../../../src/bot/adapter.ts";
import type { DiscordConfig } from "../../../src/config.ts";
import { messages } from "../../../src/reply/messages.ts";
import { reply } from "../../builders.ts";
import { botSaying, silent } from "../../contracts/stand-ins.ts";
import { UNPRIVILEGED } from "../../standins/discord/gateway.ts";
import { type DiscordStandIn, startDiscord } from "../../standins/discord/stand-in.ts";
import { GUILD_ID, TOKEN } from "../../standins/discord/world.ts";

const GUILDS_AND_MESSAGES_AND_DIRECT = (1 << 0) | (1 << 9) | (1 << 12);
const SUBCOMMANDS = ["help", "sources", "status", "reload", "gaps", "feedback", "use"];

test("it asks for servers, their messages and direct messages, and for no privileged intent", async () => {
  const { discord } = await join();
  expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([GUILDS_AND_MESSAGES_AND_DIRECT]);
});

test("where the team has the Message Content intent, it asks for that as well", async () => {
  const { discord } = await join({ messageContent: true }, await discordGranting(UNPRIVILEGED | (1 << 15)));
  expect(discord.gateway.identified.map(({ intents }) => intents)).toEqual([
    GUILDS_AND_MESSAGES_AND_DIRECT | (1 << 15),
  ]);
});

test("it registers its commands everywhere, for servers and direct messages", async () => {
  const { discord } = await join();
  expect([...discord.state.commands.keys()]).toEqual(["global"]);
  expect(discord.state.commands.get("global")).toMatchObject([
    { name: "ask", contexts: [0, 1], options: [{ name: "question", required: true }] },
    { name: "wellsourced", contexts: [0, 1], options: SUBCOMMANDS.map((name) => ({ name })) },
    { name: "Check against sources", type: 3, contexts: [0, 1] },
  ]);
});

test("with DISCORD_GUILD_ID it registers its commands in that server only", async () => {
  const { discord } = await join({ guildId: GUILD_ID });
  expect([...discord.state.commands.keys()]).toEqual([GUILD_ID]);
});

test("no command is hidden from ordinary members: most of them are for everybody", async () => {
  const { discord } = await join();
  for (const command of discord.state.commands.get("global") ?? []) {
    expect(command).not.toHaveProperty("default_member_permissions");
  }
});

test("a wrong token is one plain sentence which names DISCORD_TOKEN", async () => {
  const error = await refused({ token: "MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.one" });
  expect(error.message).toBe(messages.discordRefusedToken);
  expect(error.message).toContain("DISCORD_TOKEN");
});

test("intents which Discord does not grant are one plain sentence which names DISCORD_TOKEN", async () => {
  const error = await refused({}, await discordGranting(0));
  expect(error.message).toBe(messages.discordRefusedIntents);
  expect(error.message).toContain("DISCORD_TOKEN");
});

test("a server which the bot may not enter is one plain sentence which names it and says what to do", async () => {
  const error = await refused({ guildId: "1200000000000000099" });
  expect(error.message).toBe(messages.discordRefusedServer("1200000000000000099", "Missing Access"));
});

test("an address where nobody answers is one plain sentence with the reason", async () => {
  const discord = await discordGranting(undefined);
  await discord.stop();
  const adapter = createDiscordAdapter({ config: config(discord), bot: botSaying(reply([])), log: silent });
  const error: unknown = await adapter.start().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartError);
  expect((error as Error).message).toMatch(/^Discord could not be joined with DISCORD_TOKEN \(.*ECONNREFUSED.*\)/);
});

test("no sentence about a failed start holds the token", async () => {
  for (const more of [{ token: "MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.one" }, { guildId: "1200000000000000099" }]) {
    const { message } = await refused(more);
    expect(message).not.toContain(TOKEN);
    expect(message).not.toContain("wrong.one");
  }
});

test("after stop the bot is gone from Discord and asks for nothing more", async () => {
  const { discord, adapter } = await join();
  await adapter.stop();
  const calls = discord.state.calls.length;
  discord.people.write({ id: "1", username: "anna" }, "hello?");
  await discord.quiet();
  expect(discord.state.calls).toHaveLength(calls);
});

async function join(more: Partial<DiscordConfig> = {}, given?: DiscordStandIn) {
  const discord = given ?? (await discordGranting(undefined));
  const adapter = createDiscordAdapter({ config: config(discord, more), bot: botSaying(reply([])), log: silent });
  onTestFinished(() => adapter.stop());
  await adapter.start();
  expect(discord.state.violations).toEqual([]);
  return { discord, adapter };
}

async function refused(more: Partial<DiscordConfig>, given?: DiscordStandIn): Promise<StartError> {
  const discord = given ?? (await discordGranting(undefined));
  const adapter = createDiscordAdapter({ config: config(discord, more), bot: botSaying(reply([])), log: silent });
  const error: unknown = await adapter.start().catch((thrown: unknown) => thrown);
  expect(error).toBeInstanceOf(StartError);
  return error as StartError;
}

async function discordGranting(grantedIntents: number | undefined): Promise<DiscordStandIn> {
  const discord = await startDiscord(grantedIntents === undefined ? {} : { grantedIntents });
  onTestFinished(() => discord.stop().catch(() => {}));
  return discord;
}

function config({ apiUrl }: DiscordStandIn, more: Partial<DiscordConfig> = {}): DiscordConfig {
  return { token: TOKEN, guildId: undefined, messageContent: false, apiUrl, ...more };
}
