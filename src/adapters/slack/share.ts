import { z } from "zod";
import { messages } from "../../reply/messages.ts";
import { noteReply } from "../../reply/notices.ts";
import type { Ask } from "./ask.ts";
import type { Once } from "./dedupe.ts";
import type { Deliver } from "./deliver.ts";
import type { People } from "./people.ts";
import { respond } from "./response-url.ts";
import { SURFACE } from "./surface.ts";

interface Tools {
  readonly ask: Ask;
  readonly deliver: Deliver;
  readonly people: People;
  readonly once: Once;
}

/** The Share button was pressed, under an answer of today or of before the last restart. */
export interface Press {
  readonly question: string;
  readonly user: string;
  /** Of the account, not of the person. */
  readonly userName: string;
  readonly channel: string;
  readonly responseUrl: string;
  /** Tells this answer from every other. */
  readonly message: string;
}

const Body = z.object({
  response_url: z.url(),
  user: z.object({ id: z.string(), name: z.string().default(""), username: z.string().optional() }),
  container: z.object({ channel_id: z.string(), message_ts: z.string() }),
  actions: z.tuple([z.object({ action_id: z.literal(SURFACE.share), value: z.string() })]),
});

/** Reads a press out of the interaction; undefined for any other button. */
export function readPress(body: unknown): Press | undefined {
  const { success, data } = Body.safeParse(body);
  if (!success) return undefined;
  return {
    question: data.actions[0].value,
    user: data.user.id,
    userName: data.user.username || data.user.name,
    channel: data.container.channel_id,
    responseUrl: data.response_url,
    message: `${data.container.channel_id}:${data.container.message_ts}`,
  };
}

/**
 * Asks the question again and posts the answer for all. The response URL takes it to channels where the bot is no member,
 * and the private answer then makes way.
 */
export async function share(press: Press, { ask, deliver, people, once }: Tools): Promise<void> {
  const key = `share:${press.message}`;
  if (!once.first(key)) return;
  const { channel, responseUrl } = press;
  const [reply, name] = await Promise.all([
    ask({ kind: "ask", question: press.question }, press.user),
    people.nameOf(press.user),
  ]);
  // What is no answer, a failure for instance, is between the bot and whoever pressed.
  const posted =
    reply.share !== null &&
    (await deliver({
      channel,
      reply,
      audience: { kind: "shared", by: name ?? press.userName },
      send: (message) => respond(responseUrl, { ...message, response_type: "in_channel", replace_original: false }),
    }));
  if (!posted) once.forget(key);
  await deliver({
    channel,
    reply: reply.share === null ? reply : noteReply(posted ? messages.shared : messages.notShared),
    audience: { kind: "private" },
    send: (message) => respond(responseUrl, { ...message, response_type: "ephemeral", replace_original: posted }),
  });
}
