import type { Layout } from "../../../src/library/readers/layout.ts";

/** A layout as lines to compare: “heading 1: …”. */
export function shown({ text, blocks }: Layout): string[] {
  return blocks.map(({ kind, span, level }) => {
    const name = level === undefined ? kind : `${kind} ${level}`;
    return `${name}: ${text.slice(span.start, span.end)}`;
  });
}

export function lines(...lines: string[]): string {
  return lines.join("\n");
}
