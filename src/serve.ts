import { randomUUID } from "node:crypto";
import type { Adapter, Bot } from "./bot/adapter.ts";
import { createBot } from "./bot/bot.ts";
import type { BotParts } from "./bot/parts.ts";
import { talk } from "./commands/talk.ts";
import { print, type World } from "./commands/world.ts";
import { type Config, secretsOf } from "./config.ts";
import { answer, check, contextOf, followUp, prompts, questionKey } from "./core/index.ts";
import type { Library } from "./library/library.ts";
import { type LibraryOptions, openLibrary } from "./library/open-library.ts";
import { createLog, type Log } from "./log.ts";
import { messages } from "./reply/messages.ts";
import { openStore } from "./store/open-store.ts";
import type { Store } from "./store/store.ts";

/** The one place where everything is put together. Resolves when the bot has been stopped. */
export async function serve(config: Config, options: LibraryOptions, world: World): Promise<void> {
  const platforms = [config.slack && "Slack", config.discord && "Discord"].filter((name) => name !== undefined);
  const chats = platforms.length === 0;
  // Whoever sits at a terminal wants to read answers between what they type, not events.
  const level = chats && !world.env.LOG_LEVEL?.trim() ? "warn" : config.logLevel;
  const log = createLog(level, { secrets: secretsOf(config) });
  const stopped = new Promise<void>((resolve) => {
    for (const signal of ["SIGINT", "SIGTERM"] as const) world.signals.once(signal, resolve);
  });
  // The platforms' SDKs leave some promises alone: a broken frame from there must not end the bot.
  world.signals.on("unhandledRejection", (reason) => log.error("nobody waited for this failure", { error: reason }));
  const library = await openLibrary(options);
  reportDocuments(library, log);
  // When a terminal is closed it sends the same signal, and then there is nobody left to answer.
  if (!chats || !world.stdin.isTTY) world.signals.on("SIGHUP", () => void reload(library, log));

  // Whoever only tries it in the terminal finds no file of it afterwards.
  const store = openStore(chats ? IN_THE_PROCESS : config.databaseUrl, log);
  const { admins } = config;
  const bot = composeBot({ library, store, log, admins, platforms: chats ? ["terminal"] : platforms });
  if (chats) {
    await print(world.stdout, `${messages.noPlatform}\n\n`);
    return talk(bot, world, stopped).finally(() => store.close());
  }
  const adapters = await createAdapters(config, bot, log);
  const stopForgetting = forgetDaily(store, config.retentionDays, log);
  try {
    const started = Promise.all(adapters.map((adapter) => adapter.start()));
    await Promise.race([started.then(() => log.info("ready", { platforms })), stopped]);
    await stopped;
    log.info("stopping");
  } finally {
    await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
    stopForgetting();
    await store.close();
  }
}

export const IN_THE_PROCESS = "sqlite::memory:";

export function composeBot(parts: Omit<BotParts, "core" | "now" | "newId" | "startedAt">): Bot {
  return createBot({
    ...parts,
    core: { answer, check, contextOf, followUp, prompts, questionKey },
    now: () => new Date(),
    newId: () => randomUUID().slice(0, 8),
    startedAt: new Date(),
  });
}

const DAY_MS = 24 * 60 * 60_000;

/** What is older than the team wants it kept goes, now and once a day. */
function forgetDaily(store: Store, days: number, log: Log): () => void {
  const forget = () =>
    void store
      .forget(new Date(Date.now() - days * DAY_MS))
      .catch((error: unknown) => log.error("the store failed", { error }));
  forget();
  const timer = setInterval(forget, DAY_MS).unref();
  return () => clearInterval(timer);
}

/** A platform's SDK takes half a second to load: only those which are switched on are. */
async function createAdapters({ slack, discord }: Config, bot: Bot, log: Log): Promise<readonly Adapter[]> {
  const adapters: Adapter[] = [];
  if (slack) {
    const { createSlackAdapter } = await import("./adapters/slack/index.ts");
    adapters.push(createSlackAdapter({ config: slack, bot, log }));
  }
  if (discord) {
    const { createDiscordAdapter } = await import("./adapters/discord/index.ts");
    adapters.push(createDiscordAdapter({ config: discord, bot, log }));
  }
  return adapters;
}

function reportDocuments({ dossiers }: Library, log: Log): void {
  for (const { version, name, title, isPrivate, corpus, rejected, notices } of dossiers) {
    const size = { documents: corpus.documents.length, passages: corpus.passageCount, rejected: rejected.length };
    log.info("documents read", { version, name, title, private: isPrivate, ...size });
    for (const { file, reason } of rejected) log.warn("file left out", { name, file, reason });
    for (const { file, text, weight } of notices)
      if (weight === "lost") log.warn("file read in part", { name, file, text });
  }
}

async function reload(library: Library, log: Log): Promise<void> {
  const report = await library.reload();
  if (report.outcome === "kept") log.error("reload", report);
  else log.info("reload", report);
}
