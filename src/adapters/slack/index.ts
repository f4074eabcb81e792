import { setTimeout as sleep } from "node:timers/promises";
import { App } from "@slack/bolt";
import type { Adapter, Bot } from "../../bot/adapter.ts";
import type { SlackConfig } from "../../config.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { createDeliver } from "./deliver.ts";
import { createLanes } from "./lanes.ts";
import { listen } from "./listeners.ts";
import { createPeople } from "./people.ts";
import { createConnection } from "./receiver.ts";
import { createSdkLog } from "./sdk-log.ts";
import { startStep } from "./startup.ts";
import { clientOptions } from "./web.ts";

interface Options {
  readonly config: SlackConfig;
  readonly bot: Bot;
  readonly log: Log;
  /** In HTTP mode, the address to listen at; every one when left out. */
  readonly host?: string;
}

/** How long answers that are under way may still take when the bot is stopped. */
const LAST_WORDS_MS = 5_000;

export function createSlackAdapter({ config, bot, log, host }: Options): Adapter {
  const logger = createSdkLog(log);
  const connection = createConnection({ config, host, logger, log });
  const app = new App({
    token: config.botToken,
    receiver: connection.receiver,
    clientOptions: clientOptions(config.apiUrl, logger),
    logger,
    deferInitialization: true,
    // Bolt would keep a record of every channel for as long as the process lives.
    convoStore: false,
  });
  const people = createPeople(app.client, log);
  const deliver = createDeliver(createLanes({ now: Date.now, sleep }), log);
  const stopping = new AbortController();
  const underWay = new Set<Promise<unknown>>();
  app.use(async ({ next }) => {
    const turn = next();
    underWay.add(turn);
    await turn.finally(() => underWay.delete(turn));
  });
  listen(app, { bot, people, deliver, log });

  return {
    name: "slack",
    async start() {
      await startStep(() => app.init(), { signal: stopping.signal, log, refused: messages.slackRefusedBotToken });
      // Stopped meanwhile: nothing may be opened that nobody would close.
      if (stopping.signal.aborted) return;
      await connection.open();
      log.info("slack.connected");
    },
    async stop() {
      stopping.abort();
      await connection.close();
      await Promise.race([Promise.allSettled(underWay), sleep(LAST_WORDS_MS, undefined, { ref: false })]);
    },
  };
}
