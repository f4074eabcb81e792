import { setTimeout as sleep } from "node:timers/promises";
import { escapeText } from "../../../src/adapters/slack/escape.ts";
import { createSlackAdapter } from "../../../src/adapters/slack/index.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { SlackConfig } from "../../../src/config.ts";
import type { Delivered, Harness, Person } from "../../contracts/adapter.ts";
import { createHttpTransport } from "../../standins/slack/http-transport.ts";
import * as payloads from "../../standins/slack/payloads.ts";
import { type Slack, startSlack } from "../../standins/slack/slack.ts";
import type { Kind, Retry, Transport } from "../../standins/slack/transport.ts";
import { BOT, CHANNEL, type Message } from "../../standins/slack/world.ts";
import { buttonOf, readDelivered } from "./read.ts";
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
  const bot: Bot = {
    async handle(command, actor) {
      handling += 1;
      return given.handle(command, actor).finally(() => {
        handling -= 1;
        handled += 1;
      });
    },
  };
  const adapter = createSlackAdapter({ config: configFor(slack, mode), bot, log, host: "127.0.0.1" });
  await adapter.start();
  const url = `http://127.0.0.1:${log.find("slack.listening")?.port}/slack/events`;
  const transport: Transport =
    mode === "socket" ? slack.socket : createHttpTransport({ url, signingSecret: world.signingSecret });

  async function settled(from: number, since = handled): Promise<readonly Delivered[]> {
    const messages = () => world.messages.length - from;
    const busy = () => handling + world.busy + transport.unacked() > 0 || messages() < handled - since;
    const until = Date.now() + 8_000;
    for (let quiet = 0; quiet < 3 && Date.now() < until; quiet++) {
      await sleep(15);
      if (busy()) quiet = -1;
    }
    return world.messages.slice(from).map((message) => delivered(message));
  }

  function delivered(message: Message): Delivered {
    const asker = message.onlyFor ?? ANA.id;
    const button = buttonOf(message);
    if (!button) return readDelivered(message, asker, undefined);
    return readDelivered(message, asker, async () => {
      const responseUrl = slack.responseUrl({ channel: message.channel, user: asker, origin: message.ts });
      const pressed = payloads.blockAction({ action: button, on: message, user: asker, responseUrl });
      return send("interactive", pressed);
    });
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
