import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Answer } from "../../src/core/answer/answer.ts";
import { toCsv } from "../../src/export/csv.ts";
import { toHtml } from "../../src/export/html.ts";
import { toJson } from "../../src/export/json.ts";
import { toMarkdown } from "../../src/export/markdown.ts";
import { readMarkdown } from "../../src/library/readers/markdown/read-markdown.ts";
import { answered, citation, document, finding, unanswered } from "../builders.ts";
import { answerSchema } from "../reply/json-schema.ts";
import { exported } from "./entries.ts";
import { shownAll, shownText } from "./shown.ts";

/** Words as hostile sources write them. */
const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        "=1+1",
        "@SUM(A1)",
        "-2",
        "+3",
        "\t=x",
        "<script>",
        "</p>",
        "&lt;",
        '"',
        '","',
        "'",
        "`",
        "*",
        "[^1]",
        "[a](b)",
        "|",
        "\n",
        "\r\n",
        "#",
        "]]>",
        "<!--",
        "-->",
      ),
      fc.string({ unit: "grapheme", maxLength: 8 }),
      fc.constantFrom("forty", "boats", "€5", "12."),
    ),
    { minLength: 1, maxLength: 8 },
  )
  .map((all) => all.join(" ").replaceAll("\0", "").trim())
  .filter((text) => text !== "");

function quoting(text: string, mark?: string): Answer {
  const source = document({ id: `${text.slice(0, 5)}.txt`, text, title: text, publisher: text, author: text });
  return answered("single", [finding({ value: mark ?? null, citations: [citation(source, text, mark)] })], {
    question: text,
  });
}

test("HTML shows every quote exactly as it stands in its source, and its value marked", () => {
  fc.assert(
    fc.property(words, words, (before, value) => {
      const text = `${before} ${value}`;
      const page = toHtml(exported([quoting(text, value)]));
      expect(shownText(page, "blockquote")).toBe(text);
      expect(shownText(page, "mark")).toBe(value);
      expect(page).not.toMatch(/<script|<img|javascript:|\son\w+=/i);
    }),
    { numRuns: 300 },
  );
});

test("Markdown shows every quote exactly as it stands in its source: read as a document, it says the same", () => {
  fc.assert(
    fc.property(words, (quote) => {
      const text = quote.replaceAll(/\r/g, "");
      const { text: shown } = readMarkdown(toMarkdown(exported([quoting(text)])), 0);
      const plain = (some: string) => some.replaceAll(/\s+/g, " ").trim();
      expect(plain(shown)).toContain(plain(text));
    }),
    { numRuns: 300 },
  );
});

test("CSV holds every quote: what was guarded is named, and is what it was without its first sign", () => {
  fc.assert(
    fc.property(words, (text) => {
      const csv = toCsv(exported([quoting(text)]));
      const [row] = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
      const guarded = new Set(row?.guarded?.split(" "));
      const plain = (column: string) => (guarded.has(column) ? row?.[column]?.slice(1) : row?.[column]);
      expect([plain("quote"), plain("title"), plain("question")]).toEqual([text, text, text]);
      for (const cell of Object.values(row ?? {})) expect(cell).not.toMatch(/^\s*[=+\-@]|^[\t\r]/);
    }),
    { numRuns: 300 },
  );
});

const LEDGER = document({
  id: "ledger.xlsx",
  title: "Ledger",
  publisher: "Harbour office",
  author: "Ana Lind",
  url: "https://harbour.example/ledger",
  published: { kind: "stated", day: "2026-03-04" },
  copy: { retrieved: "2026-10-01T08:00:00Z", finalUrl: null, original: null, sha256: null },
  text: "Forty boats wait.",
});
const NOTE = document({ id: "note.md", title: "Note", text: "Ten boats wait." });
const DISPUTED = answered(
  "disputed",
  [
    finding({ value: "Forty boats", citations: [citation(LEDGER, LEDGER.text, "Forty boats")] }),
    finding({ value: "Ten boats", citations: [citation(NOTE, NOTE.text, "Ten boats")] }),
  ],
  { question: "how many boats wait" },
);

