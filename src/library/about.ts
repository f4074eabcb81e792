import type { PublicationDate } from "../core/documents/document.ts";
import { readableDay } from "./readable-day.ts";
import { reasons } from "./reasons.ts";
import { isWebAddress } from "./web-address.ts";

/** What is said about a source. Null where nothing is. */
export interface About {
  readonly title: string | null;
  readonly publisher: string | null;
  readonly author: string | null;
  readonly published: PublicationDate | null;
  readonly url: string | null;
  readonly note: string | null;
  readonly language: string | null;
  /** Where a copy from the web was found in the end, when it was made, and of what: a day or an instant, and 64 hexadecimal digits. */
  readonly finalUrl: string | null;
  readonly retrieved: string | null;
  readonly sha256: string | null;
  /** What the file was called that was copied. */
  readonly original: string | null;
}

export const NOTHING: About = {
  title: null,
  publisher: null,
  author: null,
  published: null,
  url: null,
  note: null,
  language: null,
  finalUrl: null,
  retrieved: null,
  sha256: null,
  original: null,
};

/** Something that could not be used, and how much it matters: `minor` when nothing that is shown got lost. */
export interface Remark {
  readonly text: string;
  readonly weight: "lost" | "minor";
}

type Field = keyof About;

/** The names that programs and people give to these fields, the one that counts most first. */
const NAMES: Readonly<Record<Field, readonly string[]>> = {
  title: ["title", "headline"],
  publisher: ["publisher", "source", "outlet", "publication", "site", "sitename", "newspaper"],
  author: ["author", "authors", "by", "byline", "creator", "writer"],
  published: ["published", "date", "publishedat", "datepublished", "publicationdate", "publishdate", "pubdate"],
  url: ["url", "link", "canonicalurl", "sourceurl", "originalurl", "permalink"],
  note: ["note", "remark"],
  language: ["language", "lang"],
  finalUrl: ["finalurl"],
  retrieved: ["retrieved", "retrievedat", "accessed", "accessdate"],
  sha256: ["sha256"],
  original: ["original", "originalname"],
};

const FIELD_OF: ReadonlyMap<string, Field> = new Map(
  (Object.keys(NAMES) as Field[]).flatMap((field) => NAMES[field].map((name) => [name, field] as const)),
);

/** Reads fields under any of their names. What cannot be read is left unknown and remarked on; nothing else is lost by it. */
export function readAbout(
  data: Readonly<Record<string, unknown>>,
  lineOf: (path: readonly PropertyKey[]) => number | null,
): { readonly about: About; readonly remarks: readonly Remark[] } {
  const about: { -readonly [F in Field]: About[F] } = { ...NOTHING };
  const ranks = new Map<Field, number>();
  const remarks: Remark[] = [];
  for (const [name, value] of Object.entries(data)) {
    const plain = name.toLowerCase().replace(/[\s_-]/g, "");
    const known = FIELD_OF.get(plain);
    // “source: https://…” says where it can be read.
    const field = known === "publisher" && typeof value === "string" && isWebAddress(value.trim()) ? "url" : known;
    const remark = (text: string, weight: Remark["weight"]) =>
      remarks.push({ text: reasons.field(lineOf([name]), name, text), weight });
    if (field === undefined) {
      remark(reasons.unknownField, "minor");
      continue;
    }
    const written = textOf(value);
    if (written === null) continue;
    const read = written === undefined ? { wrong: reasons.notText } : fieldValue(field, written);
    if ("wrong" in read) {
      remark(read.wrong, "lost");
      continue;
    }
    const rank = field === known ? NAMES[field].indexOf(plain) : NAMES[field].length;
    if ((ranks.get(field) ?? Number.POSITIVE_INFINITY) <= rank) continue;
    ranks.set(field, rank);
    Object.assign(about, { [field]: read.value });
  }
  return { about, remarks };
}

/** `before` goes first, field by field. */
export function orElse(before: About, after: About): About {
  return {
    title: before.title ?? after.title,
    publisher: before.publisher ?? after.publisher,
    author: before.author ?? after.author,
    published: before.published ?? after.published,
    url: before.url ?? after.url,
    note: before.note ?? after.note,
    language: before.language ?? after.language,
    finalUrl: before.finalUrl ?? after.finalUrl,
    retrieved: before.retrieved ?? after.retrieved,
    sha256: before.sha256 ?? after.sha256,
    original: before.original ?? after.original,
  };
}

function fieldValue(
  field: Field,
  written: string,
): { readonly value: string | PublicationDate } | { readonly wrong: string } {
  switch (field) {
    case "url":
    case "finalUrl":
      return isWebAddress(written) ? { value: written } : { wrong: reasons.notAnAddress };
    case "sha256":
      return /^[0-9a-f]{64}$/i.test(written) ? { value: written.toLowerCase() } : { wrong: reasons.notAHash };
    case "retrieved": {
      const time = isInstant(written) ? written : readableDay(written);
      return time === undefined ? { wrong: reasons.notADay } : { value: time };
    }
    case "published": {
      if (/^unknown$/i.test(written)) return { value: { kind: "unknown" } };
      const day = readableDay(written);
      return day === undefined ? { wrong: reasons.notADay } : { value: { kind: "stated", day } };
    }
    case "title":
    case "publisher":
    case "author":
    case "note":
    case "language":
    case "original":
      return { value: written };
    default:
      return field satisfies never;
  }
}

/** “2026-10-14T09:30:00Z”, as programs write it. */
function isInstant(written: string): boolean {
  return /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(?:\.\d{1,9})?Z$/.test(written) && !Number.isNaN(Date.parse(written));
}

/** A text or number, a list of them, or things with a name; null when nothing is given, undefined when it is anything else. */
function textOf(value: unknown, deep = true): string | null | undefined {
  if (value === null || value === undefined) return null;
  if (typeof value === "string") return value.replace(/\s+/g, " ").trim() || null;
  if (typeof value === "number" || typeof value === "boolean") return String(value);
  if (!deep) return undefined;
  if (Array.isArray(value)) {
    const texts = value.map((one) => (typeof one === "object" && one !== null ? nameOf(one) : textOf(one, false)));
    return texts.includes(undefined) ? undefined : texts.filter((text) => text !== null).join(", ") || null;
  }
  return nameOf(value);
}

function nameOf(value: object): string | null | undefined {
  return "name" in value ? textOf(value.name, false) : undefined;
}
