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

/** Posts where everybody in the channel can read it. Resolves with the id of the message. */
export async function post(
  client: webApi.WebClient,
  { channel, thread }: Place,
  message: SlackMessage,
): Promise<string | undefined> {
  const place = thread === undefined ? { channel } : { channel, thread_ts: thread };
  const { ts } = await limited(() => client.chat.postMessage({ ...place, ...message, ...FOLDED }));
  return ts;
}

/** Shows it to one person, who sees it until the next start of Slack. */
export async function postPrivately(
  client: webApi.WebClient,
  { channel, thread, user }: Place & { readonly user: string },
  { text, blocks }: SlackMessage,
): Promise<void> {
  const place = thread === undefined ? { channel } : { channel, thread_ts: thread };
  await limited(() => client.chat.postEphemeral({ ...place, user, text, ...(blocks ? { blocks } : {}) }));
}

interface Posted {
  readonly channel: string;
  readonly ts: string;
}

/** What the new form has no blocks for would otherwise stay as it was. */
export async function update(
  client: webApi.WebClient,
  posted: Posted,
  { text, blocks = [] }: SlackMessage,
): Promise<void> {
  await limited(() => client.chat.update({ ...posted, text, blocks, ...FOLDED }));
}

export async function remove(client: webApi.WebClient, posted: Posted): Promise<void> {
  await limited(() => client.chat.delete({ ...posted }));
}

/** Somebody else has deleted it. */
export function isGone(error: unknown): boolean {
  return String(error).includes("message_not_found");
}

const FOLDED = { unfurl_links: false, unfurl_media: false } as const;

async function limited<T>(call: () => Promise<T>): Promise<T> {
  try {
    return await call();
  } catch (error) {
    throw error instanceof webApi.WebAPIRateLimitedError ? new RateLimited(error.retryAfter) : error;
  }
}
