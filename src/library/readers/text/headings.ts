import type { Piece } from "./pieces.ts";
import { endsSentence, isTitleLike } from "./shape.ts";

const LONGEST_HEADLINE = 20;
const LONGEST_HEADING = 12;
/** From this length on, in UTF-16 units, what stands below a title is a text. */
const LONG = 60;

/** Which pieces are headings: 1 for the headline, 2 for any below it. */
export function headingLevels(pieces: readonly Piece[]): ReadonlyMap<Piece, number> {
  const content = pieces.filter(({ kind }) => kind !== "furniture");
  const levels = new Map<Piece, number>();
  const [first] = content;
  if (first && !first.numbered && isTitle(content, 0, LONGEST_HEADLINE)) levels.set(first, 1);

  let run: Piece[] = [];
  for (const [i, piece] of content.entries()) {
    if (piece.kind === "text" && piece.numbered && i + 1 < content.length) levels.set(piece, 2);
    if (i === 0) continue;
    if (isTitle(content, i, LONGEST_HEADING) && !piece.text.includes(": ")) {
      run.push(piece);
      continue;
    }
    // Three short lines in a row are a list without bullets, not three headings.
    if (run.length < 3) for (const heading of run) levels.set(heading, 2);
    run = [];
  }
  return levels;
}

/** Short, alone between blank lines or right above a long paragraph; the last piece heads nothing. */
function isTitle(content: readonly Piece[], i: number, maxWords: number): boolean {
  const [above, piece, below] = [content[i - 1], content[i], content[i + 1]];
  if (piece?.kind !== "text" || piece.height > 1 || !below || !isTitleLike(piece.text, maxWords)) return false;
  if (above?.group === piece.group) return false;
  if (below.group !== piece.group) return true;
  const length = Math.max(LONG, 1.5 * piece.text.length);
  return below.kind === "text" && below.text.length >= length && endsSentence(below.text);
}
