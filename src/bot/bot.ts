import { checkReply } from "../reply/check.ts";
import { helpReply } from "../reply/help.ts";
import { messages } from "../reply/messages.ts";
import { privateNote, problemReply } from "../reply/notices.ts";
import type { Reply } from "../reply/reply.ts";
import { statusReply } from "../reply/status.ts";
import type { Bot, Posted } from "./adapter.ts";
import { administer } from "./admin.ts";
import { ask, type Tools } from "./ask.ts";
import type { Actor, Command, Scene } from "./command.ts";
import { documentsPage } from "./documents-page.ts";
import { dossierFor } from "./dossier.ts";
import { home } from "./home.ts";
import { isMute, mute, overhear } from "./overhear.ts";
import type { BotParts } from "./parts.ts";
import { feedback, press } from "./press.ts";
import { createQuietly } from "./quietly.ts";
import { prompts, suggest } from "./suggest.ts";
import { createThrottle } from "./throttle.ts";
import { personKey, threadKey } from "./who.ts";

export function createBot(parts: BotParts): Bot {
  const tools: Tools = { parts, quietly: createQuietly(parts.log), throttle: createThrottle(parts.now) };

  /** Whatever goes wrong becomes a plain sentence; the error goes to the log, under the id which people get. */
  async function guarded<T>(what: string, actor: Actor, work: () => Promise<T>): Promise<T | Reply> {
    try {
      return await work();
    } catch (error) {
      const id = parts.newId();
      try {
        parts.log.error("command failed", { id, command: what, platform: actor.platform, error });
      } catch {
        // A full disk under the log must not take the reply away too.
      }
      return problemReply(messages.problem(id));
    }
  }

  return {
    handle: (command, actor, scene) => guarded(command.kind, actor, () => carryOut(command, actor, scene, tools)),
    overhear: (message, actor, scene) => guarded("overhear", actor, () => overhear(message, actor, scene, tools)),
    suggest: (typed, scene) => tools.quietly(() => suggest(typed, scene, tools), []),
    prompts: (scene) => tools.quietly(() => prompts(scene, tools), []),
    home: (actor, scene) => guarded("home", actor, () => home(actor, scene, tools)),
    posted: createPosted(tools),
  };
}

async function carryOut(command: Command, actor: Actor, scene: Scene, tools: Tools): Promise<Reply> {
  const { parts, quietly } = tools;
  switch (command.kind) {
    case "ask":
      return isMute(command.question) && scene.thread !== null
        ? mute(actor, scene, tools)
        : ask(command.question, actor, scene, tools);
    case "press":
      return press(command.action, command.state, actor, scene, tools);
    case "feedback":
      return feedback(command, actor, scene, tools);
    case "check": {
      const dossier = await dossierFor(actor, scene, parts, quietly);
      if (!dossier) return privateNote(messages.notBoundHere);
      return checkReply(parts.core.check(dossier.corpus, command.text), dossier.corpus.documents);
    }
    case "mute":
      return mute(actor, scene, tools);
    case "reload":
    case "gaps":
    case "opinions":
    case "use":
      return administer(command, actor, scene, tools);
    case "status": {
      const dossier = await dossierFor(actor, scene, parts, quietly);
      const { platforms = [], startedAt = null } = parts;
      return dossier
        ? statusReply(dossier, { now: parts.now(), platforms, startedAt })
        : privateNote(messages.notBoundHere);
    }
    case "sources":
      return documentsPage(1, actor, scene, tools);
    case "help":
      return helpReply(actor.platform);
    case "unknown":
      return helpReply(actor.platform, messages.unknownCommand(shortened(command.word)));
    default:
      return command satisfies never;
  }
}

/** Somebody may have typed a whole question behind `/wellsourced`: enough of it to know it again. */
function shortened(word: string): string {
  const characters = [...word];
  return characters.length <= 40 ? word : `${characters.slice(0, 39).join("")}…`;
}

function createPosted({ parts: { store, now }, quietly }: Tools): Posted {
  const key = (message: string, { platform }: Actor) => `${platform}:${message}`;
  return {
    find: (message, actor) => quietly(() => store.replies.get(key(message, actor)), undefined),
    remember: (message, actor, reply, goesOn) =>
      quietly(async () => {
        await store.replies.put(key(message, actor), { message: reply, person: personKey(actor), at: now() });
        const thread = goesOn && threadKey(actor, goesOn);
        const conversation = thread && (await store.conversations.get(thread));
        if (conversation) await store.conversations.put(key(reply, actor), conversation);
      }, undefined),
    forget: (message, actor) => quietly(() => store.replies.remove(key(message, actor)), undefined),
  };
}
