import { namesColumns } from "../table/names-columns.ts";
import { beginsLower, bulletLength, endsSentence, isTitleLike, wordsOf } from "../text/shape.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { footnotes, isSmall, type Placed } from "./footnotes.ts";
import type { PageLine } from "./page-lines.ts";
import { runningLines } from "./running.ts";

/** Against the usual size of type: larger letters head a text. */
const LARGE = 1.12;
/** In words: of large letters, and of letters that are only of another kind. */
const LONGEST_HEADING = 20;
const LONGEST_TITLE = 12;
/** Against the size of type: lines of one text stand no further apart. */
const MOST_DISTANCE = 1.8;
/** Against the usual distance of lines: a wider one begins a paragraph. */
const WIDE = 1.35;

/** Lines joined to paragraphs, each with its page. A paragraph may begin on one page and end on the next. */
export function blocksOfPages(pages: readonly (readonly PageLine[])[]): readonly VisibleBlock[] {
  const running = runningLines(pages);
  const furniture: VisibleBlock[][] = [];
  const lines = pages.flatMap((page, i): Placed[] => {
    furniture.push(page.filter((line) => running.has(line)).map(({ text }) => asFurniture(text, i + 1)));
    return page.filter((line) => !running.has(line)).map((line) => ({ ...line, page: i + 1 }));
  });
  const usual = usualOf(lines);
  const words = new Set(lines.flatMap(({ text }) => wordsOf(text.toLowerCase())));
  const notes = footnotes(lines, usual.size);
  const noteBlocks = Map.groupBy(
    groupsOf(
      lines.filter((line) => notes.has(line)),
      usual,
    ).map((group) => blocksOfGroup(group, usual, words)),
    ([block]) => block?.place?.page ?? 1,
  );
  const blocks: VisibleBlock[] = [];
  let page = 0;
  // What runs along a page stands before the first block that begins on it, and the notes at its foot behind the last one.
  const turnTo = (number: number) => {
    for (; page < number; page++) blocks.push(...(noteBlocks.get(page)?.flat() ?? []), ...(furniture[page] ?? []));
  };
  for (const group of groupsOf(
    lines.filter((line) => !notes.has(line)),
    usual,
  )) {
    turnTo(group[0]?.page ?? page);
    blocks.push(...blocksOfGroup(group, usual, words));
  }
  turnTo(pages.length + 1);
  return blocks;
}

function asFurniture(text: string, page: number): VisibleBlock {
  return { kind: "furniture", text: text.replaceAll("\t", " "), place: { page } };
}

interface Usual {
  readonly size: number;
  readonly font: string | null;
  readonly distance: number;
  /** Sizes larger than the usual one, the largest first: levels of headings. */
  readonly sizes: readonly number[];
}

function usualOf(lines: readonly Placed[]): Usual {
  const size = mostOf(lines.map((line) => [rounded(line.size), line.text.length]));
  const fonts = Map.groupBy(lines, ({ font }) => font);
  const letters = (of: readonly Placed[]) => of.reduce((sum, { text }) => sum + text.length, 0);
  const [font = null] = [...fonts].toSorted(([, a], [, b]) => letters(b) - letters(a))[0] ?? [];
  const distances = lines.flatMap((line, i): [number, number][] => {
    const above = lines[i - 1];
    const distance = above?.page === line.page ? above.y - line.y : 0;
    return distance > 0 && rounded(line.size) === size ? [[rounded(distance), 1]] : [];
  });
  const large = new Set(lines.map((line) => rounded(line.size)).filter((one) => one > LARGE * size));
  return {
    size,
    font,
    distance: Math.min(mostOf(distances) || 1.2 * size, MOST_DISTANCE * size),
    sizes: [...large].toSorted((a, b) => b - a),
  };
}

function rounded(points: number): number {
  return Math.round(points * 2) / 2;
}

function mostOf(values: readonly (readonly [value: number, weight: number])[]): number {
  const sums = new Map<number, number>();
  for (const [value, weight] of values) sums.set(value, (sums.get(value) ?? 0) + weight);
  return [...sums].toSorted(([a, x], [b, y]) => y - x || a - b)[0]?.[0] ?? 0;
}

/** Lines of one paragraph, heading, item or table. */
function groupsOf(lines: readonly Placed[], usual: Usual): readonly (readonly Placed[])[] {
  const groups: Placed[][] = [];
  const right = lines.reduce((most, line) => Math.max(most, line.right), 0);
  for (const line of lines) {
    const group = groups.at(-1);
    const above = group?.at(-1);
    if (group && above && runsOn(above, line, group, usual, right)) group.push(line);
    else groups.push([line]);
  }
  return groups;
}

