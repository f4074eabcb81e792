import { type Element, isElement, type Node } from "./tree.ts";

/** Never seen by a reader of the page, or only worked with. */
const UNSEEN = new Set(
  "head script style template noscript svg iframe canvas video audio object embed map select textarea button input datalist dialog".split(
    " ",
  ),
);
export function isUnseen({ name, attributes }: Element): boolean {
  if (UNSEEN.has(name) || "hidden" in attributes || attributes["aria-hidden"] === "true") return true;
  return /display:\s?none|visibility:\s?hidden/i.test((attributes.style ?? "").slice(0, 500));
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
