import { setTimeout as delay } from "node:timers/promises";
import {
  type ChatInputCommandInteraction,
  type Message,
  MessageFlags,
  type OmitPartialGroupDMChannel,
  RESTJSONErrorCodes,
} from "discord.js";
import type { Bot } from "../../bot/adapter.ts";
import type { Actor, Command } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { problemReply } from "../../reply/notices.ts";
import type { Reply } from "../../reply/reply.ts";
import { acknowledge, deliver, describe, errorId, hasCode, isAcknowledged, isRefusal } from "./deliver.ts";
import { actor, commandOfInteraction } from "./parse.ts";
import { type ComponentMessage, type PlainMessage, renderComponents, renderPlain } from "./render.ts";

/** Half of what Discord allows: the rest is for the way there. */
const SOON_MS = 1_500;

/**
 * Discord wants a first sign within 3 seconds, or the reply is lost for good. A question is answered in milliseconds,
 * so its answer is that sign: one request instead of two, and one which does not count against the 50 a second that a
 * bot may send. Should it take longer, and for everything else (a reload may keep the process busy for seconds), the
 * sign comes first and says only “is thinking …”; then there are 15 minutes.
 */
export async function answerCommand(interaction: ChatInputCommandInteraction, bot: Bot, log: Log): Promise<void> {
  const command = commandOfInteraction(interaction);
  const who = actor(interaction.user.id, () => interaction.memberPermissions);
  const defer = () => acknowledge(log, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));

  const early = command.kind === "ask" ? say(bot, command, who, log) : undefined;
  const deferred = early && (await isSoon(early)) ? false : await defer();
  const said = await (early ?? say(bot, command, who, log));
  // In a direct message there is no channel to share with.
  const answer = interaction.inGuild() ? said : { ...said, share: null };

  const edit = (form: ComponentMessage | PlainMessage) => interaction.webhook.editMessage("@original", form);
  const reply = (form: ComponentMessage | PlainMessage) =>
    interaction
      .reply({ ...form, flags: MessageFlags.Ephemeral | ("flags" in form ? form.flags : 0) })
      // A try which seemed lost had arrived: this one takes its place.
      .catch((error: unknown) => (isAcknowledged(error) ? edit(form) : Promise.reject(error)));
  const send = deferred ? edit : reply;
  await deliver(log, "command", [() => send(renderComponents(answer)), (error) => send(nextForm(answer, error))]);
}

async function isSoon(work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const late = delay(SOON_MS, false, { signal: stop.signal }).catch(() => false);
  return Promise.race([work.then(() => true), late]).finally(() => stop.abort());
}

/** The nonce makes Discord itself refuse a second reply: a send which only seemed lost is not doubled. */
export async function answerMessage(
  message: OmitPartialGroupDMChannel<Message>,
  command: Command,
  bot: Bot,
  log: Log,
): Promise<void> {
  const who = actor(message.author.id, () => message.member?.permissions);
  const answer = { ...(await say(bot, command, who, log)), share: null };
  const once = { nonce: message.id, enforceNonce: true } as const;

  await deliver(log, "message", [
    () => message.reply({ ...renderComponents(answer), ...once, failIfNotExists: false }),
    (error) =>
      // Without the permission to read the history nobody can be replied to, but the channel can be written to.
      hasCode(error, RESTJSONErrorCodes.CannotReplyWithoutPermissionToReadMessageHistory)
        ? message.channel.send({ ...renderComponents(answer), ...once })
        : message.reply({ ...nextForm(answer, error), ...once, failIfNotExists: false }),
  ]);
}

/**
 * What Discord refused is tried again in a plainer form. What got lost on the way is tried again as it was: should it
 * have arrived after all, an edit changes nothing and the nonce keeps a second message away.
 */
function nextForm(answer: Reply, error: unknown): ComponentMessage | PlainMessage {
  return isRefusal(error) ? renderPlain(answer) : renderComponents(answer);
}

/** The bot promises never to reject. Should it break that, whoever asked still gets a reply. */
async function say(bot: Bot, command: Command, who: Actor, log: Log): Promise<Reply> {
  try {
    return await bot.handle(command, who);
  } catch (error) {
    const id = errorId();
    log.error("discord.failed", { id, what: command.kind, ...describe(error) });
    return problemReply(messages.problem(id));
  }
}