function runsOn(above: Placed, line: Placed, group: readonly Placed[], usual: Usual, right: number): boolean {
  const isTable = (one: Placed) => one.text.includes("\t");
  if (isTable(above) || isTable(line)) {
    return isTable(above) && isTable(line) && above.text.split("\t").length === line.text.split("\t").length;
  }
  if (rounded(above.size) !== rounded(line.size) && Math.max(above.size, line.size) > LARGE * usual.size) return false;
  if (bulletLength(line.text) > 0) return false;
  if (isSmall(above, usual.size) !== isSmall(line, usual.size)) return false;
  if (headsByFont(group, above, usual, right) && line.font !== above.font) return false;
  if (headsByFont([line], line, usual, right) && line.font !== above.font && isOver(above, usual, right)) return false;
  const [first] = group;
  const inList = first !== undefined && bulletLength(first.text) > 0;
  if (above.page !== line.page || line.y > above.y) {
    // The next page or column goes on in the middle of a sentence.
    return !endsSentence(above.text) && (beginsLower(line.text) || /[,\u00ad-]$/.test(above.text));
  }
  if (above.y - line.y > WIDE * Math.max(usual.distance, 1.1 * line.size)) return false;
  if (beginsLower(line.text)) return true;
  // A line that is set in begins a paragraph; so does one below a line which ends a sentence and is not full.
  if (!inList && line.x - above.x > 0.8 * usual.size && line.x - (first?.x ?? 0) > 0.8 * usual.size && group.length > 1)
    return false;
  return !(endsSentence(above.text) && above.right < right - 0.25 * (right - above.x));
}

/** A few words in another font than the text: what a writer sets bold, and not larger, to stand above it. */
function headsByFont(group: readonly Placed[], { font }: Placed, usual: Usual, right: number): boolean {
  if (font === null || font === usual.font || group.some((line) => line.font !== font)) return false;
  return (
    group.every((line) => line.right < right) && isTitleLike(group.map(({ text }) => text).join(" "), LONGEST_TITLE)
  );
}

/** A line after which another text may begin: it ends a sentence, or leaves room. */
function isOver(line: Placed, { size }: Usual, right: number): boolean {
  return endsSentence(line.text) || line.right < right - 8 * size;
}

function blocksOfGroup(group: readonly Placed[], usual: Usual, words: ReadonlySet<string>): readonly VisibleBlock[] {
  const [first] = group;
  if (!first) return [];
  const place = { page: first.page };
  if (first.text.includes("\t")) {
    const rows = group.map(({ text }) => text.split("\t"));
    const names = group.length > 1 && namesColumns(rows);
    return group.map(({ page }, i) => ({
      kind: "row",
      text: rows[i]?.join(" | ") ?? "",
      place: { page },
      ...(i === 0 && names && { names: "columns" }),
    }));
  }
  const text = joined(group, words);
  const large = rounded(first.size) > LARGE * usual.size;
  if (large && wordsOf(text).length <= LONGEST_HEADING)
    return [{ kind: "heading", text, level: Math.min(6, usual.sizes.indexOf(rounded(first.size)) + 1), place }];
  const bullet = bulletLength(text);
  if (bullet === 0 && headsByFont(group, first, usual, Number.POSITIVE_INFINITY))
    return [{ kind: "heading", text, level: Math.min(6, usual.sizes.length + 1), place }];
  return [{ kind: bullet > 0 ? "item" : "paragraph", text: text.slice(bullet), place }];
}

/** Words parted at the end of a line are one word again; a hyphen stays where the file writes the word with it elsewhere. */
function joined(group: readonly Placed[], words: ReadonlySet<string>): string {
  let text = "";
  for (const { text: line } of group) {
    const parted = /(\p{L}+)[-\u00ad\u2010]$/u.exec(text.slice(-40));
    const rest = /^\p{Ll}\p{L}*/u.exec(line)?.[0];
    if (!parted || rest === undefined) {
      text += `${text === "" || (/[-–—]$/.test(text) && /\p{L}-$/u.test(text)) ? "" : " "}${line}`;
      continue;
    }
    const hyphened = `${parted[1]}-${rest}`.toLowerCase();
    text = words.has(hyphened) && !text.endsWith("\u00ad") ? text + line : text.slice(0, -1) + line;
  }
  return text.replaceAll("\u00ad", "");
}
