import { wordsOf } from "../text/shape.ts";
import type { VisibleBlock } from "../visible-block.ts";
import { leadsHome, standingOf } from "./chrome.ts";
import { withoutIdleHeadings } from "./headings.ts";
import { BLOCKS, headingText, oneLine, shown } from "./inline.ts";
import { CAPTION_LEVEL, HEADLINE, lineBlock } from "./line-block.ts";
import { laysOut, tableBlocks } from "./table.ts";
import { type Element, isElement, type Node } from "./tree.ts";
import { isUnseen, type Weight, weigh } from "./weigh.ts";

/** In words: a longer description is no entry of a table. */
const LONGEST_ENTRY = 12;

/** How a part of the page is read. */
interface Part {
  readonly kind: "paragraph" | "item" | "furniture";
  /** Outside of what the page marks as its text, a list of links is its menu. */
  readonly marked: boolean;
  /** Of all that is read. */
  readonly whole: Weight;
}

/** What a reader sees of the page, block by block. */
export function blocksOf(element: Element, marked: boolean): readonly VisibleBlock[] {
  const blocks = inside(element, { kind: "paragraph", marked, whole: weigh(element) });
  return withoutIdleHeadings(blocks.filter(({ text }) => text !== ""));
}

function inside(element: Element, part: Part): readonly VisibleBlock[] {
  const blocks: VisibleBlock[] = [];
  let line: Node[] = [];
  const flush = () => {
    if (line.length > 0) blocks.push(...lineBlock(line, part.kind));
    line = [];
  };
  for (const child of element.children) {
    if (!isElement(child) || !partsText(child)) {
      line.push(child);
      continue;
    }
    flush();
    if (isUnseen(child)) continue;
    // The foot of a quotation says who is quoted.
    blocks.push(
      ...(element.name === "blockquote" && child.name === "footer" ? inside(child, part) : block(child, part)),
    );
  }
  flush();
  return blocks;
}

const parting = new WeakMap<Element, boolean>();

/** A block, or something inline with a block in it. */
function partsText(element: Element): boolean {
  const known =
    parting.get(element) ??
    (BLOCKS.has(element.name) ||
      /^(?:h[1-6]|caption|summary)$/.test(element.name) ||
      (!isUnseen(element) && element.children.some((child) => isElement(child) && partsText(child))));
  parting.set(element, known);
  return known;
}

function block(element: Element, part: Part): readonly VisibleBlock[] {
  const { name } = element;
  const level = /^h([1-6])$/.exec(name)?.[1];
  if (level !== undefined && part.kind !== "furniture")
    return [
      {
        ...(leadsHome(element) ? { kind: "furniture" } : { kind: "heading", level: Number(level) }),
        text: headingText(element),
      },
    ];
  const standing = standingOf(element, part.whole);
  // Inside the text of a page it stays visible; around it, it is the frame of another text each day.
  if (standing === "around" && !part.marked) return [];
  if (standing !== "text" || isOfAnotherMessage(element)) return inside(element, { ...part, kind: "furniture" });
  switch (name) {
    case "caption":
    case "summary":
      return part.kind === "furniture"
        ? inside(element, part)
        : [{ kind: "heading", text: oneLine(element), level: CAPTION_LEVEL }];
    case "figcaption":
      return inside(element, { ...part, kind: "furniture" });
    case "ul":
    case "ol":
      return inside(element, isTeaserList(element, part) ? { ...part, kind: "furniture" } : part);
    case "li":
      return inside(element, part.kind === "furniture" ? part : { ...part, kind: "item" });
    case "pre":
      return [{ kind: part.kind, text: shown(element.children, "kept").replace(/^\n+/, "").trimEnd() }];
    case "table":
      return laysOut(element) || part.kind === "furniture"
        ? inside(element, part)
        : [...captionOf(element, part), ...tableBlocks(element, oneLine)];
    case "dl":
      return definitions(element, part);
    default:
      return inside(element, part);
  }
}

/** What programs for mail put into an answer. */
function isOfAnotherMessage({ name, attributes }: Element): boolean {
  return (name === "blockquote" && attributes.type === "cite") || /\bgmail_quote\b/.test(attributes.class ?? "");
}

function captionOf(table: Element, part: Part): readonly VisibleBlock[] {
  return table.children.filter(isElement).flatMap((child) => (child.name === "caption" ? block(child, part) : []));
}

/** “Opening hours” with one short entry below is a row of a table, and with a text below its heading. */
function definitions(list: Element, part: Part): readonly VisibleBlock[] {
  const entries = list.children.filter(isElement).flatMap((child) => (child.name === "div" ? child.children : [child]));
  const parts = entries.filter(isElement).filter((child) => !isUnseen(child));
  return parts.flatMap((child, i) => {
    const [before, after, next] = [parts[i - 1], parts[i + 1], parts[i + 2]];
    const isEntry = (term: Element | undefined, entry: Element | undefined, behind: Element | undefined) =>
      term?.name === "dt" && entry?.name === "dd" && behind?.name !== "dd" && isShort(entry);
    if (child.name === "dt" && part.kind !== "furniture") {
      const term = oneLine(child).replace(/:$/, "");
      return isEntry(child, after, next) && after
        ? [{ kind: "row" as const, text: `${term} | ${oneLine(after)}` }]
        : [{ kind: "heading" as const, text: oneLine(child), level: CAPTION_LEVEL }];
    }
    return isEntry(before, child, after) && part.kind !== "furniture" ? [] : inside(child, part);
  });
}

function isShort(element: Element): boolean {
  return (
    !element.children.some((child) => isElement(child) && partsText(child)) &&
    wordsOf(oneLine(element)).length <= LONGEST_ENTRY
  );
}

/** Nothing but links: to the other pages of a site, or to other stories. */
function isTeaserList(list: Element, { marked }: Part): boolean {
  const items = list.children.filter(isElement).filter(({ name }) => name === "li");
  if (items.length < 2 || items.some((item) => weigh(item).plain > 0)) return false;
  return !marked || items.every((item) => wordsOf(oneLine(item)).length >= HEADLINE);
}
