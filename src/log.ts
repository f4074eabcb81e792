import { pino, stdSerializers } from "pino";

export type LogLevel = "debug" | "info" | "warn" | "error";

/** One line per event. Tokens never reach it; the text of questions only at `debug`. */
export type Log = {
  readonly [level in LogLevel]: (event: string, fields?: Readonly<Record<string, unknown>>) => void;
};

export interface LogOptions {
  /** Taken out wherever they occur, beside all that looks like a token. */
  readonly secrets?: readonly string[];
  readonly write?: (line: string) => void;
}

/** JSON lines on standard error: standard output is for answers. */
export function createLog(level: LogLevel, { secrets = [], write = toStandardError }: LogOptions = {}): Log {
  const withoutSecrets = redactor(secrets);
  const logger = pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      formatters: { level: (label) => ({ level: label }) },
      serializers: { error: stdSerializers.err, err: stdSerializers.err },
    },
    { write: (line) => write(withoutSecrets(line)) },
  );
  return {
    debug: (event, fields) => logger.debug(fields ?? {}, event),
    info: (event, fields) => logger.info(fields ?? {}, event),
    warn: (event, fields) => logger.warn(fields ?? {}, event),
    error: (event, fields) => logger.error(fields ?? {}, event),
  };
}

/** Slack’s tokens (xoxb-, xapp-, …) and Discord’s (three parts with dots between). */
const TOKENS = /\bxox[a-z.-]+[\w.-]+|\bxapp-[\w-]+|\b[\w-]{20,32}\.[\w-]{5,8}\.[\w-]{20,}/g;
const REDACTED = "[redacted]";

/** Works on the finished line, so that no field, message or stack is missed. */
function redactor(secrets: readonly string[]): (line: string) => string {
  const known = secrets.filter((secret) => secret !== "").map((secret) => JSON.stringify(secret).slice(1, -1));
  return (line) => known.reduce((rest, secret) => rest.replaceAll(secret, REDACTED), line).replaceAll(TOKENS, REDACTED);
}

function toStandardError(line: string): void {
  process.stderr.write(line);
}
