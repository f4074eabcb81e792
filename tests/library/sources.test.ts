import { expect, test } from "vitest";
import { loadSources } from "../../src/library/load.ts";
import { folderWith } from "./folder.ts";

const load = (files: Readonly<Record<string, string>>) =>
  loadSources({ name: "d", folder: folderWith(files), deep: true });

test("what is said later goes first: the file itself, its front matter, the file beside it, dossier.yaml", async () => {
  const { documents, notices } = await load({
    "a.md": "---\ntitle: Front\nauthor: Front\npublisher: Front\n---\n# Shown\n\nForty came.",
    "a.md.yaml": "author: Beside\npublisher: Beside\n",
    "dossier.yaml": "sources:\n  a.md:\n    publisher: Dossier\n    note: state-run\n",
  });
  expect(notices).toEqual([]);
  expect(documents).toMatchObject([{ title: "Front", author: "Beside", publisher: "Dossier", note: "state-run" }]);
});

test("a file beside a page states what the page does not", async () => {
  const { documents, rejected } = await load({ "a.html": "<p>Forty came.</p>", "a.html.yml": "date: 14 October 2026" });
  expect(documents).toMatchObject([{ id: "a.html", published: { kind: "stated", day: "2026-10-14" } }]);
  expect(rejected).toEqual([]);
});

test("what is wrong in them is named with field and line, and costs nothing else", async () => {
  const { documents, notices, rejected } = await load({
    "a.txt": "Forty came.",
    "a.txt.yaml": "publisher: The Lantern\ndate: soon\n",
    "b.txt": "Fifty came.",
    "b.txt.yaml": "[",
    "gone.txt.yaml": "title: A",
    "dossier.yaml": "sources:\n  a.txt:\n    url: nowhere\n  c.txt:\n    note: x\n",
  });
  expect(documents.map(({ id, publisher }) => [id, publisher])).toEqual([
    ["a.txt", "The Lantern"],
    ["b.txt", null],
  ]);
  expect(rejected).toEqual([{ file: "gone.txt.yaml", reason: "the file it is about is not here" }]);
  expect(notices.map(({ file, text }) => `${file}: ${text}`)).toEqual([
    expect.stringMatching(/^a.txt.yaml: line 2: “date” is left out/),
    expect.stringMatching(/^b.txt.yaml: it does not parse in line 1/),
    expect.stringMatching(/^dossier.yaml: line 3: “url” is not a web address/),
    "dossier.yaml: “sources” names c.txt, and there is no such file",
  ]);
});

test("several records of a file are documents of their own, and share what is said about the file", async () => {
  const { documents } = await load({
    "news.jsonl":
      '{"title": "One", "text": "Forty came."}\n{"title": "Two", "text": "They left.", "publisher": "The Post"}\n',
    "news.jsonl.yaml": "title: News\npublisher: The Lantern",
  });
  expect(documents).toMatchObject([
    { id: "news.jsonl#1", title: "One", publisher: "The Lantern", part: { file: "news.jsonl", record: 1 } },
    { id: "news.jsonl#2", title: "Two", publisher: "The Lantern" },
  ]);
});
