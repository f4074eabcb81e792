import type { webApi } from "@slack/bolt";
import type { Bot } from "../../bot/adapter.ts";
import type { Scene } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import type { Reply } from "../../reply/reply.ts";
import { type Heard, tagsSomebody, type Written } from "./address.ts";
import type { Ask } from "./ask.ts";
import type { Once } from "./dedupe.ts";
import type { Deliver } from "./deliver.ts";
import { plainText } from "./parse.ts";
import { withoutSecrets } from "./sdk-log.ts";
import { isGone, post, postPrivately, remove, update } from "./web.ts";

interface Tools {
  readonly client: webApi.WebClient;
  readonly bot: Bot;
  readonly ask: Ask;
  readonly deliver: Deliver;
  readonly once: Once;
  readonly log: Log;
}

/** So long an edited question takes its answer along. */
const EDITABLE_MS = 10 * 60_000;

/** Answers what is written to the bot, follows its edits, and goes with its deletion. */
export function createConversation(tools: Tools): (heard: Heard | undefined, me: string) => Promise<void> {
  return async (heard, me) => {
    if (!heard) return;
    switch (heard.kind) {
      case "mention":
      case "direct":
        return answer(heard.message, heard.kind, me, tools);
      case "in-thread":
        return followUp(heard.message, me, tools);
      case "changed":
        return change(heard.message, heard.before, me, tools);
      case "deleted":
        return takeBack(heard.channel, heard.ts, tools);
      default:
        heard satisfies never;
    }
  };
}

async function answer(message: Written, way: "mention" | "direct", me: string, tools: Tools): Promise<void> {
  // A mention and a direct message may be one and the same message.
  if (!tools.once.first(keyOf(message))) return;
  // A direct conversation goes on in the open; in a channel every answer stands in a thread.
  const thread = way === "mention" ? (message.thread ?? message.ts) : message.thread;
  const question = plainText(message.text, me);
  const reply = await tools.ask.command({ kind: "ask", question }, message.user, sceneOf(message, thread));
  await say(message, thread, reply, tools);
}

async function followUp(message: Written, me: string, tools: Tools): Promise<void> {
  if (!tools.once.first(keyOf(message))) return;
  const heard = { text: plainText(message.text, me), tagsSomebody: tagsSomebody(message.text, me) };
  const reply = await tools.ask.overhear(heard, message.user, sceneOf(message, message.thread));
  if (reply) await say(message, message.thread, reply, tools);
}

async function say(message: Written, thread: string | undefined, reply: Reply, tools: Tools): Promise<void> {
  const { client, bot, ask, deliver } = tools;
  const { channel, user } = message;
  // In a direct conversation everything is private.
  if (reply.audience === "asker" && !isDirect(channel)) {
    await deliver({
      channel,
      reply,
      audience: { kind: "private" },
      send: (form) => postPrivately(client, { channel, thread, user }, form),
    });
    return;
  }
  let posted: string | undefined;
  await deliver({
    channel,
    reply,
    audience: { kind: "public" },
    send: async (form) => {
      posted = await post(client, { channel, thread }, form);
    },
  });
  if (posted !== undefined) await bot.posted.remember(keyOf(message), ask.actor(user), posted);
}

/** Slack also reports a change when it unfolds a link: only other words are another question. */
async function change(message: Written, before: string, me: string, tools: Tools): Promise<void> {
  const { client, bot, ask, deliver } = tools;
  const question = plainText(message.text, me);
  if (question === plainText(before, me) || isOld(message.ts)) return;
  const { channel, user } = message;
  const posted = await bot.posted.find(keyOf(message), ask.actor(user));
  if (!posted) return;
  const thread = isDirect(channel) ? message.thread : (message.thread ?? message.ts);
  const reply = await ask.command({ kind: "ask", question }, user, sceneOf(message, thread));
  await deliver({
    channel,
    reply,
    audience: { kind: "public" },
    send: (form) => update(client, { channel, ts: posted.message }, form),
  });
}

async function takeBack(channel: string, ts: string, { client, bot, ask, log }: Tools): Promise<void> {
  // Who deletes a message is not said, and does not matter: its answer has lost its question.
  const key = keyOf({ channel, ts });
  const posted = await bot.posted.find(key, ask.actor(""));
  if (!posted) return;
  try {
    await remove(client, { channel, ts: posted.message });
  } catch (error) {
    if (!isGone(error)) log.error("slack.answer_not_removed", { error: withoutSecrets(String(error)) });
  }
  await bot.posted.forget(key, ask.actor(""));
}

function sceneOf({ channel }: Written, thread: string | undefined): Scene {
  if (thread !== undefined) return { place: channel, thread: `${channel}:${thread}` };
  return { place: channel, thread: isDirect(channel) ? channel : null };
}

function keyOf({ channel, ts }: Pick<Written, "channel" | "ts">): string {
  return `${channel}:${ts}`;
}

function isDirect(channel: string): boolean {
  return channel.startsWith("D");
}

function isOld(ts: string): boolean {
  return Date.now() - Number(ts) * 1_000 > EDITABLE_MS;
}
