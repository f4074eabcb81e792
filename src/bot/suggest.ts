import Fuse from "fuse.js";
import { messages } from "../reply/messages.ts";
import type { Tools } from "./ask.ts";
import type { Actor, Scene } from "./command.ts";
import { dossierFor } from "./dossier.ts";

/** Discord shows at most so many. */
const MOST = 25;
const REMEMBERED = 300;
const PROMPTS = 4;

type Place = Scene & Pick<Actor, "platform">;

/** Questions to offer while somebody types: answered ones of this dossier first, then its sources. */
export async function suggest(typed: string, { platform, ...scene }: Place, tools: Tools): Promise<readonly string[]> {
  const { parts, quietly } = tools;
  const dossier = await dossierFor(nobody(platform), scene, parts, quietly);
  if (!dossier) return [];
  const asked = await quietly(() => parts.store.questions.answered(dossier.name, REMEMBERED), []);
  const about = dossier.corpus.documents.map(({ title }) => messages.askAbout(title));
  const all = [...new Set([...asked, ...parts.core.prompts(dossier.corpus), ...about])];
  if (typed.trim() === "") return all.slice(0, MOST);
  const fuse = new Fuse(all, { threshold: 0.4, ignoreLocation: true });
  return fuse.search(typed.trim().slice(0, LONGEST_TYPED), { limit: MOST }).map(({ item }) => item);
}

/** Fuse.js takes 32 letters at a time: more of them only cost time. */
const LONGEST_TYPED = 64;

/** Questions that show what the documents hold. */
export async function prompts({ platform, ...scene }: Place, tools: Tools): Promise<readonly string[]> {
  const dossier = await dossierFor(nobody(platform), scene, tools.parts, tools.quietly);
  return dossier ? tools.parts.core.prompts(dossier.corpus).slice(0, PROMPTS) : [];
}

/** What is offered depends on the place, not on who is there. */
function nobody(platform: Actor["platform"]): Actor {
  return { platform, id: "", runsThePlace: async () => false };
}
