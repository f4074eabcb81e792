import type { types } from "@slack/bolt";
import { z } from "zod";
import { messages } from "../../reply/messages.ts";
import type { FeedbackKind } from "../../store/store.ts";
import { SURFACE } from "./surface.ts";

/** What may be wrong with an answer, in the order in which it is offered. */
export const VERDICTS = ["wrong-quote", "missing-source", "no-difference", "other"] as const satisfies FeedbackKind[];

/** Where the form was opened from: its answer goes there. */
const Origin = z.object({ state: z.string(), channel: z.string(), thread: z.string().nullable(), url: z.string() });
export type Origin = z.infer<typeof Origin>;

/** The form behind “Not right”. https://docs.slack.dev/reference/views/modal-views */
export function form(origin: Origin): types.ModalView {
  return {
    type: "modal",
    callback_id: SURFACE.form,
    private_metadata: JSON.stringify(origin),
    title: plainText(messages.feedbackTitle),
    submit: plainText(messages.feedbackSend),
    close: plainText(messages.feedbackCancel),
    blocks: [
      {
        type: "input",
        block_id: "verdict",
        label: plainText(messages.feedbackTitle),
        element: {
          type: "radio_buttons",
          action_id: "verdict",
          options: VERDICTS.map((kind) => ({ text: plainText(messages.feedbackChoices[kind]), value: kind })),
        },
      },
      {
        type: "input",
        block_id: "note",
        optional: true,
        label: plainText(messages.feedbackNote),
        element: { type: "plain_text_input", action_id: "note", multiline: true, max_length: 1_000 },
      },
    ],
  };
}

export interface Judgement extends Origin {
  readonly user: string;
  readonly verdict: FeedbackKind;
  readonly note: string | null;
}

/** Reads the form that somebody sent; undefined for any other. */
export function readForm(body: unknown): Judgement | undefined {
  const { data } = Submitted.safeParse(body);
  if (!data) return undefined;
  const { verdict, note } = data.view.state.values;
  return {
    ...data.view.private_metadata,
    user: data.user.id,
    verdict: verdict.verdict.selected_option.value,
    note: note.note.value ?? null,
  };
}

const Submitted = z.object({
  user: z.object({ id: z.string() }),
  view: z.object({
    private_metadata: z
      .string()
      .transform((text) => JSON.parse(text) as unknown)
      .pipe(Origin),
    state: z.object({
      values: z.object({
        verdict: z.object({ verdict: z.object({ selected_option: z.object({ value: z.enum(VERDICTS) }) }) }),
        note: z.object({ note: z.object({ value: z.string().nullish() }) }),
      }),
    }),
  }),
});

/** The same choice as buttons, for when the form cannot be opened. */
export function choices(state: string): types.KnownBlock {
  return {
    type: "actions",
    elements: VERDICTS.map((kind) => ({
      type: "button",
      action_id: SURFACE.verdict + kind,
      text: plainText(messages.feedbackChoices[kind]),
      value: state,
    })),
  };
}

function plainText(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
