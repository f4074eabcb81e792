import { messages } from "../reply/messages.ts";
import { privateNote } from "../reply/notices.ts";
import type { Reply } from "../reply/reply.ts";
import { sourcesReply } from "../reply/sources.ts";
import type { Tools } from "./ask.ts";
import type { Actor, Scene } from "./command.ts";
import { dossierFor } from "./dossier.ts";
import { isAdmin } from "./who.ts";

/** One page of the documents that answer in a place. */
export async function documentsPage(page: number, actor: Actor, scene: Scene, tools: Tools): Promise<Reply> {
  const { parts, quietly } = tools;
  const dossier = await dossierFor(actor, scene, parts, quietly);
  if (!dossier) return privateNote(messages.notBoundHere);
  // The platform is asked only when there is something to show; when it cannot say, the list comes anyway.
  const mayRead = dossier.rejected.length > 0 && (await isAdmin(actor, parts).catch(() => false));
  return sourcesReply(dossier, {
    rejected: mayRead ? "named" : "counted",
    page: actor.platform === "terminal" ? "all" : page,
    stateOf: (other) => `documents.${other}`,
  });
}
