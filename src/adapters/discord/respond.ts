import { setTimeout as delay } from "node:timers/promises";
import {
  type ButtonInteraction,
  type ChatInputCommandInteraction,
  type MessageContextMenuCommandInteraction,
  MessageFlags,
  type ModalSubmitInteraction,
} from "discord.js";
import type { Log } from "../../log.ts";
import type { Reply } from "../../reply/reply.ts";
import { acknowledge, deliver, isAcknowledged, isRefusal } from "./deliver.ts";
import { type Audience, type ComponentMessage, type PlainMessage, renderComponents, renderPlain } from "./render.ts";

/** Half of what Discord allows: the rest is for the way there. */
const SOON_MS = 1_500;

type Asking =
  | ChatInputCommandInteraction
  | MessageContextMenuCommandInteraction
  | ButtonInteraction
  | ModalSubmitInteraction;

/**
 * Discord wants a first sign within 3 seconds, or the reply is lost for good. A question is answered in milliseconds,
 * so its answer is that sign: one request instead of two, and one which does not count against the 50 a second that a
 * bot may send. Should it take longer, and for what may keep the process busy (`slow`: a reload), the sign comes first
 * and says only “is thinking …”; then there are 15 minutes.
 */
export async function respondPrivately(
  interaction: Asking,
  work: () => Promise<Reply>,
  log: Log,
  { slow = false }: { readonly slow?: boolean } = {},
): Promise<void> {
  const defer = () => acknowledge(log, () => interaction.deferReply({ flags: MessageFlags.Ephemeral }));
  const early = slow ? undefined : work();
  const deferred = early && (await isSoon(early)) ? false : await defer();
  const answer = await (early ?? work());
  // In a direct message there is no channel to share with.
  const audience: Audience = { kind: interaction.inGuild() ? "private" : "public" };

  const edit = (form: ComponentMessage | PlainMessage) => interaction.webhook.editMessage("@original", form);
  const reply = (form: ComponentMessage | PlainMessage) =>
    interaction
      .reply({ ...form, flags: MessageFlags.Ephemeral | ("flags" in form ? form.flags : 0) })
      // A try which seemed lost had arrived: this one takes its place.
      .catch((error: unknown) => (isAcknowledged(error) ? edit(form) : Promise.reject(error)));
  const send = deferred ? edit : reply;
  await deliver(log, "command", [
    () => send(renderComponents(answer, audience)),
    (error) => send(nextForm(answer, audience, error)),
  ]);
}

async function isSoon(work: Promise<unknown>): Promise<boolean> {
  const stop = new AbortController();
  const late = delay(SOON_MS, false, { signal: stop.signal }).catch(() => false);
  return Promise.race([work.then(() => true), late]).finally(() => stop.abort());
}

/**
 * What Discord refused is tried again in a plainer form. What got lost on the way is tried again as it was: should it
 * have arrived after all, an edit changes nothing and the nonce keeps a second message away.
 */
export function nextForm(answer: Reply, audience: Audience, error: unknown): ComponentMessage | PlainMessage {
  return isRefusal(error) ? renderPlain(answer) : renderComponents(answer, audience);
}
