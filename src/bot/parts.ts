import type { Answer } from "../core/answer/answer.ts";
import type { Checked } from "../core/answer/check/check.ts";
import type { Context, ShownQuote } from "../core/answer/context.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Library } from "../library/library.ts";
import type { Log } from "../log.ts";
import type { Store } from "../store/store.ts";

/** What the bot touches of the world is passed in: nothing here reads a clock, a disk or a network. */
export interface BotParts {
  readonly library: Library;
  readonly core: Core;
  readonly store: Store;
  /** `slack:U123`, `discord:456` */
  readonly admins: ReadonlySet<string>;
  readonly log: Log;
  readonly now: () => Date;
  /** Short and unlikely to repeat: people read it out to whoever runs the bot. */
  readonly newId: () => string;
  /** Names of the platforms which people can reach the bot on, for `status`. */
  readonly platforms?: readonly string[];
  /** When the process began. */
  readonly startedAt?: Date;
}

/** The functions of the core that the bot calls. */
export interface Core {
  readonly answer: (corpus: Corpus, question: string) => Answer;
  readonly followUp: (corpus: Corpus, previous: string, text: string) => string | null;
  readonly contextOf: (corpus: Corpus, quote: ShownQuote) => Context;
  readonly questionKey: (question: string) => string;
  readonly check: (corpus: Corpus, text: string) => readonly Checked[];
  readonly prompts: (corpus: Corpus) => readonly string[];
}
