/** A line of a page as it is printed. */
export interface PageLine {
  readonly text: string;
  /** Left end and base line, in points from the lower left corner. */
  readonly x: number;
  readonly y: number;
  /** Right end. */
  readonly right: number;
  /** Size of its largest letters. */
  readonly size: number;
}

interface Item {
  readonly str: string;
  /** The last two are its place. */
  readonly transform: readonly number[];
  readonly width: number;
  readonly height: number;
}

/** In sizes of the type: a gap this wide parts words, or the cells of a table. */
const WORD = 0.15;
const CELL = 1.8;

/** The pieces of text of a page, in the order of the file, as lines. Cells are parted by tabs. */
export function linesOfPage(items: readonly Item[]): readonly PageLine[] {
  const lines: PageLine[] = [];
  let open: PageLine | undefined;
  for (const { str, transform, width, height } of items) {
    const [x = 0, y = 0] = transform.slice(4);
    if (str.trim() === "") {
      if (open && str !== "" && !/\s$/.test(open.text)) open = { ...open, text: `${open.text} ` };
      continue;
    }
    const size = height || Math.abs(transform[3] ?? 0) || 10;
    const gap = open ? x - open.right : 0;
    if (open && Math.abs(open.y - y) < 0.35 * Math.max(size, open.size) && gap > -size) {
      const wide = gap > CELL * size;
      const sign = wide ? "\t" : gap > WORD * size && !/\s$/.test(open.text) && !/^\s/.test(str) ? " " : "";
      const before = wide ? open.text.trimEnd() : open.text;
      // A raised number is smaller and a little higher: it stays in its line.
      open = { ...open, text: before + sign + str, right: x + width, size: Math.max(open.size, size) };
      continue;
    }
    if (open) lines.push(open);
    open = { text: str, x, y, right: x + width, size };
  }
  if (open) lines.push(open);
  return lines.map((line) => ({ ...line, text: tidied(line.text) })).filter(({ text }) => text !== "");
}

/** Single spaces inside cells; soft hyphens only matter at the end of a line. */
function tidied(text: string): string {
  return text
    .split("\t")
    .map((cell) =>
      cell
        .replace(/\u00ad(?=.)/g, "")
        .replace(/[^\S\t]+/g, " ")
        .trim(),
    )
    .filter((cell) => cell !== "")
    .join("\t");
}
