import type { Answer } from "../core/answer/answer.ts";
import type { Citation } from "../core/documents/citation.ts";
import { messages } from "../reply/messages.ts";
import type { Quote, ReplyBlock } from "../reply/reply.ts";
import { dayWithReason, placeLine, sourceLine } from "../reply/source-line.ts";
import { oneLine, writtenDay } from "../reply/words.ts";

/** What an article says in a footnote. Every text is plain, in one line, and may hold words of a document. */
export interface Reference {
  readonly author: string | null;
  readonly title: string;
  readonly publisher: string | null;
  /** The team's own remark. */
  readonly note: string | null;
  readonly day: string;
  /** “p. 3 · ¶12” */
  readonly place: string;
  readonly url: string | null;
  /** “retrieved 14 October 2026” */
  readonly retrieved: string | null;
  /** Where else the same wording is printed. */
  readonly also: string | null;
  readonly language: string | null;
}

/** The references of all quotes of an answer as it is presented, by their numbers. */
export function referencesOf(blocks: readonly ReplyBlock[], answer: Answer): ReadonlyMap<number, Reference> {
  const nearest = answer.verdict === "unanswered" ? answer.nearest : [];
  const cited = [...answer.findings, ...answer.related].flatMap(({ citations }) => citations);
  const byWords = new Map(
    [...cited, ...nearest].map((citation) => [keyOf(citation.quote, sourceLine(citation)), citation]),
  );
  const quotes = blocks.flatMap((block) => (block.kind === "finding" ? block.quotes : []));
  return new Map(
    quotes.map((quote) => {
      const citation = byWords.get(keyOf(quote.text, quote.source));
      if (citation === undefined) throw new Error(`[${quote.number}] is none of the citations`);
      return [quote.number, referenceOf(citation, quote)];
    }),
  );
}

function referenceOf(citation: Citation, { also }: Quote): Reference {
  const { author, title, publisher, note, published, url, copy, language } = citation.document;
  const retrieved = copy?.retrieved?.slice(0, "2026-10-14".length);
  return {
    author: author && oneLine(author),
    title: oneLine(title),
    publisher: publisher && oneLine(publisher),
    note: note && oneLine(note),
    day: dayWithReason(published),
    place: placeLine(citation),
    url,
    retrieved: retrieved === undefined ? null : messages.retrieved(writtenDay(retrieved)),
    also,
    language: language ?? null,
  };
}

function keyOf(quote: string, source: string): string {
  return `${quote}\n${source}`;
}
