import type { PublicationDate } from "../../../core/documents/document.ts";
import { readableDay } from "../../readable-day.ts";
import { isWebAddress } from "../../web-address.ts";
import { leadsHome } from "./chrome.ts";
import { linkedData } from "./linked-data.ts";
import { descendants, type Element, lineOf } from "./tree.ts";
import { isUnseen } from "./weigh.ts";

/** What a page says about itself, to programs rather than to readers. */
export interface PageMetadata {
  readonly title: string | null;
  readonly author: string | null;
  readonly publisher: string | null;
  readonly published: PublicationDate;
  readonly url: string | null;
  readonly language: string | null;
}

const AUTHOR = [
  "author",
  "article:author",
  "byl",
  "dc.creator",
  "dcterms.creator",
  "citation_author",
  "parsely-author",
];
const PUBLISHER = [
  "og:site_name",
  "dc.publisher",
  "dcterms.publisher",
  "citation_publisher",
  "publisher",
  "application-name",
];
const PUBLISHED = [
  "article:published_time",
  "og:published_time",
  "datepublished",
  "date.published",
  "dc.date.issued",
  "dcterms.issued",
  "dc.date",
  "dcterms.date",
  "dcterms.created",
  "citation_publication_date",
  "parsely-pub-date",
  "sailthru.date",
  "publishdate",
  "publish-date",
  "publish_date",
  "pubdate",
  "date",
];

export function metadataOf(root: Element, content: Element, source: string): PageMetadata {
  const head = [...descendants(root)];
  const meta = metaOf(head);
  const data = linkedData(head);
  const first = (names: readonly string[]) => names.map((name) => meta.get(name)).find((value) => value !== undefined);
  const publisher = data.publisher ?? first(PUBLISHER) ?? null;
  const day = [data.published, ...PUBLISHED.map((name) => meta.get(name))]
    .map((written) => written && readableDay(written))
    .find((found) => found !== undefined && found !== "");
  return {
    title: data.headline ?? meta.get("og:title") ?? documentTitle(head, publisher ?? siteName(head)),
    author: data.author ?? AUTHOR.map((name) => meta.get(name)).find(isName) ?? bylineOf(content),
    publisher,
    published: day ? { kind: "stated", day } : timeIn(content),
    url: [addressOf(head), meta.get("og:url"), data.url, savedFrom(source)].find(isAddress) ?? null,
    language: head.find(({ name }) => name === "html")?.attributes.lang?.trim() || null,
  };
}

function metaOf(head: readonly Element[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const { name, attributes } of head) {
    const key = (attributes.property ?? attributes.name ?? attributes.itemprop ?? "").trim().toLowerCase();
    const value = name === "meta" ? attributes.content?.replace(/\s+/g, " ").trim() : undefined;
    if (key !== "" && value && !found.has(key)) found.set(key, value);
  }
  return found;
}

/** “Forty boats wait | The Skagen Lantern”: the name of the site is no part of the title. */
function documentTitle(head: readonly Element[], site: string | null): string | null {
  const title = head.find(({ name }) => name === "title");
  const text = title ? lineOf(title) : "";
  const at = Math.max(...[" | ", " - ", " – ", " — ", " :: "].map((sign) => text.lastIndexOf(sign)));
  const isSite = at > 0 && text.slice(at).includes(site ?? "\0");
  return (isSite ? text.slice(0, at).trim() : text) || null;
}

function siteName(all: readonly Element[]): string | null {
  const named = all.find((element) => element.name === "h1" && leadsHome(element));
  return named ? lineOf(named) : null;
}

/** Some give an address or a number for the author. */
function isName(value: string | undefined): value is string {
  return value !== undefined && !/[/@\d]/.test(value);
}

function isAddress(value: string | undefined): value is string {
  return value !== undefined && isWebAddress(value);
}

function addressOf(head: readonly Element[]): string | undefined {
  return head.find(({ name, attributes }) => name === "link" && attributes.rel?.toLowerCase() === "canonical")
    ?.attributes.href;
}

/** Browsers note where a page was when somebody saved it. */
function savedFrom(source: string): string | undefined {
  return /<!-- saved from url=\(\d{1,5}\)(\S{1,2000}) -->/.exec(source.slice(0, 3_000))?.[1];
}

function bylineOf(content: Element): string | null {
  const found = [...descendants(content)].find(
    ({ attributes }) => attributes.rel === "author" || attributes.itemprop === "author",
  );
  const name = found && !isUnseen(found) ? lineOf(found).replace(/^by\s+/i, "") : "";
  return name !== "" && name.length < 80 && isName(name) ? name : null;
}

/** The time that stands at the top of the text dates it, most likely; it is marked as inferred. */
function timeIn(content: Element): PublicationDate {
  let signs = 0;
  for (const element of descendants(content)) {
    if (element.name === "p") signs += lineOf(element).length;
    if (signs > FAR_DOWN) break;
    const day = element.name === "time" ? readableDay(element.attributes.datetime ?? lineOf(element)) : undefined;
    if (day !== undefined)
      return { kind: "inferred", day, reason: `the time “${lineOf(element)}” at the top of the page` };
  }
  return { kind: "unknown" };
}

/** Behind so many signs of text a time belongs to what is told. */
const FAR_DOWN = 300;
