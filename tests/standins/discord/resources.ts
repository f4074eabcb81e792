import type { Json, Sent } from "./state.ts";
import { APPLICATION_ID, BOT, CHANNEL_ID, GUILD_ID, user } from "./world.ts";

/** A message of the bot as Discord gives it back. Components come back with an `id` each, which Discord adds. */
export function messageResource(sent: Sent) {
  let next = 0;
  const numbered = (components: readonly Json[]): Json[] =>
    components.map((one) => {
      next += 1;
      const children = one.components as readonly Json[] | undefined;
      return children ? { ...one, id: next, components: numbered(children) } : { ...one, id: next };
    });
  return {
    ...blank(sent.id, sent.channelId),
    ...(sent.channelId === CHANNEL_ID ? { guild_id: GUILD_ID } : {}),
    author: user(BOT),
    application_id: APPLICATION_ID,
    content: sent.body.content ?? "",
    components: numbered((sent.body.components as readonly Json[] | undefined) ?? []),
    flags: Number(sent.body.flags ?? 0) | (sent.ephemeral ? 64 : 0),
  };
}

export function blank(id: string, channelId: string) {
  return {
    id,
    channel_id: channelId,
    type: 0,
    timestamp: new Date().toISOString(),
    edited_timestamp: null,
    tts: false,
    mention_everyone: false,
    mentions: [] as object[],
    mention_roles: [] as string[],
    attachments: [],
    embeds: [],
    components: [] as Json[],
    pinned: false,
    flags: 0,
  };
}
