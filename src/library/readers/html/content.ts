import { isFrame, leadsHome } from "./chrome.ts";
import { descendants, type Element, isElement, lineOf, type Node } from "./tree.ts";
import { isPageLink, isUnseen } from "./weigh.ts";

export interface Content {
  readonly element: Element;
  /** Does the page itself say where its text is? */
  readonly marked: boolean;
  /** A headline which stands outside of it. */
  readonly headline: string | null;
}

/** Where the text of the page is: what the page marks as such, unless most of the text stands elsewhere. */
export function contentOf(root: Element): Content {
  const all = [...descendants(root)];
  const body = all.find(({ name }) => name === "body") ?? root;
  const headlines = all
    .filter((element) => element.name === "h1" && !isUnseen(element) && !leadsHome(element))
    .map(lineOf);
  const headline = headlines.find((text) => text !== "") ?? null;
  const mains = all.filter(({ name, attributes }) => name === "main" || attributes.role === "main");
  const marked = heaviest(mains) ?? onlyArticle(root);
  if (!marked || plainText(marked) * 4 < plainText(body)) return { element: body, marked: false, headline: null };
  const inside = [...descendants(marked)].some(({ name }) => name === "h1");
  return { element: marked, marked: true, headline: inside ? null : headline };
}

/** Signs of text outside of links and of what stands around the text. */
function plainText(node: Node): number {
  if (!isElement(node)) return node.trim().length;
  if (isUnseen(node) || isFrame(node) || isPageLink(node)) return 0;
  return node.children.reduce((sum, child) => sum + plainText(child), 0);
}

function heaviest(elements: readonly Element[]): Element | undefined {
  return elements.map((element) => ({ element, weight: plainText(element) })).toSorted((a, b) => b.weight - a.weight)[0]
    ?.element;
}

/** One article is the text. Of several, the one with most of their text: the others announce other pages. */
function onlyArticle(root: Element): Element | undefined {
  const articles = outermost(root, "article").map((element) => ({ element, weight: plainText(element) }));
  const total = articles.reduce((sum, { weight }) => sum + weight, 0);
  return articles.find(({ weight }) => weight * 2 > total)?.element;
}

function outermost(element: Element, name: string): readonly Element[] {
  return element.children
    .filter(isElement)
    .flatMap((child) => (child.name === name ? [child] : outermost(child, name)));
}
