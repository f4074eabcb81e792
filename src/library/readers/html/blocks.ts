import { endsSentence, wordsOf } from "../text/shape.ts";
import { tidy, type VisibleBlock } from "../visible-block.ts";
import { leadsHome, standingOf } from "./chrome.ts";
import { withoutIdleHeadings } from "./headings.ts";
import { laysOut, tableBlocks } from "./table.ts";
import { descendants, type Element, isElement, lineOf, type Node } from "./tree.ts";
import { isPageLink, isUnseen, type Weight, weigh } from "./weigh.ts";

const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** Below any heading of the page's own: what stands over a table or a fold-out. */
const CAPTION_LEVEL = 7;
/** In words: a longer description is no entry of a table. */
const LONGEST_ENTRY = 12;
/** In signs. */
const LONGEST_REMARK = 40;
/** In words: links as long as this are headlines of other pages. */
const HEADLINE = 4;

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
    if (line.length > 0) blocks.push(...lineBlock(line, part));
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

function lineBlock(line: readonly Node[], { kind }: Part): readonly VisibleBlock[] {
  const text = tidy(shown(line, "collapsed"));
  if (!/[\p{L}\p{N}]/u.test(text)) return [];
  const { plain, linked } = line.reduce(
    (sum, node) => {
      const one = weigh(node);
      return { plain: sum.plain + one.plain, linked: sum.linked + one.linked };
    },
    { plain: 0, linked: 0 },
  );
  // A paragraph that is all link leads elsewhere: “Read more”, “Next page”. So does a label with a headline behind it.
  const isLink = plain <= 2 || isTeaser(line, plain);
  const leads = kind === "paragraph" && linked > 0 && isLink && !endsSentence(text);
  return [{ kind: leads ? "furniture" : kind, text }];
}

/** “Read also: Mill burns down in the night” */
function isTeaser(line: readonly Node[], plain: number): boolean {
  const links = line.flatMap((node) => (isElement(node) ? [node, ...descendants(node)] : [])).filter(isPageLink);
  const [link, ...others] = links;
  if (link === undefined || others.length > 0 || wordsOf(oneLine(link)).length < HEADLINE) return false;
  const label = tidy(shown(line, "collapsed")).slice(0, -oneLine(link).length).trim();
  return label.endsWith(":") && wordsOf(label).length < HEADLINE && plain <= label.length;
}

/** Without “[edit]”. */
function headingText(element: Element): string {
  const isTool = (node: Node) => isElement(node) && isBracketed(node) && [...descendants(node)].some(isPageLink);
  const children = element.children.filter((child) => !isTool(child));
  return tidy(shown(children, "collapsed")).replaceAll("\n", " ");
}

/** “[citation needed]”, “[edit]” */
function isBracketed(element: Element): boolean {
  const { plain, linked } = weigh(element);
  return plain + linked <= LONGEST_REMARK && /^\[[^[\]]+\]$/.test(lineOf(element));
}

function oneLine(element: Element): string {
  return tidy(shown(element.children, "collapsed")).replaceAll("\n", " ");
}

function shown(nodes: readonly Node[], space: "collapsed" | "kept"): string {
  let text = "";
  for (const node of nodes) {
    const next = visible(node, space);
    // Pages set a time apart by its style.
    const isApart =
      isElement(node) && node.name === "time" && /[\p{L}\p{N}]$/u.test(text) && /^[\p{L}\p{N}]/u.test(next);
    text += isApart ? ` ${next}` : next;
  }
  return text;
}

function visible(node: Node, space: "collapsed" | "kept"): string {
  if (!isElement(node)) return space === "kept" ? node : node.replace(/[ \t\r\n\f]+/g, " ");
  if (isUnseen(node) || isNoteMark(node)) return "";
  if (node.name === "br") return "\n";
  const text = shown(node.children, space);
  if (node.name === "q") return `“${text}”`;
  // Blocks in a cell or a heading stand apart.
  return BLOCKS.has(node.name) ? ` ${text} ` : text;
}

/** The raised number that leads to a footnote is no part of the sentence, nor is “[citation needed]”. */
function isNoteMark(element: Element): boolean {
  const { name, children } = element;
  if (name !== "sup") return false;
  if (isBracketed(element)) return true;
  const [only, ...others] = children;
  return (
    others.length === 0 &&
    only !== undefined &&
    isElement(only) &&
    only.name === "a" &&
    (only.attributes.href ?? "").includes("#")
  );
}
