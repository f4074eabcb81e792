import type { Span } from "../language/span.ts";
import type { Document } from "./document.ts";

/** A longer list is no quote any more: it ends with its last whole item before. */
const LONGEST = 900;

/**
 * The items or rows that a line leads to, with the line itself; null when it leads to none:
 *
 *     You will need:
 *     - a sleeping bag
 *     - a head torch
 */
export function withListBelow(document: Document, place: number, line: Span): Span | null {
  return leadsOn(document.text, line) ? upToItem(document, place + 1, line) : null;
}

/** The whole list to which an item belongs; null where it stands alone. A row says by itself what it is of. */
export function listAround(document: Document, place: number): Span | null {
  let first = place;
  while (document.blocks[first - 1]?.kind === "item") first -= 1;
  if (document.blocks[place]?.kind !== "item") return null;
  const start = document.blocks[first];
  const list = start ? upToItem(document, first + 1, start.span) : null;
  const own = document.blocks[place];
  return list && own && own.span.end <= list.end ? list : null;
}

/** “You will need:”, “**Opening hours:**” */
function leadsOn(text: string, { start, end }: Span): boolean {
  return /:[*_\s]*$/.test(text.slice(Math.max(start, end - 8), end));
}

function upToItem(document: Document, first: number, { start, end }: Span): Span | null {
  let last = end;
  for (let at = first; isItem(document, at); at++) {
    const { span } = document.blocks[at] as { readonly span: Span };
    if (span.end - start > LONGEST) break;
    last = span.end;
  }
  return last > end ? { start, end: last } : null;
}

function isItem({ blocks }: Document, place: number): boolean {
  const kind = blocks[place]?.kind;
  return kind === "item" || kind === "row";
}
