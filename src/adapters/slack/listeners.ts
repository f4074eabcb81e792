import type { App } from "@slack/bolt";
import { z } from "zod";
import type { Bot } from "../../bot/adapter.ts";
import { type Command, parseCommand } from "../../bot/command.ts";
import type { Log } from "../../log.ts";
import { readMention, readMessage } from "./address.ts";
import { createAsk } from "./ask.ts";
import { createConversation } from "./conversation.ts";
import { createOnce } from "./dedupe.ts";
import type { Deliver } from "./deliver.ts";
import { readForm } from "./form.ts";
import { greet, showHome } from "./home.ts";
import { plainText } from "./parse.ts";
import type { People } from "./people.ts";
import { press, readPress } from "./press.ts";
import { respond } from "./response-url.ts";
import { withoutSecrets } from "./sdk-log.ts";
import { SURFACE } from "./surface.ts";

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
  const { client } = app;
  const converse = createConversation({ client, bot, ask, deliver, once, log });

  /** Answers at the address which Slack gave with a command, a shortcut or a form. */
  async function answerAt(url: string, command: Command, user: string, channel: string): Promise<void> {
    await deliver({
      channel,
      reply: await ask.command(command, user, { place: channel, thread: null }),
      audience: { kind: "private" },
      send: (form) => respond(url, { ...form, response_type: "ephemeral", replace_original: false }),
    });
  }

  // Slack wants to hear within three seconds that a command or a button arrived. Answers take their own way.
  app.use(async (args) => {
    if ("ack" in args && typeof args.ack === "function") await args.ack();
    await args.next();
  });
  app.event("app_mention", async ({ event, context }) => {
    const me = context.botUserId ?? "";
    await converse(readMention(event, me), me);
  });
  app.event("message", async ({ event, context }) => {
    const me = context.botUserId ?? "";
    await converse(readMessage(event, me), me);
  });
  app.event("app_home_opened", async ({ event }) => greet(event, { client, bot, ask, log }));
  app.command(SURFACE.ask, async ({ command, context }) => {
    if (!once.first(`slash:${command.trigger_id}`)) return;
    const question = plainText(command.text, context.botUserId ?? "");
    await answerAt(command.response_url, { kind: "ask", question }, command.user_id, command.channel_id);
  });
  app.command(SURFACE.about, async ({ command }) => {
    if (!once.first(`slash:${command.trigger_id}`)) return;
    await answerAt(command.response_url, parseCommand(command.text), command.user_id, command.channel_id);
  });
  app.shortcut(SURFACE.check, async ({ body, context }) => {
    const { data } = OnMessage.safeParse(body);
    if (!data || !once.first(`shortcut:${data.trigger_id}`)) return;
    const text = plainText(data.message.text ?? "", context.botUserId ?? "");
    await answerAt(data.response_url, { kind: "check", text }, data.user.id, data.channel.id);
  });
  app.action(/.*/, async ({ body }) => {
    const pressed = readPress(body);
    if (pressed) return press(pressed, { client, ask, deliver, people, once, log });
    const onHome = OnHome.safeParse(body).data;
    if (!onHome) return;
    const scene = { place: onHome.user.id, thread: null };
    const news = await ask.command({ kind: "reload" }, onHome.user.id, scene);
    await showHome(onHome.user.id, onHome.user.id, { client, bot, ask, log }, news);
  });
  app.view(SURFACE.form, async ({ body }) => {
    const judged = readForm(body);
    if (!judged) return;
    const { state, verdict, note, user, channel, url } = judged;
    await answerAt(url, { kind: "feedback", state, verdict, note }, user, channel);
  });
  app.error(async (error) => log.error("slack.listener_failed", { error: withoutSecrets(String(error)) }));
}

const OnMessage = z.object({
  trigger_id: z.string(),
  response_url: z.url(),
  user: z.object({ id: z.string() }),
  channel: z.object({ id: z.string() }),
  message: z.object({ text: z.string().nullish() }),
});

/** The one button of the home tab. */
const OnHome = z.object({
  user: z.object({ id: z.string() }),
  container: z.object({ type: z.literal("view") }),
  actions: z.array(z.object({ action_id: z.literal(`${SURFACE.action}reload`) })).nonempty(),
});
