import { strToU8, zipSync } from "fflate";
import { docx, epub, xlsx, zip } from "./office.ts";
import { pdf, printed } from "./pdf.ts";

type Files = Readonly<Record<string, Uint8Array>>;

/** Files that nobody means well with, or that a disk or a program has broken; by name. */
export function hostileFiles(): Files {
  return { ...nested(), ...cut(), ...changed(), ...bombs(), ...misnamed(), ...endless(), ...odd() };
}

const bytes = (text: string) => strToU8(text);

/** Good files of every format, to be broken. */
const GOOD: Files = {
  pdf: pdf([
    printed(700, "The harbour office counted forty boats.", "They stay until Monday."),
    printed(700, "Nobody left."),
  ]),
  docx: docx([
    ["Title", "Boats"],
    "Forty boats came.",
    [
      ["Pier", "Boats", "Crew"],
      ["North", "40", "90"],
    ],
  ]),
  xlsx: xlsx({
    Boats: [
      ["Pier", "Boats"],
      ["North", 40],
    ],
  }),
  epub: epub(["<h1>Boats</h1><p>Forty boats came.</p>"], "<dc:title>Boats</dc:title>"),
  eml: bytes(
    "From: a@b.example\r\nSubject: Boats\r\nContent-Type: multipart/mixed; boundary=x\r\n\r\n--x\r\n\r\nForty came.\r\n--x--\r\n",
  ),
  html: bytes(
    "<!doctype html><title>Boats</title><main><h1>Boats</h1><table><tr><td>North</td><td>40</td></tr></table></main>",
  ),
  csv: bytes('Pier,Boats\nNorth,"40"\nSouth,3\n'),
  json: bytes('{"title":"Boats","text":"Forty boats came."}'),
  jsonl: bytes('{"text":"Forty boats came."}\n{"text":"They left."}\n'),
  xml: bytes(
    "<rss><channel><title>L</title><item><title>B</title><description>Forty came.</description></item></channel></rss>",
  ),
  md: bytes("---\ntitle: Boats\n---\n# Boats\n\n| Pier | Boats |\n| --- | --- |\n| North | 40 |\n"),
  txt: bytes("Boats\n\nForty boats came.\n"),
};

function each(kinds: readonly string[], label: string, make: (kind: string, good: Uint8Array) => Uint8Array): Files {
  return Object.fromEntries(kinds.map((kind) => [`${label}.${kind}`, make(kind, GOOD[kind] as Uint8Array)]));
}

const ALL = Object.keys(GOOD);

function merged(files: readonly Files[]): Files {
  return Object.assign({}, ...files);
}

/** The disk was full. */
function cut(): Files {
  return merged(
    [0.05, 0.3, 0.5, 0.8, 0.95].map((share) =>
      each(ALL, `cut-${share * 100}`, (_, good) => good.subarray(0, Math.floor(good.length * share))),
    ),
  );
}

/** Bytes have fallen over, always the same ones. */
function changed(): Files {
  return merged(
    [1, 2, 3, 4].map((seed) =>
      each(ALL, `changed-${seed}`, (_, good) => {
        const copy = Uint8Array.from(good);
        for (let at = seed * 7; at < copy.length; at += 11 + seed * 5) copy[at] = (at * 31 + seed * 17) % 256;
        return copy;
      }),
    ),
  );
}

/** One format under the name of another. */
function misnamed(): Files {
  const kinds = ["pdf", "docx", "xlsx", "epub", "eml", "html", "csv", "json"];
  return merged(
    kinds.map((content) =>
      each(
        kinds.filter((kind) => kind !== content),
        `${content}-as`,
        () => GOOD[content] as Uint8Array,
      ),
    ),
  );
}

function nested(): Files {
  const deep = 200_000;
  return {
    "deep-div.html": bytes("<div>".repeat(deep)),
    "deep-table.html": bytes("<table><tr><td>".repeat(deep)),
    "deep-list.html": bytes("<ul><li>x".repeat(deep)),
    "deep-bold-closed.html": bytes(`${"<b>".repeat(400)}x${"</i>".repeat(deep)}`),
    "deep.json": bytes("[".repeat(deep) + "]".repeat(deep)),
    "deep-object.json": bytes(`${'{"text":'.repeat(deep)}"x"${"}".repeat(deep)}`),
    "deep-array.jsonl": bytes(`{"text":"x","author":${"[".repeat(5_000)}${"]".repeat(5_000)}}`),
    "deep.xml": bytes(`<rss><channel><item>${"<a>".repeat(deep)}`),
    "deep-quote.md": bytes(`${">".repeat(3_000)} x`),
    "deep-list.md": bytes(Array.from({ length: 300 }, (_, i) => `${" ".repeat(2 * i)}- x`).join("\n")),
    "deep-emphasis.md": bytes("*a **b ".repeat(3_000)),
    "deep-brackets.md": bytes("[".repeat(20_000)),
    "deep-front.md": bytes(`---\na: ${"[".repeat(30_000)}\n---\nx`),
    "deep.eml": bytes(
      `Content-Type: multipart/mixed; boundary=a0\r\n\r\n${Array.from({ length: 500 }, (_, i) => `--a${i}\r\nContent-Type: multipart/mixed; boundary=a${i + 1}\r\n\r\n`).join("")}`,
    ),
    "deep.docx": docx([`${"<w:r>".repeat(20_000)}x`]),
    "deep.epub": epub([`${"<div>".repeat(deep)}x`]),
  };
}

