import type { Readable, Writable } from "node:stream";

/** What a command touches of the process it runs in. Only `program.ts` and tests make one. */
export interface World {
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly stdin: Readable & { readonly isTTY?: boolean };
  readonly stdout: Writable & { readonly isTTY?: boolean; readonly columns?: number };
  readonly stderr: Writable & { readonly isTTY?: boolean };
  readonly color: boolean;
  readonly signals: Signals;
}

export interface Signals {
  on(signal: Signal, listener: () => void): unknown;
  /** A promise which nobody waited for has failed. */
  on(event: "unhandledRejection", listener: (reason: unknown) => void): unknown;
  once(signal: Signal, listener: () => void): unknown;
}

type Signal = "SIGINT" | "SIGTERM" | "SIGHUP";

/** Resolves when it is written, so that a slow reader slows the writer down. */
export function print(stream: Writable, text: string): Promise<void> {
  return new Promise((resolve, reject) => stream.write(text, (error) => (error ? reject(error) : resolve())));
}
