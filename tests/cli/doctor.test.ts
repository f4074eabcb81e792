import { chmodSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, onTestFinished, test } from "vitest";
import { messages } from "../../src/reply/messages.ts";
import { folderWith } from "../library/folder.ts";
import { startDiscord } from "../standins/discord/stand-in.ts";
import { BOT_ROLE_ID, CHANNEL_ID, GUILD_ID, Permission, TOKEN } from "../standins/discord/world.ts";
import { startSlack } from "../standins/slack/slack.ts";
import { CHANNEL } from "../standins/slack/world.ts";
import { command, harbour } from "./world.ts";

const MEMORY = { DATABASE_URL: "sqlite:var/doctor-test.db" };

async function examined(env: Readonly<Record<string, string>>, ...more: readonly string[]) {
  return command(["doctor", "--data", harbour(), ...more], { env: { ...MEMORY, ...env } });
}

async function slack() {
  const stand = await startSlack();
  onTestFinished(() => stand.stop());
  const { bot: SLACK_BOT_TOKEN, app: SLACK_APP_TOKEN } = stand.world.tokens;
  return { ...stand, env: { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_API_URL: stand.apiUrl } };
}

async function discord() {
  const stand = await startDiscord();
  onTestFinished(() => stand.stop());
  return { ...stand, env: { DISCORD_TOKEN: TOKEN, DISCORD_API_URL: stand.apiUrl } };
}

test("without any setting the documents and the memory are looked at, and the terminal is named", async () => {
  const { code, out } = await examined({});
  expect(code).toBe(0);
  expect(out).toContain("ok    Documents  2 documents in ");
  expect(out).toContain(messages.noPlatform);
  expect(out).toContain("Everything that was looked at is in order.");
});

test("every wrong setting is named, and the documents are looked at all the same", async () => {
  const { code, out } = await examined({ SLACK_BOT_TOKEN: "nope", LOG_LEVEL: "loud" });
  expect(code).toBe(1);
  expect(out).toContain("MEND  Settings   SLACK_BOT_TOKEN must begin with xoxb-");
  expect(out).toContain("MEND  Settings   LOG_LEVEL must be debug, info, warn or error.");
  expect(out).toContain("ok    Documents");
  expect(out).toContain("2 things are to be mended.");
});

test.skipIf(process.getuid?.() === 0)("a place that cannot be written is named", async () => {
  const folder = folderWith({});
  chmodSync(folder, 0o500);
  const { code, out } = await examined({ DATABASE_URL: `sqlite:${folder}/var/a.db` });
  expect(code).toBe(1);
  expect(out).toContain(messages.doctorStoreClosed(`${folder}/var/a.db`));
});

test("documents that are missing are said to be", async () => {
  const { code, out } = await command(["doctor", "--data", join(harbour(), "gone")], { env: MEMORY });
  expect(code).toBe(1);
  expect(out).toContain("MEND  Documents  There is no folder");
});

