import type { Block } from "../../core/documents/document.ts";
import { beginsLabelled } from "../../core/language/label.ts";

/** A block of Markdown as a reader sees it. */
export interface VisibleBlock {
  readonly kind: Block["kind"];
  readonly text: string;
  readonly level?: number;
  readonly names?: Block["names"];
  readonly place?: Block["place"];
  /** An item without another beside it. */
  readonly lone?: boolean;
}

/** The lines of a paragraph as one, as Markdown has it; but lines that each begin with a label (“Place: the old hall”) were meant as lines. */
export function joined(lines: readonly string[]): string {
  return lines.reduce((text, line, i) => {
    const labels = beginsLabelled(line) && beginsLabelled(lines[i - 1] ?? "");
    return `${text}${labels ? "\n" : " "}${line}`;
  });
}

/** One space between words. The line ends which are left are hard breaks, and stay. */
export function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
