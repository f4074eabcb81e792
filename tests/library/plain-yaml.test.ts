import fc from "fast-check";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { readPlainYaml } from "../../src/library/plain-yaml.ts";

const scalar = fc.oneof(
  fc.constantFrom(
    "Forty boats",
    "2021-03-04",
    "2021-03-04T09:30:00Z",
    "12".repeat(32),
    "1e2a".repeat(16),
    `1e${"2".repeat(62)}`,
    "https://a.example/b",
    "true",
    "Null",
    "a: b",
    "a #b",
    "b#c",
    "12",
    "0x1f",
    "~",
    "“x”",
    "é",
  ),
  fc.constantFrom(
    "'a'",
    '"a"',
    "- a",
    "[a]",
    "a, b",
    "a:",
    "a ",
    "*a",
    "&a",
    "!a",
    "|",
    ">",
    "a\tb",
    "NaN",
    "yes",
    "on",
    "e3",
    "al-Waer",
  ),
  fc.string({ maxLength: 8 }),
);
const line = fc.oneof(
  fc
    .tuple(
      fc.constantFrom("title", "note", "aliases", "b", "final-url", "sha256"),
      fc.constantFrom(": ", ":", ":  "),
      scalar,
    )
    .map((parts) => parts.join("")),
  fc.constantFrom("aliases:", "synonyms:", "# note", "", "---", " ", "  more", "title:"),
  fc
    .tuple(fc.constantFrom("  - ", "- ", "    - "), fc.array(scalar, { maxLength: 3 }))
    .map(([dash, items]) => `${dash}[${items.join(", ")}]`),
);
const source = fc.array(line, { maxLength: 5 }).map((lines) => lines.join("\n"));

test("whatever is read as plain, YAML reads in the same way", () => {
  fc.assert(
    fc.property(source, (yaml) => {
      const plain = readPlainYaml(yaml);
      if (plain !== undefined) expect(plain).toEqual(parse(yaml));
    }),
    { numRuns: 2_000 },
  );
});

test("what people mostly write is plain", () => {
  expect(readPlainYaml("title: Forty boats\npublished: 2021-03-04\nurl: https://a.example/b\nnote:\n")).toEqual({
    title: "Forty boats",
    published: "2021-03-04",
    url: "https://a.example/b",
    note: null,
  });
  expect(
    readPlainYaml("# words\naliases:\n  - [Skagen, The Skaw]\n  # more\n\nsynonyms:\n  - [boat, vessel]\n"),
  ).toBeUndefined();
  expect(readPlainYaml("# words\naliases:\n  - [Skagen, The Skaw]\n# more\n\nsynonyms:\n  - [boat, vessel]\n")).toEqual(
    {
      aliases: [["Skagen", "The Skaw"]],
      synonyms: [["boat", "vessel"]],
    },
  );
});

test.each([
  "title: a: b",
  "title: 'a'",
  "title: 12",
  "title: true",
  "title: a\n  b",
  "title: a\ntitle: b",
  "title",
  "- a",
  "",
  "title: [a]",
])("%j is left to YAML", (yaml) => {
  expect(readPlainYaml(yaml)).toBeUndefined();
});
