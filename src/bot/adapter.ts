import type { Reply } from "../reply/reply.ts";
import type { Actor, Command } from "./command.ts";

/** What an adapter may ask of the product. */
export interface Bot {
  /** Never rejects: whatever goes wrong becomes a plain reply with an id, logged with the same id. */
  handle(command: Command, actor: Actor): Promise<Reply>;
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
