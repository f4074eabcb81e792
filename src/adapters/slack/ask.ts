import { randomUUID } from "node:crypto";
import type { Bot } from "../../bot/adapter.ts";
import type { Command } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { problemReply } from "../../reply/notices.ts";
import type { Reply } from "../../reply/reply.ts";
import type { People } from "./people.ts";
import { withoutSecrets } from "./sdk-log.ts";

/** Has the bot carry out what somebody wants. Never rejects: whoever addresses the bot gets a reply. */
export type Ask = (command: Command, user: string) => Promise<Reply>;

interface Tools {
  readonly bot: Bot;
  readonly people: People;
  readonly log: Log;
}

export function createAsk({ bot, people, log }: Tools): Ask {
  return async (command, user) => {
    try {
      return await bot.handle(command, {
        platform: "slack",
        id: user,
        runsThePlace: () => people.runsThePlace(user),
      });
    } catch (error) {
      const id = newId();
      log.error("slack.command_failed", { id, command: command.kind, error: withoutSecrets(String(error)) });
      return problemReply(messages.problem(id));
    }
  };
}

/** Short enough to be read out to whoever runs the bot. */
export function newId(): string {
  return randomUUID().slice(0, 8);
}
