import type { PublicationDate } from "../../../core/documents/document.ts";
import { dateReason, readDateLine } from "../date-line.ts";
import { bylineName } from "./furniture.ts";
import { type Line, without } from "./lines.ts";
import { isNameLike, isTitleLike, wordsOf } from "./shape.ts";

export interface Head {
  /** The lines that are left: a date at the top is no part of the first sentence. */
  readonly lines: readonly Line[];
  /** “The Courier” above a date and a headline: a name, not a title. */
  readonly mastheads: ReadonlySet<Line>;
  readonly published: PublicationDate;
  readonly author: string | null;
}

const DATE_WITHIN = 3;
const BYLINE_WITHIN = 6;

/** Reads the date and the byline at the top of a page. */
export function readHead(lines: readonly Line[]): Head {
  const author = lines
    .slice(0, BYLINE_WITHIN)
    .map(({ text }) => bylineName(text))
    .find((name) => name !== undefined);
  const nothing = {
    lines,
    mastheads: new Set<Line>(),
    published: { kind: "unknown" },
    author: author ?? null,
  } as const;
  for (const [i, line] of lines.slice(0, DATE_WITHIN).entries()) {
    const date = readDateLine(line.text);
    if (!date || (date.kind === "prefix" && i > 0)) continue;
    const published = { kind: "inferred", day: date.day, reason: dateReason(date.words) } as const;
    if (date.kind === "prefix") return { ...nothing, published, lines: lines.with(i, without(line, date.length)) };
    // “The Courier, 3 May 2027” says whose page it is; “Minutes of the board, 3 May 2027” what is in it.
    if (date.kind === "masthead" && isName(line.text.replace(date.words, "")))
      return { ...nothing, published, mastheads: new Set([line]) };
    if (date.kind === "masthead") return { ...nothing, published, lines: alone(lines, i) };
    const [above, below] = [lines[i - 1], lines[i + 1]];
    const named = above && below && isMasthead(above.text, below.text);
    const rest = lines.flatMap((other) =>
      other === line ? [] : other === below ? [{ ...other, opens: true }] : [other],
    );
    return { ...nothing, published, lines: rest, mastheads: new Set(named ? [above] : []) };
  }
  return nothing;
}

/** The line stands by itself, whatever is right above and below it. */
function alone(lines: readonly Line[], at: number): readonly Line[] {
  return lines.map((line, i) => (i === at || i === at + 1 ? { ...line, opens: true } : line));
}

/** “Minutes of the board” is what a page is, “The Courier” who made it; and below a paper's name stands a headline. */
function isMasthead(above: string, below: string): boolean {
  return isTitleLike(above, 6) && isName(above) && isTitleLike(below, 20) && !below.includes(": ");
}

/** Its small words left aside. */
function isName(line: string): boolean {
  const words = wordsOf(line.replaceAll(",", " ")).filter(
    (word) => !/^(of|the|and|by|on|posted|published|for)$/i.test(word),
  );
  return isNameLike(words.join(" "));
}
