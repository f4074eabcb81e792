import { endsSentence, isTitleLike, wordsOf } from "../text/shape.ts";
import { tidy, type VisibleBlock } from "../visible-block.ts";
import { oneLine, shown } from "./inline.ts";
import { descendants, isElement, type Node } from "./tree.ts";
import { isPageLink, weigh } from "./weigh.ts";

/** Below any heading of the page's own: what stands over a table or a fold-out, and what only looks like a heading. */
export const CAPTION_LEVEL = 7;
/** In words: links as long as this are headlines of other pages. */
export const HEADLINE = 4;
/** In words. */
const LONGEST_TITLE = 12;

/** What stands in one line of the page, as far as it is wide. */
export function lineBlock(line: readonly Node[], kind: "paragraph" | "item" | "furniture"): readonly VisibleBlock[] {
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
  if (kind === "paragraph" && linked === 0 && line.every(isBoldOrBlank) && headsByLook(text))
    return [{ kind: "heading", text, level: CAPTION_LEVEL }];
  return [{ kind: leads ? "furniture" : kind, text }];
}

function isBoldOrBlank(node: Node): boolean {
  return isElement(node) ? /^(?:b|strong|br)$/.test(node.name) : node.trim() === "";
}

/** Bold words alone in their paragraph are a heading, unless they state something: “Entry: 40 crowns”. */
function headsByLook(text: string): boolean {
  const words = text.replace(/^\d{1,2}(?:\.\d{1,2})*[.)]?\s/, "").replaceAll(/\b(?:1[5-9]|20)\d\d\b/g, "");
  return isTitleLike(text, LONGEST_TITLE) && !/\d|:\s|\n/.test(words) && /\p{L}/u.test(words);
}

/** “Read also: Mill burns down in the night” */
function isTeaser(line: readonly Node[], plain: number): boolean {
  const links = line.flatMap((node) => (isElement(node) ? [node, ...descendants(node)] : [])).filter(isPageLink);
  const [link, ...others] = links;
  if (link === undefined || others.length > 0 || wordsOf(oneLine(link)).length < HEADLINE) return false;
  const label = tidy(shown(line, "collapsed")).slice(0, -oneLine(link).length).trim();
  return label.endsWith(":") && wordsOf(label).length < HEADLINE && plain <= label.length;
}
