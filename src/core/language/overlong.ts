import type { Span } from "./span.ts";

/** So many signs a sentence may have: longer ones are lists, tables and speech without a full stop, and nobody can be shown one as a quote. */
const LONGEST = 1_500;

/**
 * A span in parts that can each be read and quoted: cut after a mark in the second half of what fits, or else between two words,
 * or else anywhere but within a character. A span that fits stays whole.
 */
export function inParts(text: string, { start, end }: Span): Span[] {
  const parts: Span[] = [];
  let from = start;
  while (end - from > LONGEST) {
    const to = from + lastCut(text.slice(from, from + LONGEST));
    const rest = to + (/^\s*/.exec(text.slice(to, to + LONGEST))?.[0].length ?? 0);
    parts.push({ start: from, end: to });
    from = rest;
  }
  return [...parts, { start: from, end }];
}

function lastCut(piece: string): number {
  for (const cut of [/[;:,](?=\s)/g, /\S(?=\s)/g]) {
    let last = 0;
    for (const { index } of piece.matchAll(cut)) last = index + 1;
    if (last > LONGEST / 2) return last;
  }
  return /[\uD800-\uDBFF]$/.test(piece) ? piece.length - 1 : piece.length;
}
