import type { Finding } from "../core/answer/answer.ts";
import type { Citation } from "../core/documents/citation.ts";
import { messages } from "./messages.ts";
import { oneLine, writtenDay } from "./words.ts";

/** Is that corrected or withdrawn for which a citation is shown: its marked value, or where nothing is marked, any of its words? */
export function isCorrected({ mark, corrections }: Citation): boolean {
  return corrections.some(({ span }) => mark === null || (span.start < mark.end && mark.start < span.end));
}

/** The value as a source words it, and whether it still holds: “40 people (corrected)”. */
export function standingValue({ value, citations }: Finding): string | null {
  if (value === null) return null;
  const holds = citations.some((citation) => !isCorrected(citation));
  const isTakenBack = citations.every(({ corrections }) => corrections.every(({ instead }) => instead === null));
  return holds ? oneLine(value) : messages.noLonger(oneLine(value), isTakenBack ? "withdrawn" : "corrected");
}

/** “Corrected on 3 May 2026: “40 hurt” is now “52 hurt” (a letter of the office)”; null where nothing of the quote was. */
export function correctedLine({ quote, corrections }: Citation): string | null {
  const lines = corrections.map(({ span, day, instead, note }) => {
    const struck = oneLine(quote.slice(span.start, span.end));
    const what =
      instead === null
        ? messages.withdrawn(struck, writtenDay(day))
        : messages.corrected(struck, writtenDay(day), oneLine(instead));
    return note === null ? what : `${what} (${oneLine(note)})`;
  });
  return lines.length > 0 ? lines.join(" · ") : null;
}
