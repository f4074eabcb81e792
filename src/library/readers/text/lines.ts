import type { Span } from "../../../core/language/span.ts";
import { hasWords } from "./shape.ts";

/** A line with something in it; its span leaves out the white space around. */
export interface Line extends Span {
  readonly text: string;
  /** A blank line, a rule or the top of the file stands before it. */
  readonly opens: boolean;
  /** White space before it, in UTF-16 units. */
  readonly indent: number;
}

/** The lines of `text` from `start` on, with offsets in `text`. Ends of lines may be \n, \r\n or \r. */
export function linesOf(text: string, start: number): readonly Line[] {
  const lines: Line[] = [];
  let opens = true;
  for (let at = start; at <= text.length; ) {
    const end = endOfLine(text, at);
    const raw = text.slice(at, end);
    const trimmed = raw.trim();
    // A rule of dashes or stars parts like a blank line.
    if (hasWords(trimmed)) {
      const indent = raw.length - raw.trimStart().length;
      lines.push({ start: at + indent, end: at + indent + trimmed.length, text: trimmed, opens, indent });
      opens = false;
    } else {
      opens = true;
    }
    at = end + 1;
  }
  return lines;
}

/** The same line without its first `count` units. */
export function without(line: Line, count: number): Line {
  const rest = line.text.slice(count);
  const text = rest.trimStart();
  return { ...line, start: line.end - text.length, text, indent: line.indent + line.text.length - text.length };
}

function endOfLine(text: string, from: number): number {
  const end = /[\r\n]/g;
  end.lastIndex = from;
  return end.exec(text)?.index ?? text.length;
}
