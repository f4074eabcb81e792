import { strToU8, zipSync } from "fflate";

const RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";

export function zip(files: Readonly<Record<string, string>>): Uint8Array {
  return zipSync(Object.fromEntries(Object.entries(files).map(([name, text]) => [name, strToU8(text)])));
}

function relations(...targets: readonly (readonly [type: string, target: string])[]): string {
  const list = targets.map(
    ([type, target], i) => `<Relationship Id="r${i + 1}" Type="${RELATIONS}/${type}" Target="${target}"/>`,
  );
  return `<Relationships xmlns="${PACKAGE}/relationships">${list.join("")}</Relationships>`;
}

function core(title: string, creator: string, modified: string): string {
  return `<cp:coreProperties xmlns:cp="x" xmlns:dc="y" xmlns:dcterms="z"><dc:title>${title}</dc:title><dc:creator>${creator}</dc:creator><dcterms:modified>${modified}</dcterms:modified></cp:coreProperties>`;
}

/** A Word file: a paragraph is a text or [style, text], a table a list of rows. */
export function docx(
  parts: readonly (string | readonly [string, string] | readonly (readonly string[])[])[],
): Uint8Array {
  const paragraph = (text: string, style = "") =>
    `<w:p>${style && `<w:pPr><w:pStyle w:val="${style}"/></w:pPr>`}<w:r><w:t xml:space="preserve">${text}</w:t></w:r></w:p>`;
  const row = (cells: readonly string[]) =>
    `<w:tr>${cells.map((cell) => `<w:tc>${paragraph(cell)}</w:tc>`).join("")}</w:tr>`;
  const body = parts.map((part) => {
    if (typeof part === "string") return paragraph(part);
    if (typeof part[0] === "string") return paragraph(part[1] as string, part[0]);
    return `<w:tbl>${(part as readonly (readonly string[])[]).map(row).join("")}</w:tbl>`;
  });
  const style = (id: string, name: string) =>
    `<w:style w:type="paragraph" w:styleId="${id}"><w:name w:val="${name}"/></w:style>`;
  const w = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
  return zip({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "word/document.xml"]),
    "word/document.xml": `<w:document ${w}><w:body>${body.join("")}</w:body></w:document>`,
    "word/styles.xml": `<w:styles ${w}>${style("Title", "Title")}${style("H1", "heading 1")}</w:styles>`,
    "word/_rels/document.xml.rels": relations(["styles", "styles.xml"]),
    "docProps/core.xml": core("", "Ana Lind", "2026-10-14T08:00:00Z"),
  });
}

/** A workbook: its sheets by name, each a list of rows. */
export function xlsx(sheets: Readonly<Record<string, readonly (readonly (string | number)[])[]>>): Uint8Array {
  const names = Object.keys(sheets);
  const main = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
  const cell = (value: string | number, row: number, column: number) => {
    const at = `${String.fromCharCode(65 + column)}${row}`;
    return typeof value === "number"
      ? `<c r="${at}"><v>${value}</v></c>`
      : `<c r="${at}" t="inlineStr"><is><t>${value}</t></is></c>`;
  };
  const sheet = (rows: readonly (readonly (string | number)[])[]) =>
    `<worksheet ${main}><sheetData>${rows.map((row, i) => `<row r="${i + 1}">${row.map((value, j) => cell(value, i + 1, j)).join("")}</row>`).join("")}</sheetData></worksheet>`;
  return zip({
    "[Content_Types].xml": `<Types xmlns="${PACKAGE}/content-types"><Default Extension="xml" ContentType="application/xml"/></Types>`,
    "_rels/.rels": relations(["officeDocument", "xl/workbook.xml"]),
    "xl/workbook.xml": `<workbook ${main} xmlns:r="${RELATIONS}"><sheets>${names.map((name, i) => `<sheet name="${name}" sheetId="${i + 1}" r:id="r${i + 1}"/>`).join("")}</sheets></workbook>`,
    "xl/_rels/workbook.xml.rels": relations(
      ...names.map((_, i) => ["worksheet", `worksheets/sheet${i + 1}.xml`] as const),
    ),
    ...Object.fromEntries(names.map((name, i) => [`xl/worksheets/sheet${i + 1}.xml`, sheet(sheets[name] ?? [])])),
  });
}

/** A book of these chapters, each given as XHTML. */
export function epub(chapters: readonly string[], about = ""): Uint8Array {
  const items = chapters.map((_, i) => `<item id="c${i}" href="text/c${i}.xhtml" media-type="application/xhtml+xml"/>`);
  const refs = chapters.map((_, i) => `<itemref idref="c${i}"/>`);
  return zip({
    mimetype: "application/epub+zip",
    "META-INF/container.xml": '<container><rootfiles><rootfile full-path="OPS/book.opf"/></rootfiles></container>',
    "OPS/book.opf": `<package><metadata>${about}</metadata><manifest>${items.join("")}</manifest><spine>${refs.join("")}</spine></package>`,
    ...Object.fromEntries(chapters.map((text, i) => [`OPS/text/c${i}.xhtml`, `<html><body>${text}</body></html>`])),
  });
}
