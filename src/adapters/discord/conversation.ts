import {
  ChannelType,
  type Message,
  type OmitPartialGroupDMChannel,
  type PartialMessage,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Bot } from "../../bot/adapter.ts";
import type { Scene } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import type { Reply } from "../../reply/reply.ts";
import { deliver, describe, errorId, hasCode } from "./deliver.ts";
import { actor, readMessage } from "./parse.ts";
import { createRecentTexts } from "./recent.ts";
import { type ComponentMessage, type PlainMessage, renderComponents } from "./render.ts";
import { nextForm } from "./respond.ts";
import { say, surely } from "./say.ts";

type Written = OmitPartialGroupDMChannel<Message>;

/** So long an edited question takes its answer along. */
const EDITABLE_MS = 10 * 60_000;

const PUBLIC = { kind: "public" } as const;

/** Answers what is written to the bot, follows its edits, and goes with its deletion. */
export function createConversation({ bot, log }: { readonly bot: Bot; readonly log: Log }) {
  /** The words of a question as they were answered: Discord also reports an edit when it unfolds a link. */
  const answeredAs = createRecentTexts();

  async function hear(message: Written): Promise<void> {
    const heard = readMessage(message, message.client.user.id);
    if (!heard) return;
    const who = actor(message.author.id, () => message.member?.permissions);
    const scene = sceneOf(message);
    if (heard.kind === "overheard") {
      const reply = await surely("overhear", () => bot.overhear(heard, who, scene), log);
      if (reply) await answer(message, reply, scene);
      return;
    }
    answeredAs.set(message.id, heard.question);
    await answer(message, await say(bot, { kind: "ask", question: heard.question }, who, scene, log), scene);
  }

  async function answer(message: Written, reply: Reply, scene: Scene): Promise<void> {
    if (reply.audience === "asker" && message.inGuild() && (await tellDirectly(message, reply))) return;
    let posted: string | undefined;
    await deliver(log, "message", [
      async () => {
        posted = await post(message, renderComponents(reply, PUBLIC));
      },
      async (error) => {
        // Without the permission to read the history nobody can be replied to, but the channel can be written to.
        const unread = hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory);
        posted = unread
          ? (await message.channel.send({ ...renderComponents(reply, PUBLIC), ...once(message) })).id
          : await post(message, nextForm(reply, PUBLIC, error));
      },
    ]);
    const who = actor(message.author.id, () => message.member?.permissions);
    if (posted !== undefined) await bot.posted.remember(message.id, who, posted, scene);
  }

  /** False where somebody takes no direct messages. */
  async function tellDirectly(message: Written, reply: Reply): Promise<boolean> {
    try {
      await message.author.send(renderComponents(reply, PUBLIC));
      return true;
    } catch (error) {
      log.info("discord.no-direct-message", describe(error));
      return false;
    }
  }

  async function change(message: Written): Promise<void> {
    const heard = readMessage(message, message.client.user.id);
    if (heard?.kind !== "addressed" || message.editedTimestamp === null) return;
    if (Date.now() - message.createdTimestamp > EDITABLE_MS) return;
    if (answeredAs.get(message.id) === heard.question) return;
    const who = actor(message.author.id, () => message.member?.permissions);
    const posted = await bot.posted.find(message.id, who);
    if (!posted) return;
    answeredAs.set(message.id, heard.question);
    const reply = await say(bot, { kind: "ask", question: heard.question }, who, sceneOf(message), log);
    const edit = (form: ComponentMessage | PlainMessage) => message.channel.messages.edit(posted.message, form);
    await deliver(log, "edit", [
      () => edit(renderComponents(reply, PUBLIC)),
      // A message with components cannot become one without.
      () => edit(renderComponents({ ...reply, blocks: [] }, PUBLIC)),
    ]);
  }

  async function takeBack(message: Message | PartialMessage): Promise<void> {
    const who = actor("", () => null);
    const posted = await bot.posted.find(message.id, who);
    if (!posted) return;
    try {
      await message.channel.messages.delete(posted.message);
    } catch (error) {
      if (!hasCode(error, RESTJSONErrorCodes.UnknownMessage)) {
        log.error("discord.answer-not-removed", { id: errorId(), ...describe(error) });
      }
    }
    await bot.posted.forget(message.id, who);
  }

  return { hear, change, takeBack };
}

export type Conversation = ReturnType<typeof createConversation>;

/** The nonce makes Discord itself refuse a second reply: a send which only seemed lost is not doubled. */
function once(message: Written) {
  return { nonce: message.id, enforceNonce: true } as const;
}

async function post(message: Written, form: ComponentMessage | PlainMessage): Promise<string> {
  const { id } = await message.reply({ ...form, ...once(message), failIfNotExists: false });
  return id;
}

/**
 * A thread and a direct conversation are one conversation each. In a channel a reply takes up the conversation of the
 * message it replies to, and everything else begins one.
 */
function sceneOf(message: Written): Scene {
  const { channel, channelId } = message;
  const whole = channel.isThread() || channel.type === ChannelType.DM;
  return { place: channelId, thread: whole ? channelId : (message.reference?.messageId ?? message.id) };
}
