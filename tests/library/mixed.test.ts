import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, buildCorpus, type Corpus } from "../../src/core/index.ts";
import { loadSources } from "../../src/library/load.ts";
import { answerToJson } from "../../src/reply/json.ts";
import { answerSchema } from "../reply/json-schema.ts";
import { write } from "./folder.ts";
import { docx, epub, xlsx } from "./samples/office.ts";
import { pdf, printed } from "./samples/pdf.ts";

const FILES = {
  "survey.docx": docx([
    ["Title", "Pier survey"],
    ["H1", "Findings"],
    "The north pier needs 48 new planks.",
    [
      ["Section", "Bolts", "Lamps"],
      ["North", "30", "200"],
      ["South", "18", "90"],
    ],
  ]),
  "stock.xlsx": xlsx({
    Stock: [
      ["Depot", "Ropes", "Nets"],
      ["K-9", 1480, 20],
      ["K-11", 35, 7],
    ],
  }),
  "coast.epub": epub(
    ["<h1>Lights</h1><p>The lighthouse was built in 1871 by Oskar Brandt.</p>"],
    "<dc:title>Lamps of the coast</dc:title>",
  ),
  "minutes.pdf": pdf([
    printed(740, "Minutes of the board"),
    printed(740, "The board approved a budget of 52,000 crowns for the new ferry."),
  ]),
  "barrels.eml": Buffer.from(
    "From: Ana Lind <ana@harbour.example>\r\nSubject: Oil barrels\r\nDate: Wed, 14 Oct 2026 23:30:00 -0200\r\n\r\nThere are 17 oil barrels behind the shed.\r\n",
  ),
  "news.jsonl":
    '{"id": 1, "text": "Nothing else happened."}\n{"title":"Mill fire","text":"The old mill burned down on 3 May. Two people were hurt.","publisher":"The Post","date":"2026-05-04"}\n',
  "letter.json": '{"title": "Letter", "text": "The bakery sold 310 loaves on Friday."}',
  "feed.xml":
    "<rss><channel><title>The Lantern</title><item><title>Whales</title><description>&lt;p&gt;Nine whales were seen near Hirsholm.&lt;/p&gt;</description></item></channel></rss>",
  "fees.html":
    "<title>Fees</title><main><h1>Fees</h1><table><tr><th>Ticket</th><th>Adults</th><th>Children</th></tr><tr><td>Day ticket</td><td>20 crowns</td><td>10 crowns</td></tr></table></main>",
  "cafe.txt": Buffer.from("The caf\xe9 on the pier seats 64 guests.", "latin1"),
  "wide.txt": Buffer.from("\ufeffThe town hall has 112 windows.", "utf16le"),
  "crew.csv": "Boat,Captain,Crew\nMarlin,Jo Ray,4\nPetrel,Per Holm,12\n",
  "trees.tsv": "Park\tOaks\tElms\nSouthgate\t57\t3\n",
  "plan.md": "---\nlayout: note\n---\n# Plan\n\n## Boats\n\nThe harbour expects 75 sailors in June.\n",
};

/** A question on each file, its value, and where it stands. */
const QUESTIONS = [
  ["how many planks does the north pier need", "48 new planks", { document: "survey.docx", headings: ["Findings"] }],
  ["how many lamps are in the south section", "90", { document: "survey.docx", columns: "Section | Bolts | Lamps" }],
  ["how many ropes are in K-9", "1480", { document: "stock.xlsx", sheet: "Stock", row: 2 }],
  ["when was the lighthouse built", "1871", { document: "coast.epub", headings: ["Lights"] }],
  ["what budget was approved for the new ferry", "52,000 crowns", { document: "minutes.pdf", page: 2 }],
  ["how many oil barrels are behind the shed", "17 oil barrels", { document: "barrels.eml", published: "2026-10-14" }],
  [
    "how many people were hurt in the mill fire",
    "Two people",
    { document: "news.jsonl", record: 2, publisher: "The Post" },
  ],
  ["how many loaves did the bakery sell", "310 loaves", { document: "letter.json", title: "Letter" }],
  ["how many whales were seen near Hirsholm", "Nine whales", { document: "feed.xml", publisher: "The Lantern" }],
  [
    "how much is a day ticket for children",
    "10 crowns",
    { document: "fees.html", columns: "Ticket | Adults | Children" },
  ],
  ["how many guests does the café seat", "64 guests", { document: "cafe.txt", line: 1 }],
  ["how many windows does the town hall have", "112 windows", { document: "wide.txt" }],
  ["who is the captain of the Petrel", "Per Holm", { document: "crew.csv", row: 3, line: 3 }],
  ["how many oaks are in Southgate", "57", { document: "trees.tsv", row: 2 }],
  [
    "how many sailors does the harbour expect in June",
    "75 sailors",
    { document: "plan.md", line: 8, headings: ["Plan", "Boats"] },
  ],
] as const;

const folder = mkdtempSync(join(tmpdir(), "wellsourced-test-"));
let corpus: Corpus;

beforeAll(async () => {
  write(folder, FILES);
  const { documents, dossier, rejected } = await loadSources({ name: "mixed", folder, deep: true });
  expect(rejected).toEqual([]);
  corpus = buildCorpus(documents, dossier.vocabulary);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

test.each(QUESTIONS)("%s: %s", (question, value, where) => {
  const json = answerSchema.parse(answerToJson(answer(corpus, question), { ms: 0 }));
  const [first] = json.findings;
  expect([first?.value, first?.citations[0]]).toMatchObject([value, where]);
});
