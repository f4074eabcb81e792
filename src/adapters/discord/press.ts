import { type ButtonInteraction, MessageFlags, PermissionFlagsBits } from "discord.js";
import type { Bot } from "../../bot/adapter.ts";
import type { Log } from "../../log.ts";
import { messages } from "../../reply/messages.ts";
import { noteReply } from "../../reply/notices.ts";
import { type Pressed, verdictRow } from "./buttons.ts";
import { acknowledge, deliver, describe } from "./deliver.ts";
import { form } from "./form.ts";
import type { Recent } from "./recent.ts";
import { renderComponents, textDisplay } from "./render.ts";
import { respondPrivately } from "./respond.ts";
import { say, whoAndWhere } from "./say.ts";

interface Tools {
  readonly bot: Bot;
  readonly log: Log;
  readonly seen: Recent;
}

const V2 = MessageFlags.IsComponentsV2;

/** Does what a button promises. What comes of it is for who pressed, but for a share. */
export async function press(interaction: ButtonInteraction, pressed: Pressed, tools: Tools): Promise<void> {
  const { bot, log } = tools;
  const { who, scene } = whoAndWhere(interaction);
  const { state } = pressed;
  if (pressed.kind === "verdict") {
    const command = { kind: "feedback", state, verdict: pressed.verdict, note: null } as const;
    return respondPrivately(interaction, () => say(bot, command, who, scene, log), log);
  }
  switch (pressed.action) {
    case "share":
      return share(interaction, state, tools);
    case "not-right":
      return openForm(interaction, state, tools);
    case "turn":
      return turn(interaction, state, tools);
    case "context":
    case "sources":
    case "copy":
    case "reload": {
      const command = { kind: "press", action: pressed.action, state } as const;
      const slow = pressed.action === "reload";
      return respondPrivately(interaction, () => say(bot, command, who, scene, log), log, { slow });
    }
    default:
      pressed.action satisfies never;
  }
}

/** Another page in place of this one. */
async function turn(interaction: ButtonInteraction, state: string, { bot, log }: Tools): Promise<void> {
  const { who, scene } = whoAndWhere(interaction);
  const reply = await say(bot, { kind: "press", action: "turn", state }, who, scene, log);
  const audience = { kind: "private" } as const;
  await deliver(log, "page", [
    () => interaction.update(renderComponents(reply, audience)),
    () => interaction.webhook.editMessage("@original", renderComponents(reply, audience)),
  ]);
}

/** Says to everybody in the channel what one person was told; the private answer makes way. */
async function share(interaction: ButtonInteraction, state: string, { bot, log, seen }: Tools): Promise<void> {
  await acknowledge(log, () => interaction.deferUpdate());
  if (!mayWrite(interaction)) return tell(interaction, messages.shareNotAllowed, log);
  // Pressed twice in a hurry: the first one is on its way.
  const key = `share:${interaction.message.id}`;
  if (!seen.add(key)) return;
  const { who, scene } = whoAndWhere(interaction);
  const reply = await say(bot, { kind: "press", action: "share", state }, who, scene, log);
  // What is no answer, a failure for instance, is between the bot and whoever pressed.
  if (reply.actions.length === 0) {
    seen.forget(key);
    return tell(interaction, reply.headline, log);
  }
  const audience = { kind: "shared", by: interaction.user.id } as const;
  const delivered = await deliver(log, "share", [() => interaction.webhook.send(renderComponents(reply, audience))]);
  if (!delivered) {
    seen.forget(key);
    return tell(interaction, messages.notShared, log);
  }
  const done = renderComponents(noteReply(messages.shared), { kind: "private" });
  await deliver(log, "shared", [() => interaction.webhook.editMessage("@original", done)]);
}

/** When the form cannot be opened, the choice comes as buttons. */
async function openForm(interaction: ButtonInteraction, state: string, { log }: Tools): Promise<void> {
  try {
    await interaction.showModal(form(state));
  } catch (error) {
    log.warn("discord.form-not-opened", describe(error));
    const components = [textDisplay(messages.whatIsWrong), ...verdictRow(state)];
    await deliver(log, "form", [() => interaction.reply({ flags: V2 | MessageFlags.Ephemeral, components })]);
  }
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
