import { EXTENSIONS, isDocumentName } from "../formats.ts";

/** By content type: the ends that a name may have, the usual one first. Servers send many files of plain text as just that. */
const TYPES: Readonly<Record<string, readonly string[]>> = {
  "text/html": [".html", ".htm", ".xhtml"],
  "application/xhtml+xml": [".xhtml", ".html", ".htm"],
  "text/plain": [".txt", ".md", ".markdown", ".csv", ".tsv", ".json", ".jsonl", ".ndjson", ".eml"],
  "text/markdown": [".md", ".markdown"],
  "text/x-markdown": [".md", ".markdown"],
  "text/csv": [".csv", ".tsv"],
  "application/csv": [".csv", ".tsv"],
  "text/tab-separated-values": [".tsv"],
  "application/json": [".json", ".jsonl", ".ndjson"],
  "text/json": [".json", ".jsonl", ".ndjson"],
  "application/ld+json": [".json"],
  "application/jsonl": [".jsonl", ".ndjson"],
  "application/x-ndjson": [".ndjson", ".jsonl"],
  "application/rss+xml": [".rss", ".xml"],
  "application/atom+xml": [".atom", ".xml"],
  "application/xml": [".xml", ".rss", ".atom", ".xhtml"],
  "text/xml": [".xml", ".rss", ".atom", ".xhtml"],
  "application/pdf": [".pdf"],
  "application/x-pdf": [".pdf"],
  "application/vnd.openxmlformats-officedocument.wordprocessingml.document": [".docx"],
  "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": [".xlsx"],
  "application/epub+zip": [".epub"],
  "message/rfc822": [".eml"],
};

/** These say only that it is a file. */
const ANYTHING: ReadonlySet<string> = new Set([
  "application/octet-stream",
  "binary/octet-stream",
  "application/x-download",
  "application/download",
  "application/force-download",
  "application/zip",
  "application/x-zip-compressed",
]);

/**
 * How the file is to end: by its type, and by the names it has, the one that counts most first. Undefined when it is of no kind that is
 * read, as far as can be told. `asked` counts also where the type says nothing.
 */
export function extensionFor(type: string | null, asked: string | null, names: readonly string[]): string | undefined {
  const ends = (list: readonly string[]) => list.map(endOf).filter((end) => end !== undefined);
  const given = asked === null ? [] : ends([asked]);
  if (type === null || ANYTHING.has(type)) return [...given, ...ends(names)][0];
  if (!Object.hasOwn(TYPES, type)) return given[0];
  const allowed = endsOf(type);
  return [...given, ...ends(names)].find((end) => allowed.includes(end)) ?? allowed[0];
}

/** How the name of such content may end. */
export function endsOf(type: string): readonly string[] {
  return (Object.hasOwn(TYPES, type) ? TYPES[type] : undefined) ?? EXTENSIONS;
}

/** `Report.PDF` → `.pdf`; undefined when the name ends as no format that is read. */
export function endOf(name: string): string | undefined {
  return isDocumentName(name) ? name.slice(name.lastIndexOf(".")).toLowerCase() : undefined;
}
