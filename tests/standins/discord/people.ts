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
  /** Changes or deletes a message written in the channel. */
  readonly edit: (who: Someone, id: string, content: string, changes?: Json) => void;
  readonly remove: (id: string) => void;
  /** Chooses “name” in the menu of a message of somebody. */
  readonly menu: (who: Someone, name: string, content: string) => InteractionState;
  /** Types behind `/ask`. */
  readonly type: (who: Someone, text: string) => InteractionState;
  /** Sends a form that was opened from `sent`. */
  readonly submit: (
    who: Someone,
    sent: Sent,
    customId: string,
    values: Readonly<Record<string, string>>,
  ) => InteractionState;
}

export const ANNA: Someone = { id: "1500000000000000001", username: "anna" };

const [GUILD_MESSAGES, DIRECT_MESSAGES] = [1 << 9, 1 << 12];

const MESSAGE_CONTENT = 1 << 15;

export function createPeople(state: State, gateway: Gateway, grantedIntents: number): People {
  function interact(who: Someone, kind: InteractionState["kind"], place: "server" | "direct", rest: Json, on?: Sent) {
    const id = snowflake();
    const token = `token-${id}`;
    const channelId = place === "server" ? CHANNEL_ID : directChannelId(who.id);
    const times = { respondedAt: undefined, answeredAt: undefined, choices: undefined, modal: undefined };
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
    gateway.dispatch("MESSAGE_CREATE", readable(who, channelId, event), intent);
    return id;
  }

  /** Without the privileged intent, the bot gets only text which is meant for it. */
  function readable(who: Someone, channelId: string, event: Json): Json {
    const asked = Number(gateway.identified.at(-1)?.intents ?? 0);
    const all = (asked & grantedIntents & MESSAGE_CONTENT) !== 0;
    const meant = (event.mentions as { id: string }[]).some(({ id }) => id === BOT_ID);
    return all || channelId !== CHANNEL_ID || who.id === BOT_ID || meant ? event : { ...event, content: "" };
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
    edit: (who, id, content, changes = {}) => {
      const mentioned = content.includes(`<@${BOT_ID}>`);
      const mentions = mentioned ? [{ ...user({ id: BOT_ID, username: "Wellsourced", bot: true }) }] : [];
      const times = { edited_timestamp: new Date().toISOString() };
      const event = { ...blank(id, CHANNEL_ID), author: user(who), content, mentions, ...times, guild_id: GUILD_ID };
      const more = { member: member(ORDINARY), ...changes };
      gateway.dispatch("MESSAGE_UPDATE", readable(who, CHANNEL_ID, { ...event, ...more }), GUILD_MESSAGES);
    },
    remove: (id) =>
      gateway.dispatch("MESSAGE_DELETE", { id, channel_id: CHANNEL_ID, guild_id: GUILD_ID }, GUILD_MESSAGES),
    menu: (who, name, content) => {
      const id = snowflake();
      const message = {
        ...blank(id, CHANNEL_ID),
        author: user({ id: "1500000000000000008", username: "ben" }),
        content,
      };
      const data = { id: snowflake(), name, type: 3, target_id: id, resolved: { messages: { [id]: message } } };
      return interact(who, "command", "server", { type: 2, data });
    },
    type: (who, text) => {
      const options = [{ type: 3, name: "question", value: text, focused: true }];
      return interact(who, "autocomplete", "server", {
        type: 4,
        data: { id: snowflake(), name: "ask", type: 1, options },
      });
    },
    submit: (who, sent, customId, values) => {
      const components = Object.entries(values).map(([custom_id, value]) => ({
        type: 18,
        id: 1,
        component:
          custom_id === "note" ? { type: 4, id: 2, custom_id, value } : { type: 3, id: 2, custom_id, values: [value] },
      }));
      const rest = { type: 5, data: { custom_id: customId, components }, message: messageResource(sent) };
      return interact(who, "modal", "server", rest);
    },
    writeDirectly: (who, content) => write(who, directChannelId(who.id), content, { channel_type: 1 }, DIRECT_MESSAGES),
  };
}
