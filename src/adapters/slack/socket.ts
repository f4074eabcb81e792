import { setTimeout as sleep } from "node:timers/promises";
import { type Logger, SocketModeReceiver } from "@slack/bolt";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import type { Connection } from "./receiver.ts";
import { withoutSecrets } from "./sdk-log.ts";
import { askedToWait, hopeless, startError } from "./startup.ts";
import { clientOptions } from "./web.ts";

interface Options {
  readonly appToken: string;
  readonly apiUrl: string | undefined;
  readonly logger: Logger;
  readonly log: Log;
}

/** Slack greets at once; without a greeting the connection is of no use. */
const GREETING_MS = 15_000;
const LONGEST_PAUSE_MS = 30_000;
/** While starting, somebody watches: give up and say why after this many tries, about eight seconds. */
const TRIES_AT_START = 5;

/**
 * Socket Mode. We reconnect by ourselves: the library's own way is deaf for a whole ping timeout whenever Slack renews the
 * connection, about every hour, and a single `invalid_auth` meanwhile rejects where nobody can catch it and ends the process.
 */
export function connectSocket({ appToken, apiUrl, logger, log }: Options): Connection {
  const options = clientOptions(apiUrl, logger);
  const receiver = new SocketModeReceiver({
    appToken,
    logger,
    autoReconnectEnabled: false,
    installerOptions: { clientOptions: options },
  });
  const { client } = receiver;
  const stopping = new AbortController();
  let connecting = false;

  async function open(): Promise<void> {
    const greeted = client.start();
    const late = AbortSignal.timeout(GREETING_MS);
    const hangUp = () => void client.disconnect();
    late.addEventListener("abort", hangUp);
    try {
      await greeted;
    } finally {
      late.removeEventListener("abort", hangUp);
    }
    if (stopping.signal.aborted) await client.disconnect();
  }

  /** Tries until it is open, or `giveUp` says of a failure that it is final. */
  async function openPatiently(giveUp: (error: unknown, tries: number) => boolean): Promise<void> {
    connecting = true;
    try {
      for (let tries = 1; !stopping.signal.aborted; tries++) {
        try {
          return await open();
        } catch (error) {
          if (giveUp(error, tries)) throw error;
          const pause = askedToWait(error) ?? Math.min(LONGEST_PAUSE_MS, 250 * 2 ** tries);
          log.warn("slack.connection_failed", { tries, pause, error: withoutSecrets(String(error)) });
          await sleep(pause, undefined, { signal: stopping.signal }).catch(() => {});
        }
      }
    } finally {
      connecting = false;
    }
  }

  client.on("disconnected", () => {
    if (connecting || stopping.signal.aborted) return;
    log.info("slack.reconnecting");
    openPatiently(() => false).then(
      () => log.info("slack.connected"),
      (error) => log.error("slack.connection_lost", { error: withoutSecrets(String(error)) }),
    );
  });

  return {
    receiver,
    async open() {
      try {
        await openPatiently((error, tries) => hopeless(error) !== undefined || tries >= TRIES_AT_START);
      } catch (error) {
        throw startError(error, messages.slackRefusedAppToken);
      }
    },
    async close() {
      stopping.abort();
      await Promise.race([client.disconnect(), sleep(2_000, undefined, { ref: false })]);
    },
  };
}
