import type { PageLine } from "./page-lines.ts";

/** So many lines at the top and bottom of a page may run through the file. */
const EDGE = 3;

/**
 * Running titles, footers and page numbers: what stands at the same edge of at least half of the pages, the numbers in it apart, and what
 * is nothing but the number of its page.
 */
export function runningLines(pages: readonly (readonly PageLine[])[]): ReadonlySet<PageLine> {
  const seen = new Map<string, PageLine[]>();
  const found = new Set<PageLine>();
  for (const [i, page] of pages.entries()) {
    const byHeight = page.toSorted((a, b) => b.y - a.y);
    const edges = [
      ...byHeight.slice(0, EDGE).map((line) => [line, "top"] as const),
      ...byHeight.slice(-EDGE).map((line) => [line, "bottom"] as const),
    ];
    for (const [line, edge] of edges) {
      const key = `${edge} ${line.text.toLowerCase().replace(/\d+/g, "#").replace(/\s+/g, " ")}`;
      seen.set(key, [...(seen.get(key) ?? []), line]);
      if (isPageNumber(line.text, i + 1, pages.length) && (line === byHeight[0] || line === byHeight.at(-1)))
        found.add(line);
    }
  }
  const least = Math.max(2, pages.length / 2);
  for (const lines of seen.values()) if (lines.length >= least) for (const line of lines) found.add(line);
  return found;
}

/** “7”, “- 7 -”, “Page 7”, “7 / 12”. Pages may be counted from elsewhere, so that a bare number may be a little off. */
function isPageNumber(text: string, page: number, of: number): boolean {
  const [number, all, ...more] = text.match(/\d+/g) ?? [];
  if (number === undefined || more.length > 0) return false;
  const words = text
    .replace(/[\d\W]+/g, " ")
    .trim()
    .toLowerCase();
  if (all !== undefined) return Number(number) === page && Number(all) === of && words.length <= 12;
  return words === "page" || words === "p" || (words === "" && Math.abs(Number(number) - page) <= 30);
}
