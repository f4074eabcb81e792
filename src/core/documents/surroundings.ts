import type { Document, Place } from "./document.ts";

/** What a reader needs to find a block, and to understand it alone. */
export interface Surroundings {
  readonly place: Place;
  /** The headings it stands under, the outermost first. */
  readonly headings: readonly string[];
  /** The row that names the columns of the table it is a row of. */
  readonly columns: string | null;
}

/** `paragraph` is counted from 1 over the blocks of the document. */
export function surroundingsOf(document: Document, paragraph: number): Surroundings {
  const { blocks, text } = document;
  const own = blocks[paragraph - 1];
  const headings: string[] = [];
  let columns: string | null = null;
  let inTable = own?.kind === "row" && own.names === undefined;
  let level = own?.kind === "heading" ? (own.level ?? 1) : Number.POSITIVE_INFINITY;
  for (let at = paragraph - 2; at >= 0 && level > 1; at--) {
    const above = blocks[at];
    if (!above) break;
    const words = text.slice(above.span.start, above.span.end);
    if (above.kind === "heading" && (above.level ?? 1) < level) {
      level = above.level ?? 1;
      headings.unshift(words);
    } else if (inTable && above.names === "rows" && headings.length === 0) headings.unshift(words);
    if (inTable && above.names === "columns") columns = words;
    inTable &&= above.kind === "row" && above.names !== "columns";
  }
  return { place: placeOf(document, paragraph), headings, columns };
}

/** Of a text which is the file itself, lines can be counted. */
function placeOf({ blocks, text, isFile }: Document, paragraph: number): Place {
  const own = blocks[paragraph - 1];
  if (!isFile || !own) return own?.place ?? {};
  let line = 1;
  for (let at = text.indexOf("\n"); at >= 0 && at < own.span.start; at = text.indexOf("\n", at + 1)) line += 1;
  return { line };
}
