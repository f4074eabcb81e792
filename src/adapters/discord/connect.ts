import { setTimeout as delay } from "node:timers/promises";
import { type Client, DiscordjsErrorCodes, Events, GatewayCloseCodes, Routes } from "discord.js";
import { StartError } from "../../bot/adapter.ts";
import type { DiscordConfig } from "../../config.ts";
import { messages } from "../../reply/messages.ts";
import { COMMANDS, GLOBAL_COMMANDS } from "./commands.ts";

/** discord.js tries an unreachable gateway for ever; somebody who waits for a start wants to know. */
const PATIENCE_MS = 60_000;

/** Resolves when the bot hears and its commands are known; rejects with a StartError. */
export async function connect(client: Client, config: DiscordConfig): Promise<void> {
  let closeCode: number | undefined;
  client.once(Events.ShardDisconnect, ({ code }) => {
    closeCode = code;
  });
  try {
    const ready = new Promise<void>((resolve) => void client.once(Events.ClientReady, () => resolve()));
    await within(PATIENCE_MS, Promise.all([client.login(config.token), ready]));
  } catch (error) {
    throw new StartError(whyNotJoined(error, closeCode), { cause: error });
  }
  try {
    await register(client, config.guildId);
  } catch (error) {
    throw new StartError(whyNotRegistered(error, config.guildId), { cause: error });
  }
}

/** Replaces the whole list at once, so that commands of an older version go. */
async function register(client: Client, guildId: string | undefined): Promise<void> {
  const applicationId = client.application?.id ?? client.user?.id ?? "";
  await (guildId === undefined
    ? client.rest.put(Routes.applicationCommands(applicationId), { body: GLOBAL_COMMANDS })
    : client.rest.put(Routes.applicationGuildCommands(applicationId, guildId), { body: COMMANDS }));
}

function whyNotJoined(error: unknown, closeCode: number | undefined): string {
  const code = error instanceof Error && "code" in error ? error.code : undefined;
  if (code === DiscordjsErrorCodes.TokenInvalid || closeCode === GatewayCloseCodes.AuthenticationFailed) {
    return messages.discordRefusedToken;
  }
  if (closeCode === GatewayCloseCodes.DisallowedIntents) return messages.discordRefusedIntents;
  return messages.discordUnreachable(reason(error));
}

function whyNotRegistered(error: unknown, guildId: string | undefined): string {
  return guildId === undefined
    ? messages.discordRefusedCommands(reason(error))
    : messages.discordRefusedServer(guildId, reason(error));
}

function reason(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}

async function within<T>(ms: number, promise: Promise<T>): Promise<T> {
  const stop = new AbortController();
  const late = delay(ms, undefined, { signal: stop.signal }).then(() => {
    throw new Error(messages.discordSilent(ms / 1_000));
  });
  try {
    return await Promise.race([promise, late]);
  } finally {
    stop.abort();
    late.catch(() => {});
  }
}
