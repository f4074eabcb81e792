import { webApi } from "@slack/bolt";
import { clockDiagnosis, type Diagnosis } from "../../bot/diagnosis.ts";
import type { SlackConfig } from "../../config.ts";
import { messages } from "../../reply/messages.ts";
import { SURFACE } from "./surface.ts";

const ABOUT = "Slack";
const PATIENCE = { timeout: 10_000, retryConfig: { retries: 1, minTimeout: 200 } } as const;
const SLACK = "https://slack.com/api/";

/** Looks at tokens, scopes, the way events arrive, the clock and a channel. Starts nothing and posts nothing. */
export async function examineSlack(
  { botToken, mode, apiUrl }: SlackConfig,
  { channel, now }: { readonly channel: string | undefined; readonly now: () => Date },
): Promise<readonly Diagnosis[]> {
  const client = new webApi.WebClient(botToken, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    ...PATIENCE,
    logger: SILENT,
  });
  const auth = await call(() => client.auth.test());
  if ("code" in auth) return [broken(messages.slackRefusedBotToken(auth.code))];
  const { user = "", team = "", response_metadata } = auth.result;
  return [
    ok(messages.doctorSlackKnown(user, team)),
    scopes(response_metadata?.scopes ?? []),
    mode.kind === "socket" ? await socket(mode.appToken, apiUrl) : note(messages.doctorSlackHttp(mode.port)),
    ...(await clock(apiUrl ?? SLACK, now)),
    ...(channel === undefined ? [] : [await membership(client, channel)]),
  ];
}

function scopes(granted: readonly string[]): Diagnosis {
  const missing = SURFACE.scopes.filter((scope) => !granted.includes(scope));
  return missing.length === 0 ? ok(messages.doctorSlackScopes) : broken(messages.doctorSlackLacks(missing));
}

async function socket(appToken: string, apiUrl: string | undefined): Promise<Diagnosis> {
  const client = new webApi.WebClient(appToken, {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    ...PATIENCE,
    logger: SILENT,
  });
  const opened = await call(() => client.apps.connections.open());
  if (!("code" in opened)) return ok(messages.doctorSlackSocket);
  const off = opened.code.includes("socket_mode");
  return broken(off ? messages.doctorSlackSocketOff : messages.slackRefusedAppToken(opened.code));
}

async function clock(apiUrl: string, now: () => Date): Promise<readonly Diagnosis[]> {
  try {
    const { headers } = await fetch(`${apiUrl}api.test`, { method: "POST", signal: AbortSignal.timeout(10_000) });
    const date = headers.get("date");
    const words = { right: messages.doctorClock, wrong: messages.doctorClockWrong };
    return date === null ? [] : [clockDiagnosis(ABOUT, new Date(date), now(), words)];
  } catch {
    // Slack has answered before: the time is worth no complaint of its own.
    return [];
  }
}

/** One message is asked for, because nothing smaller tells whether the bot is in; nothing of it is looked at. */
async function membership(client: webApi.WebClient, channel: string): Promise<Diagnosis> {
  const read = await call(() => client.conversations.history({ channel, limit: 1 }));
  if (!("code" in read)) return ok(messages.doctorSlackIn(channel));
  const isOutside = read.code === "not_in_channel" || read.code === "channel_not_found";
  return broken(isOutside ? messages.doctorSlackOutside(channel) : messages.doctorSlackChannel(channel, read.code));
}

async function call<T>(work: () => Promise<T>): Promise<{ readonly result: T } | { readonly code: string }> {
  try {
    return { result: await work() };
  } catch (error) {
    const code = error instanceof webApi.WebAPIPlatformError ? error.data.error : undefined;
    return { code: code ?? (error instanceof Error ? error.name : "unknown") };
  }
}

const SILENT = {
  debug() {},
  info() {},
  warn() {},
  error() {},
  setLevel() {},
  getLevel: () => webApi.LogLevel.ERROR,
  setName() {},
};

const ok = (text: string): Diagnosis => ({ about: ABOUT, state: "ok", text });
const note = (text: string): Diagnosis => ({ about: ABOUT, state: "note", text });
const broken = (text: string): Diagnosis => ({ about: ABOUT, state: "broken", text });
