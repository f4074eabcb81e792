export type Kind = "events_api" | "slash_commands" | "interactive";

export interface Retry {
  readonly retry_attempt?: number;
  readonly retry_reason?: string;
}

/** A way from Slack to the bot. */
export interface Transport {
  /** Resolves when the bot has acknowledged it. */
  send(kind: Kind, payload: object, retry?: Retry): Promise<void>;
  /** How many deliveries still wait for that. */
  unacked(): number;
}
