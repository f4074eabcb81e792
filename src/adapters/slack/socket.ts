import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { persist } from "./persist.ts";
import type { Connection } from "./receiver.ts";
import { startStep } from "./startup.ts";
import { clientOptions } from "./web.ts";

interface Options {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  readonly log: Log;
  /** Slack greets at once; a connection without a greeting is of no use. */
  readonly greetingMs?: number;
}

const FAREWELL_MS = 2_000;

/**
 * Socket Mode. We reconnect by ourselves: the library's own way is deaf for a whole ping timeout whenever Slack renews the
 * connection, about every hour, and a single `invalid_auth` meanwhile rejects where nobody can catch it and ends the process.
 */
export function connectSocket({ appToken, apiUrl, logger, log, greetingMs = 15_000 }: Options): Connection {
  const receiver = createReceiver(appToken, apiUrl, logger);
  const { client } = receiver;
  const stopping = new AbortController();
  const { signal } = stopping;
  let connecting = false;

  async function open(): Promise<void> {
    const late = setTimeout(() => void client.disconnect(), greetingMs);
    try {
      await client.start();
    } finally {
      clearTimeout(late);
    }
    if (signal.aborted) await client.disconnect();
  }

  /** A failed attempt also reports a disconnection, which must not start a second chain of attempts. */
  async function alone(attempt: () => Promise<void>): Promise<void> {
    connecting = true;
    try {
      await attempt();
    } finally {
      connecting = false;
    }
  }

  client.on("disconnected", () => {
    if (connecting || signal.aborted) return;
    log.info("slack.reconnecting");
    const reconnected = alone(() => persist(open, { signal, log, giveUp: () => false }));
    void reconnected.then(() => log.info("slack.reconnected"));
  });

  return {
    receiver,
    open: () => alone(() => startStep(open, { signal, log, refused: messages.slackRefusedAppToken })),
    async close() {
      stopping.abort();
      await Promise.race([client.disconnect(), sleep(FAREWELL_MS, undefined, { ref: false })]);
    },
  };
}

function createReceiver(appToken: string, apiUrl: string | undefined, logger: Logger): SocketModeReceiver {
  return new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    // Not the client that answers: this one only asks where to connect, and must be told the address of Slack as well.
    installerOptions: {
      clientOptions: { ...clientOptions(apiUrl, logger), retryConfig: { retries: 0 }, timeout: 5_000 },
    },
  });
}
