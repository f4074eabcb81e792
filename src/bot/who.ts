import type { Actor, Scene } from "./command.ts";
import type { BotParts } from "./parts.ts";

/** Somebody's name in the store and in ADMINS: `slack:U123`. */
export function personKey({ platform, id }: Actor): string {
  return `${platform}:${id}`;
}

export function placeKey({ platform }: Actor, { place }: Scene): string {
  return `${platform}:${place}`;
}

export function threadKey({ platform }: Actor, { thread }: Scene): string | null {
  return thread === null ? null : `${platform}:${thread}`;
}

export async function isAdmin(actor: Actor, { admins }: BotParts): Promise<boolean> {
  return admins.has(personKey(actor)) || (await actor.runsThePlace());
}
