import { randomUUID } from "node:crypto";
import { setTimeout as sleep } from "node:timers/promises";
import { escapeText } from "../../../src/adapters/slack/escape.ts";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { SlackConfig } from "../../../src/config.ts";
import { messages } from "../../../src/reply/messages.ts";
import type { Delivered, Harness, Person, Written } from "../../contracts/adapter.ts";
import { createHttpTransport } from "../../standins/slack/http-transport.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { type Slack, startSlack } from "../../standins/slack/slack.ts";
import type { Kind, Retry, Transport } from "../../standins/slack/transport.ts";
import { BOT, CHANNEL, type Message } from "../../standins/slack/world.ts";
import { type Pressable, pressables, readDelivered } from "./read.ts";
import { createRecorder, type Recorder } from "./recorder.ts";

export interface SlackHarness extends Harness {
  readonly slack: Slack;
  readonly log: Recorder;
  /** Sends something to the bot and resolves with what came of it. */
  send(kind: Kind, payload: object, retry?: Retry): Promise<readonly Delivered[]>;
  /** Everything that was delivered since `from` messages, once all is quiet. */
  settled(from: number): Promise<readonly Delivered[]>;
  /** Slack stays. */
  stopBot(): Promise<void>;
  /** Where the bot listens in HTTP mode. */
  readonly url: string;
}

const ANA: Person = { id: "U0ANA", runsThePlace: false };

