import {
  type APIActionRowComponent,
  type APIButtonComponentWithCustomId,
  ButtonStyle,
  ComponentType,
} from "discord.js";
import { type Action, type ActionKind, actionsFor } from "../../reply/actions.ts";
import { messages } from "../../reply/messages.ts";
import type { FeedbackKind } from "../../store/store.ts";
import { LIMITS } from "./limits.ts";

/**
 * What the custom id of a button says. The same for ever: a button pressed after a restart or an update must still be known.
 *
 *     context:q-4711      an action and its state
 *     verdict:other:q-1   what is not right, where the form could not be opened
 */
export type Pressed =
  | { readonly kind: "action"; readonly action: ActionKind; readonly state: string }
  | { readonly kind: "verdict"; readonly verdict: FeedbackKind; readonly state: string };

export function readCustomId(id: string): Pressed | undefined {
  const [head = "", ...rest] = id.split(":");
  if (head === "verdict") {
    const verdict = VERDICTS.find((kind) => kind === rest[0]);
    return verdict && { kind: "verdict", verdict, state: rest.slice(1).join(":") };
  }
  const action = KINDS.find((kind) => kind === head);
  return action && { kind: "action", action, state: rest.join(":") };
}

const KINDS: readonly ActionKind[] = ["context", "sources", "share", "copy", "not-right", "turn", "reload"];

/** At most one row. */
export function buttonRow(
  actions: readonly Action[],
  audience: "private" | "public",
): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  return row(actionsFor(actions, audience).map(({ kind, label, state }) => button(`${kind}:${state}`, label)));
}

/** What may be wrong with an answer, in the order in which it is offered. */
export const VERDICTS = ["wrong-quote", "missing-source", "no-difference", "other"] as const satisfies FeedbackKind[];

export function verdictRow(state: string): readonly APIActionRowComponent<APIButtonComponentWithCustomId>[] {
  return row(VERDICTS.map((kind) => button(`verdict:${kind}:${state}`, messages.feedbackChoices[kind])));
}

function row(buttons: readonly APIButtonComponentWithCustomId[]) {
  const fitting = buttons.filter(({ custom_id }) => custom_id.length <= LIMITS.customId);
  return fitting.length === 0 ? [] : [{ type: ComponentType.ActionRow as const, components: [...fitting] }];
}

function button(custom_id: string, label: string): APIButtonComponentWithCustomId {
  return { type: ComponentType.Button, style: ButtonStyle.Secondary, label, custom_id };
}
