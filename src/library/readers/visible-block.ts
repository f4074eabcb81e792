import type { Block } from "../../core/documents/document.ts";

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

/** One space between words. The line ends which are left are hard breaks, and stay. */
export function tidy(text: string): string {
  return text
    .split("\n")
    .map((line) => line.replace(/[ \t]+/g, " ").trim())
    .filter((line) => line !== "")
    .join("\n");
}
