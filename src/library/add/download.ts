import { type IncomingMessage, request as plainRequest } from "node:http";
import { request as secureRequest } from "node:https";
import { codeOf } from "../walk.ts";
import { bodyOf } from "./body.ts";
import { connectable, type Gate, withoutBrackets } from "./gate.ts";
import { Refused } from "./refused.ts";
import { says } from "./says.ts";

export interface Limits {
  /** For all of it: looking up, connecting, redirects and content. */
  readonly seconds: number;
  readonly megabytes: number;
}

export interface Download {
  /** Where it was found in the end. */
  readonly url: URL;
  readonly bytes: Uint8Array;
  /** `Content-Type` without its parameters, in small letters; null when none is given. */
  readonly type: string | null;
  /** `Content-Disposition`, as sent. */
  readonly disposition: string | null;
}

const MOST_REDIRECTS = 5;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

/** Fetches one document. Every address on the way is checked at the moment it is connected to. Throws `Refused`. */
export async function download(start: URL, gate: Gate, limits: Limits, agent: string): Promise<Download> {
  const signal = AbortSignal.timeout(limits.seconds * 1000);
  let url = start;
  try {
    for (let redirects = 0; ; redirects++) {
      const response = await send(checked(url), gate, signal, agent);
      const status = response.statusCode ?? 0;
      if (!REDIRECTS.has(status)) return { url, ...(await received(response, url, limits, signal)) };
      response.destroy();
      if (redirects === MOST_REDIRECTS) throw new Refused(says.tooManyRedirects(MOST_REDIRECTS, url.host));
      const next = URL.parse(response.headers.location ?? "", url.href);
      if (next === null || !response.headers.location) throw new Refused(says.badRedirect(url.host, status));
      next.hash = "";
      url = next;
    }
  } catch (error) {
    if (error instanceof Refused) throw error;
    if (signal.aborted) throw new Refused(says.tooSlow(url.host, limits.seconds));
    throw new Refused(says.unreachable(url.host, messageOf(error)));
  }
}

/** Throws `Refused` for an address that is not fetched, whoever it leads to. */
export function checked(url: URL): URL {
  if (url.protocol !== "https:" && url.protocol !== "http:") throw new Refused(says.otherProtocol(url.href));
  if (url.username !== "" || url.password !== "") throw new Refused(says.credentials(url.host));
  return url;
}

/** A connection of its own for each: none that was opened for something else is used again. */
function send(url: URL, gate: Gate, signal: AbortSignal, agent: string): Promise<IncomingMessage> {
  const request = url.protocol === "https:" ? secureRequest : plainRequest;
  const lookup = connectable(withoutBrackets(url.hostname), gate);
  const headers = { "user-agent": agent, accept: "*/*", "accept-encoding": "gzip, br" };
  return new Promise((resolve, reject) => {
    request(url, { agent: false, lookup, signal, headers }, resolve).on("error", reject).end();
  });
}

async function received(
  response: IncomingMessage,
  { host }: URL,
  { megabytes }: Limits,
  signal: AbortSignal,
): Promise<Omit<Download, "url">> {
  const { statusCode: status = 0, statusMessage = "", headers } = response;
  if (status !== 200) {
    response.destroy();
    throw new Refused(says.status(host, status, plain(statusMessage)));
  }
  const bytes = await bodyOf(response, host, megabytes, signal);
  if (bytes.length === 0) throw new Refused(says.nothing(host));
  const type = headers["content-type"]?.split(";")[0]?.trim().toLowerCase() || null;
  return { bytes, type: type && plain(type), disposition: headers["content-disposition"] ?? null };
}

/** What a server says is shown in a sentence of ours. */
function plain(text: string): string {
  return text
    .replace(/[^\x20-\x7e]+/g, " ")
    .trim()
    .slice(0, 80);
}

function messageOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  // Of several addresses none answered: the sentence about them all is empty.
  if (error instanceof AggregateError && error.message === "") return messageOf(error.errors[0]);
  if (codeOf(error) === "ENOTFOUND") return "nobody knows a host of this name.";
  return error.message;
}
