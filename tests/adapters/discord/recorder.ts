import type { Log, LogLevel } from "../../../src/log.ts";

type Line = Readonly<Record<string, unknown>> & { readonly level: LogLevel; readonly event: string };

/** A log whose lines can be read again: warnings and errors only, in order. */
export function recorder(): { readonly log: Log; readonly lines: () => readonly Line[] } {
  const lines: Line[] = [];
  const record = (level: LogLevel) => (event: string, fields?: Readonly<Record<string, unknown>>) => {
    if (level === "warn" || level === "error") lines.push({ ...fields, level, event });
  };
  const log = { debug: record("debug"), info: record("info"), warn: record("warn"), error: record("error") };
  return { log, lines: () => lines };
}
