import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import type { Fault, Faults } from "./faults.ts";
import { callMethod } from "./methods.ts";
import { useAddress } from "./response-address.ts";
import type { World } from "./world.ts";

export interface WebServer {
  readonly server: Server;
  /** `http://127.0.0.1:…`, without a slash at the end. */
  readonly origin: string;
}

/** Slack's Web API and its response URLs, on loopback. */
export async function startWebServer(world: World, faults: Faults): Promise<WebServer> {
  let origin = "";
  const server = createServer((request, response) => {
    world.busy += 1;
    serve(request, response, world, faults, () => `${origin.replace("http", "ws")}/link/?ticket=secret`)
      .catch((error) => response.writeHead(500).end(String(error)))
      .finally(() => {
        world.busy -= 1;
      });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { server, origin };
}

async function serve(
  request: IncomingMessage,
  response: ServerResponse,
  world: World,
  faults: Faults,
  socketUrl: () => string,
): Promise<void> {
  const path = request.url ?? "";
  const body = await text(request);
  const method = path.startsWith("/api/") ? path.slice("/api/".length) : "response_url";
  const args = method === "response_url" ? JSON.parse(body) : Object.fromEntries(new URLSearchParams(body));
  world.calls.push({ method, args });
  const fault = faults.take(method);
  if (fault) return fail(fault, request, response);
  if (method === "response_url") {
    const { status, body: said } = useAddress(world, path, body);
    response.writeHead(status).end(said);
    return;
  }
  const token = request.headers.authorization?.replace(/^Bearer /, "") ?? "";
  const result = callMethod(method, token, args, world, socketUrl());
  const scopes = world.manifest.oauth_config.scopes.bot.join(",");
  response.writeHead(200, { "content-type": "application/json", "x-oauth-scopes": scopes }).end(JSON.stringify(result));
}

function fail(fault: Fault, request: IncomingMessage, response: ServerResponse): void {
  switch (fault.kind) {
    case "drop":
      request.socket.destroy();
      return;
    case "error":
      response
        .writeHead(200, { "content-type": "application/json" })
        .end(JSON.stringify({ ok: false, error: fault.error }));
      return;
    case "status":
      if (fault.retryAfter !== undefined) response.setHeader("retry-after", fault.retryAfter);
      response.writeHead(fault.status).end("{}");
      return;
    default:
      fault satisfies never;
  }
}
