import type { Reader } from "./readers/layout.ts";

/** How files of one kind are read. Everything is loaded when the first of them is met. */
export interface Format {
  /** May fields stand between lines of --- at its top? */
  readonly frontMatter: boolean;
  /** Finds the reader of a file whose body begins at `start`. */
  readonly reader: (source: string, start: number) => Promise<Reader>;
}

const text: Format = {
  frontMatter: true,
  reader: async () => (await import("./readers/text/read-text.ts")).readText,
};
const markdown: Format = {
  frontMatter: true,
  reader: async (...body) => (await import("./readers/markdown/markdown-reader.ts")).markdownReader(...body),
};
const html: Format = {
  frontMatter: false,
  reader: async () => (await import("./readers/html/read-html.ts")).readHtml,
};

const csv: Format = {
  frontMatter: false,
  reader: async () => (await import("./readers/table/read-csv.ts")).readCsv,
};
const tsv: Format = {
  frontMatter: false,
  reader: async () => (await import("./readers/table/read-csv.ts")).readTsv,
};

/** The formats by file name extension. */
const FORMATS: Readonly<Record<string, Format>> = {
  ".txt": text,
  ".md": markdown,
  ".markdown": markdown,
  ".html": html,
  ".htm": html,
  ".xhtml": html,
  ".csv": csv,
  ".tsv": tsv,
};

export const EXTENSIONS = Object.keys(FORMATS);

export function formatOf(path: string): Format | undefined {
  const extension = path.slice(path.lastIndexOf(".")).toLowerCase();
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
}

export function isDocumentName(path: string): boolean {
  return formatOf(path) !== undefined;
}
