import { choiceProblems, modalProblems } from "./check-forms.ts";
import { Flag, messageProblems } from "./check-message.ts";
import type { Answer } from "./http.ts";
import { messageResource } from "./resources.ts";
import { type Hooks, refuse } from "./rest.ts";
import type { InteractionState, Json, Sent, State } from "./state.ts";
import { snowflake } from "./world.ts";

const [REPLY, DEFER_REPLY, DEFER_UPDATE, UPDATE, CHOICES, MODAL] = [4, 5, 6, 7, 8, 9];

const ALLOWED: Readonly<Record<InteractionState["kind"], readonly number[]>> = {
  command: [REPLY, DEFER_REPLY, MODAL],
  component: [REPLY, DEFER_REPLY, DEFER_UPDATE, UPDATE, MODAL],
  modal: [REPLY, DEFER_REPLY, DEFER_UPDATE],
  autocomplete: [CHOICES],
};
const FIRST_RESPONSE_MS = 3_000;
const UNKNOWN: Answer = { status: 404, body: { message: "Unknown interaction", code: 10062 } };

/** The first response: within three seconds, once. */
export function respond(state: State, hooks: Hooks, token: string, body: Json): Answer {
  const interaction = state.interactions.get(token);
  if (!interaction) return UNKNOWN;
  if (Date.now() - interaction.at > FIRST_RESPONSE_MS) {
    state.violations.push("a first response after more than 3 seconds");
    return UNKNOWN;
  }
  if (interaction.respondedAt !== undefined) {
    return { status: 400, body: { message: "Interaction has already been acknowledged.", code: 40060 } };
  }
  const type = Number(body.type);
  if (!ALLOWED[interaction.kind].includes(type))
    return refuse(state, [`callback type ${type} for a ${interaction.kind}`]);

  const data = (body.data as Json | undefined) ?? {};
  const flags = Number(data.flags ?? 0);
  const problems =
    type === DEFER_REPLY
      ? flags & ~Flag.ephemeral
        ? [`flags ${flags} while deferring: only ephemeral counts there`]
        : []
      : type === DEFER_UPDATE
        ? []
        : type === CHOICES
          ? choiceProblems(data)
          : type === MODAL
            ? modalProblems(data)
            : messageProblems(data, type === UPDATE ? "edit" : "reply", undefined);
  if (problems.length > 0) return refuse(state, problems);

  interaction.respondedAt = performance.now();
  if (type === CHOICES) interaction.choices = (data.choices as Json[]).map(({ value }) => String(value));
  if (type === MODAL) interaction.modal = data;
  if (type === REPLY || type === DEFER_REPLY) {
    const sent = message(interaction, data, type === REPLY);
    interaction.original = sent;
    state.sent.push(sent);
    if (type === REPLY) show(interaction, sent, hooks);
  }
  if (type === UPDATE && interaction.original) edit(interaction, interaction.original, data, hooks);
  return { status: 204 };
}

/** Follow-ups and edits with the interaction's token, after the first response. */
export function webhook(
  state: State,
  hooks: Hooks,
  token: string,
  method: string,
  original: boolean,
  body: Json,
): Answer {
  const interaction = state.interactions.get(token);
  const target = interaction?.original;
  if (!interaction || interaction.respondedAt === undefined || (original && !target)) {
    return { status: 404, body: { message: "Unknown Webhook", code: 10015 } };
  }
  if (method === "PATCH" && original && target) {
    const problems = messageProblems(body, "edit", target.shown ? target.body : undefined);
    if (problems.length > 0) return refuse(state, problems);
    edit(interaction, target, body, hooks);
    return { status: 200, body: messageResource(target) };
  }
  if (method === "POST" && !original) {
    const problems = messageProblems(body, "follow-up", undefined);
    if (problems.length > 0) return refuse(state, problems);
    const sent = message(interaction, body, true);
    state.sent.push(sent);
    if (!sent.ephemeral) hooks.posted(sent);
    return { status: 200, body: messageResource(sent) };
  }
  return refuse(state, [`${method} on an interaction's webhook`]);
}

function message({ channelId }: InteractionState, body: Json, shown: boolean): Sent {
  const ephemeral = (Number(body.flags ?? 0) & Flag.ephemeral) !== 0;
  const revision = shown ? 1 : 0;
  return { id: snowflake(), channelId, shown, ephemeral, body, nonce: undefined, replyTo: undefined, revision };
}

function edit(interaction: InteractionState, sent: Sent, body: Json, hooks: Hooks): void {
  sent.body = body;
  sent.shown = true;
  sent.revision += 1;
  show(interaction, sent, hooks);
}

function show(interaction: InteractionState, sent: Sent, hooks: Hooks): void {
  interaction.answeredAt ??= performance.now();
  if (!sent.ephemeral) hooks.posted(sent);
}
