import { symlinkSync, truncateSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { EXTENSIONS } from "../../src/library/formats.ts";
import { loadSources } from "../../src/library/load.ts";
import { reasons } from "../../src/library/reasons.ts";
import { folderWith, write } from "./folder.ts";

const load = (folder: string) => loadSources({ name: "d", folder, deep: true });

test("documents come in the order of their ids, whatever the language of the machine", async () => {
  const folder = folderWith({
    "b.txt": "B came.",
    "a/z.md": "Z came.",
    "Z.txt": "Z came.",
    "ä.txt": "Ä came.",
    "a.txt": "A came.",
  });
  const { documents } = await load(folder);
  expect(documents.map(({ id }) => id)).toEqual(["Z.txt", "a.txt", "a/z.md", "b.txt", "ä.txt"]);
});

test("a plain text without anything around it is a document named after its file", async () => {
  const { documents } = await load(folderWith({ "002_boats.TXT": "\ufeffForty came. They stay." }));
  expect(documents).toEqual([
    {
      id: "002_boats.TXT",
      title: "002 boats",
      publisher: null,
      author: null,
      published: { kind: "unknown" },
      url: null,
      note: null,
      isFile: true,
      text: "Forty came. They stay.",
      blocks: [{ kind: "paragraph", span: { start: 0, end: 22 } }],
    },
  ]);
});

test("what the team states goes before what the page shows", async () => {
  const page =
    "---\ntitle: Stated\nauthor: Per Holm\ndate: 2021-03-05\n---\n# Shown\n\nBy Ana Lind\n\n4 March 2021\n\nForty came.\n";
  const { documents } = await load(folderWith({ "a.md": page }));
  expect(documents[0]).toMatchObject({
    title: "Stated",
    author: "Per Holm",
    published: { kind: "stated", day: "2021-03-05" },
  });
});

test("one bad file never stops the rest, and each is named with its reason", async () => {
  const folder = folderWith({
    "good.txt": "Forty came.",
    "bad.txt": Buffer.from([0x61, 0xe9, 0x62]),
    "empty.md": "",
    "only.md": "---\ntitle: A\n---\n",
    "rules.txt": "***\n---\n",
    "photo.jpg": "x",
    README: "x",
    "sub/dossier.yaml": "title: A",
  });
  const { documents, rejected } = await load(folder);
  expect(documents.map(({ id }) => id)).toEqual(["good.txt"]);
  expect(rejected.map(({ file, reason }) => `${file}: ${reason}`)).toEqual([
    expect.stringMatching(/^README: this kind of file is not read; these are: .txt, /),
    expect.stringMatching(/^bad.txt: it is not UTF-8: byte 1 \(0xe9, in line 1\)/),
    "empty.md: it is empty",
    "only.md: there is no text in it",
    expect.stringMatching(/^photo.jpg: this kind of file is not read/),
    "rules.txt: there is no text in it",
    "sub/dossier.yaml: it is not used: name it dossier.yaml, at the top of the dossier",
  ]);
});

test("front matter that cannot be read never costs the document, and is remarked on", async () => {
  const folder = folderWith({
    "a.md": "---\ntitle: [\nsource: The Lantern\n---\nForty boats came.",
    "b.md": "---\ntitle: Boats\ntags: [sea, boats]\ndate: some day\n---\nFifty boats came.",
  });
  const { documents, rejected, notices } = await load(folder);
  expect(rejected).toEqual([]);
  expect(documents).toMatchObject([
    { id: "a.md", title: "a", publisher: "The Lantern", text: "Forty boats came." },
    { id: "b.md", title: "Boats", published: { kind: "unknown" }, text: "Boats\n\nFifty boats came." },
  ]);
  expect(notices).toEqual([
    { file: "a.md", text: expect.stringMatching(/^its front matter does not parse in line 3/), weight: "lost" },
    { file: "b.md", text: "line 3: “tags” is not known here and is passed over", weight: "minor" },
    { file: "b.md", text: expect.stringMatching(/^line 4: “date” is left out/), weight: "lost" },
  ]);
});

test("the title in front matter stands above the text as a heading, once, and makes no document of an empty one", async () => {
  const folder = folderWith({
    "a.md": "---\ntitle: Boats\n---\nFifty came.",
    "b.md": "---\ntitle: Boats\n---\n# Boats\n\nFifty came.",
    "c.md": "---\ntitle: Boats\n---\n",
  });
  const { documents, rejected } = await load(folder);
  expect(documents.map(({ text }) => text)).toEqual(["Boats\n\nFifty came.", "Boats\n\nFifty came."]);
  expect(documents.map(({ blocks }) => blocks[0])).toMatchObject([{ kind: "heading" }, { kind: "heading" }]);
  expect(rejected).toMatchObject([{ file: "c.md" }]);
});

test("dot files, node_modules and the dossier.yaml at the top are neither read nor named", async () => {
  const folder = folderWith({
    "a.txt": "A.",
    ".b.txt": "B.",
    ".git/c.txt": "C.",
    "node_modules/d.txt": "D.",
    "dossier.yaml": "",
  });
  expect(await load(folder)).toMatchObject({ documents: [{ id: "a.txt" }], rejected: [] });
});

test("links that lead out of the folder are refused", async () => {
  const secret = folderWith({ "secret.txt": "Secret." });
  const folder = folderWith({ "a.txt": "A.", "sub/b.txt": "B." });
  symlinkSync(join(secret, "secret.txt"), join(folder, "out.txt"));
  symlinkSync(secret, join(folder, "outside"));
  symlinkSync(join(folder, "sub"), join(folder, "within"));
  symlinkSync(join(folder, "gone.txt"), join(folder, "broken.txt"));
  symlinkSync(join(folder, "sub/b.txt"), join(folder, "inside.txt"));
  const { documents, rejected } = await load(folder);
  expect(documents.map(({ id }) => id)).toEqual(["a.txt", "inside.txt", "sub/b.txt"]);
  expect(rejected).toEqual([
    { file: "broken.txt", reason: expect.stringContaining("leads nowhere") },
    { file: "out.txt", reason: expect.stringContaining("out of the folder") },
    { file: "outside", reason: expect.stringContaining("out of the folder") },
    { file: "within", reason: expect.stringContaining("link to a folder") },
  ]);
});

test("a file over the limit is named with its size", async () => {
  const folder = folderWith({ "a.txt": "A.", "big.txt": "x" });
  truncateSync(join(folder, "big.txt"), 21_500_000);
  const { rejected } = await load(folder);
  expect(rejected).toEqual([
    { file: "big.txt", reason: "it is 21.5 MB, and the limit is 20 MB: part it into several files" },
  ]);
});

test("a folder without a readable document fails, and says what was found", async () => {
  const folder = folderWith({ "a.xyz": "x", "b.txt": "" });
  await expect(load(folder)).rejects.toMatchObject({
    name: "LibraryError",
    message: [
      `No document could be read in ${folder}. Put documents into it, such as .txt, .md, .html or .csv files.`,
      `  a.xyz: ${reasons.notReadYet(EXTENSIONS)}`,
      "  b.txt: it is empty",
    ].join("\n"),
  });
  write(folder, Object.fromEntries(Array.from({ length: 12 }, (_, i) => [`${i}.xyz`, "x"])));
  await expect(load(folder)).rejects.toThrow(/and 4 more$/);
});
