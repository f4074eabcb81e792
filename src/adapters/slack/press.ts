import type { webApi } from "@slack/bolt";
import { z } from "zod";
import type { Log } from "../../log.ts";
import type { ActionKind } from "../../reply/actions.ts";
import { messages } from "../../reply/messages.ts";
import { noteReply } from "../../reply/notices.ts";
import type { FeedbackKind } from "../../store/store.ts";
import type { Ask } from "./ask.ts";
import { actionOf } from "./buttons.ts";
import type { Once } from "./dedupe.ts";
import type { Deliver } from "./deliver.ts";
import { choices, form, VERDICTS } from "./form.ts";
import type { People } from "./people.ts";
import { respond } from "./response-url.ts";
import { withoutSecrets } from "./sdk-log.ts";
import { SURFACE } from "./surface.ts";

interface Tools {
  readonly client: webApi.WebClient;
  readonly ask: Ask;
  readonly deliver: Deliver;
  readonly people: People;
  readonly once: Once;
  readonly log: Log;
}

/** A button was pressed, under an answer of today or of before the last restart. */
export interface Press {
  readonly what:
    | { readonly kind: "action"; readonly action: ActionKind }
    | { readonly kind: "verdict"; readonly verdict: FeedbackKind };
  readonly state: string;
  readonly user: string;
  /** Of the account, not of the person. */
  readonly userName: string;
  readonly channel: string;
  readonly thread: string | undefined;
  readonly url: string;
  readonly trigger: string;
  /** Tells this answer from every other. */
  readonly message: string;
}

const Body = z.object({
  response_url: z.url(),
  trigger_id: z.string(),
  user: z.object({ id: z.string(), name: z.string().default(""), username: z.string().optional() }),
  container: z.object({ channel_id: z.string(), message_ts: z.string(), thread_ts: z.string().nullish() }),
  actions: z.tuple([z.object({ action_id: z.string(), value: z.string() })]),
});

/** Reads a press out of an interaction; undefined for anything that is not a button of ours. */
export function readPress(body: unknown): Press | undefined {
  const { success, data } = Body.safeParse(body);
  if (!success) return undefined;
  const read = readAction(data.actions[0]);
  if (!read) return undefined;
  const { channel_id: channel, message_ts, thread_ts } = data.container;
  return {
    ...read,
    user: data.user.id,
    userName: data.user.username || data.user.name,
    channel,
    thread: thread_ts ?? undefined,
    url: data.response_url,
    trigger: data.trigger_id,
    message: `${channel}:${message_ts}`,
  };
}

function readAction({ action_id: id, value }: { action_id: string; value: string }) {
  if (id === SURFACE.thumbs) {
    const [thumb, state = ""] = value.split(":");
    return thumb === "helpful"
      ? { what: { kind: "verdict", verdict: "helpful" } as const, state }
      : { what: { kind: "action", action: "not-right" } as const, state };
  }
  const verdict = VERDICTS.find((kind) => id === SURFACE.verdict + kind);
  if (verdict) return { what: { kind: "verdict", verdict } as const, state: value };
  const action = actionOf(id);
  return action && { what: { kind: "action", action } as const, state: value };
}

/** Does what the button promises. What comes of it is for who pressed, but for a share. */
export async function press(pressed: Press, tools: Tools): Promise<void> {
  const { what, state, user } = pressed;
  if (what.kind === "verdict") {
    const reply = await tools.ask.command(
      { kind: "feedback", state, verdict: what.verdict, note: null },
      user,
      sceneOf(pressed),
    );
    await tell(pressed, reply, tools);
    return;
  }
  switch (what.action) {
    case "share":
      return share(pressed, tools);
    case "not-right":
      return openForm(pressed, tools);
    case "context":
    case "sources":
    case "copy":
    case "turn":
    case "reload": {
      const command = { kind: "press", action: what.action, state } as const;
      const reply = await tools.ask.command(command, user, sceneOf(pressed));
      await tell(pressed, reply, tools, { replace: what.action === "turn" });
      return;
    }
    default:
      what.action satisfies never;
  }
}

function sceneOf({ channel, thread }: Pick<Press, "channel" | "thread">) {
  return { place: channel, thread: thread === undefined ? null : `${channel}:${thread}` };
}

async function tell(
  { channel, thread, url }: Press,
  reply: Parameters<Deliver>[0]["reply"],
  { deliver }: Tools,
  { replace = false }: { readonly replace?: boolean } = {},
): Promise<boolean> {
  return deliver({
    channel,
    reply,
    audience: { kind: "private" },
    send: (message) =>
      respond(url, {
        ...message,
        response_type: "ephemeral",
        replace_original: replace,
        ...(thread === undefined || replace ? {} : { thread_ts: thread }),
      }),
  });
}

/** Posts the answer for all, through the response URL also where the bot is no member; the private answer then makes way. */
async function share(pressed: Press, tools: Tools): Promise<void> {
  const { ask, deliver, people, once } = tools;
  const key = `share:${pressed.message}`;
  if (!once.first(key)) return;
  const { channel, url, user, state, userName } = pressed;
  const [reply, name] = await Promise.all([
    ask.command({ kind: "press", action: "share", state }, user, sceneOf(pressed)),
    people.nameOf(user),
  ]);
  // What is no answer, a failure for instance, is between the bot and whoever pressed.
  const isAnswer = reply.actions.length > 0;
  const posted =
    isAnswer &&
    (await deliver({
      channel,
      reply,
      audience: { kind: "shared", by: name ?? userName },
      send: (message) => respond(url, { ...message, response_type: "in_channel", replace_original: false }),
    }));
  if (!posted) once.forget(key);
  const said = isAnswer ? noteReply(posted ? messages.shared : messages.notShared) : reply;
  await tell(pressed, said, tools, { replace: posted });
}

/** Slack takes a trigger within three seconds, and once: when it will not, the choice comes as buttons. */
async function openForm(pressed: Press, tools: Tools): Promise<void> {
  const { state, channel, thread, url, trigger } = pressed;
  try {
    await tools.client.views.open({ trigger_id: trigger, view: form({ state, channel, thread: thread ?? null, url }) });
  } catch (error) {
    tools.log.warn("slack.form_not_opened", { error: withoutSecrets(String(error)) });
    await tools.deliver({
      channel,
      reply: noteReply(messages.whatIsWrong),
      audience: { kind: "private" },
      send: (message) =>
        respond(url, {
          ...message,
          blocks: [...(message.blocks ?? []), choices(state)],
          response_type: "ephemeral",
          replace_original: false,
        }),
    });
  }
}
