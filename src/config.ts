import { z } from "zod";
import { DEFAULT_DATA_DIR } from "./data-dir.ts";
import { DEFAULT_DATABASE } from "./default-database.ts";
import type { LogLevel } from "./log.ts";

const DEFAULT_RETENTION_DAYS = 90;

export interface Config {
  readonly dataDir: string;
  /** Files that change are read by themselves. */
  readonly watch: boolean;
  /** Where what was read is kept for the next start; undefined: beside the database. */
  readonly cacheDir: string | undefined;
  /** `slack:U123`, `discord:456` */
  readonly admins: ReadonlySet<string>;
  readonly logLevel: LogLevel;
  /** `sqlite:PATH` */
  readonly databaseUrl: string;
  /** So long the bot remembers what it was asked. */
  readonly retentionDays: number;
  readonly slack: SlackConfig | undefined;
  readonly discord: DiscordConfig | undefined;
}

export interface SlackConfig {
  readonly botToken: string;
  readonly mode:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly port: number };
  /** Base of the Web API, for tests, proxies and GovSlack; undefined is slack.com. */
  readonly apiUrl: string | undefined;
}

export interface DiscordConfig {
  readonly token: string;
  /** Commands of this one server only, at once; undefined registers them globally. */
  readonly guildId: string | undefined;
  /** The team has the privileged Message Content intent: follow-ups are heard without a mention. */
  readonly messageContent: boolean;
  /** Base of the REST API without version, for tests and proxies; undefined is discord.com. */
  readonly apiUrl: string | undefined;
}

/** What is wrong with the environment: one plain sentence a variable. Values are never in it. */
export class ConfigError extends Error {
  override name = "ConfigError";
}

/** Reads and checks the environment. Throws a ConfigError that lists all that is wrong. */
export function readConfig(env: Readonly<Record<string, string | undefined>>): Config {
  const parsed = Environment.safeParse(given(env));
  if (!parsed.success) {
    throw new ConfigError(parsed.error.issues.map(({ path, message }) => `${path.join(".")} ${message}`).join("\n"));
  }
  const { DATA_DIR, WATCH, CACHE_DIR, ADMINS, LOG_LEVEL, DATABASE_URL, RETENTION_DAYS, ...platforms } = parsed.data;
  return {
    dataDir: DATA_DIR ?? DEFAULT_DATA_DIR,
    watch: WATCH === "true",
    cacheDir: CACHE_DIR,
    admins: new Set(ADMINS),
    logLevel: LOG_LEVEL ?? "info",
    databaseUrl: DATABASE_URL ?? DEFAULT_DATABASE,
    retentionDays: RETENTION_DAYS ?? DEFAULT_RETENTION_DAYS,
    slack: slackOf(platforms),
    discord: discordOf(platforms),
  };
}

/** What must never reach a log. */
export function secretsOf({ slack, discord }: Config): readonly string[] {
  const mode = slack?.mode.kind === "socket" ? slack.mode.appToken : slack?.mode.signingSecret;
  return [slack?.botToken, mode, discord?.token].filter((secret) => secret !== undefined);
}

const Variables = z.object({
  SLACK_BOT_TOKEN: beginningWith("xoxb-", "the Bot User OAuth Token from “OAuth & Permissions”"),
  SLACK_APP_TOKEN: beginningWith("xapp-", "an app-level token from “Basic Information”"),
  SLACK_SIGNING_SECRET: like(/^[0-9a-z]+$/i, "is made of letters and digits only: copy it from “Basic Information”."),
  PORT: z
    .string()
    .refine((port) => /^\d{1,5}$/.test(port) && Number(port) < 65_536, {
      error: "must be the number of a port, such as 3000.",
    })
    .optional(),
  SLACK_API_URL: webAddress("https://slack-gov.com/api/"),
  DISCORD_TOKEN: like(
    /^[\w-]+\.[\w-]+\.[\w-]+$/,
    "must be a bot token, three parts with dots between: copy it from “Bot” at discord.com/developers/applications.",
  ),
  DISCORD_GUILD_ID: like(/^\d+$/, "must be the number of a server: in Discord, choose “Copy Server ID”."),
  DISCORD_MESSAGE_CONTENT: z.enum(["true", "false"], { error: "must be true or false." }).optional(),
  DISCORD_API_URL: webAddress("https://discord-proxy.example/api"),
  DATA_DIR: z.string().optional(),
  WATCH: z.enum(["true", "false"], { error: "must be true or false." }).optional(),
  CACHE_DIR: z.string().optional(),
  ADMINS: z
    .string()
    .transform((list) => list.split(/[\s,]+/).filter((entry) => entry !== ""))
    .refine((entries) => entries.every((entry) => /^(?:slack:[UW][A-Z0-9]+|discord:\d+)$/.test(entry)), {
      error: "must list people as slack:U0123456 or discord:123456789, with commas between.",
    })
    .optional(),
  DATABASE_URL: z
    .string()
    .refine((url) => /^sqlite:.+/.test(url), { error: `must name a file, such as ${DEFAULT_DATABASE}` })
    .optional(),
  RETENTION_DAYS: z
    .string()
    .refine((days) => /^[1-9]\d{0,3}$/.test(days), { error: "must be a number of days, such as 90." })
    .transform(Number)
    .optional(),
  LOG_LEVEL: z.enum(["debug", "info", "warn", "error"], { error: "must be debug, info, warn or error." }).optional(),
});

