import { setTimeout as delay } from "node:timers/promises";
import {
  type Client,
  Events,
  type Interaction,
  type Message,
  MessageFlags,
  type OmitPartialGroupDMChannel,
} from "discord.js";
import type { Adapter, Bot } from "../../bot/adapter.ts";
import type { DiscordConfig } from "../../config.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { createClient } from "./client.ts";
import { connect } from "./connect.ts";
import { deliver, describe, errorId } from "./deliver.ts";
import { commandOfMessage } from "./parse.ts";
import { createRecent } from "./recent.ts";
import { SHARE } from "./render.ts";
import { answerCommand, answerMessage } from "./respond.ts";
import { shareAnswer } from "./share.ts";

interface Options {
  readonly config: DiscordConfig;
  readonly bot: Bot;
  readonly log: Log;
}

/** How long a stop waits for replies which are on their way. */
const FAREWELL_MS = 3_000;

/** Slash commands, mentions, replies and direct messages on Discord. */
export function createDiscordAdapter({ config, bot, log }: Options): Adapter {
  const seen = createRecent();
  const underWay = new Set<Promise<void>>();
  let client: Client | undefined;

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (!seen.add(interaction.id)) return;
    if (interaction.isChatInputCommand()) return answerCommand(interaction, bot, log);
    if (interaction.isButton() && interaction.customId.startsWith(SHARE)) return shareAnswer(interaction, seen, log);
    if (!interaction.isRepliable()) return;
    await deliver(log, "notice", [
      () => interaction.reply({ content: messages.discordUnknownControl, flags: MessageFlags.Ephemeral }),
    ]);
  }

  async function onMessage(message: OmitPartialGroupDMChannel<Message>): Promise<void> {
    const command = commandOfMessage(message, message.client.user.id);
    if (command && seen.add(message.id)) await answerMessage(message, command, bot, log);
  }

  /** A rejected listener would end the process. */
  function run(what: string, work: Promise<void>): void {
    const guarded: Promise<void> = work
      .catch((error: unknown) => log.error("discord.failed", { id: errorId(), what, ...describe(error) }))
      .finally(() => underWay.delete(guarded));
    underWay.add(guarded);
  }

  async function stop(): Promise<void> {
    const leaving = client;
    client = undefined;
    leaving?.removeAllListeners(Events.InteractionCreate).removeAllListeners(Events.MessageCreate);
    await Promise.race([Promise.all(underWay), delay(FAREWELL_MS, undefined, { ref: false })]);
    await leaving?.destroy();
  }

  return {
    name: "discord",
    async start() {
      client = createClient(config, log);
      client.on(Events.InteractionCreate, (interaction) => run("interaction", onInteraction(interaction)));
      client.on(Events.MessageCreate, (message) => run("message", onMessage(message)));
      try {
        await connect(client, config);
      } catch (error) {
        await stop();
        throw error;
      }
      log.info("discord.ready", { user: client.user?.tag, servers: client.guilds.cache.size });
    },
    stop,
  };
}
