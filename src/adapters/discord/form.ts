import {
  type APIModalInteractionResponseCallbackData,
  ComponentType,
  type ModalSubmitInteraction,
  TextInputStyle,
} from "discord.js";
import type { Command } from "../../bot/command.ts";
import { messages } from "../../reply/messages.ts";
import { VERDICTS } from "./buttons.ts";

const FORM = "not-right:";

/** The form behind “Not right”. https://discord.com/developers/docs/components/reference#label */
export function form(state: string): APIModalInteractionResponseCallbackData {
  return {
    custom_id: FORM + state,
    title: messages.feedbackTitle,
    components: [
      {
        type: ComponentType.Label,
        label: messages.feedbackTitle,
        component: {
          type: ComponentType.StringSelect,
          custom_id: "verdict",
          required: true,
          options: VERDICTS.map((kind) => ({ label: messages.feedbackChoices[kind], value: kind })),
        },
      },
      {
        type: ComponentType.Label,
        label: messages.feedbackNote,
        component: {
          type: ComponentType.TextInput,
          custom_id: "note",
          style: TextInputStyle.Paragraph,
          required: false,
          max_length: 1_000,
        },
      },
    ],
  };
}

/** Reads the form that somebody sent; null for any other. */
export function readForm({ customId, fields }: ModalSubmitInteraction): Command | null {
  if (!customId.startsWith(FORM)) return null;
  const chosen = fields.getStringSelectValues("verdict")[0];
  const verdict = VERDICTS.find((kind) => kind === chosen) ?? "other";
  return {
    kind: "feedback",
    state: customId.slice(FORM.length),
    verdict,
    note: fields.getTextInputValue("note") || null,
  };
}
