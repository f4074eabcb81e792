import { z } from "zod";

/** A message somebody wrote to the bot. */
export interface Addressed {
  readonly channel: string;
  /** With the channel, what tells a message from every other. */
  readonly ts: string;
  /** The thread to answer in; undefined answers in the open. */
  readonly thread: string | undefined;
  readonly user: string;
  /** As Slack sends it. */
  readonly text: string;
}

/** An `app_mention`: answered in its thread, or in a new one below it. */
export function readMention(event: unknown, me: string): Addressed | undefined {
  const message = readMessage(event, me);
  return message && { ...message, thread: message.thread ?? message.ts };
}

/** A `message`, if it is a direct one. */
export function readDirect(event: unknown, me: string): Addressed | undefined {
  return Direct.safeParse(event).success ? readMessage(event, me) : undefined;
}

const Direct = z.object({ channel_type: z.literal("im") });

const Message = z.object({
  channel: z.string(),
  ts: z.string(),
  thread_ts: z.string().nullish(),
  user: z.string(),
  text: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
});

/** Subtypes that a person's own new message may have. Edits, deletions, joins and bots' messages have others. */
const WRITTEN = new Set([undefined, null, "file_share", "thread_broadcast"]);

function readMessage(event: unknown, me: string): Addressed | undefined {
  const { success, data } = Message.safeParse(event);
  if (!success || data.bot_id || data.user === me || !WRITTEN.has(data.subtype)) return undefined;
  const { channel, ts, user } = data;
  return { channel, ts, thread: data.thread_ts ?? undefined, user, text: data.text ?? "" };
}
