import { z } from "zod";
import { HomeView, ModalView, refuseBlocks, type SlackBlock } from "./blocks.ts";
import { APP, BOT, CHANNEL, DIRECT, TEAM, type World } from "./world.ts";

type Args = Readonly<Record<string, unknown>>;
type Result = Readonly<Record<string, unknown>>;

interface Method {
  readonly token: "bot" | "app";
  /** Scope of the bot token; null when any token will do. */
  readonly scope: string | null;
  readonly run: (args: Args, world: World, socketUrl: string) => Result;
}

const METHODS: Readonly<Record<string, Method>> = {
  "auth.test": {
    token: "bot",
    scope: null,
    run: () => ({ team_id: TEAM, team: "Newsroom", user: "wellsourced", user_id: BOT.user, bot_id: BOT.bot }),
  },
  "conversations.history": {
    token: "bot",
    scope: "channels:history",
    run: ({ channel }) => (channel === CHANNEL ? { messages: [] } : failure("not_in_channel")),
  },
  "apps.connections.open": {
    token: "app",
    scope: null,
    run: (_, world, socketUrl) =>
      world.manifest.settings.socket_mode_enabled ? { url: socketUrl } : failure("socket_mode_not_enabled"),
  },
  "users.info": { token: "bot", scope: "users:read", run: userInfo },
  "chat.postMessage": { token: "bot", scope: "chat:write", run: postMessage },
  "chat.postEphemeral": { token: "bot", scope: "chat:write", run: postEphemeral },
  "chat.update": { token: "bot", scope: "chat:write", run: updateMessage },
  "chat.delete": { token: "bot", scope: "chat:write", run: deleteMessage },
  "views.open": { token: "bot", scope: null, run: openView },
  "views.publish": { token: "bot", scope: null, run: publishView },
  "assistant.threads.setSuggestedPrompts": { token: "bot", scope: "assistant:write", run: setPrompts },
};

/** Carries out a call to the Web API, or refuses it in Slack's words. */
export function callMethod(name: string, token: string, args: Args, world: World, socketUrl: string): Result {
  const method = METHODS[name];
  if (!method) return failure("unknown_method");
  if (token !== world.tokens.bot && token !== world.tokens.app) return failure(token ? "invalid_auth" : "not_authed");
  if (token !== world.tokens[method.token]) return failure("not_allowed_token_type");
  const granted = world.manifest.oauth_config.scopes.bot;
  if (method.scope !== null && !granted.includes(method.scope)) {
    return { ...failure("missing_scope"), needed: method.scope, provided: granted.join(",") };
  }
  return { ok: true, ...method.run(args, world, socketUrl) };
}

function failure(error: string): Result {
  return { ok: false, error };
}

function userInfo({ user }: Args, { people }: World): Result {
  const person = people.get(String(user));
  if (!person) return failure("user_not_found");
  return {
    user: { ...person, real_name: person.name, profile: { display_name: person.name, real_name: person.name } },
  };
}

function postMessage(args: Args, world: World): Result {
  const channel = String(args.channel);
  if (channel !== CHANNEL && channel !== DIRECT)
    return failure(channel.startsWith("C") ? "not_in_channel" : "channel_not_found");
  if (args.unfurl_links !== "false" || args.unfurl_media !== "false") return failure("links_would_unfurl");
  const read = readMessage({ ...args, blocks: args.blocks && JSON.parse(String(args.blocks)) });
  if ("error" in read) return read;
  const thread = args.thread_ts === undefined ? undefined : String(args.thread_ts);
  const mrkdwn = args.mrkdwn !== "false";
  const ts = world.nextTs();
  world.messages.push({
    ...read,
    channel,
    ts,
    thread,
    mrkdwn,
    onlyFor: undefined,
    replaces: undefined,
    at: performance.now(),
  });
  return { channel, ts, message: { text: read.text, bot_id: BOT.bot, user: BOT.user, app_id: APP, ts } };
}

