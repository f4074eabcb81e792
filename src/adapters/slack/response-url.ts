import { setTimeout as sleep } from "node:timers/promises";
import { RateLimited } from "./lanes.ts";
import type { SlackMessage } from "./render.ts";

export interface Response extends SlackMessage {
  readonly response_type?: "ephemeral" | "in_channel";
  readonly replace_original?: boolean;
  readonly thread_ts?: string;
}

const PAUSES_MS = [200, 600, 1_500];
const TIMEOUT_MS = 10_000;

/**
 * Answers a slash command or a button at the address Slack gave with it: good for half an hour and five uses, and the one
 * way to speak where the bot is no member. Tries again when the network or Slack fails; rejects when Slack says no.
 */
export async function respond(url: string, response: Response): Promise<void> {
  const body = JSON.stringify({ ...response, unfurl_links: false, unfurl_media: false });
  for (const pause of [...PAUSES_MS, undefined]) {
    try {
      return await tryOnce(url, body);
    } catch (error) {
      if (pause === undefined || error instanceof Refused || error instanceof RateLimited) throw error;
      await sleep(pause);
    }
  }
}

async function tryOnce(url: string, body: string): Promise<void> {
  const headers = { "content-type": "application/json; charset=utf-8" };
  const answer = await fetch(url, { method: "POST", headers, body, signal: AbortSignal.timeout(TIMEOUT_MS) });
  const said = await answer.text();
  if (answer.status === 429) throw new RateLimited(Number(answer.headers.get("retry-after")) || 1);
  if (answer.status >= 500) throw new Error(`response_url: ${answer.status}`);
  if (!answer.ok || said.startsWith('{"ok":false'))
    throw new Refused(`response_url: ${answer.status} ${said.slice(0, 200)}`);
}

class Refused extends Error {
  override name = "Refused";
}
