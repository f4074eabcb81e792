import { expect, test } from "vitest";
import { readText } from "../../../src/library/readers/text/read-text.ts";
import { lines, shown } from "./shown.ts";

const PARAGRAPH =
  "The harbour office counted forty boats in the basin on Monday morning, and none of them left before noon.";

const below = (...added: string[]) => shown(readText(lines(PARAGRAPH, "", ...added), 0)).slice(1);

test.each([
  ["a row of links", ["Share this page | Print | Letters"]],
  ["links parted by dashes", ["Share this page - Print it - Letters"]],
  ["one teaser after the other", ["See also: Ducks on the old dock", "See also: How the basin was dug"]],
  ["a lone bullet with a name", ["  • Ana Lind"]],
  ["a web address", ["https://harbour.example/boats"]],
  ["an e-mail address", ["desk@harbour.example"]],
  ["a byline", ["By Ana Lind and Per Holm"]],
  ["a line of copyright", ["© 2026 Oxmere Museum"]],
])("%s is furniture", (_, added) => {
  expect(below(...added)).toHaveLength(added.length);
  expect(below(...added).every((block) => block.startsWith("furniture: "))).toBe(true);
});

test.each([
  ["a row with figures", "Boats | 40"],
  ["a sentence with dashes", "The tugs - both of them - were out, and nobody else was."],
  ["a range of places with figures", "North 12 – South 14 – Dock 3"],
  ["an address with what it is", "Desk: desk@harbour.example"],
  ["a sentence that begins with by", "By noon the wind had dropped."],
  ["a step by step instruction", "By Tuesday all boats must be gone"],
  ["one label", "See also: Ducks on the old dock"],
])("%s is text", (_, line) => {
  expect(below(line)).toEqual([`paragraph: ${line}`]);
});

test("people who speak in turn are no teasers", () => {
  const talk = ["Ana Lind: We left at noon.", "Ana Lind: The others stayed."];
  expect(below(...talk)).toEqual(talk.map((line) => `paragraph: ${line}`));
  expect(below("lind: ok", "lind: on my way").join()).not.toContain("furniture");
});

test("figures under one label are no teasers", () => {
  expect(below("boats seen: 40", "boats seen: 12").join()).not.toContain("furniture");
});

test("two bullets with names are a list", () => {
  expect(below("• Ana Lind", "• Per Holm")).toEqual(["item: Ana Lind", "item: Per Holm"]);
});
