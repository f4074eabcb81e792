import { createHmac } from "node:crypto";
import type { Retry, Transport } from "./transport.ts";

interface Options {
  /** Where the bot listens: `http://127.0.0.1:…/slack/events`. */
  readonly url: string;
  readonly signingSecret: string;
}

/** The Events API, slash commands and buttons over signed HTTP. */
export function createHttpTransport(options: Options): Transport {
  let unacked = 0;
  return {
    unacked: () => unacked,
    async send(kind, payload, retry = {}) {
      unacked += 1;
      const json = JSON.stringify(payload);
      const form = kind === "interactive" ? { payload: json } : (payload as Record<string, string>);
      const body = kind === "events_api" ? json : new URLSearchParams(form).toString();
      const type = kind === "events_api" ? "application/json" : "application/x-www-form-urlencoded";
      const { status } = await postSigned(options, body, { type, retry });
      if (status !== 200) throw new Error(`the bot answered ${status}`);
      unacked -= 1;
    },
  };
}

interface Signing {
  readonly type?: string;
  readonly retry?: Retry;
  /** Unix seconds; now when left out. */
  readonly at?: number;
}

/** Posts `body` with Slack's signature of it. */
export function postSigned(
  { url, signingSecret }: Options,
  body: string,
  { type = "application/json", retry = {}, at = Math.floor(Date.now() / 1_000) }: Signing = {},
): Promise<Response> {
  const signature = `v0=${createHmac("sha256", signingSecret).update(`v0:${at}:${body}`).digest("hex")}`;
  const again = retry.retry_attempt
    ? { "x-slack-retry-num": String(retry.retry_attempt), "x-slack-retry-reason": retry.retry_reason ?? "http_timeout" }
    : {};
  const headers = {
    "content-type": type,
    "x-slack-signature": signature,
    "x-slack-request-timestamp": String(at),
    ...again,
  };
  return fetch(url, { method: "POST", body, headers });
}
