import type { Claim } from "../../claims/claim.ts";
import { claimsOf } from "../../claims/extract.ts";
import { type Reading, read } from "../../claims/reading.ts";
import { buildCorpus, type Corpus } from "../../corpus.ts";
import type { Document } from "../../documents/document.ts";
import { STOPWORDS } from "../../language/data/stopwords.ts";
import type { Span } from "../../language/span.ts";

/** A sentence that says that something is so. */
export interface Statement {
  readonly sentence: string;
  /** Its values, read as those of a document are. */
  readonly claims: readonly Claim[];
  /** The sentence without its values: “people came to the meeting”. */
  readonly frame: string;
  readonly reading: Reading;
}

const LEAST_TELLING = 2;

/** The sentences of a message which end in no question mark, and of which the documents know a telling word. */
export function statements(corpus: Corpus, text: string): readonly Statement[] {
  const message = buildCorpus([asDocument(text)], { aliases: [], synonyms: [] });
  return Array.from({ length: message.passageCount }, (_, number) => read(message, number)).flatMap((reading) => {
    if (!states(corpus, reading)) return [];
    const { start, end } = reading.passage.span;
    const claims = claimsOf(reading);
    return [
      { sentence: text.slice(start, end), claims, frame: without(text, { start, end }, claims, reading), reading },
    ];
  });
}

/** A message is read as a document of its own; each of its lines is a paragraph. */
function asDocument(text: string): Document {
  let at = 0;
  const blocks = text.split("\n").flatMap((line) => {
    const start = at;
    at += line.length + 1;
    return line.trim() === "" ? [] : [{ kind: "paragraph", span: { start, end: start + line.length } } as const];
  });
  return {
    id: "message",
    title: "",
    publisher: null,
    author: null,
    published: { kind: "unknown" },
    url: null,
    note: null,
    text,
    blocks,
  };
}

function states(corpus: Corpus, { tokens }: Reading): boolean {
  if (tokens.some(({ form }) => form === "?")) return false;
  const telling = new Set(tokens.flatMap(({ form, kind }) => (kind === "mark" || STOPWORDS.has(form) ? [] : [form])));
  return telling.size >= LEAST_TELLING && [...telling].some((form) => corpus.terms.of(form) >= 0);
}

/** What is counted stays: “450 people left” leaves “people left”, and “weighs 12 tonnes” leaves “weighs”. */
function without(text: string, { start, end }: Span, claims: readonly Claim[], { tokens }: Reading): string {
  let at = start;
  const kept: string[] = [];
  for (const { span, quantity, unit } of claims) {
    const counts = quantity && /^(people|kind|thing)$/.test(unit?.class ?? "");
    const to = counts ? (tokens[quantity.to - 1]?.end ?? span.end) : span.end;
    kept.push(text.slice(at, Math.max(at, span.start)));
    at = Math.max(at, to);
  }
  return [...kept, text.slice(at, end)].join(" ");
}
