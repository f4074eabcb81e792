import type { Json } from "./state.ts";

/** What Discord refuses about a list of slash commands. */
export function commandProblems(commands: readonly Json[], global: boolean): string[] {
  const names = commands.map(({ name }) => name);
  const twice = new Set(names).size === names.length ? [] : ["a command twice"];
  const misplaced = !global && commands.some((one) => "contexts" in one) ? ["contexts on a command of one server"] : [];
  return [
    ...twice,
    ...misplaced,
    ...commands.flatMap((one) => (one.type === MESSAGE_MENU ? menuProblems(one) : problemsOf(one))),
  ];
}

const MESSAGE_MENU = 3;

function menuProblems({ name, description, options }: Json): string[] {
  const length = String(name).length;
  const wrong = description !== undefined || options !== undefined || length < 1 || length > 32;
  return wrong ? [`message command “${name}”`] : [];
}

function problemsOf(one: Json): string[] {
  const { name, description, options } = one as { name: string; description: string; options?: readonly Json[] };
  const children = options ?? [];
  const firstOptional = children.findIndex(({ required }) => !required);
  return [
    /^[-_\p{Ll}\p{N}]{1,32}$/u.test(name) ? [] : [`command name “${name}”`],
    description.length >= 1 && description.length <= 100 ? [] : [`a description of ${description.length} characters`],
    children.length > 25 ? ["more than 25 options"] : [],
    children.some(({ required }, at) => required && firstOptional !== -1 && at > firstOptional)
      ? ["a required option after an optional one"]
      : [],
    Number(one.max_length ?? 1) > 6_000 ? ["max_length over 6000"] : [],
    ...children.map(problemsOf),
  ].flat();
}