function postEphemeral(args: Args, world: World): Result {
  const channel = String(args.channel);
  if (channel !== CHANNEL && channel !== DIRECT) return failure("channel_not_found");
  if (typeof args.user !== "string") return failure("user_not_in_channel");
  const read = readMessage({ ...args, blocks: args.blocks && JSON.parse(String(args.blocks)) });
  if ("error" in read) return read;
  const ts = world.nextTs();
  world.messages.push({
    ...read,
    channel,
    ts,
    thread: args.thread_ts === undefined ? undefined : String(args.thread_ts),
    mrkdwn: true,
    onlyFor: args.user,
    replaces: undefined,
    at: performance.now(),
  });
  return { message_ts: ts };
}

/** The message stays where it is; what people see from now on stands at the end of the record. */
function updateMessage(args: Args, world: World): Result {
  const former = world.messages.findLast(({ channel, ts }) => channel === args.channel && ts === args.ts);
  if (!former || former.onlyFor !== undefined) return failure("message_not_found");
  const read = readMessage({ ...args, blocks: args.blocks && JSON.parse(String(args.blocks)) });
  if ("error" in read) return read;
  world.messages.push({ ...former, ...read, replaces: former.ts, at: performance.now() });
  return { channel: former.channel, ts: former.ts, text: read.text };
}

function deleteMessage(args: Args, world: World): Result {
  const key = `${args.channel}:${args.ts}`;
  const known = world.messages.some(({ channel, ts }) => `${channel}:${ts}` === key);
  if (!known || world.deleted.has(key)) return failure("message_not_found");
  world.deleted.add(key);
  return { channel: args.channel, ts: args.ts };
}

function openView(args: Args, world: World): Result {
  const trigger = String(args.trigger_id);
  if (!world.triggers.delete(trigger)) return failure("exchanged_trigger_id");
  const { success, error, data } = ModalView.safeParse(JSON.parse(String(args.view)));
  if (!success) return { ...failure("invalid_arguments"), response_metadata: { messages: [z.prettifyError(error)] } };
  world.modals.push(data);
  return { view: { id: "V1", ...data } };
}

function publishView(args: Args, world: World): Result {
  if (!world.manifest.features.app_home.home_tab_enabled) return failure("not_enabled");
  const { success, error, data } = HomeView.safeParse(JSON.parse(String(args.view)));
  if (!success) return { ...failure("invalid_arguments"), response_metadata: { messages: [z.prettifyError(error)] } };
  world.homes.set(String(args.user_id), data.blocks);
  return { view: { id: "V2", ...data } };
}

const Prompts = z
  .array(z.strictObject({ title: z.string().min(1).max(75), message: z.string().min(1) }))
  .min(1)
  .max(4);

function setPrompts(args: Args, world: World): Result {
  // Slack would accept it, and show nothing.
  if (args.thread_ts !== undefined) return failure("prompts_would_not_show");
  const { success, data } = Prompts.safeParse(JSON.parse(String(args.prompts)));
  if (!success) return failure("invalid_arguments");
  world.prompts.push(data.map(({ message }) => message));
  return {};
}

/** What every message must satisfy, however it is sent. */
export function readMessage(
  args: Args,
): { text: string; blocks: SlackBlock[] } | { ok: false; error: string; response_metadata?: unknown } {
  const text = typeof args.text === "string" ? args.text : "";
  const blocks = args.blocks ?? [];
  if (text === "" && Array.isArray(blocks) && blocks.length === 0) return { ok: false, error: "no_text" };
  if (text === "") return { ok: false, error: "no_fallback_text" };
  if (text.length > 4_000) return { ok: false, error: "msg_too_long" };
  const refused = refuseBlocks(blocks);
  if (refused) return { ok: false, error: refused.error, response_metadata: { messages: [refused.detail] } };
  return { text, blocks: blocks as SlackBlock[] };
}
