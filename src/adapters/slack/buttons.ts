import type { types } from "@slack/bolt";
import { type Action, type ActionKind, actionsFor } from "../../reply/actions.ts";
import { messages } from "../../reply/messages.ts";
import { LIMITS } from "./limits.ts";
import { SURFACE } from "./surface.ts";

/** The buttons under a reply. Answers which everybody sees have Slack's own thumbs in place of “Not right”. */
export function buttons(all: readonly Action[], audience: "private" | "public"): types.KnownBlock[] {
  const actions = actionsFor(all, audience).filter(({ state }) => state.length <= LIMITS.buttonValue.most);
  const judged = audience === "public" ? actions.find(({ kind }) => kind === "not-right") : undefined;
  const plain = actions.filter((action) => action !== judged);
  return [
    ...(plain.length > 0 ? [{ type: "actions" as const, elements: plain.map(button) }] : []),
    ...(judged ? [thumbs(judged)] : []),
  ];
}

/** Which action a button stands for; undefined for buttons of nobody's. */
export function actionOf(id: string): ActionKind | undefined {
  return KINDS.find((kind) => id === SURFACE.action + kind || id.startsWith(`${SURFACE.action}${kind}:`));
}

const KINDS: readonly ActionKind[] = ["context", "sources", "share", "copy", "not-right", "turn", "reload"];

function button({ kind, label, state }: Action): types.Button {
  return { type: "button", action_id: idOf(kind, state), text: plainText(label), value: state };
}

/** Two buttons of one block must not share an id: “Back” and “Next” are both a turn. */
function idOf(kind: ActionKind, state: string): string {
  return kind === "turn" ? `${SURFACE.action}${kind}:${state}` : SURFACE.action + kind;
}

/** https://docs.slack.dev/reference/block-kit/block-elements/feedback-buttons-element */
function thumbs({ label, state }: Action): types.KnownBlock {
  return {
    type: "context_actions",
    elements: [
      {
        type: "feedback_buttons",
        action_id: SURFACE.thumbs,
        positive_button: { text: plainText(messages.helpfulButton), value: `helpful:${state}` },
        negative_button: { text: plainText(label), value: `not-right:${state}` },
      },
    ],
  };
}

function plainText(text: string): types.PlainTextElement {
  return { type: "plain_text", text, emoji: false };
}
