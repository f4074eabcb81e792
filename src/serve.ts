import { randomUUID } from "node:crypto";
import { dirname } from "node:path";
import type { Adapter, Bot } from "./bot/adapter.ts";
import { createBot } from "./bot/bot.ts";
import type { BotParts } from "./bot/parts.ts";
import { talk } from "./commands/talk.ts";
import { print, type World } from "./commands/world.ts";
import { type Config, secretsOf } from "./config.ts";
import {
  answer,
  changedDisagreements,
  check,
  columnsOf,
  contextOf,
  followUp,
  prompts,
  questionKey,
  readingOf,
} from "./core/index.ts";
import type { CacheOptions } from "./library/cache.ts";
import type { Library, Reload } from "./library/library.ts";
import { type LibraryOptions, openLibrary } from "./library/open-library.ts";
import { watchFolder } from "./library/watch.ts";
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
  const cache = await cacheOf(config, chats, log);
  const library = await openLibrary({ ...options, compare: changedDisagreements, ...(cache && { cache }) });
  reportDocuments(library, log);
  const stopWatching = config.watch ? await watchDocuments(options.folder, library, log) : () => undefined;
  // When a terminal is closed it sends the same signal, and then there is nobody left to answer.
  if (!chats || !world.stdin.isTTY) world.signals.on("SIGHUP", () => void reload(library, log));

  // Whoever only tries it in the terminal finds no file of it afterwards.
  const store = openStore(chats ? IN_THE_PROCESS : config.databaseUrl, log);
  const { admins } = config;
  const bot = composeBot({ library, store, log, admins, platforms: chats ? ["terminal"] : platforms });
  if (chats) {
    await print(world.stdout, `${messages.noPlatform}\n\n`);
    return talk(bot, world, stopped).finally(async () => {
      stopWatching();
      await store.close();
    });
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
    stopWatching();
    await store.close();
  }
}

/** Beside the database unless a folder is named. Whoever only tries it in the terminal finds nothing of it afterwards. */
async function cacheOf({ cacheDir, databaseUrl }: Config, chats: boolean, log: Log): Promise<CacheOptions | undefined> {
  const path = databaseUrl.replace(/^sqlite:/, "");
  const folder = cacheDir ?? (chats || path === ":memory:" ? undefined : dirname(path));
  if (folder === undefined) return undefined;
  const { engineOf } = await import("./library/engine.ts");
  const warn = (problem: string) => log.warn("what was read is not kept for the next start", { folder, problem });
  return { folder, engine: engineOf(), columnsOf, readingOf, warn };
}

function watchDocuments(folder: string, library: Library, log: Log): Promise<() => void> {
  const warn = (problem: string) => log.warn("changes of the documents are only looked for once a minute", { problem });
  return watchFolder({ folder, library, report: (report) => logReload(report, log), warn });
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
  logReload(await library.reload(), log);
}

function logReload(report: Reload, log: Log): void {
  if (report.outcome === "kept") log.error("reload", report);
  else log.info("reload", report);
}
