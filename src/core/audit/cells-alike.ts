import type { Reading } from "../claims/reading.ts";
import { stem } from "../language/stem.ts";
import type { Token } from "../language/tokens.ts";
import type { About } from "./about.ts";

/**
 * May the values stand for one thing, as far as tables tell? Two rows of one table never do; rows of two tables do in the same column
 * under the same name; a row beside a sentence, where it has no other figure.
 */
export function cellsAlike(one: About, other: About): boolean {
  const [a, b] = [one.reading, other.reading];
  if (!a.passage.row && !b.passage.row) return true;
  if (!a.passage.row || !b.passage.row) return (a.passage.row ? a : b).quantities.length === 1;
  if (a.passage.document === b.passage.document) return false;
  const [cell, twin] = [cellOf(one), cellOf(other)];
  return cell >= 0 && twin >= 0 && columnOf(a, cell) === columnOf(b, twin) && rowOf(a) === rowOf(b);
}

function cellOf({ claim, reading: { cells } }: About): number {
  return cells.findIndex(({ range }) => range.from <= claim.from && claim.from < range.to);
}

function columnOf({ cells }: Reading, cell: number): string {
  return wordsOf(cells[cell]?.name ?? []);
}

/** The first cell names the row. */
function rowOf({ cells, tokens }: Reading): string {
  const first = cells[0]?.range;
  return first ? wordsOf(tokens.slice(first.from, first.to)) : "";
}

function wordsOf(tokens: readonly Token[]): string {
  return tokens.flatMap(({ form, kind }) => (kind === "word" ? [stem(form)] : [])).join(" ");
}
