import fc from "fast-check";
import { expect, test } from "vitest";
import { isPlain, readDossierFile } from "../../src/library/dossier-file.ts";
import { checkDossier } from "../../src/library/dossier-schema.ts";
import { folderWith } from "./folder.ts";

const read = (yaml: string | Uint8Array) => readDossierFile(folderWith({ "dossier.yaml": yaml }));

test("a folder without one has no words of its own", async () => {
  expect(await readDossierFile(folderWith({}))).toMatchObject({
    title: null,
    isPrivate: false,
    vocabulary: { aliases: [], synonyms: [] },
  });
});

test("title, aliases and synonyms are read", async () => {
  const yaml = "title: Harbour\naliases:\n  - [Skagen, Skaw]\nsynonyms:\n  - [boat, vessel]\n  - [wait, lie]\n";
  expect(await read(yaml)).toMatchObject({
    title: "Harbour",
    isPrivate: false,
    vocabulary: {
      aliases: [["Skagen", "Skaw"]],
      synonyms: [
        ["boat", "vessel"],
        ["wait", "lie"],
      ],
    },
  });
});

test("aliases may be given as a name with its other names", async () => {
  expect(await read("aliases:\n  Skagen: [Skaw, The Skaw]\n")).toMatchObject({
    vocabulary: { aliases: [["Skagen", "Skaw", "The Skaw"]] },
  });
});

test("an empty one is no error", async () => {
  expect(await read("# nothing yet\n")).toMatchObject({ title: null });
  expect(await read("")).toMatchObject({ title: null });
  expect(await read("title:\naliases:\n")).toMatchObject({ title: null, vocabulary: { aliases: [] } });
});

test.each([
  [
    "title: A\nalias: [[a, b]]\n",
    "dossier.yaml cannot be used: line 2: “alias” is not known here: known are title, private, aliases, synonyms, sources, corrections.",
  ],
  ["title: A\naliases: [a, b]\n", "line 2: “aliases” must be a list of lists"],
  ["title: A\naliases:\n  - [a, b]\n  - [c]\n", "“aliases” holds a list of fewer than two names"],
  [
    "synonyms:\n  - [boat, vessel]\n  - [2021, year]\n",
    "line 3: “synonyms” holds something that is not text: put it in quotes",
  ],
  ["aliases:\n  Skagen: Skaw\n", "line 2: “aliases” must give a list of other names"],
  ["title: A\n aliases: x: y\n", "line "],
  ["- a\n- b\n", "line 1: fields are written as “name: value”, one a line"],
])("a broken one fails with line, field and what to do: %j", async (yaml, message) => {
  await expect(read(yaml)).rejects.toThrow(message);
  await expect(read(yaml)).rejects.toMatchObject({ name: "LibraryError" });
});

test("one that is not UTF-8 fails too", async () => {
  await expect(read(Buffer.from([0x61, 0xff]))).rejects.toThrow("dossier.yaml cannot be used: it is not UTF-8");
});

test("the quick check lets through nothing that the schema refuses", () => {
  const name = fc.constantFrom("boat", "vessel", " ", "", 3, null);
  const value = fc.oneof(name, fc.array(fc.oneof(name, fc.array(name, { maxLength: 3 })), { maxLength: 3 }));
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom("title", "aliases", "synonyms", "more"), value), (data) => {
      fc.pre(isPlain(data));
      expect(checkDossier(data, () => 1)).toHaveProperty("fields");
    }),
  );
});

test("a dossier may be private", async () => {
  expect(await read("private: true\n")).toMatchObject({ isPrivate: true });
  await expect(read("private: maybe\n")).rejects.toThrow("must be true or false");
});
