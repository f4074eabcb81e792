import { type Item, type OpenLine, openLines, type PageLine, type Piece } from "./page-lines.ts";

/** In sizes of the type: rows of a table stand no further apart. */
const APART = 3;

/** The lines of a page, those of its tables parted into cells. */
export function linesOfPage(items: readonly Item[]): readonly PageLine[] {
  // Cells of one row tell where those of the next ones end: first from above, then from below.
  const fromAbove = likeTheLast(openLines(items));
  const fromBelow = likeTheLast(fromAbove.toReversed()).toReversed();
  return fromBelow.map(({ pieces, ...line }) => ({ ...line, text: textOf(pieces) })).filter(({ text }) => text !== "");
}

function likeTheLast(lines: readonly OpenLine[]): readonly OpenLine[] {
  const done: OpenLine[] = [];
  for (const line of lines) done.push(likeNeighbour(line, done.at(-1)));
  return done;
}

/** A gap which lies above or below one between cells parts cells as well. */
function likeNeighbour(line: OpenLine, beside: OpenLine | undefined): OpenLine {
  if (!beside || line.pieces.length < 2 || Math.abs(line.y - beside.y) > APART * line.size) return line;
  const gutters = gapsOf(beside.pieces).filter(({ isCell }) => isCell);
  if (gutters.length === 0) return line;
  const gaps = gapsOf(line.pieces);
  const pieces = line.pieces.map((piece, i) => {
    const gap = gaps[i - 1];
    return gap && gutters.some(({ from, to }) => from < gap.to && gap.from < to) ? { ...piece, isCell: true } : piece;
  });
  return { ...line, pieces };
}

function gapsOf(pieces: readonly Piece[]) {
  return pieces.slice(1).map(({ x, isCell }, i) => ({ from: pieces[i]?.right ?? x, to: x, isCell }));
}

/** Single spaces inside cells; soft hyphens only matter at the end of a line. */
function textOf(pieces: readonly Piece[]): string {
  const text = pieces
    .map((piece, i) => (i === 0 ? "" : piece.isCell ? "\t" : " ") + piece.text.replaceAll("\t", " "))
    .join("");
  return text
    .split("\t")
    .map((cell) =>
      cell
        .replace(/\u00ad(?=.)/g, "")
        .replace(/\s+/g, " ")
        .trim(),
    )
    .filter((cell) => cell !== "")
    .join("\t");
}
