import type { AnswerJson, CitationJson } from "../reply/json.ts";
import type { Exported } from "./exported.ts";

const COLUMNS = [
  "id",
  "question",
  "verdict",
  "use",
  "value",
  "speaker",
  "stance",
  "quote",
  "document",
  "title",
  "publisher",
  "published",
  "url",
  "paragraph",
  "page",
  "sheet",
  "row",
  "start",
  "end",
  "corrected",
] as const;

type Column = (typeof COLUMNS)[number];
type Row = Readonly<Partial<Record<Column, string | number | null>>>;

/** Spreadsheets take a file of UTF-8 for one of their own old encodings without it, and spoil the quotes. */
const MARK = "\ufeff";

/** One row a citation, for spreadsheets; a question without any has a row as well. https://www.rfc-editor.org/rfc/rfc4180 */
export function toCsv({ entries }: Exported): string {
  const rows = entries.flatMap(({ json }) => rowsOf(json));
  const lines = [[...COLUMNS, "guarded"].map(cell), ...rows.map(lineOf)];
  return MARK + lines.map((cells) => `${cells.join(",")}\r\n`).join("");
}

function rowsOf({ id, question, verdict, findings, related, nearest }: AnswerJson): readonly Row[] {
  const asked = { id: id ?? null, question, verdict };
  const used = [
    ...findings.map((finding) => ({ use: "answer", ...finding })),
    ...related.map((finding) => ({ use: "related", ...finding })),
  ];
  const rows = used.flatMap(({ use, value, speaker, stance, citations }) =>
    citations.map((citation) => ({ ...asked, use, value, speaker: speaker?.name ?? null, stance, ...cited(citation) })),
  );
  const close = nearest.map((citation) => ({ ...asked, use: "nearest", ...cited(citation) }));
  return rows.length + close.length === 0 ? [asked] : [...rows, ...close];
}

function cited({
  quote,
  document,
  title,
  publisher,
  published,
  url,
  paragraph,
  page,
  sheet,
  row,
  start,
  end,
  corrections = [],
}: CitationJson): Row {
  return {
    quote,
    document,
    title,
    publisher,
    published,
    url,
    paragraph,
    page: page ?? null,
    sheet: sheet ?? null,
    row: row ?? null,
    start,
    end,
    corrected: corrections
      .map(({ day, instead }) => (instead === null ? `withdrawn ${day}` : `corrected ${day}: ${instead}`))
      .join("; "),
  };
}

/**
 * A cell that begins like a formula would be carried out by a spreadsheet, so it gets an apostrophe in front. The words of a source are
 * then no longer verbatim, and the last column says which cells this is about: without their first sign they are what they were.
 */
function lineOf(row: Row): readonly string[] {
  const guarded = COLUMNS.filter((name) => looksLikeFormula(String(row[name] ?? "")));
  const cells = COLUMNS.map((name) => `${guarded.includes(name) ? "'" : ""}${row[name] ?? ""}`);
  return [...cells, guarded.join(" ")].map(cell);
}

/** Also behind blanks, which some programs pass over, and in the wide forms of East Asian keyboards. https://owasp.org/www-community/attacks/CSV_Injection */
function looksLikeFormula(text: string): boolean {
  return /^[\t\r\n]|^[\s\p{C}]*[=+\-@＝＋－＠|%]/u.test(text);
}

/** Always in quotation marks: a program that parts cells at another sign then leaves them whole. */
function cell(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
