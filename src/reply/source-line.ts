import type { Citation } from "../core/documents/citation.ts";
import type { Document, PublicationDate } from "../core/documents/document.ts";
import { messages } from "./messages.ts";
import { oneLine, writtenDay } from "./words.ts";

/** A remark longer than this would drown the source that it is about; the list of sources shows it. */
const SHORT_NOTE = 40;

/** “Title · publisher (the team's remark) · 27 March 2017 · ¶3” */
export function sourceLine(citation: Citation): string {
  const { title, published } = citation.document;
  const parts = [oneLine(title), publisherLine(citation.document), dayLine(published), placeLine(citation)];
  return parts.filter((part) => part !== "").join(" · ");
}

/** “p. 3 · ¶12” */
export function placeLine({ paragraph, around }: Citation): string {
  const { sheet, page, row } = around.place;
  const parts = [
    page === undefined ? "" : messages.page(page),
    sheet === undefined ? "" : messages.sheet(oneLine(sheet)),
    row === undefined ? messages.paragraph(paragraph) : messages.row(row),
    around.columns === null ? "" : messages.columns(oneLine(around.columns)),
  ];
  return parts.filter((part) => part !== "").join(" · ");
}

function publisherLine({ publisher, note }: Document): string {
  const remark = note !== null && note.length <= SHORT_NOTE ? `(${oneLine(note)})` : "";
  return [publisher === null ? "" : oneLine(publisher), remark].filter(Boolean).join(" ");
}

/** Says so when the day is not the source's own word, and when there is none. */
function dayLine(published: PublicationDate): string {
  if (published.kind === "unknown") return messages.undated;
  const day = writtenDay(published.day);
  return published.kind === "stated" ? day : messages.inferredDay(day);
}

/** As above, with the reason: for the list of sources, where there is room. */
export function dayWithReason(published: PublicationDate): string {
  if (published.kind !== "inferred") return dayLine(published);
  return messages.inferredFrom(writtenDay(published.day), oneLine(published.reason));
}
