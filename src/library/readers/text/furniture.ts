import { beginsWithCapital, endsSentence, isNameLike, wordsOf } from "./shape.ts";

/**
 * Lines of a page that are no part of its text, told by shape and repetition, never by their words.
 * Losing a fact is worse than keeping a link: a line with a figure in it is never furniture of the first kind.
 */
export function isFurniture(line: string): boolean {
  return isLinkRow(line) || isAddress(line) || isCopyright(line) || bylineName(line) !== undefined;
}

/** “Share | Print | Letters to the editor” */
function isLinkRow(line: string): boolean {
  if (/\d/.test(line)) return false;
  const bars = line.split("|");
  const parts = bars.length > 1 ? bars : line.split(/\s[-–•·]\s/);
  if (bars.length === 1 && parts.length < 3) return false;
  return parts.every((part) => {
    const words = wordsOf(part);
    return words.length > 0 && words.length <= 8 && beginsWithCapital(part.trim()) && !endsSentence(part.trimEnd());
  });
}

/** “© 2026 The Courier”: whose the page is, not what it says. */
function isCopyright(line: string): boolean {
  return /^(?:copyright\s+)?(?:©|\(c\)\s)/i.test(line);
}

/** A web or e-mail address alone in its line. */
function isAddress(line: string): boolean {
  if (line.includes(" ")) return false;
  return /^(?:https?:\/\/|www\.)/i.test(line) || /^[^@]+@[^@]+\.[a-z]{2,}$/i.test(line);
}

/** “By Ana Lind” → “Ana Lind” */
export function bylineName(line: string): string | undefined {
  const name = /^by\s+(\S.*)$/i.exec(line)?.[1];
  if (name === undefined || /\d/.test(name) || endsSentence(name)) return undefined;
  const words = wordsOf(name.replaceAll(",", " ")).filter((word) => word !== "and" && word !== "&");
  return words.length > 1 && words.length <= 6 && isNameLike(words.join(" ")) ? name : undefined;
}

/** “• Ana Lind”: one bullet without a list around it. */
export function isLoneName(item: string): boolean {
  return wordsOf(item).length <= 4 && !/\d/.test(item) && isNameLike(item) && !endsSentence(item);
}

/**
 * “See also: …” in lines next to each other: teasers of other pages. A transcript looks like it
 * (“Lind: Yes.”), so a label that may be a name is none, and neither is a line that ends a sentence.
 */
export function isRepeatedLabel(line: string, neighbour: string | undefined): boolean {
  const label = labelOf(line);
  if (label === undefined || neighbour === undefined || labelOf(neighbour) !== label) return false;
  if (wordsOf(label).length === 1 || isNameLike(label)) return false;
  return [line, neighbour].every((text) => !endsSentence(text) && !/^\d/.test(text.slice(label.length + 2)));
}

function labelOf(line: string): string | undefined {
  const at = line.indexOf(": ");
  const label = line.slice(0, Math.max(at, 0));
  return label !== "" && wordsOf(label).length <= 4 ? label : undefined;
}
