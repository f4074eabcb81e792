import { randomUUID } from "node:crypto";
import type { Bot } from "../../bot/adapter.ts";
import type { Actor, Command, Scene } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { problemReply } from "../../reply/notices.ts";
import type { Reply } from "../../reply/reply.ts";
import type { People } from "./people.ts";
import { withoutSecrets } from "./sdk-log.ts";

/** What the adapter wants of the bot. Never rejects: whoever addresses the bot gets a reply. */
export interface Ask {
  command(command: Command, user: string, scene: Scene): Promise<Reply>;
  overhear(
    message: { readonly text: string; readonly tagsSomebody: boolean },
    user: string,
    scene: Scene,
  ): Promise<Reply | null>;
  home(user: string, scene: Scene): Promise<Reply>;
  actor(user: string): Actor;
}

interface Tools {
  readonly bot: Bot;
  readonly people: People;
  readonly log: Log;
}

export function createAsk({ bot, people, log }: Tools): Ask {
  const actor = (user: string): Actor => ({
    platform: "slack",
    id: user,
    runsThePlace: () => people.runsThePlace(user),
  });

  async function surely<T>(what: string, work: () => Promise<T>): Promise<T | Reply> {
    try {
      return await work();
    } catch (error) {
      const id = newId();
      log.error("slack.command_failed", { id, command: what, error: withoutSecrets(String(error)) });
      return problemReply(messages.problem(id));
    }
  }

  return {
    actor,
    command: (command, user, scene) => surely(command.kind, () => bot.handle(command, actor(user), scene)),
    overhear: (message, user, scene) => surely("overhear", () => bot.overhear(message, actor(user), scene)),
    home: (user, scene) => surely("home", () => bot.home(actor(user), scene)),
  };
}

/** Short enough to be read out to whoever runs the bot. */
export function newId(): string {
  return randomUUID().slice(0, 8);
}
