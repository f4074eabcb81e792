import { once } from "node:events";
import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { comesBack, faultBody, nextFault } from "./faults.ts";
import type { Call, Json, State } from "./state.ts";

export interface Answer {
  readonly status: number;
  readonly body?: unknown;
}

/** A loopback server which records every request, injects faults and otherwise asks `route`. */
export async function serve(state: State, token: string, route: (call: Call) => Answer): Promise<Server> {
  const server = createServer((request, response) => {
    state.busy += 1;
    void handle(request, response, state, token, route).finally(() => {
      state.busy -= 1;
      state.activity += 1;
    });
  });
  server.listen(0, "127.0.0.1");
  await once(server, "listening");
  return server;
}

export function port(server: Server): number {
  return (server.address() as AddressInfo).port;
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  state: State,
  token: string,
  route: (call: Call) => Answer,
): Promise<void> {
  const path = decodeURIComponent(request.url ?? "")
    .replace(/^\/api\/v10/, "")
    .replace(/\?.*$/, "");
  const call: Call = { at: Date.now(), method: request.method ?? "", path, body: await json(request), status: 0 };
  state.calls.push(call);
  state.owedSince = undefined;

  const fault = nextFault(state.faults, call);
  if (fault && comesBack(fault)) state.owedSince = performance.now();
  if (fault?.kind === "drop") return void request.socket.destroy();
  if (fault?.kind === "status") {
    call.status = fault.status;
    const wait = fault.status === 429 ? { "retry-after": "0.2", "x-ratelimit-scope": "user" } : {};
    return send(response, { status: fault.status, body: faultBody(fault.status, fault.code) }, wait);
  }
  const open = /^\/(interactions|webhooks)\//.test(path);
  const known = open || request.headers.authorization === `Bot ${token}`;
  const answer = known ? route(call) : { status: 401, body: { message: "401: Unauthorized", code: 0 } };
  call.status = answer.status;
  if (fault?.kind === "drop-after") return void request.socket.destroy();
  send(response, answer, {});
}

function send(response: ServerResponse, { status, body }: Answer, headers: Readonly<Record<string, string>>): void {
  if (body === undefined) return void response.writeHead(status, headers).end();
  response.writeHead(status, { ...headers, "content-type": "application/json" });
  response.end(JSON.stringify(body));
}

async function json(request: IncomingMessage): Promise<Json> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  const text = Buffer.concat(chunks).toString("utf8");
  return text === "" ? {} : (JSON.parse(text) as Json);
}
