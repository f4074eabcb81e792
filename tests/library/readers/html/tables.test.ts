import { expect, test } from "vitest";
import { readHtml } from "../../../../src/library/readers/html/read-html.ts";
import { shown } from "../shown.ts";

const rows = (html: string) =>
  readHtml(html, 0).blocks.map(
    ({ kind, names }, i) =>
      `${kind}${names ? ` naming ${names}` : ""}: ${shown(readHtml(html, 0))[i]?.replace(/^[^:]*: /, "")}`,
  );

test("a row is a block, its cells parted by bars; the titles name the columns", () => {
  const page = `<table><caption>Fees from May</caption>
    <thead><tr><th>Ticket</th><th>Adults</th><th>Children</th></tr></thead>
    <tr><th scope="row">Single</th><td>20&nbsp;crowns</td><td>10 crowns</td></tr>
    <tr><td colspan="3">In winter</td></tr>
    <tr><td>Single</td><td colspan="2">free</td></tr></table>`;
  expect(rows(page)).toEqual([
    "heading: Fees from May",
    "row naming columns: Ticket | Adults | Children",
    "row: Single | 20\u00a0crowns | 10 crowns",
    "row naming rows: In winter",
    "row: Single | free | free",
  ]);
});

test("a first row of bold cells names the columns, and a first row of plain ones does not", () => {
  expect(
    rows(
      "<table><tr><td><b>Day</b></td><td><p><strong>Hours</strong></p></td></tr><tr><td>Monday</td><td>9 to 5</td></tr></table>",
    ),
  ).toEqual(["row naming columns: Day | Hours", "row: Monday | 9 to 5"]);
  expect(rows("<table><tr><td>Monday</td><td>9 to 5</td></tr><tr><td>Sunday</td><td>closed</td></tr></table>")).toEqual(
    ["row: Monday | 9 to 5", "row: Sunday | closed"],
  );
});

test("a cell that reaches over several rows stands in each of them", () => {
  const page = "<table><tr><td rowspan=2>Monday</td><td>9 to 12</td></tr><tr><td>14 to 17</td></tr></table>";
  expect(rows(page)).toEqual(["row: Monday | 9 to 12", "row: Monday | 14 to 17"]);
});

test("a table that only lays a page out is read cell by cell", () => {
  const page =
    "<table><tr><td><h2>News</h2><p>The mill burned down.</p></td><td><p>Nobody was hurt.</p></td></tr></table>";
  expect(rows(page)).toEqual(["heading: News", "paragraph: The mill burned down.", "paragraph: Nobody was hurt."]);
});

test("a short definition is a row, a long one a text under its heading", () => {
  const long = "The desk answers letters within ten days, and calls those who wrote a number under their name.";
  const page = `<dl><dt>Hours:</dt><dd>9 to 5</dd><dt>Letters</dt><dd>${long}</dd></dl>`;
  expect(rows(page)).toEqual(["row: Hours | 9 to 5", "heading: Letters", `paragraph: ${long}`]);
});

test("spans without measure are cut", () => {
  const page = "<table><tr><td colspan=999999999 rowspan=999999999>A</td><td>B</td></tr><tr><td>C</td></tr></table>";
  expect(readHtml(page, 0).text.length).toBeLessThan(1_000);
});

test("above the names of the columns one cell may name the whole table", () => {
  const page =
    "<table><tr><td colspan=3>Mills</td></tr><tr><td>Mill</td><td>Sacks</td><td>Carts</td></tr><tr><td>Oxmere</td><td>40</td><td>3</td></tr></table>";
  expect(rows(page)).toEqual([
    "row naming rows: Mills",
    "row naming columns: Mill | Sacks | Carts",
    "row: Oxmere | 40 | 3",
  ]);
});
