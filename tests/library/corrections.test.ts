import { expect, test } from "vitest";
import { loadSources } from "../../src/library/load.ts";
import { folderWith } from "./folder.ts";

const NOTICE = "The kiln was lit\nat six.  Nine potters worked at it. Nobody slept.";

async function load(corrections: string, files: Readonly<Record<string, string>> = { "notice.txt": NOTICE }) {
  return loadSources({ name: "d", folder: folderWith({ ...files, "dossier.yaml": corrections }), deep: true });
}

const wrongWords = (given: Awaited<ReturnType<typeof load>>) =>
  given.documents.flatMap(({ text, corrections = [] }) =>
    corrections.map(({ span }) => text.slice(span.start, span.end)),
  );

test("words which dossier.yaml corrects are marked in the document that is named, and in no other", async () => {
  const given = await load(
    "corrections:\n  - file: notice.txt\n    quote: Nine potters\n    date: 2024-02-01\n    instead: Seven potters\n",
    { "notice.txt": NOTICE, "other.txt": "Nine potters came." },
  );
  expect(given.documents.map(({ corrections }) => corrections)).toEqual([
    [{ span: { start: 26, end: 38 }, day: "2024-02-01", instead: "Seven potters", note: null }],
    undefined,
  ]);
  expect(given.notices).toEqual([]);
});

test("without a file they are marked wherever they stand, however they are broken into lines", async () => {
  const given = await load('corrections:\n  - quote: "lit at six"\n    date: 1 February 2024\n    withdrawn: true\n', {
    "a.txt": NOTICE,
    "b.txt": "It was lit at six, and lit at six again.",
  });
  expect(wrongWords(given)).toEqual(["lit\nat six", "lit at six", "lit at six"]);
});

test.each([
  ["  - quote: Ten potters\n    date: 2024-02-01\n    withdrawn: true\n", "line 2: no document holds the words"],
  [
    "  - file: notice.txt\n    quote: Ten potters\n    date: 2024-02-01\n    withdrawn: true\n",
    "line 3: notice.txt does not hold the words “Ten potters”: copy them as they stand there",
  ],
  [
    "  - file: lost.txt\n    quote: Nine potters\n    date: 2024-02-01\n    withdrawn: true\n",
    "line 3: “corrections” names lost.txt, and there is no such file",
  ],
])("a correction that hits nothing is remarked on: %j", async (entry, remark) => {
  const { notices } = await load(`corrections:\n${entry}`);
  expect(notices).toMatchObject([{ file: "dossier.yaml", weight: "lost" }]);
  expect(notices[0]?.text).toContain(remark);
});

test.each([
  ["  - quote: Nine potters\n    date: soon\n    withdrawn: true\n", "line 3: “corrections” must say since when"],
  ["  - quote: Nine potters\n    date: 2024-02-01\n", "“corrections” must say what is to be read instead"],
  [
    "  - quote: Nine potters\n    date: 2024-02-01\n    instead: Ten\n    withdrawn: true\n",
    "“corrections” must say what is to be read instead",
  ],
  ["  quote: Nine potters\n", "“corrections” must be a list"],
])("one that cannot be understood fails with line and field: %j", async (entry, message) => {
  await expect(load(`corrections:\n${entry}`)).rejects.toThrow(message);
});

test("a correction makes another version of the dossier", async () => {
  const { versionOf } = await import("../../src/library/version.ts");
  const plain = await load("title: Kiln\n");
  const corrected = await load(
    "title: Kiln\ncorrections:\n  - quote: Nine\n    date: 2024-02-01\n    withdrawn: true\n",
  );
  expect(versionOf(corrected.documents, corrected.dossier)).not.toBe(versionOf(plain.documents, plain.dossier));
});
