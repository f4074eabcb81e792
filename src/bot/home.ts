import { homeReply } from "../reply/home.ts";
import type { Reply } from "../reply/reply.ts";
import type { Tools } from "./ask.ts";
import type { Actor, Scene } from "./command.ts";
import { dossierFor } from "./dossier.ts";
import { isAdmin, personKey } from "./who.ts";

const RECENT = 5;
const CARES = 5;

/** What somebody sees before asking. */
export async function home(actor: Actor, scene: Scene, { parts, quietly }: Tools): Promise<Reply> {
  const { library, store } = parts;
  const dossier = await dossierFor(actor, scene, parts, quietly);
  const recent = await quietly(() => store.questions.recent(personKey(actor), RECENT), []);
  const admin = dossier && (await isAdmin(actor, parts).catch(() => false));
  const cares = admin
    ? {
        gaps: await quietly(() => store.questions.gaps(dossier.name, CARES), []),
        feedback: await quietly(() => store.feedback.list(dossier.name, CARES), []),
        rejected: dossier.rejected,
      }
    : null;
  const shown = library.dossiers.filter((one) => !one.isPrivate || one === dossier);
  return homeReply({ platform: actor.platform, dossiers: shown, recent, cares, now: parts.now() });
}
