import { z } from "zod";

/** A message somebody wrote. */
export interface Written {
  readonly channel: string;
  /** With the channel, what tells a message from every other. */
  readonly ts: string;
  /** The thread it stands in; undefined in the open. */
  readonly thread: string | undefined;
  readonly user: string;
  /** As Slack sends it. */
  readonly text: string;
}

/** What a message event tells. Joins, bots, the bot itself and everything else are undefined, and go unread. */
export type Heard =
  | { readonly kind: "mention" | "direct" | "in-thread"; readonly message: Written }
  | { readonly kind: "changed"; readonly message: Written; readonly before: string }
  | { readonly kind: "deleted"; readonly channel: string; readonly ts: string };

/** An `app_mention`. */
export function readMention(event: unknown, me: string): Heard | undefined {
  const message = readWritten(event, me);
  return message && { kind: "mention", message };
}

/** A `message`. One that mentions the bot in a channel comes as an `app_mention` as well, and is read there. */
export function readMessage(event: unknown, me: string): Heard | undefined {
  const changed = Changed.safeParse(event).data;
  if (changed) return readChange(changed, me);
  const gone = Deleted.safeParse(event).data;
  if (gone) return { kind: "deleted", channel: gone.channel, ts: gone.deleted_ts };
  const message = readWritten(event, me);
  if (!message) return undefined;
  if (Direct.safeParse(event).success) return { kind: "direct", message };
  if (message.thread === undefined || message.text.includes(`<@${me}>`)) return undefined;
  return { kind: "in-thread", message };
}

function readChange({ channel, message, previous_message }: z.infer<typeof Changed>, me: string): Heard | undefined {
  // The root of a thread is not taken away: it becomes a stone with nothing on it.
  if (message.subtype === "tombstone") return { kind: "deleted", channel, ts: message.ts };
  const now = readWritten({ ...message, channel }, me);
  return now && { kind: "changed", message: now, before: previous_message?.text ?? "" };
}

const Direct = z.object({ channel_type: z.literal("im") });

const Said = z.object({
  ts: z.string(),
  thread_ts: z.string().nullish(),
  user: z.string().nullish(),
  text: z.string().nullish(),
  subtype: z.string().nullish(),
  bot_id: z.string().nullish(),
});
const Message = Said.extend({ channel: z.string() });
const Changed = z.object({
  subtype: z.literal("message_changed"),
  channel: z.string(),
  message: Said,
  previous_message: Said.nullish(),
});
const Deleted = z.object({ subtype: z.literal("message_deleted"), channel: z.string(), deleted_ts: z.string() });

/** Subtypes that a person's own new message may have. Joins, topics and bots' messages have others. */
const WRITTEN = new Set([undefined, null, "file_share", "thread_broadcast"]);

function readWritten(event: unknown, me: string): Written | undefined {
  const { success, data } = Message.safeParse(event);
  if (!success || data.bot_id || !data.user || data.user === me || !WRITTEN.has(data.subtype)) return undefined;
  const { channel, ts, user } = data;
  return { channel, ts, thread: data.thread_ts ?? undefined, user, text: data.text ?? "" };
}

/** It speaks to a person, a group or everybody, the bot left aside. */
export function tagsSomebody(text: string, me: string): boolean {
  return text
    .split("<")
    .slice(1)
    .some((part) => (part.startsWith("@") && !part.startsWith(`@${me}>`)) || part.startsWith("!"));
}
