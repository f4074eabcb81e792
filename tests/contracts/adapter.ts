import type { Bot } from "../../src/bot/adapter.ts";

/** What a platform showed to people, read back out of its wire format as they would see it. */
export interface Delivered {
  /** Everything visible, markup removed and escapes undone. */
  readonly text: string;
  /** Each quote as displayed, escapes undone: must equal the source's words. */
  readonly quotes: readonly string[];
  /** Only the person who asked can see it. */
  readonly private: boolean;
  /** It stands in the thread of the message, or as a reply to it. */
  readonly threaded: boolean;
  /** The message could notify somebody (`@everyone`, `<!channel>`, a user). The person who asked does not count. */
  readonly pings: boolean;
  /** Presses the Share button; undefined when there is none. */
  readonly share: (() => Promise<readonly Delivered[]>) | undefined;
}

export interface Person {
  readonly id: string;
  /** Runs the workspace or server. */
  readonly runsThePlace: boolean;
}

/** A platform as its people see it. Each call resolves with everything delivered because of it, once that is settled. */
export interface Harness {
  /** `/ask text` */
  slash(text: string, person?: Person): Promise<readonly Delivered[]>;
  /** `/wellsourced text` */
  command(text: string, person?: Person): Promise<readonly Delivered[]>;
  mention(text: string, person?: Person): Promise<readonly Delivered[]>;
  direct(text: string, person?: Person): Promise<readonly Delivered[]>;
  /** A message in a channel, not for the bot. */
  overhear(text: string): Promise<readonly Delivered[]>;
  /** The bot's own message comes back to it, mentioning itself. */
  echo(text: string): Promise<readonly Delivered[]>;
  /** Another bot mentions this bot. */
  otherBot(text: string): Promise<readonly Delivered[]>;
  /** The same mention, delivered `times` times by the platform. */
  repeated(text: string, times: number): Promise<readonly Delivered[]>;
  stop(): Promise<void>;
}

export interface ContractOptions {
  readonly name: string;
  /** Starts the real adapter against a loopback stand-in of its platform. */
  readonly create: (bot: Bot) => Promise<Harness>;
  /** Cases the platform does not have, each with the reason. */
  readonly skip?: Partial<Record<Need, string>>;
}

/**
 * What a case needs of a platform: a way of talking, or
 * - `strangers`: people who do not run the place;
 * - `unknown-word`: the platform lets through `/wellsourced` with a word that is no command;
 * - `empty-question`: it lets through a question of spaces;
 * - `sharing`: private answers which can be made public.
 */
export type Need = keyof Harness | "strangers" | "unknown-word" | "empty-question" | "sharing";
