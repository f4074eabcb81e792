import { expect, test } from "vitest";
import { ConfigError, readConfig, secretsOf } from "../src/config.ts";

const BOT = { SLACK_BOT_TOKEN: "xoxb-1-a" };
const SOCKET = { ...BOT, SLACK_APP_TOKEN: "xapp-1-a" };
const HTTP = { ...BOT, SLACK_SIGNING_SECRET: "0a1b", PORT: "3000" };
const DISCORD = { DISCORD_TOKEN: "a.b-c.d_e" };

function problemsOf(env: Record<string, string>): string[] {
  try {
    readConfig(env);
  } catch (error) {
    if (error instanceof ConfigError) return error.message.split("\n");
    throw error;
  }
  return [];
}

test("nothing set is a working configuration without platforms", () => {
  expect(readConfig({})).toEqual({
    dataDir: "data",
    watch: false,
    cacheDir: undefined,
    admins: new Set(),
    logLevel: "info",
    databaseUrl: "sqlite:var/wellsourced.db",
    retentionDays: 90,
    slack: undefined,
    discord: undefined,
  });
});

test("a variable that is blank counts as not set", () => {
  expect(
    readConfig({
      SLACK_BOT_TOKEN: "",
      SLACK_APP_TOKEN: " ",
      DISCORD_TOKEN: "",
      PORT: "",
      ADMINS: "",
      LOG_LEVEL: "",
      DATA_DIR: "",
    }),
  ).toEqual(readConfig({}));
});

test("white space around a pasted value is no part of it", () => {
  expect(readConfig({ DISCORD_TOKEN: " a.b.c\n" }).discord?.token).toBe("a.b.c");
});

test("Slack by Socket Mode, Slack by HTTP and Discord are read", () => {
  expect(readConfig(SOCKET).slack).toEqual({
    botToken: "xoxb-1-a",
    mode: { kind: "socket", appToken: "xapp-1-a" },
    apiUrl: undefined,
  });
  expect(readConfig(HTTP).slack?.mode).toEqual({ kind: "http", signingSecret: "0a1b", port: 3000 });
  expect(readConfig({ ...DISCORD, DISCORD_GUILD_ID: "123" }).discord).toEqual({
    token: "a.b-c.d_e",
    guildId: "123",
    messageContent: false,
    apiUrl: undefined,
  });
});

test("Socket Mode goes first when both ways are set", () => {
  expect(readConfig({ ...HTTP, ...SOCKET }).slack?.mode.kind).toBe("socket");
});

test("the addresses of the platforms end the way their clients want them", () => {
  const env = {
    ...SOCKET,
    ...DISCORD,
    SLACK_API_URL: "http://127.0.0.1:1/api",
    DISCORD_API_URL: "http://127.0.0.1:2/api/",
  };
  expect(readConfig(env)).toMatchObject({
    slack: { apiUrl: "http://127.0.0.1:1/api/" },
    discord: { apiUrl: "http://127.0.0.1:2/api" },
  });
});

test("admins are a list", () => {
  expect(readConfig({ ADMINS: "slack:U12, discord:34\n" }).admins).toEqual(new Set(["slack:U12", "discord:34"]));
});

test.each([
  [{ ...SOCKET, SLACK_BOT_TOKEN: "xoxp-1" }, "SLACK_BOT_TOKEN must begin with xoxb-"],
  [{ ...SOCKET, SLACK_APP_TOKEN: "xoxb-1" }, "SLACK_APP_TOKEN must begin with xapp-"],
  [{ SLACK_APP_TOKEN: "xapp-1" }, "SLACK_BOT_TOKEN is missing"],
  [BOT, "SLACK_APP_TOKEN is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP."],
  [{ ...BOT, SLACK_SIGNING_SECRET: "0a1b" }, "PORT is missing"],
  [{ ...HTTP, PORT: "http" }, "PORT must be the number of a port"],
  [{ ...HTTP, PORT: "70000" }, "PORT must be the number of a port"],
  [{ ...HTTP, SLACK_SIGNING_SECRET: "not a secret" }, "SLACK_SIGNING_SECRET is made of letters and digits only"],
  [{ ...SOCKET, SLACK_API_URL: "slack.com/api" }, "SLACK_API_URL must be a web address"],
  [{ DISCORD_TOKEN: "123456" }, "DISCORD_TOKEN must be a bot token"],
  [{ ...DISCORD, DISCORD_GUILD_ID: "my server" }, "DISCORD_GUILD_ID must be the number of a server"],
  [{ ...DISCORD, DISCORD_API_URL: "ftp://x" }, "DISCORD_API_URL must be a web address"],
  [{ ADMINS: "ana" }, "ADMINS must list people as slack:U0123456 or discord:123456789, with commas between."],
  [{ ADMINS: "slack:U1,discord:ana" }, "ADMINS must list people"],
  [{ LOG_LEVEL: "loud" }, "LOG_LEVEL must be debug, info, warn or error."],
])("%j is one plain sentence", (env, sentence) => {
  const problems = problemsOf(env as Record<string, string>);
  expect(problems).toHaveLength(1);
  expect(problems[0]).toContain(sentence);
});

test("all that is wrong is said at once, and no value is repeated", () => {
  const env = {
    SLACK_BOT_TOKEN: "secret-1",
    SLACK_SIGNING_SECRET: "secret 2",
    DISCORD_TOKEN: "secret-3",
    ADMINS: "secret-4",
    LOG_LEVEL: "secret-5",
  };
  const problems = problemsOf(env);
  expect(problems.map((line) => line.split(" ", 1)[0]).sort()).toEqual(Object.keys(env).sort());
  expect(problems.join()).not.toMatch(/secret[- ]\d/);
});

test("every token and secret is known to be one", () => {
  expect(secretsOf(readConfig({ ...SOCKET, ...DISCORD }))).toEqual(["xoxb-1-a", "xapp-1-a", "a.b-c.d_e"]);
  expect(secretsOf(readConfig(HTTP))).toEqual(["xoxb-1-a", "0a1b"]);
});

test("what the bot remembers, and for how long, can be chosen", () => {
  expect(readConfig({ DATABASE_URL: "sqlite:/data/bot.db", RETENTION_DAYS: "7" })).toMatchObject({
    databaseUrl: "sqlite:/data/bot.db",
    retentionDays: 7,
  });
  expect(
    problemsOf({ DATABASE_URL: "postgres://db/bot", RETENTION_DAYS: "0", DISCORD_MESSAGE_CONTENT: "yes" }),
  ).toEqual([
    "DISCORD_MESSAGE_CONTENT must be true or false.",
    "DATABASE_URL must name a file, such as sqlite:var/wellsourced.db",
    "RETENTION_DAYS must be a number of days, such as 90.",
  ]);
});
