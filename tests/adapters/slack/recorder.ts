import type { Log, LogLevel } from "../../../src/log.ts";

type Fields = Readonly<Record<string, unknown>>;

/** A log which remembers what was written to it. */
export interface Recorder extends Log {
  readonly lines: readonly { readonly level: LogLevel; readonly event: string; readonly fields: Fields }[];
  find(event: string): Fields | undefined;
}

export function createRecorder(): Recorder {
  const lines: { level: LogLevel; event: string; fields: Fields }[] = [];
  const write =
    (level: LogLevel) =>
    (event: string, fields: Fields = {}) =>
      void lines.push({ level, event, fields });
  return {
    lines,
    find: (event) => lines.find((line) => line.event === event)?.fields,
    debug: write("debug"),
    info: write("info"),
    warn: write("warn"),
    error: write("error"),
  };
}
