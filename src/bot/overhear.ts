import { messages } from "../reply/messages.ts";
import { noteReply } from "../reply/notices.ts";
import type { Reply } from "../reply/reply.ts";
import type { Overheard } from "./adapter.ts";
import { ask, type Tools } from "./ask.ts";
import type { Actor, Scene } from "./command.ts";
import { personKey, threadKey } from "./who.ts";

/**
 * Answers in a thread without being mentioned, only while the bot and one person are the ones talking.
 * A message that names somebody, or a second person, needs a mention from then on.
 */
export async function overhear(
  { text, tagsSomebody }: Overheard,
  actor: Actor,
  scene: Scene,
  tools: Tools,
): Promise<Reply | null> {
  const thread = threadKey(actor, scene);
  if (thread === null) return null;
  const { parts, quietly } = tools;
  const { conversations } = parts.store;
  const known = await quietly(() => conversations.get(thread), undefined);
  if (!known || known.muted) return null;
  const person = personKey(actor);
  if (!known.people.includes(person)) {
    await quietly(() => conversations.put(thread, { ...known, people: [...known.people, person] }), undefined);
    return null;
  }
  if (known.people.length > 1 || tagsSomebody || text.trim() === "") return null;
  if (isMute(text)) return mute(actor, scene, tools);
  return ask(text, actor, scene, tools);
}

/** Silences the bot in a thread until somebody mentions it again. */
export async function mute(actor: Actor, scene: Scene, { parts, quietly }: Tools): Promise<Reply> {
  const thread = threadKey(actor, scene);
  if (thread === null) return noteReply(messages.muteWhere);
  const { conversations } = parts.store;
  const known = await quietly(() => conversations.get(thread), undefined);
  const silent = { question: "", people: [], ...known, at: parts.now(), muted: true };
  await quietly(() => conversations.put(thread, silent), undefined);
  return noteReply(messages.muted);
}

/** “mute”, “@bot mute!” and the like, and nothing else in it. */
export function isMute(text: string): boolean {
  return /^mute[.!]?$/i.test(text.trim());
}
