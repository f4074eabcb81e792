import type { Kind } from "./readers/apart/order.ts";
import type { Reader } from "./readers/layout.ts";
import type { Part } from "./readers/several.ts";

/** How files of one kind are read. Everything is loaded when the first of them is met. */
export type Format =
  | {
      readonly kind: "text";
      /** May fields stand between lines of --- at its top? */
      readonly frontMatter?: boolean;
      /** Does it say itself in which encoding it is written? */
      readonly namesEncoding?: boolean;
      /** `start` is where its body begins. */
      readonly read: (source: string, start: number) => Promise<readonly Part[]>;
    }
  /** Read in a thread that can be stopped. */
  | { readonly kind: "apart"; readonly as: Kind };

const text: Format = {
  kind: "text",
  frontMatter: true,
  read: one(async () => (await import("./readers/text/read-text.ts")).readText),
};
const markdown: Format = {
  kind: "text",
  frontMatter: true,
  read: one(async (...body) => (await import("./readers/markdown/markdown-reader.ts")).markdownReader(...body)),
};
const html: Format = {
  kind: "text",
  namesEncoding: true,
  read: one(async () => (await import("./readers/html/read-html.ts")).readHtml),
};
const csv: Format = { kind: "text", read: one(async () => (await import("./readers/table/read-csv.ts")).readCsv) };
const tsv: Format = { kind: "text", read: one(async () => (await import("./readers/table/read-csv.ts")).readTsv) };
const json: Format = {
  kind: "text",
  read: async (source) => (await import("./readers/json/read-json.ts")).readJson(source),
};
const jsonLines: Format = {
  kind: "text",
  read: async (source) => (await import("./readers/json/read-json.ts")).readJsonLines(source),
};
const feed: Format = {
  kind: "text",
  namesEncoding: true,
  read: async (source) => (await import("./readers/feed/read-feed.ts")).readFeed(source),
};
const apart = (as: Kind): Format => ({ kind: "apart", as });

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
  ".json": json,
  ".jsonl": jsonLines,
  ".ndjson": jsonLines,
  ".rss": feed,
  ".atom": feed,
  ".xml": feed,
  ".pdf": apart("pdf"),
  ".docx": apart("docx"),
  ".xlsx": apart("xlsx"),
  ".epub": apart("epub"),
  ".eml": apart("mail"),
};

export const EXTENSIONS = Object.keys(FORMATS);

export function extensionOf(path: string): string {
  return path.slice(path.lastIndexOf(".")).toLowerCase();
}

export function formatOf(path: string): Format | undefined {
  const extension = extensionOf(path);
  return Object.hasOwn(FORMATS, extension) ? FORMATS[extension] : undefined;
}

export function isDocumentName(path: string): boolean {
  return formatOf(path) !== undefined;
}

function one(reader: (source: string, start: number) => Promise<Reader>) {
  return async (source: string, start: number): Promise<readonly Part[]> => [
    (await reader(source, start))(source, start),
  ];
}
