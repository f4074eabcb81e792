import type { Reply } from "../reply/reply.ts";
import type { PostedReply } from "../store/store.ts";
import type { Actor, Command, Scene } from "./command.ts";

/** What an adapter may ask of the product. Nothing here ever rejects. */
export interface Bot {
  /** Exactly one reply: whatever goes wrong becomes a plain sentence with an id, logged with the same id. */
  handle(command: Command, actor: Actor, scene: Scene): Promise<Reply>;
  /**
   * A message in a thread that does not mention the bot. Null is silence: the thread is none of ours, it is muted,
   * the message speaks to somebody else, or more than one person talks. Nothing of it is kept or logged then.
   */
  overhear(message: Overheard, actor: Actor, scene: Scene): Promise<Reply | null>;
  /** Questions to offer while somebody types: asked here before and answered, or about names and sources. Best first. */
  suggest(typed: string, scene: Scene & Pick<Actor, "platform">): Promise<readonly string[]>;
  /** Questions that show what the documents hold, drawn from themselves. At most four. */
  prompts(scene: Scene & Pick<Actor, "platform">): Promise<readonly string[]>;
  /** What somebody sees before asking: what is read, how to ask, their last questions; for admins what needs their care. */
  home(actor: Actor, scene: Scene): Promise<Reply>;
  /** Which message of the bot answers which message, so that it can follow an edit and go with a deletion. */
  readonly posted: Posted;
}

export interface Overheard {
  readonly text: string;
  /** It names somebody else than the bot. */
  readonly tagsSomebody: boolean;
}

/** `message` is the platform's id of what somebody wrote, unique on it. */
export interface Posted {
  find(message: string, actor: Actor): Promise<PostedReply | undefined>;
  /** `goesOn`: where there are no threads, a reply to the bot's message takes up the conversation of this scene. */
  remember(message: string, actor: Actor, reply: string, goesOn?: Scene): Promise<void>;
  forget(message: string, actor: Actor): Promise<void>;
}

/** The port which every platform fills. */
export interface Adapter {
  readonly name: "slack" | "discord" | "terminal";
  /** Resolves when people can talk to the bot; rejects with a StartError when they never will. */
  start(): Promise<void>;
  stop(): Promise<void>;
}

/** Why a platform cannot be joined, in one plain sentence that says what to do. Printed without a stack; exit code 1. */
export class StartError extends Error {
  override name = "StartError";
}
