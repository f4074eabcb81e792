import type { PageLine } from "./page-lines.ts";

export interface Placed extends PageLine {
  /** Counted from 1. */
  readonly page: number;
}

/** Against the usual size of type. */
const SMALL = 0.92;

/** Smaller letters at the foot of a page that begin with the sign of a note: the text above goes on behind them on the next page. */
export function footnotes(lines: readonly Placed[], usual: number): ReadonlySet<Placed> {
  const found = new Set<Placed>();
  for (const page of Map.groupBy(lines, (line) => line.page).values()) {
    const fromBelow = page.toSorted((a, b) => a.y - b.y);
    const end = fromBelow.findIndex((line) => !isSmall(line, usual));
    const small = fromBelow.slice(0, Math.max(end, 0)).toReversed();
    const first = small.findIndex(({ text }) => /^(?:\(?\d{1,3}[.)]?|[*†‡])\s*[\p{L}“"‘'(]/u.test(text));
    if (first >= 0) for (const line of small.slice(first)) found.add(line);
  }
  return found;
}

export function isSmall({ size }: PageLine, usual: number): boolean {
  return size <= SMALL * usual;
}
