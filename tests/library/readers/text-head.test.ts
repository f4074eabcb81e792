import { expect, test } from "vitest";
import { readText } from "../../../src/library/readers/text/read-text.ts";
import { lines, shown } from "./shown.ts";

const PARAGRAPH =
  "The harbour office counted forty boats in the basin on Monday morning, and none of them left before noon.";

test.each([
  [` date 2021-03-04 ${PARAGRAPH}`, "2021-03-04"],
  [`2021-03-04\n\n${PARAGRAPH}`, "2021-03-04"],
  [`Thursday, 4 March 2021\n\n${PARAGRAPH}`, "2021-03-04"],
  [`Published on March 4, 2021\n${PARAGRAPH}`, "2021-03-04"],
])(
  "a date at the top is inferred as the day of publication, and is no part of the first sentence (%#)",
  (text, day) => {
    const layout = readText(text, 0);
    expect(layout.published).toMatchObject({ kind: "inferred", day });
    expect(shown(layout)).toEqual([`paragraph: ${PARAGRAPH}`]);
  },
);

test.each([
  ["a date inside a sentence", "On 4 March 2021 the basin froze, and forty boats had to stay in it for three weeks."],
  ["a date of what the page is about", `Subject: the fire of 4 March 2021\n\n${PARAGRAPH}`],
  ["a day which the calendar does not have", `2021-02-30\n\n${PARAGRAPH}`],
  ["a date further down", `${PARAGRAPH}\n\n${PARAGRAPH}\n\n${PARAGRAPH}\n\n4 March 2021\n\n${PARAGRAPH}`],
])("%s is not taken for the day of publication", (_, text) => {
  expect(readText(text, 0).published).toEqual({ kind: "unknown" });
});

test("a line with a date and a name behind it dates the page, and is shown and not searched", () => {
  const read = (line: string) => readText(`Forty boats\n${line}\n\n${PARAGRAPH}`, 0);
  expect(read("Posted on 4 March 2021 by Ana Lind | 12 comments").published).toMatchObject({ day: "2021-03-04" });
  expect(shown(read("March 4, 2021 by Ana Lind"))[1]).toBe("furniture: March 4, 2021 by Ana Lind");
  expect(read("Sunk on 4 March 2021 by Ana Lind").published).toEqual({ kind: "unknown" });
  expect(read("Posted on 4 March 2021 by order of the harbour").published).toEqual({ kind: "unknown" });
});

test("the reason names the words the date was taken from", () => {
  const { published } = readText(`date 2021-03-04 ${PARAGRAPH}`, 0);
  expect(published).toMatchObject({ reason: "“date 2021-03-04” at the top of the text" });
});

test("a name above date, headline and byline is the paper's, not the title", () => {
  const layout = readText(
    lines(
      "The Skagen Lantern",
      "Thursday, March 4, 2021",
      "",
      "FORTY BOATS WAIT FOR THE STORM",
      "By Ana Lind",
      "",
      PARAGRAPH,
    ),
    0,
  );
  expect(shown(layout)).toEqual([
    "furniture: The Skagen Lantern",
    "heading 1: FORTY BOATS WAIT FOR THE STORM",
    "furniture: By Ana Lind",
    `paragraph: ${PARAGRAPH}`,
  ]);
  expect(layout).toMatchObject({ title: "FORTY BOATS WAIT FOR THE STORM", author: "Ana Lind" });
});

test("a name and a date in one line stand above the headline", () => {
  const layout = readText(lines("The Skagen Lantern, 4 March 2021", "Forty boats wait", PARAGRAPH), 0);
  expect(shown(layout)[0]).toBe("furniture: The Skagen Lantern, 4 March 2021");
  expect(layout).toMatchObject({ title: "Forty boats wait", published: { day: "2021-03-04" } });
});

test("what a page is, above its date, is its title", () => {
  const layout = readText(
    lines("Minutes of the harbour board", "4 March 2021", "", "Present: A. Lind, P. Holm", "", PARAGRAPH),
    0,
  );
  expect(layout).toMatchObject({ title: "Minutes of the harbour board", published: { day: "2021-03-04" } });
});
