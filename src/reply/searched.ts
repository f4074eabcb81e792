import type { Document } from "../core/documents/document.ts";
import { messages } from "./messages.ts";
import { writtenDay } from "./words.ts";

/** How much “not in the sources” rests on: “5 documents searched, the newest dated 27 March 2017; 4 are undated.” */
export function searchedLine(documents: readonly Document[], what: "searched" | "read" = "searched"): string {
  if (documents.length === 0) return messages.nothingToSearch;
  // Days are written largest unit first, so that they sort as text.
  const days = documents.flatMap(({ published }) => (published.kind === "unknown" ? [] : [published.day])).toSorted();
  const newest = days.at(-1);
  return messages[what](documents.length, newest ? writtenDay(newest) : null, documents.length - days.length);
}
