import { randomUUID } from "node:crypto";
import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Transport } from "./transport.ts";

export interface SocketServer extends Transport {
  /** Connections that were greeted and are open. */
  readonly open: () => number;
  /** Tells every connection to go, as Slack does about once an hour. */
  refresh(reason?: string): void;
  /** Breaks every connection without a word. */
  cut(): void;
  /** Stops greeting new connections until called again with `true`. */
  greet(yes: boolean): void;
  /** Resolves when at least one connection is open. */
  connected(): Promise<void>;
  close(): void;
}

/** Socket Mode: greets, hands envelopes to one of the connections, and keeps book of what was acknowledged. */
export function startSocketServer(server: Server): SocketServer {
  const sockets = new Set<WebSocket>();
  const unacked = new Map<string, () => void>();
  const arrivals = new Set<() => void>();
  let greeting = true;
  const wss = new WebSocketServer({ server, path: "/link/" });

  wss.on("connection", (socket) => {
    if (!greeting) return;
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("message", (data) => {
      const { envelope_id } = JSON.parse(String(data));
      unacked.get(envelope_id)?.();
      unacked.delete(envelope_id);
    });
    socket.send(JSON.stringify({ type: "hello", num_connections: sockets.size, connection_info: { app_id: "A0APP" } }));
    for (const arrived of arrivals) arrived();
    arrivals.clear();
  });

  return {
    open: () => sockets.size,
    unacked: () => unacked.size,
    send(type, payload, retry = {}) {
      const [socket] = sockets;
      if (!socket) return Promise.reject(new Error("nobody is connected"));
      const envelope_id = randomUUID();
      const acked = new Promise<void>((resolve) => unacked.set(envelope_id, resolve));
      const envelope = { envelope_id, type, payload, accepts_response_payload: type !== "events_api", ...retry };
      socket.send(JSON.stringify(envelope));
      return acked;
    },
    refresh(reason = "refresh_requested") {
      for (const socket of sockets) {
        sockets.delete(socket);
        socket.send(JSON.stringify({ type: "disconnect", reason, debug_info: { host: "loopback" } }));
      }
    },
    cut() {
      for (const socket of sockets) socket.terminate();
      sockets.clear();
    },
    greet(yes) {
      greeting = yes;
    },
    connected: () => (sockets.size > 0 ? Promise.resolve() : new Promise((resolve) => arrivals.add(resolve))),
    close() {
      for (const socket of wss.clients) socket.terminate();
      wss.close();
    },
  };
}
