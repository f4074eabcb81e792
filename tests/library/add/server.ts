import { createServer, type IncomingMessage, type RequestListener, type ServerResponse } from "node:http";
import type { AddressInfo } from "node:net";
import { onTestFinished } from "vitest";

/** A server on the loopback for one test; its address without a path. */
export async function serving(respond: (request: IncomingMessage, response: ServerResponse) => void): Promise<string> {
  const listener: RequestListener = (request, response) => respond(request, response);
  const server = createServer(listener);
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

/** Answers every path with this. */
export function servingText(
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): Promise<string> {
  return serving((_, response) => response.writeHead(200, headers).end(body));
}
