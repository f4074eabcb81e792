import type { Gateway } from "./gateway.ts";
import { blank, messageResource } from "./resources.ts";
import type { InteractionState, Json, Sent, State } from "./state.ts";
import {
  APPLICATION_ID,
  BOT_ID,
  CHANNEL_ID,
  channel,
  directChannelId,
  GUILD_ID,
  member,
  ORDINARY,
  snowflake,
  type User,
  user,
} from "./world.ts";

export interface Someone extends User {
  readonly permissions?: bigint;
}

/** What people do on Discord. Each returns what the bot will have to answer to. */
export interface People {
  readonly slash: (
    who: Someone,
    name: string,
    options: readonly Json[],
    place?: "server" | "direct",
  ) => InteractionState;
  /** Presses a button of `sent`, perhaps one which only an old view of it (`shownAs`) still has. */
  readonly press: (who: Someone, sent: Sent, customId: string, shownAs?: Sent) => InteractionState;
  /** Writes in the channel of the server; `changes` overrides fields of the event. Returns the message's id. */
  readonly write: (who: Someone, content: string, changes?: Json) => string;
  readonly writeDirectly: (who: Someone, content: string) => string;
}

export const ANNA: Someone = { id: "1500000000000000001", username: "anna" };

const [GUILD_MESSAGES, DIRECT_MESSAGES] = [1 << 9, 1 << 12];

export function createPeople(state: State, gateway: Gateway): People {
  function interact(who: Someone, kind: InteractionState["kind"], place: "server" | "direct", rest: Json, on?: Sent) {
    const id = snowflake();
    const token = `token-${id}`;
    const channelId = place === "server" ? CHANNEL_ID : directChannelId(who.id);
    const times = { respondedAt: undefined, answeredAt: undefined };
    const interaction: InteractionState = { id, token, kind, channelId, at: Date.now(), ...times, original: on };
    state.interactions.set(token, interaction);
    const where =
      place === "server"
        ? {
            guild_id: GUILD_ID,
            channel: channel(),
            member: { ...member(who.permissions ?? ORDINARY), user: user(who) },
            app_permissions: String(ORDINARY),
            context: 0,
          }
        : { channel: { id: channelId, type: 1, recipients: [user(who)] }, user: user(who), context: 1 };
    const common = { id, token, application_id: APPLICATION_ID, version: 1, locale: "en-US", entitlements: [] };
    const event = { ...common, ...where, ...rest, channel_id: channelId, authorizing_integration_owners: {} };
    gateway.dispatch("INTERACTION_CREATE", event, 0);
    return interaction;
  }

  function write(who: Someone, channelId: string, content: string, more: Json, intent: number): string {
    const id = snowflake();
    state.heard.add(id);
    const mentioned = content.includes(`<@${BOT_ID}>`) || content.includes(`<@!${BOT_ID}>`);
    const mentions = mentioned ? [{ ...user({ id: BOT_ID, username: "Wellsourced", bot: true }) }] : [];
    const event = { ...blank(id, channelId), author: user(who), content, mentions, ...more };
    // Without the privileged intent, the bot gets only text which is meant for it.
    const readable = channelId !== CHANNEL_ID || who.id === BOT_ID || (event.mentions as object[]).length > 0;
    gateway.dispatch("MESSAGE_CREATE", readable ? event : { ...event, content: "" }, intent);
    return id;
  }

  return {
    slash: (who, name, options, place = "server") =>
      interact(who, "command", place, { type: 2, data: { id: snowflake(), name, type: 1, options } }),
    press: (who, sent, customId, shownAs = sent) =>
      interact(
        who,
        "component",
        sent.channelId === CHANNEL_ID ? "server" : "direct",
        { type: 3, data: { custom_id: customId, component_type: 2, id: 9 }, message: messageResource(shownAs) },
        sent,
      ),
    write: (who, content, changes = {}) => {
      const place = { guild_id: GUILD_ID, member: member(ORDINARY), ...changes };
      return write(who, CHANNEL_ID, content, place, GUILD_MESSAGES);
    },
    writeDirectly: (who, content) => write(who, directChannelId(who.id), content, { channel_type: 1 }, DIRECT_MESSAGES),
  };
}
