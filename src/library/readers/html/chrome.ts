import { descendants, type Element, isElement, lineOf } from "./tree.ts";
import { isPageLink, type Weight, weigh } from "./weigh.ts";

const FRAME = new Set(["nav", "aside", "footer", "menu"]);
const FRAME_ROLES = new Set(
  "navigation contentinfo complementary search menu menubar toolbar dialog alertdialog tablist".split(" "),
);
/** What page builders call the things around a text, as words of a class or an id. */
const FRAME_WORDS = new Set(
  "nav navbar navigation menu breadcrumb breadcrumbs sidebar share sharing sharebar sharedaddy social related recommended recommendations newsletter subscribe cookie cookies consent promo advert advertisement ad ads sponsored comments respond disqus footer pagination pager toolbar popup modal trending teaser teasers skip tags toc navbox catlinks".split(
    " ",
  ),
);
/** Of these, what holds sentences that are not the page's own: of readers, of advertisers, about the site. */
const SPEAKING_WORDS = new Set(
  "sidebar newsletter cookie cookies consent promo advert advertisement ad ads sponsored comments respond disqus footer related recommended popup modal navbox".split(
    " ",
  ),
);
/** At most this share of the text stands beside it: what holds more is the text, whatever it is called. */
const BESIDE = 1 / 3;
/** What page builders call the line that says who wrote a text and when. */
const SIGNING_WORDS = new Set("meta byline dateline timestamp posted".split(" "));
/** In signs. */
const LONGEST_SIGNING = 160;

/** Where an element stands. */
export type Standing =
  /** Menus, share bars, links to other pages: around the text. */
  | "around"
  /** Words of others or about the site: beside the text. */
  | "beside"
  | "text";

/** How an element stands to the text of a page, all of which weighs so much. */
export function standingOf(element: Element, whole: Weight): Standing {
  const { name } = element;
  if (isFrame(element)) return "around";
  // What holds a text together is never judged by its name, nor is a table: “menu” may be a kitchen's.
  if (/^(?:body|main|article|h[1-6]|table|tbody|tr|td|th)$/.test(name)) return "text";
  const words = wordsOf(element);
  if (words.some((word) => FRAME_WORDS.has(word)) && isThin(element)) return "around";
  const isSmall = weigh(element).plain <= BESIDE * whole.plain;
  if (name !== "p" && isSmall && words.some((word) => SPEAKING_WORDS.has(word))) return "beside";
  return words.some((word) => SIGNING_WORDS.has(word)) && isSigning(element) ? "beside" : "text";
}

export function isFrame({ name, attributes }: Element): boolean {
  return (
    FRAME.has(name) ||
    FRAME_ROLES.has(attributes.role ?? "") ||
    LISTS.test(attributes["epub:type"] ?? attributes.role ?? "")
  );
}

/** Lists of what is in a book. */
const LISTS = /^(?:doc-)?(?:toc|landmarks|page-?list|loi|lot)$/;

/** A headline that leads to the first page of the site is the site's name. */
export function leadsHome(element: Element): boolean {
  if (weigh(element).plain > 0) return false;
  const links = [...descendants(element)].filter(isPageLink);
  return links.length > 0 && links.every(({ attributes }) => HOME.test((attributes.href ?? "").trim()));
}

const HOME = /^(?:\.?\/|(?:\.?\/)?index\.html?|https?:\/\/[^/]{1,200}\/?)$/i;

function wordsOf({ attributes }: Element): readonly string[] {
  return `${attributes.class ?? ""} ${attributes.id ?? ""}`
    .slice(0, 300)
    .toLowerCase()
    .split(/[\s_-]+/);
}

/** More links and controls than text. */
function isThin(element: Element): boolean {
  const { plain, linked, controls } = weigh(element);
  return linked >= plain || (controls && plain < 400);
}

/** “By Ana Lind”, “Posted on 3 May 2026”, “4 March, 9:14”. */
function isSigning(element: Element): boolean {
  const { plain, linked } = weigh(element);
  if (plain + linked > LONGEST_SIGNING || element.children.some((child) => isElement(child) && child.name === "p"))
    return false;
  return /^(?:by|posted|published|updated|written)\b|\b\d{4}\b|\d:\d\d/i.test(
    lineOf(element).slice(0, LONGEST_SIGNING),
  );
}