export const VARIABLES: readonly string[] = Object.keys(Variables.shape);

/** A platform is on when any of its tokens is set; then all that it needs must be there. */
const Environment = Variables.superRefine((env, { addIssue }) => {
  const missing = (name: string, message: string) => addIssue({ code: "custom", path: [name], message });
  const { SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET, PORT } = env;
  const isOn = [SLACK_BOT_TOKEN, SLACK_APP_TOKEN, SLACK_SIGNING_SECRET].some((token) => token !== undefined);
  if (!isOn) return;
  if (SLACK_BOT_TOKEN === undefined) {
    missing(
      "SLACK_BOT_TOKEN",
      "is missing: copy the Bot User OAuth Token from “OAuth & Permissions” of your Slack app.",
    );
  }
  if (SLACK_APP_TOKEN !== undefined) return;
  if (SLACK_SIGNING_SECRET === undefined) {
    missing("SLACK_APP_TOKEN", "is missing: set it for Socket Mode, or SLACK_SIGNING_SECRET and PORT for HTTP.");
  } else if (PORT === undefined) {
    missing("PORT", "is missing: with SLACK_SIGNING_SECRET it says where Slack’s requests arrive, such as 3000.");
  }
});

type Platforms = Omit<
  z.infer<typeof Variables>,
  "DATA_DIR" | "WATCH" | "CACHE_DIR" | "ADMINS" | "LOG_LEVEL" | "DATABASE_URL" | "RETENTION_DAYS"
>;

/** Socket Mode goes first: it needs no address on the internet, and hosts set PORT by themselves. */
function slackOf(env: Platforms): SlackConfig | undefined {
  const { SLACK_BOT_TOKEN: botToken, SLACK_APP_TOKEN: appToken, SLACK_SIGNING_SECRET: signingSecret, PORT } = env;
  if (botToken === undefined) return undefined;
  const apiUrl = env.SLACK_API_URL && `${env.SLACK_API_URL.replace(/\/+$/, "")}/`;
  if (appToken !== undefined) return { botToken, mode: { kind: "socket", appToken }, apiUrl };
  return { botToken, mode: { kind: "http", signingSecret: signingSecret ?? "", port: Number(PORT) }, apiUrl };
}

function discordOf(env: Platforms): DiscordConfig | undefined {
  if (env.DISCORD_TOKEN === undefined) return undefined;
  return {
    token: env.DISCORD_TOKEN,
    guildId: env.DISCORD_GUILD_ID,
    messageContent: env.DISCORD_MESSAGE_CONTENT === "true",
    apiUrl: env.DISCORD_API_URL?.replace(/\/+$/, ""),
  };
}

/** A variable that is blank counts as not set; white space around a pasted value is no part of it. */
function given(env: Readonly<Record<string, string | undefined>>): Record<string, string> {
  const pairs = VARIABLES.map((name) => [name, env[name]?.trim()] as const);
  return Object.fromEntries(pairs.filter((pair): pair is [string, string] => Boolean(pair[1])));
}

function like(pattern: RegExp, error: string) {
  return z.string().regex(pattern, { error }).optional();
}

function beginningWith(start: string, what: string) {
  return like(
    new RegExp(`^${start}\\S+$`),
    `must begin with ${start}: copy ${what} of your app at api.slack.com/apps.`,
  );
}

function webAddress(example: string) {
  const isWeb = (value: string) => /^https?:$/.test(URL.parse(value)?.protocol ?? "");
  return z
    .string()
    .refine(isWeb, { error: `must be a web address, such as ${example}` })
    .optional();
}
