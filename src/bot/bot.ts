import type { Answer } from "../core/answer/answer.ts";
import type { Corpus } from "../core/corpus.ts";
import type { Library } from "../library/library.ts";
import type { Log } from "../log.ts";
import { helpReply } from "../reply/help.ts";
import { messages } from "../reply/messages.ts";
import { noteReply, problemReply } from "../reply/notices.ts";
import { present } from "../reply/present.ts";
import { reloadReply } from "../reply/reload.ts";
import type { Reply } from "../reply/reply.ts";
import { sourcesReply } from "../reply/sources.ts";
import { statusReply } from "../reply/status.ts";
import type { Bot } from "./adapter.ts";
import type { Actor, Command } from "./command.ts";
import { LONGEST_QUESTION, readQuestion } from "./question.ts";

/** What the bot touches of the world is passed in: nothing here reads a clock, a disk or a network. */
export interface BotParts {
  readonly library: Library;
  readonly answer: (corpus: Corpus, question: string) => Answer;
  /** `slack:U123`, `discord:456` */
  readonly admins: ReadonlySet<string>;
  readonly log: Log;
  readonly now: () => Date;
  /** Short and unlikely to repeat: people read it out to whoever runs the bot. */
  readonly newId: () => string;
  /** Names of the platforms which people can reach the bot on, for `status`. */
  readonly platforms?: readonly string[];
}

export function createBot(parts: BotParts): Bot {
  return {
    async handle(command, actor) {
      try {
        return await carryOut(command, actor, parts);
      } catch (error) {
        return problemReply(messages.problem(report(error, command, actor, parts)));
      }
    },
  };
}

/** The error goes to the log; people get a number under which it can be found there. */
function report(error: unknown, command: Command, actor: Actor, { log, newId }: BotParts): string {
  const id = newId();
  try {
    log.error("command failed", { id, command: command.kind, platform: actor.platform, error });
  } catch {
    // A full disk under the log must not take the reply away too.
  }
  return id;
}

async function carryOut(command: Command, actor: Actor, parts: BotParts): Promise<Reply> {
  const { library, log } = parts;
  switch (command.kind) {
    case "ask":
      return ask(command.question, actor, parts);
    case "reload": {
      if (!(await isAdmin(actor, parts))) return noteReply(messages.notAllowed);
      const reload = await library.reload();
      log.info("reload", { outcome: reload.outcome, platform: actor.platform, actor: actor.id });
      return reloadReply(reload);
    }
    case "status":
      return statusReply(library.current, { now: parts.now(), platforms: parts.platforms ?? [] });
    case "sources": {
      const loaded = library.current;
      return sourcesReply(loaded, { rejected: (await mayReadRejections(actor, parts)) ? "named" : "counted" });
    }
    case "help":
      return helpReply(actor.platform);
    case "unknown":
      return helpReply(actor.platform, messages.unknownCommand(shortened(command.word)));
    default:
      return command satisfies never;
  }
}

function ask(typed: string, actor: Actor, { library, answer, log, now }: BotParts): Reply {
  const question = readQuestion(typed);
  if (question.kind === "empty") return noteReply(messages.emptyQuestion);
  if (question.kind === "too-long") return noteReply(messages.questionTooLong(question.length, LONGEST_QUESTION));

  // Read once: a reload in the meantime must not mix two corpora in one answer.
  const { corpus, version } = library.current;
  const started = now().getTime();
  const found = answer(corpus, question.text);
  log.info("ask", { verdict: found.verdict, ms: now().getTime() - started, version, platform: actor.platform });
  log.debug("question", { question: question.text });
  const quotes = actor.platform === "terminal" ? "all" : "what-a-chat-holds";
  return present(found, { searched: corpus.documents, quotes });
}

async function isAdmin(actor: Actor, { admins }: BotParts): Promise<boolean> {
  return admins.has(`${actor.platform}:${actor.id}`) || (await actor.runsThePlace());
}

/** The platform is asked only when there is something to show, and when it cannot say, the list of sources comes anyway. */
async function mayReadRejections(actor: Actor, parts: BotParts): Promise<boolean> {
  if (parts.library.current.rejected.length === 0) return false;
  return isAdmin(actor, parts).catch(() => false);
}

/** Somebody may have typed a whole question behind `/wellsourced`: enough of it to know it again. */
function shortened(word: string): string {
  const characters = [...word];
  return characters.length <= 40 ? word : `${characters.slice(0, 39).join("")}…`;
}
