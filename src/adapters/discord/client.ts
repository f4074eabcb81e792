import { Client, Events, GatewayIntentBits, Options, Partials } from "discord.js";
import type { DiscordConfig } from "../../config.ts";
import type { Log } from "../../log.ts";
import { describe } from "./deliver.ts";

/**
 * Not one privileged intent, unless the team has it and says so: Discord hands over the text of messages which mention the bot, and of direct messages,
 * without any. All other talk arrives empty.
 */
const INTENTS = [GatewayIntentBits.Guilds, GatewayIntentBits.GuildMessages, GatewayIntentBits.DirectMessages];

export function createClient({ apiUrl, messageContent }: DiscordConfig, log: Log): Client {
  const client = new Client({
    intents: messageContent ? [...INTENTS, GatewayIntentBits.MessageContent] : INTENTS,
    // Without them discord.js drops silently what it has not kept: direct messages, whose channel is not known
    // beforehand, and edits and deletions, because no message is kept.
    partials: [Partials.Channel, Partials.Message],
    allowedMentions: { parse: [] },
    // What people say to each other is none of our business: nothing of it is kept.
    makeCache: Options.cacheWithLimits({ ...Options.DefaultMakeCacheSettings, MessageManager: 0 }),
    waitGuildTimeout: 5_000,
    // `api: undefined` would put the default out of force.
    ...(apiUrl === undefined ? {} : { rest: { api: apiUrl.replace(/\/$/, "") } }),
  });

  // An 'error' event without a listener ends the process; discord.js reconnects by itself.
  client.on(Events.Error, (error) => log.error("discord.error", describe(error)));
  client.on(Events.ShardError, (error) => log.warn("discord.connection-error", describe(error)));
  client.on(Events.ShardReconnecting, () => log.info("discord.reconnecting"));
  client.on(Events.ShardResume, (_shard, replayed) => log.info("discord.resumed", { replayed }));
  client.on(Events.ShardDisconnect, ({ code }) => log.error("discord.disconnected", { code }));
  client.on(Events.Warn, (warning) => log.warn("discord.warning", { warning }));
  return client;
}
