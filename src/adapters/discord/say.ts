import type { Interaction } from "discord.js";
import type { Bot } from "../../bot/adapter.ts";
import type { Actor, Command, Scene } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { problemReply } from "../../reply/notices.ts";
import type { Reply } from "../../reply/reply.ts";
import { describe, errorId } from "./deliver.ts";
import { actor } from "./parse.ts";

/** The bot promises never to reject. Should it break that, whoever asked still gets a reply. */
export async function say(bot: Bot, command: Command, who: Actor, scene: Scene, log: Log): Promise<Reply> {
  return surely(command.kind, () => bot.handle(command, who, scene), log);
}

export async function surely<T>(what: string, work: () => Promise<T>, log: Log): Promise<T | Reply> {
  try {
    return await work();
  } catch (error) {
    const id = errorId();
    log.error("discord.failed", { id, what, ...describe(error) });
    return problemReply(messages.problem(id));
  }
}

/** Who did something, and where. What is pressed or typed behind a slash has no memory of its own. */
export function whoAndWhere(interaction: Interaction): { readonly who: Actor; readonly scene: Scene } {
  const who = actor(interaction.user.id, () => interaction.memberPermissions);
  return { who, scene: { place: interaction.channelId ?? interaction.user.id, thread: null } };
}
