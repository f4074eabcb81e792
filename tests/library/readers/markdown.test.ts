import { expect, test } from "vitest";
import { readMarkdown } from "../../../src/library/readers/markdown/read-markdown.ts";
import { lines, shown } from "./shown.ts";

const read = (...source: string[]) => shown(readMarkdown(lines(...source), 0));

test("emphasis, code and links leave their words", () => {
  expect(
    read("Some **forty** _boats_ lie in the `basin`, [says](https://harbour.example) ~~nobody~~ the office."),
  ).toEqual(["paragraph: Some forty boats lie in the basin, says nobody the office."]);
});

test("an image is read by its description, a bare address by itself", () => {
  expect(read("![A full basin](basin.png) See https://harbour.example/a_b")).toEqual([
    "paragraph: A full basin See https://harbour.example/a_b",
  ]);
});

test("an escaped sign is the sign", () => {
  expect(read("3 \\* 4, a\\_b, \\<b\\> and \\&amp;")).toEqual(["paragraph: 3 * 4, a_b, <b> and &amp;"]);
});

test("entities are the signs they stand for, except in code", () => {
  expect(read("Fish &amp; chips &#8211; 5&nbsp;&euro; &#x201C;x&#x201D; &unknown; `&amp;`")).toEqual([
    "paragraph: Fish & chips – 5\u00a0€ “x” &unknown; &amp;",
  ]);
});

test("lines that each begin with a label stay lines", () => {
  expect(read("**Place:** the old hall", "**Chair:** Ana Ruiz", "who came late")).toEqual([
    "paragraph: Place: the old hall\nChair: Ana Ruiz who came late",
  ]);
  expect(read("Place: the old hall", "Chair: Ana Ruiz")).toEqual(["paragraph: Place: the old hall\nChair: Ana Ruiz"]);
});

test("a line end inside a paragraph is a space, a hard break stays", () => {
  expect(read("one", "two  ", "three<br>four")).toEqual(["paragraph: one two\nthree\nfour"]);
});

test("headings keep their level, and the first of level 1 is the title", () => {
  const layout = readMarkdown(lines("Kicker", "# Forty *boats*", "Text.", "### Later", "Text."), 0);
  expect(shown(layout).filter((block) => block.startsWith("heading"))).toEqual([
    "heading 1: Forty boats",
    "heading 3: Later",
  ]);
  expect(layout.title).toBe("Forty boats");
});

test("list items lose their bullets, at every depth", () => {
  expect(read("- one", "  1. two", "- [x] three", "", "  more of three")).toEqual([
    "item: one",
    "item: two",
    "item: three",
    "item: more of three",
  ]);
});

test("each row of a table is a block, the header too", () => {
  expect(read("| Basin | Boats |", "| --- | ---: |", "| **North** | 40 |")).toEqual([
    "row: Basin | Boats",
    "row: North | 40",
  ]);
});

test("quotations and code are text", () => {
  expect(read("> We left", "> at noon.", "", "```sh", "moor --fast", "```")).toEqual([
    "paragraph: We left at noon.",
    "paragraph: moor --fast",
  ]);
});

test("comments, scripts and tags are not seen, the words between tags are", () => {
  const html = [
    "<!-- not for readers -->",
    "",
    "<div>",
    "<b>Forty</b> boats<br/>two tugs",
    "<script>x()</script>",
    "</div>",
    "",
  ];
  expect(read(...html, "A <!-- hidden --> <i>word</i>.")).toEqual([
    "paragraph: Forty boats",
    "paragraph: two tugs",
    "paragraph: A word.",
  ]);
});

test("blocks are parted by blank lines in the text that is quoted from", () => {
  expect(readMarkdown(lines("# A", "b", "- c"), 0).text).toBe("A\n\nb\n\nc");
});

test("a date line at the top dates the page and is furniture", () => {
  const layout = readMarkdown(lines("# Forty boats", "*Harbour office, 4 March 2021, 10:00*", "", "They wait."), 0);
  expect(layout.published).toMatchObject({ kind: "inferred", day: "2021-03-04" });
  expect(shown(layout)[1]).toBe("furniture: Harbour office, 4 March 2021, 10:00");
});

test("a byline names the author, a row of links is furniture", () => {
  const layout = readMarkdown(
    lines("# Forty boats", "By Ana Lind", "", "They wait.", "", "[Print](p) | [Share](s)"),
    0,
  );
  expect(layout.author).toBe("Ana Lind");
  expect(shown(layout).filter((block) => block.startsWith("furniture"))).toEqual([
    "furniture: By Ana Lind",
    "furniture: Print | Share",
  ]);
});

test("reading begins below the front matter", () => {
  const source = lines("---", "note: x", "---", "They wait.");
  expect(shown(readMarkdown(source, source.indexOf("They")))).toEqual(["paragraph: They wait."]);
});

test("the mark of a footnote is no part of a sentence, and the footnote is a text of its own", () => {
  const layout = readMarkdown(
    lines(
      "Bakers brought loaves.[^1] Carts[^cart] came.",
      "",
      "[^1]: As the *ledger* has it.",
      "[^cart]: Nine",
      "of them.",
      "",
      "Later.",
    ),
    0,
  );
  expect(shown(layout)).toEqual([
    "paragraph: Bakers brought loaves. Carts came.",
    "paragraph: As the ledger has it.",
    "paragraph: Nine of them.",
    "paragraph: Later.",
  ]);
  expect(layout.blocks.map(({ place }) => place?.line)).toEqual([1, 3, 4, 7]);
  expect(read("A mark[^2] without its note, and \\[^1\\].", "", "[^1]: Note.")[0]).toBe(
    "paragraph: A mark[^2] without its note, and [^1].",
  );
});

test("what stands deep in lists and quotations knows its own line", () => {
  const source = [
    "- alpha",
    "",
    "  beta",
    "  - gamma",
    "    1. delta",
    "- epsilon",
    "",
    "> zeta",
    ">",
    "> - eta",
    "> - theta",
  ];
  const { text, blocks } = readMarkdown(lines(...source), 0);
  expect(blocks).toHaveLength(8);
  for (const { span, place } of blocks)
    expect(source[(place?.line ?? 0) - 1]).toContain(text.slice(span.start, span.end));
});
