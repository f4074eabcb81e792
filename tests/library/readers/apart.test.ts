import { expect, test } from "vitest";
import { readDocx } from "../../../src/library/readers/docx/read-docx.ts";
import { readEpub } from "../../../src/library/readers/epub/read-epub.ts";
import { readMail } from "../../../src/library/readers/mail/read-mail.ts";
import { readPdf } from "../../../src/library/readers/pdf/read-pdf.ts";
import type { BytesReader, Part } from "../../../src/library/readers/several.ts";
import { readXlsx } from "../../../src/library/readers/xlsx/read-xlsx.ts";
import { docx, epub, xlsx, zip } from "../samples/office.ts";
import { pdf, printed } from "../samples/pdf.ts";
import { shown } from "./shown.ts";

async function only(reader: BytesReader, bytes: Uint8Array): Promise<Part> {
  const [part, ...others] = await reader(bytes);
  expect(others).toEqual([]);
  return part as Part;
}

const pages = ({ blocks }: Part) => blocks.map(({ place }) => place?.page);

test("PDF: lines run on to paragraphs, over the end of a page too; running titles and page numbers are furniture", async () => {
  const page = (number: number, ...lines: string[]) => [
    { text: "Harbour board, minutes", y: 800, size: 8 },
    ...printed(740, ...lines),
    { text: `Page ${number}`, y: 40, size: 8 },
  ];
  const file = pdf([
    [
      { text: "The north pier", y: 770, size: 18 },
      ...page(
        1,
        "The board met on Monday. It found that the pier needs 48 new planks and",
        "that the lamps are out of or-",
        "der. Repairs begin in May and will be paid by the town and by the",
      ),
    ],
    page(2, "owners of the boats that lie there.", "", "Nobody spoke against it."),
    page(3, "The next meeting is in June."),
  ]);
  const part = await only(readPdf, file);
  expect(shown(part)).toEqual([
    "furniture: Harbour board, minutes",
    "furniture: Page 1",
    "heading 1: The north pier",
    "paragraph: The board met on Monday. It found that the pier needs 48 new planks and that the lamps are out of order. Repairs begin in May and will be paid by the town and by the owners of the boats that lie there.",
    "furniture: Harbour board, minutes",
    "furniture: Page 2",
    "paragraph: Nobody spoke against it.",
    "furniture: Harbour board, minutes",
    "furniture: Page 3",
    "paragraph: The next meeting is in June.",
  ]);
  expect(pages(part)).toEqual([1, 1, 1, 1, 2, 2, 2, 3, 3, 3]);
  expect(part.title).toBe("The north pier");
});

test("PDF: what stands in columns is a table", async () => {
  const row = (y: number, ...cells: string[]) => cells.map((text, i) => ({ text, x: 72 + 150 * i, y }));
  const file = pdf([
    [
      ...printed(760, "The boats of the week are listed below, with what they caught."),
      ...row(720, "Boat", "Crew", "Catch"),
      ...row(706, "Marlin", "4", "1,250"),
      ...row(692, "Sea Rose", "12", "800"),
    ],
  ]);
  const part = await only(readPdf, file);
  expect(shown(part).slice(1)).toEqual([
    "row: Boat | Crew | Catch",
    "row: Marlin | 4 | 1,250",
    "row: Sea Rose | 12 | 800",
  ]);
  expect(part.blocks[1]?.names).toBe("columns");
});

test("PDF: a file with a password, without text or broken is refused with the reason", async () => {
  const locked = pdf(
    [printed(700, "Secret plans of the harbour board.")],
    `/ID [<00><00>] /Encrypt << /Filter /Standard /V 1 /R 2 /P -4 /O <${"41".repeat(32)}> /U <${"42".repeat(32)}> >>`,
  );
  await expect(readPdf(locked)).rejects.toThrow("protected by a password");
  await expect(readPdf(pdf([[], []]))).rejects.toThrow("pictures without text");
  await expect(readPdf(Buffer.from("%PDF-1.4\nnothing"))).rejects.toThrow("broken");
});

