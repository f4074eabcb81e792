import type { Logger } from "@slack/bolt";
import { LogLevel } from "@slack/bolt";
import type { Log } from "../../log.ts";

/** What Slack's libraries report. Their finer levels print whole payloads and one-time addresses, so those are left out. */
export function createSdkLog(log: Log): Logger {
  const write =
    (level: "warn" | "error") =>
    (...parts: unknown[]) => {
      log[level]("slack.sdk", { message: withoutSecrets(parts.map(String).join(" ")) });
    };
  return {
    debug() {},
    info() {},
    warn: write("warn"),
    error: write("error"),
    getLevel: () => LogLevel.WARN,
    setLevel() {},
    setName() {},
  };
}

/** Tokens begin with `xoxb-` or `xapp-`; the address of a connection holds a ticket; whoever has a response URL can answer there. */
export function withoutSecrets(message: string): string {
  return message.replace(/x(?:ox[a-z]|app)-[\w-]+|ticket=[^&\s]+|https:\/\/hooks\.slack\S+/g, "…");
}
