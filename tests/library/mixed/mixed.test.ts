import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { answer, buildCorpus, type Corpus } from "../../../src/core/index.ts";
import { EXTENSIONS } from "../../../src/library/formats.ts";
import { loadSources } from "../../../src/library/load.ts";
import { answerToJson } from "../../../src/reply/json.ts";
import { answerSchema } from "../../reply/json-schema.ts";
import { write } from "../folder.ts";
import { FILES } from "./files.ts";
import { QUESTIONS, REFUSED } from "./questions.ts";

const folder = mkdtempSync(join(tmpdir(), "wellsourced-test-"));
let corpus: Corpus;

beforeAll(async () => {
  write(folder, FILES);
  const { documents, dossier, rejected, notices } = await loadSources({ name: "mixed", folder, deep: true });
  expect(rejected).toEqual([]);
  expect(notices.map(({ file, text }) => `${file}: ${text}`)).toEqual([
    expect.stringMatching(/^cafe.txt: it is not UTF-8 and was read as Windows-1252/),
    expect.stringMatching(/^wide.txt: it is not UTF-8 and was read as UTF-16/),
  ]);
  corpus = buildCorpus(documents, dossier.vocabulary);
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const ask = (question: string) => answerSchema.parse(answerToJson(answer(corpus, question), { ms: 0 }));

test.each(QUESTIONS)("$question: $value", ({ question, value, quote, where }) => {
  const [first] = ask(question).findings;
  expect([first?.value, first?.citations[0]]).toMatchObject([value, { quote, ...where }]);
});

test.each(REFUSED)("%s: no source says", (question) => {
  expect(ask(question).verdict).toBe("unanswered");
});

test("what stands around the texts answers no question, not even one in its own words", () => {
  const all = corpus.documents.flatMap((document) =>
    document.blocks.filter(({ kind }) => kind === "furniture").map(({ span }) => ({ document, span })),
  );
  expect(all.length).toBeGreaterThan(8);
  for (const { document, span } of all) {
    const words = document.text.slice(span.start, span.end);
    const found = answer(corpus, words);
    const near = found.verdict === "unanswered" ? found.nearest : [];
    const cited = [...[...found.findings, ...found.related].flatMap(({ citations }) => citations), ...near];
    expect(
      cited.filter((one) => one.document === document && one.span.start < span.end && span.start < one.span.end),
    ).toEqual([]);
  }
});

/** Other names for a format which another file stands for already. */
const LIKE = { ".markdown": ".md", ".htm": ".html", ".xhtml": ".html", ".ndjson": ".jsonl", ".xml": ".rss" };

test("each kind of file answers two questions and more", () => {
  const asked = QUESTIONS.map(({ where }) => String(where.document).replace(/^.*\./, "."));
  const kinds = EXTENSIONS.filter((extension) => !Object.hasOwn(LIKE, extension));
  const few = kinds.filter((extension) => asked.filter((one) => one === extension).length < 2);
  expect(few).toEqual([]);
});
