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

export function channelMessage({ text, ts, user, thread }: Said): object {
  const threadTs = thread === undefined ? {} : { thread_ts: thread };
  return {
    type: "message",
    user,
    ts,
    text,
    team: TEAM,
    channel: CHANNEL,
    event_ts: ts,
    channel_type: "channel",
    ...threadTs,
  };
}

/** https://docs.slack.dev/reference/events/message/message_changed */
export function changed(before: Said, text: string): object {
  const { ts, user, thread } = before;
  const message = {
    type: "message",
    user,
    ts,
    text,
    team: TEAM,
    ...(thread === undefined ? {} : { thread_ts: thread }),
  };
  return {
    type: "message",
    subtype: "message_changed",
    message: { ...message, edited: { user, ts } },
    previous_message: { ...message, text: before.text },
    channel: CHANNEL,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: "channel",
  };
}

/** https://docs.slack.dev/reference/events/message/message_deleted */
export function deleted({ ts }: Pick<Said, "ts">): object {
  return {
    type: "message",
    subtype: "message_deleted",
    deleted_ts: ts,
    channel: CHANNEL,
    hidden: true,
    ts,
    event_ts: ts,
    channel_type: "channel",
  };
}

export function homeOpened(user: string, tab: "home" | "messages"): object {
  return { type: "app_home_opened", user, channel: DIRECT, tab, event_ts: "1" };
}

interface OnMessage {
  readonly text: string;
  readonly user: string;
  readonly responseUrl: string;
  readonly trigger: string;
}

/** https://docs.slack.dev/reference/interaction-payloads/shortcuts-interaction-payload */
export function messageShortcut({ text, user, responseUrl, trigger }: OnMessage): object {
  return {
    type: "message_action",
    token: "verification-token",
    action_ts: "1",
    team: { id: TEAM, domain: "team" },
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    channel: { id: CHANNEL, name: "general" },
    is_enterprise_install: false,
    enterprise: null,
    callback_id: "check_message",
    trigger_id: trigger,
    response_url: responseUrl,
    message_ts: "2",
    message: { type: "message", user: "U0SOMEBODY", ts: "2", text, team: TEAM },
  };
}

interface Sent {
  readonly callback: string;
  readonly metadata: string;
  readonly user: string;
  readonly values: object;
}

/** https://docs.slack.dev/reference/interaction-payloads/view-interactions-payload */
export function viewSubmission({ callback, metadata, user, values }: Sent): object {
  return {
    type: "view_submission",
    token: "verification-token",
    team: { id: TEAM, domain: "team" },
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    api_app_id: APP,
    trigger_id: randomUUID(),
    enterprise: null,
    is_enterprise_install: false,
    response_urls: [],
    view: {
      id: "V1",
      team_id: TEAM,
      type: "modal",
      callback_id: callback,
      private_metadata: metadata,
      state: { values },
      hash: "1",
      blocks: [],
    },
  };
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
  readonly on: Pick<Message, "channel" | "ts" | "thread" | "onlyFor">;
  readonly user: string;
  readonly responseUrl: string;
  readonly trigger: string;
}

export function blockAction({ action, on, user, responseUrl, trigger }: Pressed): object {
  const threadTs = on.thread === undefined ? {} : { thread_ts: on.thread };
  const container = { type: "message", message_ts: on.ts, channel_id: on.channel, ...threadTs };
  return {
    type: "block_actions",
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    api_app_id: APP,
    token: "verification-token",
    container: { ...container, is_ephemeral: on.onlyFor !== undefined },
    trigger_id: trigger,
    team: { id: TEAM, domain: "team" },
    enterprise: null,
    is_enterprise_install: false,
    channel: { id: on.channel, name: "general" },
    state: { values: {} },
    response_url: responseUrl,
    actions: [{ ...action, block_id: "b1", type: "button", action_ts: on.ts, text: { type: "plain_text", text: "…" } }],
  };
}

/** The button of the home tab. */
export function homeAction(actionId: string, user: string): object {
  return {
    type: "block_actions",
    user: { id: user, username: user.toLowerCase(), name: user.toLowerCase(), team_id: TEAM },
    api_app_id: APP,
    token: "verification-token",
    container: { type: "view", view_id: "V2" },
    trigger_id: randomUUID(),
    team: { id: TEAM, domain: "team" },
    enterprise: null,
    is_enterprise_install: false,
    view: { id: "V2", type: "home" },
    actions: [{ action_id: actionId, value: "reload", block_id: "b1", type: "button", action_ts: "1" }],
  };
}
