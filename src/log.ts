export type LogLevel = "debug" | "info" | "warn" | "error";

/** One line per event. Tokens never reach it; the text of questions only at `debug`. */
export type Log = {
  readonly [level in LogLevel]: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
};
