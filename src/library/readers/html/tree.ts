import { Parser } from "htmlparser2";
import { reasons } from "../../reasons.ts";
import { Unreadable } from "../unreadable.ts";

export interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Elements, and the text between them with its references resolved. */
  readonly children: readonly Node[];
}

export type Node = Element | string;

/** Pages made by people nest a few dozen deep. The limit keeps every walk over the tree short of the stack's end. */
const DEEPEST = 500;
const MOST_NODES = 1_000_000;

interface Open extends Element {
  readonly children: Node[];
}

/** HTML, or XML with its own rules, as a tree. Throws when it is built to exhaust its reader. */
export function parseTree(source: string, language: "html" | "xml" = "html"): Element {
  const root: Open = { name: "", attributes: {}, children: [] };
  const open = [root];
  let nodes = 0;
  const count = () => {
    nodes += 1;
    if (nodes > MOST_NODES) throw new Unreadable(reasons.tooManyParts(MOST_NODES));
  };
  const parser = new Parser(
    {
      onopentag(name, attributes) {
        count();
        const element: Open = { name, attributes, children: [] };
        open.at(-1)?.children.push(element);
        if (open.push(element) > DEEPEST) throw new Unreadable(reasons.tooDeep(DEEPEST));
      },
      onclosetag() {
        open.pop();
      },
      ontext(text) {
        const siblings = open.at(-1)?.children ?? [];
        const last = siblings.at(-1);
        // Text comes in pieces, parted at references.
        if (typeof last === "string") siblings[siblings.length - 1] = last + text;
        else {
          count();
          siblings.push(text);
        }
      },
    },
    { xmlMode: language === "xml", decodeEntities: true },
  );
  parser.end(source);
  return root;
}

export function isElement(node: Node): node is Element {
  return typeof node !== "string";
}

/** The elements below, in the order of the source, itself left out. */
export function* descendants(element: Element): Generator<Element> {
  for (const child of element.children) {
    if (!isElement(child)) continue;
    yield child;
    yield* descendants(child);
  }
}

export function textOf(node: Node): string {
  if (!isElement(node)) return node;
  return node.children.map(textOf).join("");
}

/** The text of an element in one line. */
export function lineOf(node: Node): string {
  return textOf(node)
    .replace(/[ \t\r\n\f]+/g, " ")
    .trim();
}
