import type { Line } from "./lines.ts";
import { beginsLower, endsSentence } from "./shape.ts";

/** Wider lines are paragraphs of their own: nobody wraps by hand at this width. */
const WIDEST_WRAP = 120;
/** A narrower line that ends without punctuation is a title, or an entry of a list without bullets. */
const NARROWEST_WRAP = 40;

/** Which lines of a group (no blank line between them) run on from the line above. The first never does. */
export function runsOn(group: readonly Line[], wrapped: boolean): readonly boolean[] {
  const width = group.reduce((widest, { text }) => Math.max(widest, text.length), 0);
  const full = group.map((line, i) => i === 0 || isFull(group[i - 1], line, width));
  const open = group.map((line, i) => i > 0 && continues(group[i - 1], line));
  // Sentences may end at the end of a line by chance; that counts only where all other lines are full.
  const even = wrapped && group.length > 2 && full.every(Boolean) && open.some(Boolean);
  return group.map((line, i) => {
    const above = group[i - 1];
    if (above === undefined) return false;
    if (beginsLower(line.text)) return true;
    if (!wrapped || (hasLabel(above.text) && hasLabel(line.text))) return false;
    if (endsSentence(above.text)) return even;
    return (full[i] ?? false) && above.text.length >= NARROWEST_WRAP;
  });
}

/** Is a text wrapped by hand at all? One long line shows that it is not, unless nothing in it could be wrapped. */
export function isWrapped(lines: readonly Line[]): boolean {
  return lines.every(({ text }) => text.length <= WIDEST_WRAP || !text.includes(" "));
}

/** “Present: …” above “Absent: …” is a list, though it has no bullets. */
function hasLabel(text: string): boolean {
  return /^\S+(?: \S+){0,2}: /.test(text);
}

/** The first word of the line below would not have fitted. */
function isFull(above: Line | undefined, below: Line, width: number): boolean {
  const word = below.text.split(" ", 1)[0] ?? "";
  return (above?.text.length ?? 0) + 1 + word.length > width;
}

function continues(above: Line | undefined, line: Line): boolean {
  return above !== undefined && (beginsLower(line.text) || !endsSentence(above.text));
}
