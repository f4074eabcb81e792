import type { Json } from "./state.ts";

/** What Discord refuses about what is offered while somebody types. */
export function choiceProblems({ choices }: Json): string[] {
  const all = (choices as readonly Json[] | undefined) ?? [];
  const wrong = (text: unknown) => String(text ?? "").length < 1 || String(text ?? "").length > 100;
  return [
    ...(all.length > 25 ? [`${all.length} choices, at most 25`] : []),
    ...all.flatMap(({ name, value }) => (wrong(name) || wrong(value) ? [`a choice “${name}”`] : [])),
  ];
}

const [STRING_SELECT, TEXT_INPUT, LABEL] = [3, 4, 18];

/** What Discord refuses about a form. https://discord.com/developers/docs/components/using-modal-components */
export function modalProblems({ custom_id, title, components }: Json): string[] {
  const all = (components as readonly Json[] | undefined) ?? [];
  const within = (text: unknown, most: number) => typeof text === "string" && text.length >= 1 && text.length <= most;
  return [
    ...(within(custom_id, 100) ? [] : [`a form's custom_id “${custom_id}”`]),
    ...(within(title, 45) ? [] : [`a form's title “${title}”`]),
    ...(all.length >= 1 && all.length <= 5 ? [] : [`a form of ${all.length} components`]),
    ...all.flatMap((one) => labelProblems(one, within)),
  ];
}

function labelProblems(
  { type, label, component }: Json,
  within: (text: unknown, most: number) => boolean,
): readonly string[] {
  if (type !== LABEL || !within(label, 45)) return [`component ${type} “${label}” in a form`];
  const input = component as Json;
  if (!within(input.custom_id, 100)) return ["an input without a custom_id"];
  if (input.type === TEXT_INPUT) return Number(input.max_length ?? 1) <= 4_000 ? [] : ["max_length over 4000"];
  if (input.type !== STRING_SELECT) return [`input ${input.type} in a form`];
  const options = (input.options as readonly Json[] | undefined) ?? [];
  const wrong = options.some((option) => !within(option.label, 100) || !within(option.value, 100));
  return options.length >= 1 && options.length <= 25 && !wrong ? [] : ["a bad select in a form"];
}
