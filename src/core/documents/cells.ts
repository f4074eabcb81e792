import type { Span } from "../language/span.ts";

/** The cells of a row of a table: parted by bars or, where there is none, by tabs or wide gaps. Empty cells are kept between bars. */
export function cellsOf(text: string, { start, end }: Span): readonly Span[] {
  const cells: Span[] = [];
  const add = (from: number, to: number) => {
    let [first, last] = [from, to];
    while (first < last && isBlank(text, first)) first += 1;
    while (last > first && isBlank(text, last - 1)) last -= 1;
    cells.push({ start: first, end: last });
  };
  const bar = text.indexOf("|", start);
  const bars = bar >= 0 && bar < end;
  let from = start;
  for (let at = start; at < end; at++) {
    const gap = bars ? Number(text[at] === "|") : gapAt(text, at, end);
    if (gap === 0) continue;
    add(from, at);
    from = at + gap;
    at = from - 1;
  }
  add(from, end);
  return cells;
}

/** The length of white space that parts columns: a tab, or more than one space. */
function gapAt(text: string, at: number, end: number): number {
  let to = at;
  while (to < end && isBlank(text, to)) to += 1;
  const wide = to - at > 1 || text[at] === "\t";
  return wide && to > at ? to - at : 0;
}

function isBlank(text: string, at: number): boolean {
  return text[at] === " " || text[at] === "\t";
}
