import type { Json } from "./state.ts";

const KNOWN = new Set([1, 2, 3, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 17]);
const ONLY_V2 = new Set([9, 10, 11, 12, 13, 14, 17]);
const [ROW, BUTTON, TEXT, CONTAINER] = [1, 2, 10, 17];

/** What Discord refuses about the components of one message. */
export function componentProblems(components: readonly Json[], v2: boolean): string[] {
  const all = flatten(components);
  const problems: string[] = [];
  const ids = all.flatMap(({ custom_id }) => (custom_id === undefined ? [] : [String(custom_id)]));
  const text = all.reduce((sum, one) => sum + (one.type === TEXT ? String(one.content).length : 0), 0);

  if (v2 && all.length > 40) problems.push(`${all.length} components, at most 40`);
  if (!v2 && components.length > 5) problems.push(`${components.length} action rows, at most 5`);
  if (text > 4_000) problems.push(`${text} characters of text, at most 4000`);
  if (new Set(ids).size !== ids.length) problems.push("custom_id twice in one message");
  for (const id of ids) if (id.length < 1 || id.length > 100) problems.push(`custom_id of ${id.length} characters`);
  for (const one of all) problems.push(...problemsOf(one, v2));
  for (const { type } of components) {
    if (type === BUTTON) problems.push("a button outside an action row or section");
  }
  return problems;
}

function problemsOf(one: Json, v2: boolean): string[] {
  const type = Number(one.type);
  if (!KNOWN.has(type)) return [`unknown component type ${one.type}`];
  if (!v2 && ONLY_V2.has(type)) return [`component type ${type} without the components v2 flag`];
  const children = (one.components as readonly Json[] | undefined) ?? [];
  switch (type) {
    case TEXT:
      return typeof one.content === "string" && one.content.trim() !== "" ? [] : ["a text display without content"];
    case BUTTON: {
      const label = String(one.label ?? "").length;
      return label < 1 || label > 80 ? [`a button label of ${label} characters`] : [];
    }
    case ROW:
      return children.length < 1 || children.length > 5 ? [`an action row of ${children.length}`] : [];
    case CONTAINER:
      return children.length === 0 || children.some((child) => child.type === CONTAINER) ? ["a bad container"] : [];
    default:
      return [];
  }
}

export function flatten(components: readonly Json[]): Json[] {
  return components.flatMap((one) => [one, ...flatten((one.components as readonly Json[] | undefined) ?? [])]);
}
