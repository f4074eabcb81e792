import { flatten } from "../../standins/discord/check-components.ts";
import { inline, opened } from "../../standins/discord/display.ts";
import type { Json, Sent } from "../../standins/discord/state.ts";

/** A message of the bot as people see it: markup gone, escapes undone, quotes put together again. */
export interface Read {
  readonly text: string;
  readonly quotes: readonly string[];
  readonly pings: boolean;
  readonly buttons: readonly { readonly label: string; readonly customId: string }[];
}

export function read({ body }: Sent): Read {
  const components = flatten((body.components as readonly Json[] | undefined) ?? []);
  const displays = components.filter(({ type }) => type === 10).map(({ content }) => String(content));
  const markdown = [...(body.content ? [String(body.content)] : []), ...displays];
  const buttons = components
    .filter(({ type }) => type === 2)
    .map(({ label, custom_id }) => ({ label: String(label), customId: String(custom_id) }));
  const lines = markdown.flatMap((one) => [...one.split("\n").map(readLine), { name: null, text: "" }]);
  const labels = buttons.map(({ label }) => label);
  return {
    text: [...lines.map(({ text }) => text), ...labels].join("\n"),
    quotes: quotes(lines),
    pings: pings(body.allowed_mentions as Json | undefined, body.message_reference !== undefined),
    buttons,
  };
}

interface Line {
  readonly name: string | null;
  readonly text: string;
}

function readLine(line: string): Line {
  const { name, rest } = opened(line);
  return { name, text: inline(rest).text };
}

/** Quoted lines which follow each other are one quote. */
function quotes(lines: readonly Line[]): string[] {
  const found: string[][] = [];
  lines.forEach(({ name, text }, at) => {
    if (name !== "quote") return;
    if (lines[at - 1]?.name === "quote") found.at(-1)?.push(text);
    else found.push([text]);
  });
  return found.map((quoted) => quoted.join("\n"));
}

/** Who may be notified: without `allowed_mentions` everybody who is named; in a reply the person who asked does not count. */
function pings(allowed: Json | undefined, reply: boolean): boolean {
  if (allowed === undefined) return true;
  const { parse, users, roles } = allowed as Record<string, readonly unknown[] | undefined>;
  const named = [...(parse ?? []), ...(users ?? []), ...(roles ?? [])].length > 0;
  return named || (allowed.replied_user === true && !reply);
}
