import type { Citation } from "../core/documents/citation.ts";
import type { PublicationDate } from "../core/documents/document.ts";
import { messages } from "./messages.ts";
import { oneLine, writtenDay } from "./words.ts";

/** “Title · publisher (the team's remark) · 27 March 2017 · ¶3” */
export function sourceLine({ document, paragraph }: Citation): string {
  const { title, published } = document;
  const parts = [oneLine(title), publisherOf(document), dayLine(published), messages.paragraph(paragraph)];
  return parts.filter((part) => part !== null && part !== "").join(" · ");
}

function publisherOf({ publisher, note }: Citation["document"]): string | null {
  if (note === null) return publisher && oneLine(publisher);
  return publisher === null ? `(${oneLine(note)})` : `${oneLine(publisher)} (${oneLine(note)})`;
}

/** Says so when the day is not the source's own word, and when there is none. */
export function dayLine(published: PublicationDate): string {
  switch (published.kind) {
    case "stated":
      return writtenDay(published.day);
    case "inferred":
      return messages.inferredDay(writtenDay(published.day), oneLine(published.reason));
    case "unknown":
      return messages.undated;
    default:
      return published satisfies never;
  }
}