/** Small files that unpack to large ones, and references that multiply. */
function bombs(): Files {
  const laughs = `<!DOCTYPE l [<!ENTITY a "ha">${"bcdefghijklm"
    .split("")
    .map((name, i) => `<!ENTITY ${name} "${`&${"abcdefghijkl"[i]};`.repeat(10)}">`)
    .join("")}]>`;
  const yaml = `a: &a [x]\n${"bcdefghijk"
    .split("")
    .map((name, i) => `${name}: &${name} [${Array(10).fill(`*${"abcdefghij"[i]}`).join(", ")}]`)
    .join("\n")}`;
  const zeros = new Uint8Array(30e6);
  // Office files and books alike look for XML in it.
  const huge = zipSync(
    {
      ...Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.xml`, zeros])),
      "META-INF/container.xml": strToU8("<a/>"),
    },
    { level: 1 },
  );
  const many = zip(Object.fromEntries(Array.from({ length: 12_000 }, (_, i) => [`${i}.xml`, ""])));
  return {
    "laughs.xml": bytes(
      `${laughs}<rss><channel><item><title>&m;</title><description>&m;</description></item></channel></rss>`,
    ),
    "laughs.html": bytes(`${laughs}<p>&m;</p>`),
    "laughs.md": bytes(`---\n${yaml}\n---\nForty came.`),
    "bomb.docx": huge,
    "bomb.xlsx": huge,
    "bomb.epub": huge,
    "many.docx": many,
    "many.xlsx": many,
    "many.epub": many,
    "spans.html": bytes(`<table>${"<tr><td colspan=1000 rowspan=1000>x</td></tr>".repeat(2_000)}</table>`),
    "attributes.html": bytes(`<p ${Array.from({ length: 50_000 }, (_, i) => `a${i}=1`).join(" ")}>x</p>`),
  };
}

function endless(): Files {
  const long = 2_000_000;
  return {
    "line.txt": bytes("x".repeat(long)),
    "line-of-bars.txt": bytes("| ".repeat(long / 10)),
    "line-of-gaps.txt": bytes("a  ".repeat(long / 10)),
    "tabs.txt": bytes("a\tb\n".repeat(20_000)),
    "line.csv": bytes("x,".repeat(long / 10)),
    "quote.csv": bytes(`"${"x\n".repeat(long / 20)}`),
    "quotes.csv": bytes('"'.repeat(100_001)),
    "line.json": bytes(`{"text":"${"x ".repeat(long / 10)}"}`),
    "line.md": bytes("x ".repeat(long / 10)),
    "breaks.html": bytes("<br>".repeat(long / 10)),
    "comment.html": bytes(`<!--${"-".repeat(long)}`),
    "tags.html": bytes("<".repeat(long / 4)),
    "entities.html": bytes("&amp".repeat(long / 10)),
    "paragraphs.html": bytes("<p>x".repeat(50_000)),
    "header.eml": bytes(`Subject: ${"x".repeat(long)}\r\n\r\nx`),
    "headers.eml": bytes(`${"X-A: b\r\n".repeat(100_000)}\r\nx`),
    "boundary.eml": bytes(`Content-Type: multipart/mixed; boundary=x\r\n\r\n${"--x\r\n\r\n".repeat(20_000)}`),
    "pages.pdf": bytes(
      `%PDF-1.4\n1 0 obj\n<< /Type /Catalog /Pages 2 0 R >>\nendobj\n2 0 obj\n<< /Type /Pages /Kids [2 0 R] /Count 99999999 >>\nendobj\ntrailer\n<< /Root 1 0 R >>\n%%EOF`,
    ),
  };
}

/** Nothing, nearly nothing, and signs of no script. */
function odd(): Files {
  const empty = each(ALL, "empty", () => new Uint8Array());
  const zero = each(ALL, "zeros", () => new Uint8Array(1_000));
  const noise = each(ALL, "noise", () => Uint8Array.from({ length: 5_000 }, (_, i) => (i * i * 31 + i * 7) % 251));
  const blank = each(ALL, "blank", () => bytes(" \n\t\n"));
  const control = each(["txt", "md", "html", "csv"], "control", () =>
    bytes("\u001b[31mForty\u202e boats\u0007 came.\u2028\ufeff\n"),
  );
  return { ...empty, ...zero, ...noise, ...blank, ...control };
}
