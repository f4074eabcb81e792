import { isDay } from "./day.ts";
import { reasons } from "./reasons.ts";
import { parseYaml } from "./yaml-fields.ts";

/** What the team says about a document in the lines between `---` and `---` at its top. */
export interface Metadata {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  /** YYYY-MM-DD */
  readonly published: string | null;
  readonly url: string | null;
  readonly note: string | null;
}

export type FrontMatter =
  /** `bodyStart` is the offset of the line below the front matter; 0 when there is none. */
  { readonly metadata: Metadata; readonly bodyStart: number } | { readonly reason: string };

export async function readFrontMatter(text: string): Promise<FrontMatter> {
  const found = split(text);
  if (found === undefined) return { metadata: NONE, bodyStart: 0 };
  if (found === "open") return { reason: reasons.frontMatterOpen };
  const parsed = await parseYaml(text.slice(found.start, found.end), { before: 1, isPlain });
  if ("what" in parsed) return { reason: reasons.frontMatterYaml(parsed.line, parsed.what) };
  const { data, lineOf } = parsed.fields;
  // zod takes 50 ms to load, and is needed only to say what is wrong.
  if (isPlain(data)) return { metadata: metadataOf(data), bodyStart: found.bodyStart };
  const { checkFrontMatter } = await import("./front-matter-schema.ts");
  const checked = checkFrontMatter(data, lineOf);
  return "reason" in checked ? checked : { metadata: metadataOf(checked.fields), bodyStart: found.bodyStart };
}

export type FrontMatterFields = Readonly<Partial<Record<(typeof FIELDS)[number], string | null | undefined>>>;

/** `date` is another name of `published`. */
export const FIELDS = ["title", "publisher", "author", "published", "date", "url", "note"] as const;

const NONE: Metadata = { title: null, publisher: null, author: null, published: null, url: null, note: null };

/** Three dashes alone open it, but only when a field follows: a rule above a paragraph opens nothing. */
function split(text: string): { start: number; end: number; bodyStart: number } | "open" | undefined {
  const start = endOfLine(text, 0);
  if (text.slice(0, start).trimEnd() !== "---") return undefined;
  let field: boolean | undefined;
  for (let at = start; at < text.length; ) {
    const next = endOfLine(text, at);
    const line = text.slice(at, next).trimEnd();
    if (line === "---" || line === "...") return field === false ? undefined : { start, end: at, bodyStart: next };
    if (field === undefined && line !== "" && !line.startsWith("#")) field = /^[\w-]+\s*:(?:\s|$)/.test(line);
    at = next;
  }
  return field ? "open" : undefined;
}

function endOfLine(text: string, from: number): number {
  const at = text.indexOf("\n", from);
  return at < 0 ? text.length : at + 1;
}

/** Nothing about it can be wrong. Whatever this refuses, the schema decides. */
export function isPlain(data: object): data is FrontMatterFields {
  if ("published" in data && "date" in data) return false;
  return Object.entries(data).every(([name, value]) => {
    if (value === null) return FIELDS.some((known) => known === name);
    if (typeof value !== "string" || value.trim() === "") return false;
    if (name === "published" || name === "date") return value === "unknown" || isDay(value);
    if (name === "url") return isWebAddress(value);
    return FIELDS.some((known) => known === name);
  });
}

export function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url?.protocol === "https:" || url?.protocol === "http:";
}

function metadataOf(fields: FrontMatterFields): Metadata {
  const value = (name: (typeof FIELDS)[number]) => fields[name]?.trim() || null;
  const published = value("published") ?? value("date");
  return {
    title: value("title"),
    publisher: value("publisher"),
    author: value("author"),
    published: published === "unknown" ? null : published,
    url: value("url"),
    note: value("note"),
  };
}
