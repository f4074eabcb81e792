import { type Logger, webApi } from "@slack/bolt";
import { RateLimited } from "./lanes.ts";
import type { SlackMessage } from "./render.ts";

/** Somebody waits for the answer: three more tries within about two seconds, not Bolt's ten within half an hour. */
const RETRIES = { retries: 3, minTimeout: 200, factor: 2, randomize: true } as const;
/** Slack answers in well under a second; a call that hangs must not hang the answer with it. */
const TIMEOUT_MS = 10_000;

/** A fresh object for each client, because the clients write their own defaults into it. */
export function clientOptions(apiUrl: string | undefined, logger: Logger): webApi.WebClientOptions {
  return {
    ...(apiUrl === undefined ? {} : { slackApiUrl: apiUrl }),
    logger,
    retryConfig: { ...RETRIES },
    timeout: TIMEOUT_MS,
    // The client would hold up every channel for the sake of one; `lanes.ts` does it better.
    rejectRateLimitedCalls: true,
  };
}

export interface Place {
  readonly channel: string;
  readonly thread: string | undefined;
}

/** Posts where everybody in the channel can read it. */
export async function post(client: webApi.WebClient, { channel, thread }: Place, message: SlackMessage): Promise<void> {
  const place = thread === undefined ? { channel } : { channel, thread_ts: thread };
  try {
    await client.chat.postMessage({ ...place, ...message, unfurl_links: false, unfurl_media: false });
  } catch (error) {
    throw error instanceof webApi.WebAPIRateLimitedError ? new RateLimited(error.retryAfter) : error;
  }
}
