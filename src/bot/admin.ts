import { bindingReply, gapsReply, opinionsReply } from "../reply/admin.ts";
import { messages } from "../reply/messages.ts";
import { privateNote } from "../reply/notices.ts";
import { reloadReply } from "../reply/reload.ts";
import type { Reply } from "../reply/reply.ts";
import type { Tools } from "./ask.ts";
import type { Actor, Command, Scene } from "./command.ts";
import { dossierFor } from "./dossier.ts";
import { isAdmin, placeKey } from "./who.ts";

type AdminCommand = Extract<Command, { readonly kind: "reload" | "gaps" | "opinions" | "use" }>;

const LISTED = 20;

/** What only admins may do. Everybody else is told so, privately. */
export async function administer(command: AdminCommand, actor: Actor, scene: Scene, tools: Tools): Promise<Reply> {
  const { parts, quietly } = tools;
  const { library, store, log } = parts;
  if (!(await isAdmin(actor, parts))) return privateNote(messages.notAllowed);
  const here = () => dossierFor(actor, scene, parts, quietly);
  switch (command.kind) {
    case "reload": {
      const reload = await library.reload();
      log.info("reload", { outcome: reload.outcome, platform: actor.platform, actor: actor.id });
      return reloadReply(reload);
    }
    case "gaps": {
      const dossier = await here();
      if (!dossier) return privateNote(messages.notBoundHere);
      return gapsReply(await store.questions.gaps(dossier.name, LISTED), parts.now());
    }
    case "opinions": {
      const dossier = await here();
      if (!dossier) return privateNote(messages.notBoundHere);
      return opinionsReply(await store.feedback.list(dossier.name, LISTED), parts.now());
    }
    case "use": {
      if (command.dossier === null) return bindingReply(await here(), library.dossiers);
      const wanted = library.dossiers.find(({ name, title }) =>
        [name, title].some((one) => same(one, command.dossier)),
      );
      if (!wanted)
        return privateNote(
          messages.noSuchDossier(
            command.dossier,
            library.dossiers.map(({ name }) => name),
          ),
        );
      await store.settings.bind(placeKey(actor, scene), wanted.name);
      log.info("use", { dossier: wanted.name, platform: actor.platform, actor: actor.id });
      return bindingReply(wanted, library.dossiers);
    }
    default:
      return command satisfies never;
  }
}

function same(name: string, typed: string | null): boolean {
  return name.toLowerCase() === typed?.trim().toLowerCase();
}
