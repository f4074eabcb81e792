import {
  type APIMessageTopLevelComponent,
  type ButtonInteraction,
  ComponentType,
  MessageFlags,
  PermissionFlagsBits,
} from "discord.js";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { acknowledge, deliver } from "./deliver.ts";
import { small } from "./lines.ts";
import type { Recent } from "./recent.ts";
import { SHARE, textDisplay } from "./render.ts";

const V2 = MessageFlags.IsComponentsV2;

/**
 * Says to everybody in the channel what one person was told. The answer is taken from the private message itself,
 * which Discord sends along, so that a button works after a restart and shows the very words it stood under.
 */
export async function shareAnswer(interaction: ButtonInteraction, seen: Recent, log: Log): Promise<void> {
  await acknowledge(log, () => interaction.deferUpdate());
  if (!mayWrite(interaction)) return tell(interaction, messages.shareNotAllowed, log);

  // Pressed twice in a hurry: the first one is on its way.
  const key = `share:${interaction.message.id}`;
  if (!seen.add(key)) return;
  const components = shared(
    interaction.message.components.map((component) => component.toJSON() as APIMessageTopLevelComponent),
    interaction.customId.slice(SHARE.length),
    interaction.user.id,
  );
  const delivered = await deliver(log, "share", [() => interaction.webhook.send({ flags: V2, components })]);
  if (delivered) {
    const done = { flags: V2, components: [textDisplay(messages.shared)] } as const;
    await deliver(log, "shared", [() => interaction.webhook.editMessage("@original", done)]);
  } else {
    seen.forget(key);
    await tell(interaction, messages.notShared, log);
  }
}

/**
 * The answer without its buttons, the question it answers, and who shared it.
 * `<@id>` shows a name; it notifies nobody, as no message from here does.
 */
export function shared(
  components: readonly APIMessageTopLevelComponent[],
  question: string,
  userId: string,
): APIMessageTopLevelComponent[] {
  const above = question === "" ? [] : [textDisplay(small(question))];
  const answer = components.filter(({ type }) => type !== ComponentType.ActionRow);
  return [...above, ...answer, textDisplay(`-# ${messages.sharedBy(`<@${userId}>`)}`)];
}

/** Nobody shall speak through the bot where they may not speak themselves. */
function mayWrite({ channel, memberPermissions }: ButtonInteraction): boolean {
  const needed = channel?.isThread() ? PermissionFlagsBits.SendMessagesInThreads : PermissionFlagsBits.SendMessages;
  return memberPermissions?.has(needed) ?? false;
}

async function tell(interaction: ButtonInteraction, text: string, log: Log): Promise<void> {
  const message = { flags: V2 | MessageFlags.Ephemeral, components: [textDisplay(text)] } as const;
  await deliver(log, "notice", [() => interaction.webhook.send(message)]);
}
