import { joined, tidy, type VisibleBlock } from "../visible-block.ts";

/** What may be markup inside a line: code, emphasis, links, HTML, references, addresses, hard breaks; and other line ends than \n. */
const MARKUP = /[\\`*_[\]<>&~@\t\r\0]|:\/\/|www\.| {2}$/im;
/** Begins a line that may be no prose: a heading, an item, a rule, an underline, the bars of a table, indented text. */
const NO_PROSE = /^(?:[#+=:|\s-]|\d+[.)])/;
const HEADING = /^(#{1,6}) (?=[^#\s])/;
const ITEM = "- ";

/**
 * The blocks of Markdown in which nothing needs a parser: headings, paragraphs and short lists. Undefined when anything else may be in it.
 * Most notes are written like this, and to load the parser and warm it up takes as long as a whole answer.
 */
export function plainBlocks(markdown: string, line = 1): readonly VisibleBlock[] | undefined {
  if (MARKUP.test(markdown)) return undefined;
  const blocks: VisibleBlock[] = [];
  let afterList = false;
  for (const { lines, at } of partsOf(markdown, line)) {
    const isList = lines.every((line) => line.startsWith(ITEM));
    // Lists with only a blank line between them are one.
    const read = isList ? !afterList && itemsOf(lines) : (headingOf(lines) ?? paragraphOf(lines));
    if (!read) return undefined;
    // Only the items of a list take a line each.
    blocks.push(...read.map((block, i) => ({ ...block, place: { line: isList ? at + i : at } })));
    afterList = isList;
  }
  return blocks;
}

interface Part {
  readonly lines: readonly string[];
  /** In which line of the file it begins. */
  readonly at: number;
}

/** Lines that stand together; a heading stands alone. */
function partsOf(markdown: string, first: number): readonly Part[] {
  const parts: Part[] = [];
  let open: string[] | undefined;
  for (const [i, line] of markdown.split("\n").entries()) {
    if (open && line !== "" && !line.startsWith("#")) {
      open.push(line);
      continue;
    }
    open = line === "" ? undefined : [line];
    if (open) parts.push({ lines: open, at: first + i });
    if (line.startsWith("#")) open = undefined;
  }
  return parts;
}

function headingOf([line = ""]: readonly string[]): readonly VisibleBlock[] | undefined {
  const sign = HEADING.exec(line);
  // “# Title #” is closed by its last sign.
  if (!sign?.[1] || line.trimEnd().endsWith("#")) return undefined;
  return [{ kind: "heading", text: tidy(line.slice(sign[0].length)), level: sign[1].length }];
}

function paragraphOf(lines: readonly string[]): readonly VisibleBlock[] | undefined {
  return lines.some((line) => NO_PROSE.test(line)) ? undefined : [{ kind: "paragraph", text: tidy(joined(lines)) }];
}

function itemsOf(lines: readonly string[]): readonly VisibleBlock[] | undefined {
  const texts = lines.map((line) => line.slice(ITEM.length));
  if (texts.some((text) => text === "" || NO_PROSE.test(text))) return undefined;
  const items = texts.map((text): VisibleBlock => ({ kind: "item", text: tidy(text) }));
  return items.length === 1 ? items.map((item) => ({ ...item, lone: true })) : items;
}