/** The real adapter in a workspace on loopback. */
export async function createHarness(given: Bot, mode: "socket" | "http" = "socket"): Promise<SlackHarness> {
  const slack = await startSlack();
  const { world } = slack;
  const log = createRecorder();
  let handling = 0;
  let handled = 0;
  /** Counts what brings a reply, so that `settled` knows how many messages to wait for. */
  async function counted<T>(work: Promise<T>, brings: (result: T) => boolean): Promise<T> {
    handling += 1;
    try {
      const result = await work;
      if (brings(result)) handled += 1;
      return result;
    } catch (error) {
      handled += 1;
      throw error;
    } finally {
      handling -= 1;
    }
  }
  const bot: Bot = {
    ...given,
    handle: (command, actor, scene) => counted(given.handle(command, actor, scene), () => command.kind !== "reload"),
    overhear: (message, actor, scene) => counted(given.overhear(message, actor, scene), (reply) => reply !== null),
    home: (actor, scene) => counted(given.home(actor, scene), () => false),
    prompts: (scene) => counted(given.prompts(scene), () => false),
  };
  const newAdapter = () => createSlackAdapter({ config: configFor(slack, mode), bot, log, host: "127.0.0.1" });
  let adapter = newAdapter();
  await adapter.start();
  const url = `http://127.0.0.1:${log.find("slack.listening")?.port}/slack/events`;
  const transport: Transport =
    mode === "socket" ? slack.socket : createHttpTransport({ url, signingSecret: world.signingSecret });

  async function settled(from: number, since = handled): Promise<readonly Delivered[]> {
    const arrived = () => world.messages.length - from;
    const busy = () => handling + world.busy + transport.unacked() > 0 || arrived() < handled - since;
    const until = Date.now() + 8_000;
    for (let quiet = 0; quiet < 3 && Date.now() < until; quiet++) {
      await sleep(15);
      if (busy()) quiet = -1;
    }
    return world.messages.slice(from).map((message) => delivered(message));
  }

  function newTrigger(): string {
    const trigger = randomUUID();
    world.triggers.add(trigger);
    return trigger;
  }

  function pressOn(message: Message, action: Pressable, user: string): Promise<readonly Delivered[]> {
    const responseUrl = slack.responseUrl({ channel: message.channel, user, origin: message.ts });
    const { action_id, value } = action;
    const trigger = newTrigger();
    const pressed = payloads.blockAction({ action: { action_id, value }, on: message, user, responseUrl, trigger });
    return send("interactive", pressed);
  }

  const messageOf = new WeakMap<Delivered, Message>();

  function delivered(message: Message): Delivered {
    const asker = message.onlyFor ?? ANA.id;
    const buttons = pressables(message.blocks).map((action) => ({
      label: action.label,
      press: () => pressOn(message, action, asker),
    }));
    const read = readDelivered(message, asker, buttons);
    messageOf.set(read, message);
    return read;
  }

  async function send(kind: Kind, payload: object, retry?: Retry): Promise<readonly Delivered[]> {
    const [from, since] = [world.messages.length, handled];
    await transport.send(kind, payload, retry);
    return settled(from, since);
  }

  function known(person: Person): string {
    const nothing = { is_owner: false, is_primary_owner: false };
    world.people.set(person.id, { id: person.id, name: "Ana", is_admin: person.runsThePlace, ...nothing });
    return person.id;
  }

  const said = (text: string, user = ANA.id) => ({ text: escapeText(text), ts: world.nextTs(), user });
  const toBot = (text: string, user = ANA.id) => ({ ...said(text, user), text: `<@${BOT.user}> ${escapeText(text)}` });
  const event = (content: object) => send("events_api", payloads.eventCallback(content));
  const writtenBy = new Map<string, ReturnType<typeof said> & { readonly thread?: string }>();

  async function write(
    make: (words: Parameters<typeof payloads.mention>[0]) => object,
    words: ReturnType<typeof said> & { readonly thread?: string },
  ): Promise<Written> {
    writtenBy.set(words.ts, words);
    return { id: words.ts, delivered: await event(make(words)) };
  }
  function slash(command: string, text: string, person: Person): Promise<readonly Delivered[]> {
    const user = known(person);
    const responseUrl = slack.responseUrl({ channel: CHANNEL, user, origin: undefined });
    return send(
      "slash_commands",
      payloads.slashCommand({ command, text: escapeText(text), user, channel: CHANNEL, responseUrl }),
    );
  }

  return {
    slack,
    log,
    send,
    settled,
    url,
    slash: (text, person = ANA) => slash("/ask", text, person),
    command: (text, person = ANA) => slash("/wellsourced", text, person),
    mention: (text, person = ANA) => event(payloads.mention(toBot(text, known(person)))),
    direct: (text, person = ANA) => event(payloads.directMessage(said(text, known(person)))),
    // Not subscribed to, so Slack would not even send it; the adapter must not rest on that.
    overhear: (text) => event(payloads.channelMessage(said(text))),
    echo: (text) => event(payloads.byBot(payloads.mention(toBot(text)), BOT)),
    otherBot: (text) => event(payloads.byBot(payloads.mention(toBot(text)), { user: "U0OTHER", bot: "B0OTHER" })),
    async repeated(text, times) {
      const [from, since] = [world.messages.length, handled];
      const payload = payloads.eventCallback(payloads.mention(toBot(text, known(ANA))));
      for (let i = 0; i < times; i++) {
        await transport.send("events_api", payload, i === 0 ? {} : { retry_attempt: i, retry_reason: "timeout" });
      }
      return settled(from, since);
    },
    begin: (text, person = ANA) => write(payloads.mention, toBot(text, known(person))),
    goOn: (start, text, person = ANA) =>
      // A person is named in the platform's own way, which must not be escaped.
      write(payloads.channelMessage, { ...said("", known(person)), text, thread: start.id }),
    mentionIn: (start, text, person = ANA) =>
      write(payloads.mention, { ...toBot(text, known(person)), thread: start.id }),
    async edit({ id }, text) {
      const before = writtenBy.get(id);
      if (!before) throw new Error("nobody wrote it");
      const after = `<@${BOT.user}> ${escapeText(text)}`;
      writtenBy.set(id, { ...before, text: after });
      return event(payloads.changed(before, after));
    },
    async remove({ id }) {
      const before = world.deleted.size;
      await event(payloads.deleted({ ts: id }));
      return world.deleted.size - before;
    },
    async judge(answer, verdict, note) {
      const message = messageOf.get(answer);
      const action = message && pressables(message.blocks).find(({ label }) => label === messages.notRightButton);
      if (!message || !action) throw new Error("there is nothing to press");
      const opened = world.modals.length;
      const instead = await pressOn(message, action, ANA.id);
      const modal = world.modals[opened];
      if (!modal) return instead;
      const values = {
        verdict: { verdict: { type: "radio_buttons", selected_option: { value: verdict } } },
        note: { note: { type: "plain_text_input", value: note } },
      };
      const { callback_id: callback, private_metadata: metadata } = modal;
      return send("interactive", payloads.viewSubmission({ callback, metadata, user: ANA.id, values }));
    },
    checkMessage(text, person = ANA) {
      const user = known(person);
      const responseUrl = slack.responseUrl({ channel: CHANNEL, user, origin: undefined });
      const shortcut = { text: escapeText(text), user, responseUrl, trigger: newTrigger() };
      return send("interactive", payloads.messageShortcut(shortcut));
    },
    typing: () => Promise.reject(new Error("Slack offers nothing while somebody types")),
    async restart() {
      await adapter.stop();
      adapter = newAdapter();
      await adapter.start();
    },
    stopBot: () => adapter.stop(),
    async stop() {
      await adapter.stop();
      await slack.stop();
    },
  };
}

export function configFor({ apiUrl, world }: Slack, mode: "socket" | "http" = "socket"): SlackConfig {
  return {
    botToken: world.tokens.bot,
    apiUrl,
    mode:
      mode === "socket"
        ? { kind: "socket", appToken: world.tokens.app }
        : { kind: "http", signingSecret: world.signingSecret, port: 0 },
  };
}
