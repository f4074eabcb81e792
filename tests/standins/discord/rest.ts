import { commandProblems } from "./check-commands.ts";
import { messageProblems } from "./check-message.ts";
import type { Answer } from "./http.ts";
import { respond, webhook } from "./interactions.ts";
import { messageResource } from "./resources.ts";
import type { Call, Json, Sent, State } from "./state.ts";
import {
  APPLICATION_ID,
  BOT,
  BOT_ID,
  BOT_ROLE_ID,
  CHANNEL_ID,
  channel,
  directChannelId,
  GUILD_ID,
  guild,
  member,
  ORDINARY,
  snowflake,
  user,
} from "./world.ts";

export interface Hooks {
  readonly gatewayUrl: () => string;
  /** Discord tells the bot of its own messages too. */
  readonly posted: (sent: Sent) => void;
  readonly edited: (sent: Sent) => void;
}

/** The part of Discord's REST API that a bot of this kind needs. Everything else is an error which a test sees. */
export function createRoutes(state: State, hooks: Hooks): (call: Call) => Answer {
  return (call) => {
    const { method, path } = call;
    if (method === "GET" && path === "/gateway/bot") return { status: 200, body: gatewayBot(hooks.gatewayUrl()) };
    const known = method === "GET" ? lookUp(state, path) : undefined;
    if (known) return known;
    const registered = /^\/applications\/(\d+)(?:\/guilds\/(\d+))?\/commands$/.exec(path);
    if (method === "PUT" && registered) return register(state, registered[1] ?? "", registered[2], call.body);
    const channel = /^\/channels\/(\d+)\/messages$/.exec(path)?.[1];
    if (method === "POST" && channel) return post(state, hooks, channel, call.body);
    const message = /^\/channels\/(\d+)\/messages\/(\d+)$/.exec(path);
    if (message && (method === "PATCH" || method === "DELETE"))
      return change(state, hooks, method, message[2] ?? "", call.body);
    if (method === "POST" && path === "/users/@me/channels") return openDirect(call.body);
    const callback = /^\/interactions\/(\d+)\/([^/]+)\/callback$/.exec(path);
    if (method === "POST" && callback) return respond(state, hooks, callback[2] ?? "", call.body);
    const hook = /^\/webhooks\/(\d+)\/([^/]+)(\/messages\/@original)?$/.exec(path);
    if (hook) return webhook(state, hooks, hook[2] ?? "", method, hook[3] !== undefined, call.body);
    state.violations.push(`${method} ${path} does not exist here`);
    return { status: 404, body: { message: "404: Not Found", code: 0 } };
  };
}

/** Refuses as Discord does, and notes it: no test of a working bot may leave a violation behind. */
export function refuse(state: State, problems: readonly string[]): Answer {
  state.violations.push(...problems);
  return { status: 400, body: { message: `Invalid Form Body: ${problems.join("; ")}`, code: 50035 } };
}

function gatewayBot(url: string): object {
  const session_start_limit = { total: 1_000, remaining: 999, reset_after: 86_400_000, max_concurrency: 1 };
  return { url, shards: 1, session_start_limit };
}

function register(state: State, application: string, guild: string | undefined, body: Json): Answer {
  if (application !== APPLICATION_ID) return { status: 404, body: { message: "Unknown Application", code: 10002 } };
  if (guild !== undefined && guild !== GUILD_ID) {
    return { status: 403, body: { message: "Missing Access", code: 50001 } };
  }
  const commands = body as unknown as readonly Json[];
  const problems = commandProblems(commands, guild === undefined);
  if (problems.length > 0) return refuse(state, problems);
  state.commands.set(guild ?? "global", commands);
  return { status: 200, body: commands.map((one) => ({ id: snowflake(), application_id: application, ...one })) };
}

function post(state: State, hooks: Hooks, channelId: string, body: Json): Answer {
  const problems = messageProblems(body, "channel", undefined);
  const reference = body.message_reference as { message_id: string; fail_if_not_exists?: boolean } | undefined;
  if (reference && !state.heard.has(reference.message_id) && reference.fail_if_not_exists !== false) {
    problems.push("a reply to a message which does not exist");
  }
  if (problems.length > 0) return refuse(state, problems);

  const nonce = body.enforce_nonce ? String(body.nonce) : undefined;
  const same = nonce === undefined ? undefined : state.sent.find((one) => one.nonce === nonce);
  if (same) return { status: 200, body: messageResource(same) };
  const replyTo = reference?.message_id;
  const sent = { id: snowflake(), channelId, shown: true, ephemeral: false, body, nonce, replyTo, revision: 1 };
  state.sent.push(sent);
  hooks.posted(sent);
  return { status: 200, body: messageResource(sent) };
}

function change(state: State, hooks: Hooks, method: "PATCH" | "DELETE", id: string, body: Json): Answer {
  const sent = state.sent.find((one) => one.id === id && !one.ephemeral);
  if (!sent || state.gone.has(id)) return { status: 404, body: { message: "Unknown Message", code: 10008 } };
  if (method === "DELETE") {
    state.gone.add(id);
    return { status: 204 };
  }
  const problems = messageProblems(body, "edit", sent.body);
  if (problems.length > 0) return refuse(state, problems);
  sent.body = body;
  sent.revision += 1;
  hooks.edited(sent);
  return { status: 200, body: messageResource(sent) };
}

function openDirect(body: Json): Answer {
  const id = directChannelId(String(body.recipient_id));
  return {
    status: 200,
    body: { id, type: 1, recipients: [user({ id: String(body.recipient_id), username: "anna" })] },
  };
}

/** What can be asked about the bot and where it is. */
function lookUp(state: State, path: string): Answer | undefined {
  const listed = /^\/applications\/\d+(?:\/guilds\/(\d+))?\/commands$/.exec(path);
  if (listed) return { status: 200, body: state.commands.get(listed[1] ?? "global") ?? [] };
  const things: Readonly<Record<string, unknown>> = {
    "/users/@me": user(BOT),
    "/applications/@me": { id: APPLICATION_ID, name: "Wellsourced", flags: state.applicationFlags },
    "/users/@me/guilds": state.inServer ? [{ id: GUILD_ID, name: "Newsroom" }] : [],
    [`/channels/${CHANNEL_ID}`]: { ...channel(), permission_overwrites: state.overwrites },
    [`/guilds/${GUILD_ID}`]: guild("1"),
    [`/guilds/${GUILD_ID}/members/${BOT_ID}`]: { ...member(ORDINARY), user: user(BOT), roles: [BOT_ROLE_ID] },
  };
  if (Object.hasOwn(things, path)) return { status: 200, body: things[path] };
  return path.startsWith("/channels/") ? { status: 404, body: { message: "Unknown Channel", code: 10003 } } : undefined;
}
