import { createDiscordAdapter } from "../../../src/adapters/discord/index.ts";
import type { Bot } from "../../../src/bot/adapter.ts";
import type { DiscordConfig } from "../../../src/config.ts";
import type { Log } from "../../../src/log.ts";
import type { Delivered, Harness, Person } from "../../contracts/adapter.ts";
import { ANNA, type Someone } from "../../standins/discord/people.ts";
import { type DiscordStandIn, startDiscord } from "../../standins/discord/stand-in.ts";
import type { Sent } from "../../standins/discord/state.ts";
import { BOT, BOT_ID, ORDINARY, Permission, TOKEN } from "../../standins/discord/world.ts";
import { read } from "./read.ts";

export interface DiscordHarness extends Harness {
  readonly discord: DiscordStandIn;
  /** Lets the bot go and come back as a new process would. */
  readonly restart: () => Promise<void>;
  /** Runs `act` and collects what people saw because of it. */
  readonly because: (act: () => string | undefined, who?: Someone) => Promise<readonly Delivered[]>;
}

const SILENT: Log = { debug() {}, info() {}, warn() {}, error() {} };

/** The real adapter against the stand-in. `stop` fails when the bot did anything that Discord refuses. */
export async function createDiscordHarness(
  bot: Bot,
  { log = SILENT, ...more }: Partial<DiscordConfig> & { readonly log?: Log } = {},
): Promise<DiscordHarness> {
  const discord = await startDiscord();
  const { people, state } = discord;
  let working = 0;
  const counted: Bot = {
    async handle(command, actor) {
      working += 1;
      try {
        return await bot.handle(command, actor);
      } finally {
        working -= 1;
      }
    },
  };
  const config = { token: TOKEN, guildId: undefined, apiUrl: discord.apiUrl, ...more };
  let adapter = createDiscordAdapter({ config, bot: counted, log });
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
      .map((sent) => delivered(sent, trigger, who));
  }

  function delivered(sent: Sent, trigger: string | undefined, who: Someone): Delivered {
    const { text, quotes, pings, buttons } = read(sent);
    const [button] = buttons;
    const asShown = { ...sent };
    const share = button && (() => because(() => void people.press(who, sent, button.customId, asShown), who));
    const threaded = trigger !== undefined && sent.replyTo === trigger;
    return { text, quotes, private: sent.ephemeral, threaded, pings, share };
  }

  const mention = (text: string) => `<@${BOT_ID}> ${text}`;
  return {
    discord,
    because,
    async restart() {
      await adapter.stop();
      adapter = createDiscordAdapter({ config, bot: counted, log });
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
  return { id: person.id, username: `person-${person.id}`, permissions };
}
