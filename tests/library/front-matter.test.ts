import { expect, test } from "vitest";
import { readFrontMatter } from "../../src/library/front-matter.ts";

const read = (...lines: string[]) => readFrontMatter(["---", ...lines, "---", "Body."].join("\n"));

async function remarksOn(...lines: string[]): Promise<readonly string[]> {
  return (await read(...lines)).remarks.map(({ text, weight }) => (weight === "minor" ? `(${text})` : text));
}

test("every field is read, and the body begins below", async () => {
  const source = [
    "---",
    "title: Forty boats",
    "publisher: The Skagen Lantern",
    "author: Ana Lind",
    "published: 2021-03-04",
    "url: https://lantern.example/boats",
    "note: printed twice",
    "language: en",
    "final-url: https://lantern.example/news/boats",
    "retrieved: 2021-03-05T09:30:00Z",
    `sha256: ${"0A".repeat(32)}`,
    "original: boats.docx",
    "---",
    "Body.",
  ].join("\n");
  expect(await readFrontMatter(source)).toEqual({
    about: {
      title: "Forty boats",
      publisher: "The Skagen Lantern",
      author: "Ana Lind",
      published: { kind: "stated", day: "2021-03-04" },
      url: "https://lantern.example/boats",
      note: "printed twice",
      language: "en",
      finalUrl: "https://lantern.example/news/boats",
      retrieved: "2021-03-05T09:30:00Z",
      sha256: "0a".repeat(32),
      original: "boats.docx",
    },
    remarks: [],
    bodyStart: source.indexOf("Body."),
  });
});

test.each([
  ["outlet: The Lantern", { publisher: "The Lantern" }],
  ["source: The Lantern", { publisher: "The Lantern" }],
  ["source: https://lantern.example/a", { url: "https://lantern.example/a" }],
  ["By: Ana Lind", { author: "Ana Lind" }],
  ["authors: [Ana Lind, Per Holm]", { author: "Ana Lind, Per Holm" }],
  ["authors:\n  - name: Ana Lind\n    role: editor\n  - name: Per Holm", { author: "Ana Lind, Per Holm" }],
  ["link: https://lantern.example", { url: "https://lantern.example" }],
  ["date_published: 2021-03-04", { published: { kind: "stated", day: "2021-03-04" } }],
  ["title: 2021", { title: "2021" }],
  ["title:", { title: null }],
  ["published: unknown", { published: { kind: "unknown" } }],
  ["published:", { published: null }],
])("“%s” is understood", async (field, about) => {
  const found = await read(field);
  expect(found.about).toMatchObject(about);
  expect(found.remarks).toEqual([]);
});

test("where two names of one field stand, its own name goes first, and a field it cannot read does not", async () => {
  expect((await read("source: A", "publisher: B")).about.publisher).toBe("B");
  expect((await read("date: 2021-03-04", "published: 2021-03-05")).about.published).toMatchObject({
    day: "2021-03-05",
  });
  expect((await read("date: 2021-03-04", "published: soon")).about.published).toMatchObject({ day: "2021-03-04" });
});

test.each([
  ["no front matter", "Body."],
  ["a rule above a paragraph", "---\nA paragraph without a field.\n---\nBody."],
  ["a rule alone", "---\n\nBody."],
])("%s: all of the file is its body", async (_, source) => {
  expect(await readFrontMatter(source)).toMatchObject({ bodyStart: 0 });
});

test("lines may end as on Windows", async () => {
  expect(await readFrontMatter("---\r\ntitle: A\r\n---\r\nBody.")).toMatchObject({
    about: { title: "A" },
    bodyStart: 20,
  });
});

test("a field that is not known is passed over, and costs nothing", async () => {
  expect(await remarksOn("title: A", "layout: post", "tags:", "  - sea", "  - boats")).toEqual([
    "(line 3: “layout” is not known here and is passed over)",
    "(line 4: “tags” is not known here and is passed over)",
  ]);
});

test("what cannot be read is named with its line and what to do", async () => {
  const notADay = "is left out, as it is not clear which day it means: write it as YYYY-MM-DD, or write unknown";
  expect(await remarksOn("title: A", "published: 2021-02-30")).toEqual([`line 3: “published” ${notADay}`]);
  expect(await remarksOn("published: 3/4/2021")).toEqual([`line 2: “published” ${notADay}`]);
  expect(await remarksOn("title: { a: b }")).toEqual([
    "line 2: “title” is no text and is left out: write a text, or a list of texts",
  ]);
  const notAnAddress = "is not a web address and is left out: write it with https://";
  expect(await remarksOn("url: lantern.example")).toEqual([`line 2: “url” ${notAnAddress}`]);
  expect(await remarksOn("url: javascript:alert(1)")).toEqual([`line 2: “url” ${notAnAddress}`]);
});

test("of YAML that does not parse the plain lines are read, and the fault is named with its line", async () => {
  const found = await read("title: A", "note: the boats: forty", "tags: [a");
  expect(found.about).toMatchObject({ title: "A", note: "the boats: forty" });
  expect(found.remarks).toMatchObject([{ text: expect.stringMatching(/does not parse in line 3: /), weight: "lost" }]);
});

test("front matter that never ends is taken to end below its last field", async () => {
  const source = "---\ntitle: A\nauthors:\n  - B\nBody.\nnote: no field";
  expect(await readFrontMatter(source)).toMatchObject({
    about: { title: "A", note: null },
    remarks: [{ text: "its front matter begins in line 1 and never ends: put a line with --- below its last field" }],
    bodyStart: source.indexOf("Body."),
  });
});

test.each([
  [
    "references that multiply",
    `a: &a [x, x]\n${"bcdefghijkl"
      .split("")
      .map((k, i) => `${k}: &${k} [${"*abcdefghijk"[0]}${"abcdefghijk"[i]}, *${"abcdefghijk"[i]}]`)
      .join("\n")}\ntitle: T`,
  ],
  ["brackets without end", `title: T\nx: ${"[".repeat(60_000)}`],
  ["a great many lines", `title: T\n${"x: y\n".repeat(20_000)}`],
])("%s cost the fields at most", async (_, yaml) => {
  const found = await read(yaml);
  expect(found.bodyStart).toBeGreaterThan(0);
  expect(found.about.title === "T" || found.about.title === null).toBe(true);
});
