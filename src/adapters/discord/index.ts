import { setTimeout as delay } from "node:timers/promises";
import { type AutocompleteInteraction, type Client, Events, type Interaction, MessageFlags } from "discord.js";
import type { Adapter, Bot } from "../../bot/adapter.ts";
import type { DiscordConfig } from "../../config.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { readCustomId } from "./buttons.ts";
import { createClient } from "./client.ts";
import { CHECK } from "./commands.ts";
import { connect } from "./connect.ts";
import { createConversation } from "./conversation.ts";
import { deliver, describe, errorId } from "./deliver.ts";
import { readForm } from "./form.ts";
import { LIMITS } from "./limits.ts";
import { commandOfInteraction } from "./parse.ts";
import { press } from "./press.ts";
import { createRecent } from "./recent.ts";
import { respondPrivately } from "./respond.ts";
import { say, whoAndWhere } from "./say.ts";

interface Options {
  readonly config: DiscordConfig;
  readonly bot: Bot;
  readonly log: Log;
}

/** How long a stop waits for replies which are on their way. */
const FAREWELL_MS = 3_000;

/** Slash commands, menus of messages, buttons, mentions, replies and direct messages on Discord. */
export function createDiscordAdapter({ config, bot, log }: Options): Adapter {
  const seen = createRecent();
  const underWay = new Set<Promise<void>>();
  const conversation = createConversation({ bot, log });
  let client: Client | undefined;

  async function onInteraction(interaction: Interaction): Promise<void> {
    if (!seen.add(interaction.id)) return;
    if (interaction.isAutocomplete()) return suggest(interaction, bot, log);
    const { who, scene } = whoAndWhere(interaction);
    if (interaction.isChatInputCommand()) {
      const command = commandOfInteraction(interaction);
      const slow = command.kind !== "ask";
      return respondPrivately(interaction, () => say(bot, command, who, scene, log), log, { slow });
    }
    if (interaction.isMessageContextMenuCommand() && interaction.commandName === CHECK) {
      const command = { kind: "check", text: interaction.targetMessage.content } as const;
      return respondPrivately(interaction, () => say(bot, command, who, scene, log), log);
    }
    const pressed = interaction.isButton() ? readCustomId(interaction.customId) : undefined;
    if (pressed && interaction.isButton()) return press(interaction, pressed, { bot, log, seen });
    const judged = interaction.isModalSubmit() ? readForm(interaction) : null;
    if (judged && interaction.isModalSubmit()) {
      return respondPrivately(interaction, () => say(bot, judged, who, scene, log), log);
    }
    if (!interaction.isRepliable()) return;
    await deliver(log, "notice", [
      () => interaction.reply({ content: messages.discordUnknownControl, flags: MessageFlags.Ephemeral }),
    ]);
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
    for (const event of LISTENED) leaving?.removeAllListeners(event);
    await Promise.race([Promise.all(underWay), delay(FAREWELL_MS, undefined, { ref: false })]);
    await leaving?.destroy();
  }

  return {
    name: "discord",
    async start() {
      client = createClient(config, log);
      client.on(Events.InteractionCreate, (interaction) => run("interaction", onInteraction(interaction)));
      client.on(Events.MessageCreate, (message) => {
        if (seen.add(message.id)) run("message", conversation.hear(message));
      });
      client.on(Events.MessageUpdate, (_before, message) => run("edit", conversation.change(message)));
      client.on(Events.MessageDelete, (message) => run("deletion", conversation.takeBack(message)));
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

const LISTENED = [Events.InteractionCreate, Events.MessageCreate, Events.MessageUpdate, Events.MessageDelete] as const;

/** Questions that are longer than Discord shows are left out: half a question is another one. */
async function suggest(interaction: AutocompleteInteraction, bot: Bot, log: Log): Promise<void> {
  const { scene } = whoAndWhere(interaction);
  const offered = await bot.suggest(interaction.options.getFocused(), { platform: "discord", ...scene });
  const choices = offered.filter(({ length }) => length > 0 && length <= LIMITS.choice).slice(0, LIMITS.choices);
  await deliver(log, "suggestions", [() => interaction.respond(choices.map((text) => ({ name: text, value: text })))]);
}
