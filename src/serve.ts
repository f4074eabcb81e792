import { randomUUID } from "node:crypto";
import type { Adapter, Bot } from "./bot/adapter.ts";
import { type BotParts, createBot } from "./bot/bot.ts";
import { talk } from "./commands/talk.ts";
import { print, type World } from "./commands/world.ts";
import { type Config, secretsOf } from "./config.ts";
import { answer } from "./core/index.ts";
import { type LibraryOptions, type OpenLibrary, openLibrary } from "./library/open-library.ts";
import { createLog, type Log } from "./log.ts";
import { messages } from "./reply/messages.ts";

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
  reportDocuments(library, options, log);
  // When a terminal is closed it sends the same signal, and then there is nobody left to answer.
  if (!chats || !world.stdin.isTTY) world.signals.on("SIGHUP", () => void reload(library, log));

  const bot = composeBot({ library, log, admins: config.admins, platforms: chats ? ["terminal"] : platforms });
  if (chats) {
    await print(world.stdout, `${messages.noPlatform}\n\n`);
    return talk(bot, world, stopped);
  }
  const adapters = await createAdapters(config, bot, log);
  try {
    const started = Promise.all(adapters.map((adapter) => adapter.start()));
    await Promise.race([started.then(() => log.info("ready", { platforms })), stopped]);
    await stopped;
    log.info("stopping");
  } finally {
    await Promise.allSettled(adapters.map((adapter) => adapter.stop()));
  }
}

export function composeBot(parts: Omit<BotParts, "answer" | "now" | "newId">): Bot {
  return createBot({ ...parts, answer, now: () => new Date(), newId: () => randomUUID().slice(0, 8) });
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

function reportDocuments({ current, dossiers }: OpenLibrary, { folder }: LibraryOptions, log: Log): void {
  const [inUse, ...others] = dossiers;
  const { version, title, corpus, rejected, notices } = current;
  if (inUse && inUse.folder !== folder)
    log.info("nothing at the top: the first dossier is asked", { folder: inUse.folder });
  const size = { documents: corpus.documents.length, passages: corpus.passageCount, rejected: rejected.length };
  log.info("documents read", { version, title, ...size, otherDossiers: others.map(({ name }) => name) });
  for (const { file, reason } of rejected) log.warn("file left out", { file, reason });
  for (const { file, text, weight } of notices) if (weight === "lost") log.warn("file read in part", { file, text });
}

async function reload(library: OpenLibrary, log: Log): Promise<void> {
  const report = await library.reload();
  if (report.outcome === "kept") log.error("reload", report);
  else log.info("reload", report);
}
