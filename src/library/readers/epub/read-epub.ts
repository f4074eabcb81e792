import { readableDay } from "../../readable-day.ts";
import { reasons } from "../../reasons.ts";
import { isWebAddress } from "../../web-address.ts";
import { blocksOf } from "../html/blocks.ts";
import { descendants, type Element, lineOf, parseTree } from "../html/tree.ts";
import { joinBlocks } from "../lay-out.ts";
import type { BytesReader } from "../several.ts";
import { Unreadable } from "../unreadable.ts";
import { unzip } from "../unzip.ts";

/** A book: its chapters in the order in which they are read. */
export const readEpub: BytesReader = async (bytes) => {
  const files = unzip(bytes, (name) => /\.(?:xml|opf|x?html?)$/i.test(name));
  const path = elementsOf(files, "META-INF/container.xml").find(({ name }) => name === "rootfile")?.attributes[
    "full-path"
  ];
  const book = elementsOf(files, path ?? "");
  const folder = (path ?? "").slice(0, (path ?? "").lastIndexOf("/") + 1);
  const items = new Map(
    book.flatMap(({ name, attributes }) =>
      name === "item" && attributes.id ? [[attributes.id, attributes] as const] : [],
    ),
  );
  const chapters = book.flatMap(({ name, attributes }) => {
    const item = name === "itemref" && attributes.linear !== "no" ? items.get(attributes.idref ?? "") : undefined;
    return item?.href && !/\bnav\b/.test(item.properties ?? "") ? [resolved(folder, item.href)] : [];
  });
  if (chapters.length === 0) throw new Unreadable(reasons.broken("it names no chapters"));
  if (isProtected(files, chapters)) throw new Unreadable(reasons.protectedBook);
  const blocks = chapters.flatMap((chapter) => {
    const source = files.get(chapter);
    return source ? blocksOf(bodyOf(parseTree(decode(source))), true) : [];
  });
  const value = (name: string) => {
    const found = book.find((element) => element.name === name);
    return (found && lineOf(found)) || null;
  };
  const day = readableDay(value("dc:date") ?? "");
  return [
    {
      ...joinBlocks(blocks, "\n\n"),
      title: value("dc:title"),
      author:
        book
          .filter(({ name }) => name === "dc:creator")
          .map(lineOf)
          .join(", ") || null,
      publisher: value("dc:publisher"),
      published: day ? { kind: "stated", day } : { kind: "unknown" },
      language: value("dc:language"),
      url:
        book
          .filter(({ name }) => /^dc:(?:identifier|source)$/.test(name))
          .map(lineOf)
          .find(isWebAddress) ?? null,
    },
  ];
};

function elementsOf(files: ReadonlyMap<string, Uint8Array>, path: string): readonly Element[] {
  const source = files.get(path);
  return source ? [...descendants(parseTree(decode(source), "xml"))] : [];
}

function decode(bytes: Uint8Array): string {
  const label =
    bytes[0] === 0xff && bytes[1] === 0xfe ? "utf-16le" : bytes[0] === 0xfe && bytes[1] === 0xff ? "utf-16be" : "utf-8";
  return new TextDecoder(label).decode(bytes);
}

function bodyOf(root: Element): Element {
  return [...descendants(root)].find(({ name }) => name === "body") ?? root;
}

/** `../Text/one.xhtml#top` beside the book's own file. */
function resolved(folder: string, href: string): string {
  const parts: string[] = [];
  for (const part of (folder + decodeAddress(href.split("#", 1)[0] ?? "")).split("/")) {
    if (part === "..") parts.pop();
    else if (part !== "." && part !== "") parts.push(part);
  }
  return parts.join("/");
}

function decodeAddress(href: string): string {
  try {
    return decodeURIComponent(href);
  } catch {
    return href;
  }
}

function isProtected(files: ReadonlyMap<string, Uint8Array>, chapters: readonly string[]): boolean {
  return elementsOf(files, "META-INF/encryption.xml").some(({ attributes }) => chapters.includes(attributes.URI ?? ""));
}
