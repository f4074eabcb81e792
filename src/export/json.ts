import type { Exported } from "./exported.ts";

/** The answer as `ask --json` gives it; for a list of questions, a list of them in their order. */
export function toJson({ entries, isList }: Exported): string {
  const answers = entries.map(({ json }) => json);
  return `${JSON.stringify(isList ? answers : answers[0], null, 2)}\n`;
}
