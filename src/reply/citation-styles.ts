import type { Document } from "../core/documents/document.ts";
import { writtenDay } from "./words.ts";

export interface Cited {
  /** The words of the document, unchanged. */
  readonly quote: string;
  readonly document: Document;
  readonly paragraph: number;
  /** The day on which the citation is written. */
  readonly accessed: Date;
}

interface Style {
  readonly name: string;
  readonly write: (cited: Cited) => string;
}

/** Forms in which a quote and its source are pasted elsewhere. What a document does not say about itself is left out or called undated. */
export const CITATION_STYLES: readonly Style[] = [
  { name: "Plain text", write: plain },
  { name: "Markdown", write: markdown },
  { name: "Wiki <ref>", write: wiki },
  { name: "APA", write: apa },
];

function plain({ quote, document, paragraph }: Cited): string {
  const { author, title, publisher, url } = document;
  const parts = [author, title, publisher, dayOf(document) ?? "undated", `¶${paragraph}`, url];
  return `“${quote}” — ${parts.filter((part) => part !== null).join(", ")}`;
}

function markdown({ quote, document, paragraph }: Cited): string {
  const { title, publisher, url } = document;
  const name = url === null ? escapeMarkdown(title) : `[${escapeMarkdown(title)}](<${url.replaceAll(/[<>\s]/g, "")}>)`;
  const parts = [name, publisher && escapeMarkdown(publisher), dayOf(document) ?? "undated", `¶${paragraph}`];
  const quoted = quote.split("\n").map((line) => `> ${escapeMarkdown(line)}`);
  return [...quoted, ">", `> — ${parts.filter(Boolean).join(", ")}`].join("\n");
}

/** https://en.wikipedia.org/wiki/Template:Cite_web */
function wiki({ quote, document, accessed }: Cited): string {
  const { author, title, publisher, url } = document;
  const fields = [
    ["author", author],
    ["title", title],
    ["publisher", publisher],
    ["date", dayOf(document) ?? "n.d."],
    ["url", url],
    ["access-date", url === null ? null : writtenDay(accessed.toISOString().slice(0, 10))],
    ["quote", quote],
  ] as const;
  const written = fields
    .filter(([, value]) => value !== null)
    .map(([name, value]) => `|${name}=${escapeWiki(value ?? "")}`);
  return `<ref>{{cite ${url === null ? "document" : "web"} ${written.join(" ")}}}</ref>`;
}

/** https://apastyle.apa.org: Author. (Year, Month Day). Title. Publisher. URL */
function apa({ quote, document, paragraph }: Cited): string {
  const { author, title, publisher, url } = document;
  const date = apaDate(document);
  const source = author ?? publisher;
  const by = source === null ? `${ended(title)} (${date}).` : `${ended(source)} (${date}). ${ended(title)}`;
  const rest = [author !== null && publisher !== null ? ended(publisher) : null, url].filter((part) => part !== null);
  return `“${quote}” (${source ?? title}, ${date.split(",")[0]}, para. ${paragraph})\n${[by, ...rest].join(" ")}`;
}

function apaDate({ published }: Document): string {
  if (published.kind === "unknown") return "n.d.";
  const [year = "", ...rest] = published.day.split("-");
  if (rest.length === 0) return year;
  const written = writtenDay(published.day).split(" ");
  return written.length === 3 ? `${year}, ${written[1]} ${written[0]}` : `${year}, ${written[0]}`;
}

function dayOf({ published }: Document): string | null {
  return published.kind === "unknown" ? null : writtenDay(published.day);
}

function ended(text: string): string {
  return /[.!?]$/.test(text) ? text : `${text}.`;
}

function escapeMarkdown(text: string): string {
  return text.replaceAll(/[\\`*_[\]<>#|~]/g, "\\$&");
}

/** Wikis read | and }} as their own, and < as a tag. */
function escapeWiki(text: string): string {
  return text
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll("|", "{{!}}")
    .replaceAll(/\s+/g, " ")
    .replaceAll("[", "&#91;")
    .replaceAll("]", "&#93;");
}