test("Word: headings, paragraphs and tables, and who wrote it", async () => {
  const file = docx([
    ["Title", "Pier survey"],
    ["H1", "Findings"],
    "The pier needs 48 planks.",
    [
      ["Section", "Planks", "Bolts"],
      ["North", "30", "200"],
    ],
  ]);
  const part = await only(readDocx, file);
  expect(shown(part)).toEqual([
    "heading 1: Pier survey",
    "heading 2: Findings",
    "paragraph: The pier needs 48 planks.",
    "row: Section | Planks | Bolts",
    "row: North | 30 | 200",
  ]);
  expect(part.blocks[3]?.names).toBe("columns");
  expect(part).toMatchObject({
    title: "Pier survey",
    author: "Ana Lind",
    published: { kind: "inferred", day: "2026-10-14" },
  });
});

test("workbooks: each sheet is a table, each row knows its sheet and number", async () => {
  const part = await only(
    readXlsx,
    xlsx({
      Stock: [
        ["Depot", "Lamps"],
        ["K-9", 1480],
        ["K-11", 0.1],
      ],
      Empty: [],
    }),
  );
  expect(shown(part)).toEqual(["heading 1: Stock", "row: Depot | Lamps", "row: K-9 | 1480", "row: K-11 | 0.1"]);
  expect(part.blocks.map(({ place }) => place)).toEqual([
    { sheet: "Stock" },
    ...[1, 2, 3].map((row) => ({ sheet: "Stock", row })),
  ]);
});

test("office files of old formats, with a password, or which are none at all are refused", async () => {
  const old = Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1]);
  for (const reader of [readDocx, readXlsx]) {
    await expect(reader(old)).rejects.toThrow("password or in an old format");
    await expect(reader(Buffer.from("no archive"))).rejects.toThrow("broken");
    await expect(reader(zip({ "a.txt": "x" }))).rejects.toThrow();
  }
});

test("books: chapters in order, with what the book says about itself", async () => {
  const about =
    "<dc:title>The Lamps</dc:title><dc:creator>Ana Lind</dc:creator><dc:publisher>Oxmere Press</dc:publisher><dc:date>2019-05-02</dc:date><dc:language>en</dc:language>";
  const part = await only(
    readEpub,
    epub(["<h1>One</h1><p>The lamps were lit.</p>", "<h1>Two</h1><p>They went out.</p>"], about),
  );
  expect(shown(part)).toEqual([
    "heading 1: One",
    "paragraph: The lamps were lit.",
    "heading 1: Two",
    "paragraph: They went out.",
  ]);
  expect(part).toMatchObject({
    title: "The Lamps",
    author: "Ana Lind",
    publisher: "Oxmere Press",
    published: { kind: "stated", day: "2019-05-02" },
    language: "en",
  });
});

test("books: the list of contents answers nothing, and the mark of a note is no part of a sentence", async () => {
  const contents =
    '<section epub:type="toc"><h1>Contents</h1><ol><li><a href="c1.xhtml">Nine miles of fog</a></li></ol></section>';
  const text =
    '<p>The lamps were lit.<a epub:type="noteref" href="#n">1</a></p><aside epub:type="footnote" id="n"><p>1 At six.</p></aside>';
  const part = await only(readEpub, epub([contents, text]));
  expect(shown(part).filter((block) => !block.startsWith("furniture"))).toEqual(["paragraph: The lamps were lit."]);
});

test("mail: what is quoted of earlier messages, and the signature, stay visible and do not answer", async () => {
  const file = [
    "From: Ana Lind <ana@harbour.example>",
    "Subject: =?utf-8?Q?Bo=C3=A5ts?=",
    "Date: Wed, 14 Oct 2026 23:30:00 -0200",
    "Content-Type: text/plain; charset=utf-8",
    "",
    "Forty boats are in.",
    "",
    "On Monday Per Holm wrote:",
    "> Thirty boats are in.",
    "> More will come.",
    "",
    "See you then.",
    "-- ",
    "Ana Lind, harbour office",
  ].join("\r\n");
  const part = await only(readMail, Buffer.from(file));
  expect(shown(part)).toEqual([
    "heading 1: Boåts",
    "paragraph: Forty boats are in.",
    "furniture: On Monday Per Holm wrote:",
    "furniture: > Thirty boats are in.\n> More will come.",
    "paragraph: See you then.",
    "furniture: --\nAna Lind, harbour office",
  ]);
  expect(part).toMatchObject({ author: "Ana Lind", published: { kind: "stated", day: "2026-10-14" } });
});
