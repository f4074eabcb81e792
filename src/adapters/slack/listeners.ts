import type { App } from "@slack/bolt";
import type { Bot } from "../../bot/adapter.ts";
import { type Command, parseCommand } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { type Addressed, readDirect, readMention } from "./address.ts";
import { createAsk } from "./ask.ts";
import { createOnce } from "./dedupe.ts";
import type { Deliver } from "./deliver.ts";
import { plainText } from "./parse.ts";
import type { People } from "./people.ts";
import { respond } from "./response-url.ts";
import { withoutSecrets } from "./sdk-log.ts";
import { readPress, share } from "./share.ts";
import { SURFACE } from "./surface.ts";
import { post } from "./web.ts";

interface Tools {
  readonly bot: Bot;
  readonly people: People;
  readonly deliver: Deliver;
  readonly log: Log;
}

/** Connects what happens in Slack with the bot. */
export function listen(app: App, { bot, people, deliver, log }: Tools): void {
  const once = createOnce();
  const ask = createAsk({ bot, people, log });

  async function answer(message: Addressed | undefined, me: string): Promise<void> {
    // A mention and a direct message may be one and the same message.
    if (!message || !once.first(`${message.channel}:${message.ts}`)) return;
    const reply = await ask({ kind: "ask", question: plainText(message.text, me) }, message.user);
    await deliver({
      channel: message.channel,
      reply,
      audience: { kind: "public" },
      send: (form) => post(app.client, message, form),
    });
  }

  async function answerCommand(command: Command, from: SlashCommand): Promise<void> {
    if (!once.first(`slash:${from.trigger_id}`)) return;
    await deliver({
      channel: from.channel_id,
      reply: await ask(command, from.user_id),
      audience: { kind: "private" },
      send: (form) => respond(from.response_url, { ...form, response_type: "ephemeral" }),
    });
  }

  // Slack wants to hear within three seconds that a command or a button arrived. Answers take their own way.
  app.use(async (args) => {
    if ("ack" in args && typeof args.ack === "function") await args.ack();
    await args.next();
  });
  app.event("app_mention", async ({ event, context }) => {
    const me = context.botUserId ?? "";
    await answer(readMention(event, me), me);
  });
  app.message(async ({ message, context }) => {
    const me = context.botUserId ?? "";
    await answer(readDirect(message, me), me);
  });
  app.command(SURFACE.ask, async ({ command, context }) => {
    await answerCommand({ kind: "ask", question: plainText(command.text, context.botUserId ?? "") }, command);
  });
  app.command(SURFACE.about, async ({ command }) => {
    await answerCommand(parseCommand(command.text), command);
  });
  app.action(SURFACE.share, async ({ body }) => {
    const press = readPress(body);
    if (press) await share(press, { ask, deliver, people, once });
  });
  app.error(async (error) => log.error("slack.listener_failed", { error: withoutSecrets(String(error)) }));
}

interface SlashCommand {
  readonly trigger_id: string;
  readonly channel_id: string;
  readonly user_id: string;
  readonly response_url: string;
}
