import { componentProblems } from "./check-components.ts";
import type { Json } from "./state.ts";

export const Flag = { suppressEmbeds: 1 << 2, ephemeral: 1 << 6, silent: 1 << 12, v2: 1 << 15 } as const;

export type Place = "channel" | "reply" | "edit" | "follow-up";

const MESSAGE = Flag.suppressEmbeds | Flag.silent | Flag.v2;
const ALLOWED_FLAGS: Record<Place, number> = {
  channel: MESSAGE,
  reply: MESSAGE | Flag.ephemeral,
  "follow-up": MESSAGE | Flag.ephemeral,
  edit: Flag.suppressEmbeds | Flag.v2,
};

/** What Discord refuses about a message; and a missing `allowed_mentions`, which is our own rule: nobody is pinged. */
export function messageProblems(body: Json, place: Place, before: Json | undefined): string[] {
  const flags = Number(body.flags ?? 0);
  const v2 = (flags & Flag.v2) !== 0;
  const components = (body.components as readonly Json[] | undefined) ?? [];
  const content = (body.content as string | undefined) ?? "";
  const problems = componentProblems(components, v2);

  if (flags & ~ALLOWED_FLAGS[place]) problems.push(`flags ${flags} in a ${place}`);
  if (v2 && (content !== "" || list(body.embeds) > 0 || body.poll || list(body.sticker_ids) > 0)) {
    problems.push("components v2 together with content, embeds, a poll or stickers");
  }
  if (v2 && components.length === 0) problems.push("components v2 without components");
  if (!v2 && content.trim() === "" && list(body.embeds) === 0) problems.push("an empty message");
  if (content.length > 2_000) problems.push(`content of ${content.length} characters, at most 2000`);
  if (!v2 && (Number(before?.flags ?? 0) & Flag.v2) !== 0) problems.push("components v2 cannot be taken back");
  if (String(body.nonce ?? "").length > 25) problems.push("a nonce over 25 characters");
  if (body.allowed_mentions === undefined) problems.push("no allowed_mentions");
  return problems;
}

function list(value: unknown): number {
  return Array.isArray(value) ? value.length : 0;
}
