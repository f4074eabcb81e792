import { expect, test } from "vitest";
import { dates } from "../../../src/core/language/dates.ts";
import { quantities } from "../../../src/core/language/numbers.ts";
import { tokenize } from "../../../src/core/language/tokens.ts";

/** What looks like a count and is none. */
const LABELS = `
See page 7.
See pp. 7.
See No. 7 for more.
See Figure 3 and Table 4.
Chapter 12 tells more.
Under Article 5 it is banned.
They live in room 12.
Route 66 is closed.
Bus 40 left.
Line 4 was closed.
Step 3 comes first.
Phase 2 begins soon.
Install version 2 first.
Install v2 first.
Install v2.1.3 first.
Issue #45 is open.
See §12 there.
RFC 2119 says so.
ISO 9001 applies.
Ticket 4711 is open.
The R-2 road is closed.
Covid-19 spread.
The Boeing-747 landed.
An F-16 was seen.
A T72 was seen.
The H2O level rose.
1. Open the lid.
2) Turn the key.
The file 2007/07 is lost.
It began at 17:45.
Call 112/113 at once.
No one came.
One of them left.
The one who left is here.
One day they left.
`;

test.each(LABELS.trim().split("\n"))("no count stands in “%s”", (text) => {
  expect(quantities(tokenize(text))).toEqual([]);
});

/** A number of such a text is a count only where no date covers it. */
const DATES = `
It began in 2015.
Since 1998 nobody came.
On 5 December it began.
On December 5, 2015 it began.
On 2015-12-05 it began.
It began at 9 p.m.
It began at 9pm.
It began at 9 o’clock.
It began at five o'clock.
It began two weeks ago.
`;

test.each(DATES.trim().split("\n"))("the numbers in “%s” belong to a date", (text) => {
  const tokens = tokenize(text);
  const covered = dates(tokens);
  const left = quantities(tokens).filter(
    (quantity) => !covered.some(({ from, to }) => quantity.number >= from && quantity.to <= to),
  );
  expect(left).toEqual([]);
});

test.each([
  ["Call +44 20 7946 0958.", []],
  ["Call 020-7946-0958.", []],
  ["Call 555-0199 now.", []],
  ["Send it to 10.0.0.1 now.", []],
  ["The score was 3-1.", []],
  ["The code is 4711-0815.", []],
  ["Agent 007 came.", []],
  ["On 2015-12 it began.", []],
  ["It fell by 10-20 metres to 5.", [10, 5]],
  ["It rose by +5 degrees.", [5]],
])("“%s” holds no count but %j", (text, counts) => {
  expect(quantities(tokenize(text)).map(({ value }) => value)).toEqual(counts);
});
