import { readAbout } from "../../about.ts";
import { reasons } from "../../reasons.ts";
import type { Part } from "../several.ts";
import { readText } from "../text/read-text.ts";
import { underTitle } from "../under-title.ts";
import { Unreadable } from "../unreadable.ts";

/** The names under which a record holds its text. */
const TEXTS = ["text", "body", "content", "article", "paragraphs"];
/** The names of the list in a file which holds more than a list. */
const LISTS = ["documents", "articles", "items", "records", "entries", "results", "data"];

/** A record with a text, a list of them, or an object that holds such a list. */
export function readJson(source: string): readonly Part[] {
  let data: unknown;
  try {
    data = JSON.parse(source);
  } catch (error) {
    throw new Unreadable(reasons.notJson(error instanceof Error ? error.message : String(error)));
  }
  const inside =
    isRecord(data) && bodyOf(data) === undefined
      ? LISTS.map((name) => (data as Data)[name]).find(Array.isArray)
      : undefined;
  const records = Array.isArray(data) ? data : (inside ?? [data]);
  const parts = records.flatMap((record, i) =>
    partOf(record, records === data || inside ? i + 1 : undefined, undefined),
  );
  if (parts.length === 0) throw new Unreadable(reasons.noTextField(TEXTS));
  return parts;
}

/** One record a line. A line that is broken costs itself only. */
export function readJsonLines(source: string): readonly Part[] {
  const broken: number[] = [];
  const parts = source.split("\n").flatMap((line, i) => {
    if (line.trim() === "") return [];
    try {
      return partOf(JSON.parse(line), i + 1, i + 1);
    } catch {
      broken.push(i + 1);
      return [];
    }
  });
  const [first] = parts;
  if (!first)
    throw new Unreadable(broken[0] === undefined ? reasons.noTextField(TEXTS) : reasons.notJson(`line ${broken[0]}`));
  if (broken.length === 0) return parts;
  const remark = { text: reasons.brokenLines(broken), weight: "lost" as const };
  return [{ ...first, remarks: [...(first.remarks ?? []), remark] }, ...parts.slice(1)];
}

type Data = Readonly<Record<string, unknown>>;

function isRecord(value: unknown): value is Data {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function partOf(record: unknown, number: number | undefined, line: number | undefined): readonly Part[] {
  if (typeof record === "string") return record.trim() === "" ? [] : [numbered(readText(record, 0), number)];
  if (!isRecord(record)) return [];
  const body = bodyOf(record);
  if (body === undefined) return [];
  const fields = Object.fromEntries(Object.entries(record).filter(([name]) => !TEXTS.includes(name)));
  const { about, remarks } = readAbout(fields, () => line ?? null);
  const layout = underTitle(about.title, readText(body, 0));
  const { published, author, ...rest } = about;
  return [
    {
      ...numbered(layout, number),
      ...rest,
      author: author ?? layout.author,
      published: published ?? layout.published,
      remarks: remarks.filter(({ weight }) => weight === "lost"),
    },
  ];
}

function numbered(layout: ReturnType<typeof readText>, record: number | undefined): Part {
  return record === undefined ? layout : { ...layout, record };
}

function bodyOf(record: Data): string | undefined {
  for (const name of TEXTS) {
    const value = record[name];
    if (typeof value === "string" && value.trim() !== "") return value;
    if (Array.isArray(value) && value.length > 0 && value.every((one) => typeof one === "string"))
      return value.join("\n\n");
  }
  return undefined;
}
