import { expect, test } from "vitest";
import { readText } from "../../src/library/readers/text/read-text.ts";

const read = (text: string) => {
  const { published, blocks } = readText(text, 0);
  return {
    day: published.kind === "unknown" ? null : published.day,
    furniture: blocks.filter(({ kind }) => kind === "furniture").map(({ span }) => text.slice(span.start, span.end)),
  };
};

test("a name and a day at the top say whose page it is, and are no part of the text", () => {
  expect(read("The Courier, 12 February 2027\n\nFERRY SINKS\n\nA ferry sank.\n")).toEqual({
    day: "2027-02-12",
    furniture: ["The Courier, 12 February 2027"],
  });
});

test("what a page is stays in its text, whatever day stands behind", () => {
  expect(read("Rowing Club\nMinutes of the yearly meeting, 14 March 2026\n\nPresent: 12 members.\n")).toEqual({
    day: "2026-03-14",
    furniture: [],
  });
});
