import { getDocumentProxy } from "unpdf";
import type { PublicationDate } from "../../../core/documents/document.ts";
import { readableDay } from "../../readable-day.ts";
import { reasons } from "../../reasons.ts";
import { layOut } from "../lay-out.ts";
import type { BytesReader } from "../several.ts";
import { Unreadable } from "../unreadable.ts";
import { blocksOfPages } from "./flow.ts";
import type { PageLine } from "./page-lines.ts";
import { linesOfPage } from "./table-lines.ts";

const MOST_PAGES = 5_000;
/** Fewer letters on a page, on average, and its text is a picture. */
const LEAST_LETTERS = 8;

/** PDF: the text of its pages, its lines joined to paragraphs again. */
export const readPdf: BytesReader = async (bytes) => {
  const pdf = await open(bytes);
  if (pdf.numPages > MOST_PAGES) throw new Unreadable(reasons.tooManyPages(MOST_PAGES));
  const pages: (readonly PageLine[])[] = [];
  for (let number = 1; number <= pdf.numPages; number++) {
    const page = await pdf.getPage(number);
    const { items } = await page.getTextContent();
    pages.push(linesOfPage(items.filter((item) => "str" in item)));
    page.cleanup();
  }
  const letters = pages.flat().reduce((sum, { text }) => sum + text.length, 0);
  if (letters < LEAST_LETTERS * pages.length) throw new Unreadable(reasons.scanned);
  const layout = layOut(blocksOfPages(pages));
  const { info } = await pdf.getMetadata();
  const fields = new Map<string, unknown>(Object.entries(info));
  const about = (name: string) => {
    const value = fields.get(name);
    return typeof value === "string" ? value.replaceAll("\0", "").trim() || null : null;
  };
  return [
    {
      ...layout,
      title: layout.title ?? titleOf(about("Title")),
      author: layout.author ?? about("Author"),
      published: layout.published.kind === "unknown" ? written(about("CreationDate")) : layout.published,
    },
  ];
};

async function open(bytes: Uint8Array) {
  try {
    return await getDocumentProxy(new Uint8Array(bytes), { disableFontFace: true, verbosity: 0 });
  } catch (error) {
    const { name, message } = error instanceof Error ? error : new Error(String(error));
    throw new Unreadable(name === "PasswordException" ? reasons.encrypted : reasons.broken(message));
  }
}

/** Programs write the name of the file they printed for a title. */
function titleOf(title: string | null): string | null {
  return title === null || /^(?:untitled|microsoft word\b.*|.*\.(?:docx?|indd|tex|dvi|pdf|odt))$/i.test(title)
    ? null
    : title;
}

/** `D:20261014093000+02'00'`: when the file was made, which need not be when it was printed. */
function written(stamp: string | null): PublicationDate {
  const [, year, month, date] = /^D:(\d{4})(\d{2})(\d{2})/.exec(stamp ?? "") ?? [];
  const day = readableDay(`${year}-${month}-${date}`);
  return day ? { kind: "inferred", day, reason: "the day on which the file was made" } : { kind: "unknown" };
}
