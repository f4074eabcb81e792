import { randomUUID } from "node:crypto";
import { APP, BOT, CHANNEL, DIRECT, type Message, TEAM } from "./world.ts";

/** An event in its wrapping. */
export function eventCallback(event: object): object {
  return {
    token: "verification-token",
    team_id: TEAM,
    context_team_id: TEAM,
    context_enterprise_id: null,
    api_app_id: APP,
    event,
    type: "event_callback",
    event_id: `Ev${randomUUID()}`,
    event_time: Math.floor(Date.now() / 1_000),
    authorizations: [
      { enterprise_id: null, team_id: TEAM, user_id: BOT.user, is_bot: true, is_enterprise_install: false },
    ],
    is_ext_shared_channel: false,
    event_context: "4-context",
  };
}

interface Said {
  readonly text: string;
  readonly ts: string;
  readonly user: string;
  readonly thread?: string | undefined;
}

export function mention({ text, ts, user, thread }: Said): object {
  const threadTs = thread === undefined ? {} : { thread_ts: thread };
  return {
    type: "app_mention",
    user,
    ts,
    client_msg_id: randomUUID(),
    text,
    team: TEAM,
    channel: CHANNEL,
    event_ts: ts,
    ...threadTs,
  };
}

export function channelMessage({ text, ts, user }: Said): object {
  return { type: "message", user, ts, text, team: TEAM, channel: CHANNEL, event_ts: ts, channel_type: "channel" };
}

export function directMessage({ text, ts, user, thread }: Said): object {
  const threadTs = thread === undefined ? {} : { thread_ts: thread };
  return {
    type: "message",
    user,
    ts,
    text,
    team: TEAM,
    channel: DIRECT,
    event_ts: ts,
    channel_type: "im",
    ...threadTs,
  };
}

/** Posted by the bot itself or by another one. */
export function byBot(event: object, { user, bot }: { readonly user: string; readonly bot: string }): object {
  return { ...event, user, bot_id: bot, app_id: "A0OTHER", bot_profile: { id: bot, name: "bot", team_id: TEAM } };
}

interface Slash {
  readonly command: string;
  readonly text: string;
  readonly user: string;
  readonly channel: string;
  readonly responseUrl: string;
}

export function slashCommand({ command, text, user, channel, responseUrl }: Slash): object {
  return {
    token: "verification-token",
    team_id: TEAM,
    team_domain: "team",
    channel_id: channel,
    channel_name: "general",
    user_id: user,
    user_name: user.toLowerCase(),
    command,
    text,
    api_app_id: APP,
    is_enterprise_install: "false",
    response_url: responseUrl,
    trigger_id: randomUUID(),
  };
}

interface Pressed {
  readonly action: { readonly action_id: string; readonly value?: string | undefined };
  readonly on: Pick<Message, "channel" | "ts">;
  readonly user: string;
  readonly responseUrl: string;
}

export function blockAction({ action, on, user, responseUrl }: Pressed): object {
  return {
    type: "block_actions",
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    api_app_id: APP,
    token: "verification-token",
    container: { type: "message", message_ts: on.ts, channel_id: on.channel, is_ephemeral: true },
    trigger_id: randomUUID(),
    team: { id: TEAM, domain: "team" },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: on.channel, name: "general" },
    state: { values: {} },
    response_url: responseUrl,
    actions: [{ ...action, block_id: "b1", type: "button", action_ts: on.ts, text: { type: "plain_text", text: "…" } }],
  };
}
