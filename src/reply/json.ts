import type { Answer, Finding, Related } from "../core/answer/answer.ts";
import type { Speaker, Stance } from "../core/claims/speaker.ts";
import type { Citation } from "../core/documents/citation.ts";
import type { Correction } from "../core/documents/correction.ts";
import { headline } from "./headline.ts";
import { messages } from "./messages.ts";

/**
 * The answer for other programs. Its keys, their order and where null may stand are a contract.
 * Offsets are UTF-16 units: `quote` is the document's text from `start` to `end`, `mark` lies inside the quote.
 */
export interface AnswerJson {
  /** Only where one was given with the question. */
  readonly id?: string;
  readonly question: string;
  readonly verdict: Answer["verdict"];
  /** The finding in one line, as people read it. */
  readonly summary: string;
  readonly findings: readonly FindingJson[];
  readonly related: readonly RelatedJson[];
  /** Closest passages, which are no answer. Empty unless the verdict is `unanswered`. */
  readonly nearest: readonly CitationJson[];
  /** Asked-for words which no document has. */
  readonly missing: readonly string[];
  /** Milliseconds it took, to a tenth. */
  readonly ms: number;
}

export interface FindingJson {
  readonly value: string | null;
  readonly speaker: Pick<Speaker, "name" | "role" | "via"> | null;
  readonly stance: Stance;
  readonly origins: number;
  readonly citations: readonly CitationJson[];
}

interface RelatedJson extends FindingJson {
  /** Why it is not compared with the findings, as a sentence. */
  readonly why: string;
}

export interface CitationJson {
  /** Path inside the dossier. */
  readonly document: string;
  readonly title: string;
  readonly publisher: string | null;
  /** `YYYY-MM-DD`; null when the document is undated. */
  readonly published: string | null;
  readonly url: string | null;
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
  readonly quote: string;
  readonly mark: readonly [start: number, end: number] | null;
  /** What the team knows to be wrong in the quote; missing where there is nothing. `span` lies inside the quote. */
  readonly corrections?: readonly CorrectionJson[];
  /** Where in the file, counted from 1; each only where the file has such a thing. */
  readonly record?: number;
  readonly page?: number;
  readonly sheet?: string;
  readonly row?: number;
  readonly line?: number;
  /** The headings above it, the outermost first; missing where there is none. */
  readonly headings?: readonly string[];
  /** The row that names the columns. */
  readonly columns?: string;
}

export interface CorrectionJson {
  readonly span: readonly [start: number, end: number];
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** What is to be read instead; null where the words were withdrawn. */
  readonly instead: string | null;
  readonly note: string | null;
}

export function answerToJson(answer: Answer, { id, ms }: { readonly id?: string; readonly ms: number }): AnswerJson {
  return {
    ...(id === undefined ? {} : { id }),
    question: answer.question,
    verdict: answer.verdict,
    summary: headline(answer),
    findings: answer.findings.map(findingToJson),
    related: answer.related.map(relatedToJson),
    nearest: answer.verdict === "unanswered" ? answer.nearest.map(citationToJson) : [],
    missing: answer.missing,
    ms: Math.round(ms * 1000) / 1000,
  };
}

export function findingToJson({ value, speaker, stance, origins, citations }: Finding): FindingJson {
  return {
    value,
    speaker: speaker && { name: speaker.name, role: speaker.role, via: speaker.via },
    stance,
    origins,
    citations: citations.map(citationToJson),
  };
}

function relatedToJson(related: Related): RelatedJson {
  return { ...findingToJson(related), why: messages.difference(related.why) };
}

export function citationToJson(citation: Citation): CitationJson {
  const { document, span, quote, paragraph, mark, around, corrections } = citation;
  const { id, part, title, publisher, published, url } = document;
  return {
    document: part?.file ?? id,
    title,
    publisher,
    published: published.kind === "unknown" ? null : published.day,
    url,
    paragraph,
    start: span.start,
    end: span.end,
    quote,
    mark: mark && [mark.start, mark.end],
    ...(corrections.length > 0 && { corrections: corrections.map(correctionToJson) }),
    ...(part && { record: part.record }),
    ...around.place,
    ...(around.headings.length > 0 && { headings: around.headings }),
    ...(around.columns !== null && { columns: around.columns }),
  };
}

function correctionToJson({ span, day, instead, note }: Correction): CorrectionJson {
  return { span: [span.start, span.end], day, instead, note };
}
