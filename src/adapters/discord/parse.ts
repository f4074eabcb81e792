import {
  type ChatInputCommandInteraction,
  type Message,
  MessageType,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";
import { type Actor, type Command, parseCommand } from "../../bot/command.ts";

export function commandOfInteraction(interaction: ChatInputCommandInteraction): Command {
  const { commandName, options } = interaction;
  if (commandName === "ask") return { kind: "ask", question: options.getString("question") ?? "" };
  return parseCommand(options.getSubcommand(false) ?? "");
}

/**
 * What a message asks of the bot; null when it is not for the bot. For the bot is: a direct message, a mention by
 * name, and a reply to one of its messages with something in it. Talk, `@everyone`, roles, bots and webhooks are not.
 */
export function commandOfMessage(message: Message, botId: string): Command | null {
  if (message.author.id === botId || message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;

  const { question, mentioned } = withoutMention(message.content, botId);
  const replied = message.mentions.repliedUser?.id === botId && question !== "";
  if (message.inGuild() && !mentioned && !replied) return null;
  return { kind: "ask", question };
}

/** The platform writes `<@id>`; `<@!id>` comes from old clients. */
export function withoutMention(content: string, botId: string): { question: string; mentioned: boolean } {
  const pieces = content.split(`<@!${botId}>`).flatMap((piece) => piece.split(`<@${botId}>`));
  const question = pieces
    .map((piece) => piece.trim())
    .filter(Boolean)
    .join(" ");
  return { question, mentioned: pieces.length > 1 };
}

/** In direct messages nobody runs the place. Administrators may do all, so `has` says yes for them too. */
export function actor(id: string, permissions: () => Readonly<PermissionsBitField> | null | undefined): Actor {
  const runsThePlace = async () => permissions()?.has(PermissionFlagsBits.ManageGuild) ?? false;
  return { platform: "discord", id, runsThePlace };
}
