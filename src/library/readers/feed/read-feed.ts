import { readableDay } from "../../readable-day.ts";
import { reasons } from "../../reasons.ts";
import { isWebAddress } from "../../web-address.ts";
import { blocksOf } from "../html/blocks.ts";
import { descendants, type Element, isElement, lineOf, parseTree, textOf } from "../html/tree.ts";
import { layOut } from "../lay-out.ts";
import type { Part } from "../several.ts";
import { underTitle } from "../under-title.ts";
import { Unreadable } from "../unreadable.ts";

/** RSS and Atom: each entry is a text of its own, printed by whoever the feed is of. */
export function readFeed(source: string): readonly Part[] {
  const root = parseTree(source, "xml");
  const all = [...descendants(root)];
  const feed = all.find(({ name }) => name === "channel" || name === "feed");
  if (!feed) throw new Unreadable(reasons.noFeed);
  const publisher = childText(feed, ["title"]);
  const language = childText(feed, ["language"]) ?? feed.attributes["xml:lang"] ?? null;
  const entries = all.filter(({ name }) => name === "item" || name === "entry");
  return entries.map((entry, i) => {
    const title = childText(entry, ["title"]);
    const body = ["content:encoded", "content", "description", "summary"]
      .map((name) => child(entry, name))
      .find(Boolean);
    // The markup stands escaped in the text of the element, or, as XHTML, inside of it.
    const markup = body?.children.some(isElement) ? body : parseTree(body ? textOf(body) : "");
    const day = readableDay(childText(entry, ["pubDate", "published", "dc:date", "updated"]) ?? "");
    const layout = layOut(blocksOf(markup, true));
    return {
      ...underTitle(title && (lineOf(parseTree(title)) || null), layout),
      author: childText(entry, ["dc:creator"]) ?? authorOf(entry),
      publisher,
      published: day ? { kind: "stated", day } : { kind: "unknown" },
      url: linkOf(entry),
      language,
      record: i + 1,
    };
  });
}

function child(element: Element, name: string): Element | undefined {
  return element.children.filter(isElement).find((one) => one.name === name);
}

function childText(element: Element, names: readonly string[]): string | null {
  for (const name of names) {
    const found = child(element, name);
    const text = found ? lineOf(found) : "";
    if (text !== "") return text;
  }
  return null;
}

function authorOf(entry: Element): string | null {
  const author = child(entry, "author");
  if (!author) return null;
  const name = childText(author, ["name"]) ?? lineOf(author);
  // RSS writes “ana@lantern.example (Ana Lind)”.
  return /\(([^()]+)\)$/.exec(name)?.[1] ?? (name.includes("@") ? null : name) ?? null;
}

function linkOf(entry: Element): string | null {
  const links = entry.children.filter(isElement).filter(({ name }) => name === "link");
  const main = links.find(({ attributes }) => (attributes.rel ?? "alternate") === "alternate");
  const address = main?.attributes.href ?? (main ? lineOf(main) : "");
  return isWebAddress(address) ? address : null;
}
