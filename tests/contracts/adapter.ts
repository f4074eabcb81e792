import type { Bot } from "../../src/bot/adapter.ts";
import type { FeedbackKind } from "../../src/store/store.ts";

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
  /** In the order in which they stand, with their labels. */
  readonly buttons: readonly Button[];
  /** It took the place of a message that stood there before. */
  readonly edited: boolean;
}

export interface Button {
  readonly label: string;
  /** Resolves with everything delivered because of it. For the button that asks what is not right, see `judge`. */
  readonly press: () => Promise<readonly Delivered[]>;
}

/** A message of somebody, as the platform knows it. */
export interface Written {
  readonly id: string;
  readonly delivered: readonly Delivered[];
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
  /** A mention, with the id of its message: the start of a thread or a chain of replies. */
  begin(text: string, person?: Person): Promise<Written>;
  /** A message in the thread of another (a reply to the bot's answer where there are no threads), without a mention. */
  goOn(start: Written, text: string, person?: Person): Promise<Written>;
  /** As above, with a mention. */
  mentionIn(start: Written, text: string, person?: Person): Promise<Written>;
  /** The author changes the text of a message that mentions the bot. */
  edit(written: Written, text: string): Promise<readonly Delivered[]>;
  /** The author deletes it. Resolves with the number of messages of the bot which have gone. */
  remove(written: Written): Promise<number>;
  /** Says through the form behind the button what is not right. */
  judge(answer: Delivered, verdict: FeedbackKind, note: string): Promise<readonly Delivered[]>;
  /** “Check against sources” on a message of somebody. */
  checkMessage(text: string, person?: Person): Promise<readonly Delivered[]>;
  /** What is offered while somebody types behind `/ask`. */
  typing(text: string): Promise<readonly string[]>;
  /** The bot goes and comes back as a new process would, with the same store and documents. */
  restart(): Promise<void>;
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
 * - `sharing`: private answers which can be made public;
 * - `buttons`: something to press under an answer;
 * - `hearing`: what is said in a thread without a mention is delivered to the bot.
 */
export type Need = keyof Harness | "strangers" | "unknown-word" | "empty-question" | "sharing" | "buttons" | "hearing";
