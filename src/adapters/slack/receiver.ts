import type { Logger, Receiver } from "@slack/bolt";
import type { SlackConfig } from "../../config.ts";
import type { Log } from "../../log.ts";
import { listenHttp } from "./http.ts";
import { connectSocket } from "./socket.ts";

/** How events reach us. */
export interface Connection {
  /** What Bolt takes its events from. */
  readonly receiver: Receiver;
  /** Resolves when events arrive; rejects with a StartError. */
  open(): Promise<void>;
  /** No event arrives any more. Never rejects. */
  close(): Promise<void>;
}

interface Options {
  readonly config: SlackConfig;
  readonly host: string | undefined;
  readonly logger: Logger;
  readonly log: Log;
}

export function createConnection({ config: { mode, apiUrl }, host, logger, log }: Options): Connection {
  switch (mode.kind) {
    case "socket":
      return connectSocket({ appToken: mode.appToken, apiUrl, logger, log });
    case "http":
      return listenHttp({ signingSecret: mode.signingSecret, port: mode.port, host, logger, log });
    default:
      return mode satisfies never;
  }
}
