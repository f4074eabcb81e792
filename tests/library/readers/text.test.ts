import { expect, test } from "vitest";
import { readText } from "../../../src/library/readers/text/read-text.ts";
import { lines, shown } from "./shown.ts";

const LONG =
  "The harbour office counted forty boats in the basin on Monday morning, which is more than it has places for in winter.";

test("blank lines part paragraphs", () => {
  expect(shown(readText(lines("One came.", "", "", "Two went.", ""), 0))).toEqual([
    "paragraph: One came.",
    "paragraph: Two went.",
  ]);
});

test("a text with one paragraph a line keeps them apart", () => {
  const text = lines(LONG, "Nobody was hurt, the office said.", LONG);
  expect(shown(readText(text, 0))).toHaveLength(3);
});

test("prose wrapped by hand is one paragraph, also where a sentence ends with a line", () => {
  const wrapped = lines(
    "The harbour office counted forty boats in the basin.",
    "Most of them had come in from the north before the",
    "storm, and some from as far as Skagen. Nobody knows",
    "when they will leave again.",
  );
  expect(shown(readText(wrapped, 0))).toEqual([`paragraph: ${wrapped}`]);
});

test("a line that begins in lower case runs on", () => {
  const text = lines(`${LONG.slice(0, -1)} and`, "in spring as well.");
  expect(shown(readText(text, 0))).toEqual([`paragraph: ${text}`]);
});

test("lines may end as on Windows", () => {
  expect(shown(readText("One came.\r\n\r\nTwo went.\r\n", 0))).toEqual([
    "paragraph: One came.",
    "paragraph: Two went.",
  ]);
});

test("a short first line above a blank line is the headline and the title", () => {
  const layout = readText(lines("Forty boats wait for the storm", "", LONG), 0);
  expect(shown(layout)).toEqual(["heading 1: Forty boats wait for the storm", `paragraph: ${LONG}`]);
  expect(layout.title).toBe("Forty boats wait for the storm");
});

test("a short first line right above a long paragraph is the headline", () => {
  expect(shown(readText(lines("Forty boats wait", LONG, LONG), 0))[0]).toBe("heading 1: Forty boats wait");
});

test("a short line alone between paragraphs is a heading below", () => {
  const layout = readText(lines(LONG, "", "What comes next", "", LONG), 0);
  expect(shown(layout)[1]).toBe("heading 2: What comes next");
  expect(layout.title).toBeNull();
});

test.each([
  ["a sentence", "Nobody was hurt."],
  ["a question", "Who pays for it?"],
  ["a label with its value", "Boats: 40"],
  ["the last line", "M. Berg, Harbour master"],
])("%s is no heading", (_, line) => {
  const below = line.startsWith("M. Berg") ? [] : ["", LONG];
  expect(shown(readText(lines(LONG, "", line, ...below), 0))[1]).toBe(`paragraph: ${line}`);
});

test("a lone line is a paragraph, for there is nothing it could head", () => {
  expect(shown(readText("Forty boats wait", 0))).toEqual(["paragraph: Forty boats wait"]);
});

test("three short lines in a row are no headings", () => {
  const layout = readText(lines(LONG, "", "North Basin", "", "South Basin", "", "Old Dock", "", LONG), 0);
  expect(shown(layout).filter((block) => block.startsWith("heading"))).toEqual([]);
});

test("bullets and numbers begin items, and stay out of them", () => {
  const text = lines("Seen today:", "- forty boats", "* two tugs,", "  one of them new", "3. a seal", "(4) a swan");
  expect(shown(readText(text, 0))).toEqual([
    "paragraph: Seen today:",
    "item: forty boats",
    "item: two tugs,\n  one of them new",
    "item: a seal",
    "item: a swan",
  ]);
});

test("what begins below an item is no part of it", () => {
  const text = lines(
    "- forty boats and",
    "two tugs.",
    "Nobody was hurt.",
    "",
    "- a seal,",
    "    new in town,",
    "    and a swan",
    "They stay.",
  );
  expect(shown(readText(text, 0))).toEqual([
    "item: forty boats and\ntwo tugs.",
    "paragraph: Nobody was hurt.",
    "item: a seal,\n    new in town,\n    and a swan",
    "paragraph: They stay.",
  ]);
});

test("a number before a title makes a heading, not a list", () => {
  expect(shown(readText(lines(LONG, "", "2.  Fees and Fines", "", LONG), 0))[1]).toBe("heading 2: Fees and Fines");
});

test("a number before a title makes a heading right above its text too", () => {
  const text = lines("1. Boats in the basin", "   The office counted forty.", "", "2. Budget", "   It was approved.");
  expect(shown(readText(text, 0))).toEqual([
    "heading 2: Boats in the basin",
    "paragraph: The office counted forty.",
    "heading 2: Budget",
    "paragraph: It was approved.",
  ]);
});

test("labels below each other are lines of their own", () => {
  const text = lines("Present: A. Lind in the chair, P. Holm, M. Berg", "Absent: nobody", "", "Nobody was late.");
  expect(shown(readText(text, 0)).slice(0, 2)).toEqual([
    "paragraph: Present: A. Lind in the chair, P. Holm, M. Berg",
    "paragraph: Absent: nobody",
  ]);
});

test("two lines with the same number of bars are rows of a table", () => {
  const text = lines(LONG, "", "Basin | Boats", "---- | ----", "North | 40");
  expect(shown(readText(text, 0)).slice(1)).toEqual(["row: Basin | Boats", "row: North | 40"]);
});

test("a rule of signs parts paragraphs and is none itself", () => {
  expect(shown(readText(lines(LONG, "* * *", LONG), 0))).toEqual([`paragraph: ${LONG}`, `paragraph: ${LONG}`]);
});

test("an agency in front of the first sentence stays out of its block", () => {
  expect(shown(readText(`Seawire - ${LONG}`, 0))).toEqual([`paragraph: ${LONG}`]);
  expect(shown(readText(`SKAGEN, Denmark (SW) — ${LONG}`, 0))).toEqual([`paragraph: ${LONG}`]);
});

test("a dash inside a sentence is no agency", () => {
  const aside = "Skagen – Jutland’s tip – has more boats in its basin than it has places for.";
  expect(shown(readText(aside, 0))).toEqual([`paragraph: ${aside}`]);
});

test("every offset counts from the start of the file, below front matter too", () => {
  const source = lines("---", "title: X", "---", "One came.");
  const { text, blocks } = readText(source, source.indexOf("One"));
  expect(text).toBe(source);
  expect(blocks).toEqual([{ kind: "paragraph", span: { start: source.indexOf("One"), end: source.length } }]);
});
