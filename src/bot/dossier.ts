import type { Loaded } from "../library/library.ts";
import type { Actor, Scene } from "./command.ts";
import type { BotParts } from "./parts.ts";
import type { Quietly } from "./quietly.ts";
import { placeKey } from "./who.ts";

/** The dossier which answers in a place: the one bound to it, else the first. Undefined where that one is private. */
export async function dossierFor(
  actor: Actor,
  scene: Scene,
  { library, store }: BotParts,
  quietly: Quietly,
): Promise<Loaded | undefined> {
  const bound = await quietly(() => store.settings.dossierOf(placeKey(actor, scene)), undefined);
  const chosen = bound === undefined ? undefined : library.dossiers.find(({ name }) => name === bound);
  if (chosen) return chosen;
  const { current } = library;
  // Whoever sits at the terminal can read the files themselves.
  return current.isPrivate && actor.platform !== "terminal" ? undefined : current;
}
