import { setTimeout as sleep } from "node:timers/promises";
import { HTTPReceiver, type Logger } from "@slack/bolt";
import { StartError } from "../../bot/adapter.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import type { Connection } from "./receiver.ts";

interface Options {
  readonly signingSecret: string;
  readonly port: number;
  /** The address to listen at; undefined is every one. */
  readonly host: string | undefined;
  readonly logger: Logger;
  readonly log: Log;
}

const FAREWELL_MS = 2_000;

/** Slack calls us, at `/slack/events`. What does not bear Slack's fresh signature is refused before anything reads it. */
export function listenHttp({ signingSecret, port, host, logger, log }: Options): Connection {
  const receiver = new HTTPReceiver({ signingSecret, port, logger });
  return {
    receiver,
    async open() {
      try {
        const server = await receiver.start(host === undefined ? { port } : { port, host });
        const address = server.address();
        log.info("slack.listening", { port: typeof address === "object" && address !== null ? address.port : port });
      } catch (error) {
        const code = error instanceof Error && "code" in error ? String(error.code) : String(error);
        throw new StartError(messages.slackPortTaken(port, code), { cause: error });
      }
    },
    async close() {
      // Rejects when it never listened, and waits for as long as somebody holds a request open.
      const closed = receiver.stop().catch(() => {});
      await Promise.race([closed, sleep(FAREWELL_MS, undefined, { ref: false })]);
    },
  };
}
