import { descendants, type Element, isElement, lineOf, type Node } from "./tree.ts";

/** Never seen by a reader of the page, or only worked with. */
const UNSEEN = new Set(
  "head script style template noscript svg iframe canvas video audio object embed map select textarea button input datalist dialog".split(
    " ",
  ),
);
const CHROME = new Set(["nav", "aside", "footer", "menu"]);
const CHROME_ROLES = new Set(
  "navigation contentinfo complementary search menu menubar toolbar dialog alertdialog tablist".split(" "),
);
/** What page builders call the things around a text, as words of a class or an id. */
const CHROME_CLASSES = new Set(
  "nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing sharebar social related recommended recommendations newsletter subscribe cookie cookies consent promo advert advertisement ads sponsored comments footer pagination pager toolbar popup modal trending teaser teasers skip".split(
    " ",
  ),
);

export function isUnseen({ name, attributes }: Element): boolean {
  if (UNSEEN.has(name) || "hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display:\s?none|visibility:\s?hidden/i.test((attributes.style ?? "").slice(0, 500));
}

/** Stands around the text of a page and is no part of it: menus, share bars, footers, boxes at the side. */
export function isChrome(element: Element): boolean {
  const { name, attributes } = element;
  if (CHROME.has(name) || CHROME_ROLES.has(attributes.role ?? "")) return true;
  // What holds a text together is never judged by its name, nor is a table: “menu” may be a kitchen's.
  if (/^(?:body|main|article|h[1-6]|p|table|tbody|tr|td|th)$/.test(name)) return false;
  const words = `${attributes.class ?? ""} ${attributes.id ?? ""}`
    .slice(0, 300)
    .toLowerCase()
    .split(/[\s_-]+/);
  return words.some((word) => CHROME_CLASSES.has(word)) && isThin(element);
}

/** More links and controls than text. */
function isThin(element: Element): boolean {
  const { plain, linked, controls } = weigh(element);
  return linked >= plain || (controls && plain < 400);
}

export interface Weight {
  /** Signs of text outside of links, and in them. */
  readonly plain: number;
  readonly linked: number;
  /** Something to fill in or to press. */
  readonly controls: boolean;
}

const weights = new WeakMap<Element, Weight>();

export function weigh(node: Node): Weight {
  if (!isElement(node)) return { plain: node.trim().length, linked: 0, controls: false };
  const known = weights.get(node) ?? sumOf(node);
  weights.set(node, known);
  return known;
}

function sumOf(element: Element): Weight {
  let [plain, linked, controls] = [0, 0, /^(?:input|button|form|textarea|select)$/.test(element.name)];
  for (const child of element.children) {
    const inside = weigh(child);
    plain += inside.plain;
    linked += inside.linked;
    controls ||= inside.controls;
  }
  if (isUnseen(element)) return { plain: 0, linked: 0, controls };
  return isPageLink(element) ? { plain: 0, linked: plain + linked, controls } : { plain, linked, controls };
}

/** Leads to another page. A telephone number or an address to write to is information. */
export function isPageLink({ name, attributes }: Element): boolean {
  return name === "a" && "href" in attributes && !/^\s*(?:tel|mailto|sms|geo):/i.test(attributes.href ?? "");
}

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
  const headlines = all.filter((element) => element.name === "h1" && !isUnseen(element)).map(lineOf);
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
  if (isUnseen(node) || CHROME.has(node.name) || isPageLink(node)) return 0;
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
