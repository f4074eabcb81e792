import type { LogLevel } from "./log.ts";

export interface Config {
  readonly dataDir: string;
  /** `slack:U123`, `discord:456` */
  readonly admins: ReadonlySet<string>;
  readonly logLevel: LogLevel;
  readonly slack: SlackConfig | undefined;
  readonly discord: DiscordConfig | undefined;
}

export interface SlackConfig {
  readonly botToken: string;
  readonly mode:
    | { readonly kind: "socket"; readonly appToken: string }
    | { readonly kind: "http"; readonly signingSecret: string; readonly port: number };
  /** Base of the Web API, for tests, proxies and GovSlack; undefined is slack.com. */
  readonly apiUrl: string | undefined;
}

export interface DiscordConfig {
  readonly token: string;
  /** Commands of this one server only, at once; undefined registers them globally. */
  readonly guildId: string | undefined;
  /** Base of the REST API without version, for tests and proxies; undefined is discord.com. */
  readonly apiUrl: string | undefined;
}
