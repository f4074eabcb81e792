import { tidy } from "../visible-block.ts";
import { descendants, type Element, isElement, lineOf, type Node } from "./tree.ts";
import { isPageLink, isUnseen, weigh } from "./weigh.ts";

/** What begins a new line of a page. */
export const BLOCKS = new Set(
  "address article aside blockquote body center dd details div dl dt fieldset figcaption figure footer form header hgroup hr html legend li main nav ol p pre section table tbody td tfoot th thead tr ul".split(
    " ",
  ),
);
/** In signs. */
const LONGEST_REMARK = 40;

/** Without “[edit]”. */
export function headingText(element: Element): string {
  const isTool = (node: Node) => isElement(node) && isBracketed(node) && [...descendants(node)].some(isPageLink);
  const children = element.children.filter((child) => !isTool(child));
  return tidy(shown(children, "collapsed")).replaceAll("\n", " ");
}

/** “[citation needed]”, “[edit]” */
function isBracketed(element: Element): boolean {
  const { plain, linked } = weigh(element);
  return plain + linked <= LONGEST_REMARK && /^\[[^[\]]+\]$/.test(lineOf(element));
}

export function oneLine(element: Element): string {
  return tidy(shown(element.children, "collapsed")).replaceAll("\n", " ");
}

export function shown(nodes: readonly Node[], space: "collapsed" | "kept"): string {
  const parts: string[] = [];
  let last = "";
  for (const node of nodes) {
    const next = visible(node, space);
    // Pages set a time apart by its style.
    const isTime = isElement(node) && node.name === "time" && /^[\p{L}\p{N}]/u.test(next);
    if (isTime && /[\p{L}\p{N}]$/u.test(last)) parts.push(" ");
    parts.push(next);
    last = next === "" ? last : next.slice(-2);
  }
  return parts.join("");
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
  const { name, attributes, children } = element;
  // Of a book, which names what its links are for.
  if (/\bnoteref$/.test(attributes["epub:type"] ?? attributes.role ?? "")) return true;
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
