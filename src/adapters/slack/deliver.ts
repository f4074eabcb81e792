import type { Log } from "../../log.ts";
import type { Reply } from "../../reply/reply.ts";
import { newId } from "./ask.ts";
import type { Lanes } from "./lanes.ts";
import { renderPlain } from "./plain.ts";
import { type Audience, render, type SlackMessage } from "./render.ts";
import { withoutSecrets } from "./sdk-log.ts";

interface Delivery {
  readonly channel: string;
  readonly reply: Reply;
  readonly audience: Audience;
  readonly send: (message: SlackMessage) => Promise<void>;
}

/** Brings a reply to people; resolves with whether it arrived. Never rejects. */
export type Deliver = (delivery: Delivery) => Promise<boolean>;

/** Slack may refuse a message for reasons it documents nowhere, so a refused one goes out again in plain form. */
export function createDeliver(lanes: Lanes, log: Log): Deliver {
  return async ({ channel, reply, audience, send }) => {
    const id = newId();
    for (const form of [render, renderPlain]) {
      try {
        await lanes(channel, () => send(form(reply, audience)));
        return true;
      } catch (error) {
        const level = form === render ? "warn" : "error";
        log[level]("slack.reply_refused", { id, channel, form: form.name, error: withoutSecrets(String(error)) });
      }
    }
    return false;
  };
}
