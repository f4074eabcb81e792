import type { Citation } from "../core/documents/citation.ts";
import type { AtLeastOne } from "../core/types.ts";
import { correctedLine } from "./corrected.ts";
import { messages } from "./messages.ts";
import type { Quote } from "./reply.ts";
import { sourceLine } from "./source-line.ts";

/** One wording, and everywhere it is printed: the first of them is shown, the others are named. */
export type Printing = AtLeastOne<Citation>;

/** Puts citations with the very same words together, each wording where it first occurs. Like wordings stay apart. */
export function printings(citations: readonly Citation[]): readonly Printing[] {
  const byWords = new Map<string, Printing>();
  for (const citation of citations) {
    const known = byWords.get(citation.quote);
    byWords.set(citation.quote, known ? [...known, citation] : [citation]);
  }
  return [...byWords.values()];
}

export function toQuote([shown, ...others]: Printing, number: number, look: "marked" | "plain"): Quote {
  return {
    number,
    text: shown.quote,
    mark: look === "marked" ? shown.mark : null,
    struck: shown.corrections.map(({ span }) => span),
    corrected: correctedLine(shown),
    source: sourceLine(shown),
    url: shown.document.url,
    also: others.length === 0 ? null : messages.sameWording(others.map(sourceLine)),
  };
}
