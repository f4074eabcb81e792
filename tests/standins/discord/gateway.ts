import type { Server } from "node:http";
import { type WebSocket, WebSocketServer } from "ws";
import type { Json } from "./state.ts";
import { APPLICATION_ID, BOT, GUILD_ID, guild, snowflake, user } from "./world.ts";

export interface GatewayOptions {
  readonly token: string;
  /** Intents which the application may ask for. */
  readonly grantedIntents: number;
  readonly url: () => string;
}

export interface Gateway {
  /** Sends an event to the bot, now or when it comes back. */
  readonly dispatch: (event: string, data: Json, intent: number) => void;
  /** The same event with the same sequence number again, as after a resume. */
  readonly replayLast: () => void;
  /** Everything of this session again, under new sequence numbers: as if Discord had lost count. */
  readonly replayAll: () => void;
  /** Resolves when the bot has taken in everything sent before; at once while it is away. */
  readonly taken: () => Promise<void>;
  readonly reconnect: () => void;
  readonly invalidate: () => void;
  readonly close: (code: number) => void;
  readonly drop: () => void;
  readonly identified: readonly Json[];
  readonly resumed: () => number;
  readonly stop: () => void;
}

/** What may be asked for without a grant: everything but presences, members and the content of messages. */
export const UNPRIVILEGED = 0x1ffffff & ~((1 << 1) | (1 << 8) | (1 << 15));

export function createGateway(server: Server, options: GatewayOptions): Gateway {
  const sockets = new WebSocketServer({ server, path: "/gateway" });
  const buffer: { s: number; t: string; d: Json }[] = [];
  const identified: Json[] = [];
  let socket: WebSocket | undefined;
  let session: { readonly id: string; readonly intents: number } | undefined;
  let sequence = 0;
  let resumes = 0;
  let acknowledged: (() => void)[] = [];

  const send = (op: number, d: unknown, s: number | null = null, t: string | null = null) =>
    socket?.send(JSON.stringify({ op, d, s, t }));
  const dispatch = (t: string, d: Json) => {
    sequence += 1;
    buffer.push({ s: sequence, t, d });
    send(0, d, sequence, t);
  };

  function identify(incoming: WebSocket, d: { token: string; intents: number } & Json): void {
    identified.push(d);
    if (d.token !== options.token) return void incoming.close(4004, "Authentication failed.");
    if (d.intents & ~options.grantedIntents) return void incoming.close(4014, "Disallowed intent(s).");
    session = { id: snowflake(), intents: d.intents };
    buffer.length = 0;
    sequence = 0;
    socket = incoming;
    dispatch("READY", {
      v: 10,
      user: user(BOT),
      guilds: [{ id: GUILD_ID, unavailable: true }],
      session_id: session.id,
      resume_gateway_url: options.url(),
      shard: [0, 1],
      application: { id: APPLICATION_ID, flags: 0 },
    });
    dispatch("GUILD_CREATE", guild("1"));
  }

  function resume(incoming: WebSocket, d: { token: string; session_id: string; seq: number }): void {
    socket = incoming;
    if (d.token !== options.token || d.session_id !== session?.id) return void send(9, false);
    resumes += 1;
    for (const { s, t, d: data } of buffer) if (s > d.seq) send(0, data, s, t);
    dispatch("RESUMED", {});
  }

  sockets.on("connection", (incoming, request) => {
    if (!request.url?.includes("v=10") || !request.url.includes("encoding=json")) return incoming.close(4012);
    incoming.send(JSON.stringify({ op: 10, d: { heartbeat_interval: 40_000 } }));
    incoming.on("message", (raw) => {
      const { op, d } = JSON.parse(String(raw));
      if (String(raw).length > 4_096) return incoming.close(4002);
      if (op === 2) return identify(incoming, d);
      if (op === 6) return resume(incoming, d);
      if (op !== 1) return;
      incoming.send(JSON.stringify({ op: 11 }));
      for (const done of acknowledged.splice(0)) done();
    });
    incoming.on("close", () => {
      if (socket === incoming) socket = undefined;
      for (const done of acknowledged.splice(0)) done();
    });
  });

  return {
    dispatch: (t, d, intent) => {
      if (session && (intent === 0 || session.intents & intent)) dispatch(t, d);
    },
    replayLast: () => {
      const last = buffer.at(-1);
      if (last) send(0, last.d, last.s, last.t);
    },
    replayAll: () => {
      for (const { t, d } of [...buffer]) if (t.endsWith("_CREATE")) dispatch(t, d);
    },
    taken: () =>
      new Promise((resolve) => {
        if (!socket) return resolve();
        acknowledged.push(resolve);
        send(1, null);
      }),
    reconnect: () => void send(7, null),
    invalidate: () => {
      session = undefined;
      send(9, false);
    },
    close: (code) => socket?.close(code),
    drop: () => socket?.terminate(),
    identified,
    resumed: () => resumes,
    stop: () => {
      acknowledged = [];
      for (const client of sockets.clients) client.terminate();
      sockets.close();
    },
  };
}
