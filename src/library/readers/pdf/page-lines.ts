/** A line of a page as it is printed. */
export interface PageLine {
  /** Cells are parted by tabs. */
  readonly text: string;
  /** Left end and base line, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** Right end. */
  readonly right: number;
  /** Size of its largest letters. */
  readonly size: number;
  /** The one font of all its letters; null where it has several. */
  readonly font: string | null;
}

/** A line in the making. */
export interface OpenLine extends Omit<PageLine, "text"> {
  readonly pieces: readonly Piece[];
}

/** What stands between two gaps wider than words have. */
export interface Piece {
  readonly text: string;
  readonly x: number;
  readonly right: number;
  /** Certainly another cell than the piece before it. */
  readonly isCell: boolean;
}

export interface Item {
  readonly str: string;
  readonly fontName: string;
  /** The last two are its place. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** In sizes of the type: a gap this wide parts words, maybe the cells of a table, and certainly those. */
const WORD = 0.15;
const LOOSE = 0.3;
const CELL = 1.8;
/** Against the letters beside it, and in their size. */
const RAISED_SIZE = 0.87;
const RAISED = 0.6;

/** The pieces of text of a page, in the order of the file, as lines. */
export function openLines(items: readonly Item[]): readonly OpenLine[] {
  const lines: OpenLine[] = [];
  let open: OpenLine | undefined;
  for (const item of items) {
    const { str, transform, width, height, fontName } = item;
    const [x = 0, y = 0] = transform.slice(4);
    if (str.trim() === "") {
      if (open && str !== "") open = appended(open, " ");
      continue;
    }
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    if (open && isBeside(open, x, y, size)) {
      const joined = isNoteMark(item, size, open) ? open : withItem(open, str, { x, right: x + width, size });
      const font = open.font === fontName || size < RAISED_SIZE * open.size ? open.font : null;
      open = { ...joined, right: x + width, size: Math.max(open.size, size), font };
      continue;
    }
    if (open) lines.push(open);
    open = {
      pieces: [{ text: str, x, right: x + width, isCell: false }],
      x,
      y,
      right: x + width,
      size,
      font: fontName,
    };
  }
  if (open) lines.push(open);
  return lines;
}

/** In the same line, and further right. Small signs may stand a little higher or lower: “km²”. */
function isBeside(open: OpenLine, x: number, y: number, size: number): boolean {
  const gap = x - open.right;
  const raised = size < RAISED_SIZE * open.size && gap < LOOSE * open.size ? RAISED : 0.35;
  return Math.abs(open.y - y) < raised * Math.max(size, open.size) && gap > -size;
}

function withItem(
  open: OpenLine,
  str: string,
  { x, right, size }: { x: number; right: number; size: number },
): OpenLine {
  const gap = x - open.right;
  // A sign that closes something belongs to the word before it, even where it stands a little apart.
  if (gap < 0.5 * size && /^[,.)\]”’]/.test(str)) return appended(open, str, right, "close");
  if (gap > LOOSE * size)
    return { ...open, pieces: [...open.pieces, { text: str, x, right, isCell: gap > CELL * size }] };
  const isWord = gap > WORD * size && !/^\s/.test(str) && !/\s$/.test(open.pieces.at(-1)?.text ?? "");
  return appended(open, isWord ? ` ${str}` : str, right);
}

function appended(open: OpenLine, text: string, right = open.right, how: "as it is" | "close" = "as it is"): OpenLine {
  const last = open.pieces.at(-1);
  if (last === undefined) return open;
  const before = how === "close" ? last.text.trimEnd() : last.text;
  return { ...open, pieces: [...open.pieces.slice(0, -1), { ...last, text: before + text, right }] };
}

/** “the dyke held.” and a small 3: no part of the sentence. Behind a short word it may be a power, as in km². */
function isNoteMark({ str, transform }: Item, size: number, open: OpenLine): boolean {
  const isRaised = size < RAISED_SIZE * open.size && (transform[5] ?? 0) - open.y > 0.2 * size;
  const before = open.pieces.at(-1)?.text.trimEnd() ?? "";
  return isRaised && /^\s*(?:\d{1,3}|[*†‡])\s*$/.test(str) && /(?:[.,;:!?”"’')]|\p{L}{4})$/u.test(before);
}
