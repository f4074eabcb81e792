import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Bot } from "../../bot/adapter.ts";
import type { Log } from "../../log.ts";
import type { Reply } from "../../reply/reply.ts";
import type { Ask } from "./ask.ts";
import { renderHome } from "./render.ts";
import { withoutSecrets } from "./sdk-log.ts";

interface Tools {
  readonly client: webApi.WebClient;
  readonly bot: Bot;
  readonly ask: Ask;
  readonly log: Log;
}

const Opened = z.object({ user: z.string(), channel: z.string(), tab: z.enum(["home", "messages"]) });

/** Somebody opened the app: its home, or the conversation with it. */
export async function greet(event: unknown, tools: Tools): Promise<void> {
  const { data } = Opened.safeParse(event);
  if (!data) return;
  if (data.tab === "home") await showHome(data.user, data.channel, tools);
  else await suggest(data.channel, tools);
}

/** Draws the home tab anew; `news` stands above it, the outcome of a reload for instance. */
export async function showHome(
  user: string,
  channel: string,
  { client, ask, log }: Tools,
  news?: Reply,
): Promise<void> {
  const reply = await ask.home(user, { place: channel, thread: null });
  try {
    await client.views.publish({ user_id: user, view: { type: "home", blocks: renderHome(reply, news) } });
  } catch (error) {
    log.error("slack.home_not_shown", { error: withoutSecrets(String(error)) });
  }
}

/** In an agent app a thread must not be named: Slack would drop the prompts without a word. */
async function suggest(channel: string, { client, bot, log }: Tools): Promise<void> {
  const questions = await bot.prompts({ platform: "slack", place: channel, thread: null });
  if (questions.length === 0) return;
  try {
    const prompts = questions.map((question) => ({ title: question.slice(0, LONGEST_TITLE), message: question }));
    await client.apiCall("assistant.threads.setSuggestedPrompts", { channel_id: channel, prompts });
  } catch (error) {
    log.warn("slack.prompts_not_shown", { error: withoutSecrets(String(error)) });
  }
}

const LONGEST_TITLE = 75;