test("each quote in Markdown has its footnote, and the numbers run on over the questions", () => {
  const markdown = toMarkdown(exported([DISPUTED, quoting("The tug left.")]));
  expect(markdown).toContain("> **Forty boats** wait.[^1]\n");
  expect(markdown).toContain("> **Ten boats** wait.[^2]\n");
  expect(markdown).toContain("> The tug left.[^3]\n");
  expect(markdown).toContain(
    "[^1]: Ana Lind, “Ledger”, Harbour office, 4 March 2026, ¶1, retrieved 1 October 2026. <https://harbour.example/ledger>\n[^2]: “Note”, undated, ¶1.\n",
  );
  expect(markdown.indexOf("[^2]:")).toBeLessThan(markdown.indexOf("The tug left"));
});

test("each quote in HTML has its source in the list below, and each leads to the other", () => {
  const page = toHtml(exported([DISPUTED, quoting("The tug left.")]));
  expect(shownAll(page, "blockquote")).toEqual(["Forty boats wait.", "Ten boats wait.", "The tug left."]);
  for (const n of [1, 2, 3]) {
    expect(page).toContain(`<blockquote id="c${n}">`);
    expect(page).toContain(`href="#s${n}"`);
    expect(page).toContain(`<li id="s${n}" value="${n}">`);
    expect(page).toContain(`href="#c${n}"`);
  }
  expect(shownAll(page, "mark")).toEqual(["Forty boats", "Ten boats"]);
  expect(page).toContain(`<a href="https://harbour.example/ledger" rel="noreferrer"><cite>Ledger</cite></a>`);
});

test("corrected words are struck where that can be shown, said in every format, and stay verbatim", () => {
  const text = "The guild sold 31 barges.";
  const source = document({
    id: "guild.txt",
    text,
    corrections: [{ span: { start: 15, end: 17 }, day: "2024-02-01", instead: "26", note: null }],
  });
  const corrected = exported([answered("single", [finding({ citations: [citation(source)] })])]);
  expect(toHtml(corrected)).toContain("The guild sold <s>31</s> barges.");
  expect(shownAll(toHtml(corrected), "blockquote")).toEqual([text]);
  expect(toMarkdown(corrected)).toMatch(/^> The guild sold 31 barges\.\[\^1\]\n\n\*\*Corrected on 1 February 2024/m);
  expect(parse(toCsv(corrected), { columns: true, bom: true })).toMatchObject([
    { quote: text, corrected: "corrected 2024-02-01: 26" },
  ]);
});

test("the page fetches nothing", () => {
  const page = toHtml(exported([DISPUTED]));
  expect(page).toContain("default-src 'none'");
  expect(page).not.toMatch(/<(?:script|link|img|iframe|object)\b|@import|url\(/);
});

test("CSV has a row for each citation, and one for a question that has none", () => {
  const csv = toCsv(exported([DISPUTED, unanswered({ kind: "too-thin" }, [], { question: "what about it" })]));
  const rows = parse(csv, { columns: true, bom: true }) as Record<string, string>[];
  expect(rows).toMatchObject([
    {
      id: "q1",
      verdict: "disputed",
      use: "answer",
      value: "Forty boats",
      quote: "Forty boats wait.",
      document: "ledger.xlsx",
      published: "2026-03-04",
      start: "0",
      end: "17",
      guarded: "",
    },
    { id: "q1", verdict: "disputed", use: "answer", value: "Ten boats", published: "" },
    { id: "q2", question: "what about it", verdict: "unanswered", use: "", quote: "" },
  ]);
});

test("closest passages are told from answers in every format", () => {
  const near = unanswered({ kind: "no-value", sought: "number" }, [citation(NOTE)]);
  expect(toCsv(exported([near]))).toContain('"unanswered","nearest"');
  expect(toMarkdown(exported([near]))).toContain("**Closest passages");
  expect(toHtml(exported([near]))).toContain("<h3>Closest passages");
});

test("JSON is the contract: one answer, or a list of them", () => {
  expect(answerSchema.parse(JSON.parse(toJson(exported([DISPUTED]))))).toMatchObject({ verdict: "disputed", id: "q1" });
  const list = JSON.parse(toJson(exported([DISPUTED], { isList: true })));
  expect(list.map((one: unknown) => answerSchema.parse(one).verdict)).toEqual(["disputed"]);
});
