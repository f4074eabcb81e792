import {
  type ChatInputCommandInteraction,
  type Message,
  MessageType,
  PermissionFlagsBits,
  type PermissionsBitField,
} from "discord.js";
import { type Actor, type Command, parseCommand } from "../../bot/command.ts";

export function commandOfInteraction({ commandName, options }: ChatInputCommandInteraction): Command {
  if (commandName === "ask") return { kind: "ask", question: options.getString("question") ?? "" };
  const name = options.getSubcommand(false) ?? "";
  return name === "use" ? { kind: "use", dossier: options.getString("dossier") } : parseCommand(name);
}

/** What a message is to the bot. */
export type Heard =
  /** A direct message, a mention by name, or a reply that notifies the bot and has something in it. */
  | { readonly kind: "addressed"; readonly question: string }
  /** Talk which may go on a conversation of the bot. */
  | { readonly kind: "overheard"; readonly text: string; readonly tagsSomebody: boolean };

/** Null for what is not for the bot: `@everyone`, roles, bots, webhooks, and talk whose words Discord keeps back. */
export function readMessage(message: Message, botId: string): Heard | null {
  if (message.author.id === botId || message.author.bot || message.webhookId !== null) return null;
  if (message.type !== MessageType.Default && message.type !== MessageType.Reply) return null;

  const { question, mentioned } = withoutMention(message.content, botId);
  // Who replies decides whether that notifies the one who is replied to.
  const replied = message.mentions.users.has(botId) && question !== "";
  if (!message.inGuild() || mentioned || replied) return { kind: "addressed", question };
  if (message.content === "") return null;
  const { users, roles, everyone } = message.mentions;
  const others = users.filter(({ id }) => id !== botId && id !== message.mentions.repliedUser?.id);
  return { kind: "overheard", text: question, tagsSomebody: everyone || others.size + roles.size > 0 };
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
