import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { DiscordConfig } from "../../../src/config.ts";
import type { Log } from "../../../src/log.ts";
import { messages } from "../../../src/reply/messages.ts";
import type { Delivered, Harness, Person, Written } from "../../contracts/adapter.ts";
import { UNPRIVILEGED } from "../../standins/discord/gateway.ts";
import { ANNA, type Someone } from "../../standins/discord/people.ts";
import { blank } from "../../standins/discord/resources.ts";
import { type DiscordStandIn, startDiscord } from "../../standins/discord/stand-in.ts";
import type { InteractionState, Json, Sent } from "../../standins/discord/state.ts";
import {
  BOT,
  BOT_ID,
  CHANNEL_ID,
  directChannelId,
  ORDINARY,
  Permission,
  TOKEN,
  user,
} from "../../standins/discord/world.ts";
import { read } from "./read.ts";

export interface DiscordHarness extends Harness {
  readonly discord: DiscordStandIn;
  /** Lets the bot go and come back as a new process would. */
  readonly restart: () => Promise<void>;
  /** Runs `act` and collects what people saw because of it. */
  readonly because: (act: () => string | undefined, who?: Someone) => Promise<readonly Delivered[]>;
}

const MESSAGE_CONTENT = 1 << 15;

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The real adapter against the stand-in. `stop` fails when the bot did anything that Discord refuses. */
export async function createDiscordHarness(
  bot: Bot,
  { log = SILENT, ...more }: Partial<DiscordConfig> & { readonly log?: Log } = {},
): Promise<DiscordHarness> {
  const content = more.messageContent ? MESSAGE_CONTENT : 0;
  const discord = await startDiscord({ grantedIntents: UNPRIVILEGED | content });
  const { people, state } = discord;
  let working = 0;
  async function counted<T>(work: Promise<T>): Promise<T> {
    working += 1;
    return work.finally(() => {
      working -= 1;
    });
  }
  const watched: Bot = {
    ...bot,
    handle: (command, actor, scene) => counted(bot.handle(command, actor, scene)),
    overhear: (message, actor, scene) => counted(bot.overhear(message, actor, scene)),
  };
  const config = { token: TOKEN, guildId: undefined, messageContent: false, apiUrl: discord.apiUrl, ...more };
  let adapter = createDiscordAdapter({ config, bot: watched, log });
  await adapter.start();

  async function settled(): Promise<void> {
    do await discord.quiet();
    while (working > 0 || state.busy > 0);
  }

  async function because(act: () => string | undefined, who: Someone = ANNA): Promise<readonly Delivered[]> {
    const before = new Map(state.sent.map((sent) => [sent, sent.revision]));
    const trigger = act();
    await settled();
    return state.sent
      .filter((sent) => sent.shown && sent.revision !== (before.get(sent) ?? 0))
      .map((sent) => delivered(sent, trigger, who, before.has(sent) && before.get(sent) !== 0));
  }

  const sentAs = new WeakMap<Delivered, Sent>();

  function delivered(sent: Sent, trigger: string | undefined, who: Someone, edited: boolean): Delivered {
    const { text, quotes, pings, buttons } = read(sent);
    const asShown = { ...sent };
    const pressable = buttons.map(({ label, customId }) => ({
      label,
      press: () => because(() => void people.press(who, sent, customId, asShown), who),
    }));
    const threaded = trigger !== undefined && sent.replyTo === trigger;
    // A direct message that answers none came in place of one in the channel.
    const aside = sent.replyTo === undefined && sent.channelId === directChannelId(who.id);
    const isPrivate = sent.ephemeral || aside;
    const one = { text, quotes, private: isPrivate, threaded, pings, buttons: pressable, edited };
    sentAs.set(one, sent);
    return one;
  }

  async function write(who: Someone, content: string, changes: Json = {}): Promise<Written> {
    let id = "";
    const answers = await because(() => {
      id = people.write(who, content, changes);
      return id;
    }, who);
    return { id, delivered: answers };
  }

  /** A reply to the last answer in a chain: with a ping where the bot hears nothing else. */
  function replyTo(start: Written, text: string, who: Someone, ping: boolean): Promise<Written> {
    const answer = lastAnswer.get(start.id) ?? sentAs.get(start.delivered.at(-1) as Delivered)?.id ?? "";
    const reference = { type: 19, message_reference: { message_id: answer, channel_id: CHANNEL_ID, type: 0 } };
    const referenced = { referenced_message: { ...blank(answer, CHANNEL_ID), author: user(BOT) } };
    const named = /<@(\D\w*)>/.exec(text)?.[1];
    const others = named === undefined ? [] : [user({ id: numberOf(named), username: named })];
    const mentions = { mentions: [...(ping ? [user(BOT)] : []), ...others] };
    const words = named === undefined ? text : text.replace(`<@${named}>`, `<@${numberOf(named)}>`);
    return write(who, words, { ...reference, ...referenced, ...mentions }).then((written) => {
      const next = written.delivered.at(-1);
      const sent = next && sentAs.get(next);
      if (sent) lastAnswer.set(start.id, sent.id);
      return written;
    });
  }
  const lastAnswer = new Map<string, string>();

  const mention = (text: string) => `<@${BOT_ID}> ${text}`;
  return {
    discord,
    because,
    async restart() {
      await adapter.stop();
      adapter = createDiscordAdapter({ config, bot: watched, log });
      await adapter.start();
    },
    slash: (text, person) => {
      const who = someone(person);
      return because(() => void people.slash(who, "ask", [{ type: 3, name: "question", value: text }]), who);
    },
    command: (text, person) => {
      const who = someone(person);
      return because(
        () => void people.slash(who, "wellsourced", text ? [{ type: 1, name: text, options: [] }] : []),
        who,
      );
    },
    mention: (text, person) => because(() => people.write(someone(person), mention(text))),
    direct: (text, person) => because(() => people.writeDirectly(someone(person), text)),
    overhear: (text) => because(() => people.write(ANNA, text)),
    echo: (text) => because(() => people.write(BOT, mention(text))),
    otherBot: (text) =>
      because(() => people.write({ id: "1500000000000000009", username: "other", bot: true }, mention(text))),
    repeated: (text, times) =>
      because(() => {
        const id = people.write(ANNA, mention(text));
        for (let n = 1; n < times; n += 1) discord.gateway.replayLast();
        return id;
      }),
    begin: (text, person) => write(someone(person), mention(text)),
    goOn: (start, text, person) => replyTo(start, text, someone(person), !more.messageContent),
    mentionIn: (start, text, person) => replyTo(start, mention(text), someone(person), true),
    edit: ({ id }, text) => because(() => void people.edit(ANNA, id, mention(text))),
    async remove({ id }) {
      const before = state.gone.size;
      await because(() => void people.remove(id));
      return state.gone.size - before;
    },
    async judge(answer, verdict, note) {
      const sent = sentAs.get(answer);
      const button = sent && read(sent).buttons.find(({ label }) => label === messages.notRightButton);
      if (!sent || !button) throw new Error("there is nothing to press");
      let pressed: InteractionState | undefined;
      await because(() => {
        pressed = people.press(ANNA, sent, button.customId);
        return undefined;
      });
      const form = pressed?.modal;
      if (!form) throw new Error("no form was opened");
      return because(() => void people.submit(ANNA, sent, String(form.custom_id), { verdict, note }));
    },
    checkMessage: (text, person) => because(() => void people.menu(someone(person), "Check against sources", text)),
    async typing(text) {
      let typed: InteractionState | undefined;
      await because(() => {
        typed = people.type(ANNA, text);
        return undefined;
      });
      return typed?.choices ?? [];
    },
    async stop() {
      await adapter.stop();
      await discord.stop();
      if (state.violations.length > 0) throw new Error(`Discord would have refused:\n${state.violations.join("\n")}`);
    },
  };
}

function someone(person: Person | undefined): Someone {
  if (!person) return ANNA;
  const permissions = ORDINARY | (person.runsThePlace ? Permission.manageGuild : 0n);
  // Other platforms have other ids; here they are numbers.
  const id = /^\d+$/.test(person.id) ? person.id : numberOf(person.id);
  return { id, username: `person-${id}`, permissions };
}

function numberOf(name: string): string {
  return `16${[...name].map((letter) => String(letter.charCodeAt(0) % 10)).join("")}`.padEnd(19, "0");
}