describe("Slack", () => {
  test("in order has a line for tokens, scopes, Socket Mode, clock and channel, and nothing is posted", async () => {
    const { env, world } = await slack();
    const { code, out } = await examined(env, "--channel", CHANNEL);
    expect(out).toContain(messages.doctorSlackKnown("wellsourced", "Newsroom"));
    expect(out).toContain(messages.doctorSlackScopes);
    expect(out).toContain(messages.doctorSlackSocket);
    expect(out).toContain(messages.doctorClock);
    expect(out).toContain(messages.doctorSlackIn(CHANNEL));
    expect(code).toBe(0);
    expect(world.messages).toEqual([]);
    for (const token of [world.tokens.bot, world.tokens.app]) expect(out).not.toContain(token);
  });

  test("names the scopes that are missing, and where to add them", async () => {
    const { env, world } = await slack();
    const { bot } = world.manifest.oauth_config.scopes;
    for (const scope of ["chat:write", "users:read"]) bot.splice(bot.indexOf(scope), 1);
    const { code, out } = await examined(env);
    expect(code).toBe(1);
    expect(out).toContain("chat:write and users:read are not granted: add them under “OAuth & Permissions”");
  });

  test("tells a wrong bot token, a wrong app token, a switched off Socket Mode and a channel without the bot apart", async () => {
    const { env, world } = await slack();
    expect((await examined({ ...env, SLACK_BOT_TOKEN: "xoxb-wrong" })).out).toContain(
      messages.slackRefusedBotToken("invalid_auth"),
    );
    expect((await examined({ ...env, SLACK_APP_TOKEN: "xapp-wrong" })).out).toContain(
      messages.slackRefusedAppToken("invalid_auth"),
    );
    expect((await examined(env, "--channel", "C0ELSEWHERE")).out).toContain(messages.doctorSlackOutside("C0ELSEWHERE"));
    world.manifest.settings.socket_mode_enabled = false;
    expect((await examined(env)).out).toContain(messages.doctorSlackSocketOff);
  });

  test("over HTTP says which addresses to enter", async () => {
    const { env } = await slack();
    const { SLACK_APP_TOKEN: _, ...http } = env;
    const { code, out } = await examined({ ...http, SLACK_SIGNING_SECRET: "0a1b", PORT: "3000" });
    expect(code).toBe(0);
    expect(out).toContain(messages.doctorSlackHttp(3000));
  });
});

describe("Discord", () => {
  test("in order has a line for token, servers, commands, clock and channel, and nothing is posted", async () => {
    const { env, state } = await discord();
    const { code, out } = await examined(env, "--channel", CHANNEL_ID);
    expect(out).toContain(messages.doctorDiscordKnown("Wellsourced"));
    expect(out).toContain(messages.doctorDiscordServers(1));
    expect(out).toContain(messages.doctorDiscordNoCommands);
    expect(out).toContain(messages.doctorDiscordMay(CHANNEL_ID));
    expect(code).toBe(0);
    expect(state.sent).toEqual([]);
    expect(out).not.toContain(TOKEN);
  });

  test("names the permissions that a channel takes away", async () => {
    const { env, state } = await discord();
    state.overwrites = [{ id: BOT_ROLE_ID, type: 0, allow: "0", deny: String(Permission.sendMessages) }];
    const { code, out } = await examined(env, "--channel", CHANNEL_ID);
    expect(code).toBe(1);
    expect(out).toContain(`In channel ${CHANNEL_ID} the bot lacks Send Messages: give it to its role`);
  });

  test("tells a wrong token, no server, another server and an unknown channel apart", async () => {
    const { env, state } = await discord();
    const wrong = { ...env, DISCORD_TOKEN: "MTEwMDAwMDAwMDAwMDAwMDAwMQ.wrong.one" };
    expect((await examined(wrong)).out).toContain(messages.discordRefusedToken);
    expect((await examined({ ...env, DISCORD_GUILD_ID: "77" })).out).toContain("The bot is not in server 77");
    expect((await examined({ ...env, DISCORD_GUILD_ID: GUILD_ID })).code).toBe(0);
    expect((await examined(env, "--channel", "88")).out).toContain(
      messages.doctorDiscordChannel("88", "Unknown Channel"),
    );
    state.inServer = false;
    expect((await examined(env)).out).toContain(
      "The bot is in no server yet. Invite it: https://discord.com/oauth2/authorize?client_id=",
    );
  });

  test("says where to switch on the intent that is asked for and not granted", async () => {
    const { env, state } = await discord();
    const asking = { ...env, DISCORD_MESSAGE_CONTENT: "true" };
    expect((await examined(asking)).out).toContain(messages.doctorDiscordNoContent);
    state.applicationFlags = 1 << 19;
    expect((await examined(asking)).out).toContain(messages.doctorDiscordContent);
  });
});
