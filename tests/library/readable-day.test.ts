import { expect, test } from "vitest";
import { readableDay } from "../../src/library/readable-day.ts";

test.each([
  "2026-10-14",
  "2026-10-14T09:30:00Z",
  "2026-10-14T23:30:00.123+02:00",
  "2026-10-14 09:30",
  "2026/10/14",
  "20261014T093000",
  "14 October 2026",
  "14th of October, 2026",
  "14-Oct-2026",
  "14 Oct. 2026, 9:30 am",
  "Wednesday, 14 October 2026",
  "Wed, 14 Oct 2026 09:30:00 +0200",
  "October 14, 2026",
  "Oct 14th 2026 at 9:30",
  "14.10.2026",
  "14/10/2026",
  "10/14/2026",
])("“%s” is the 14th of October 2026", (written) => {
  expect(readableDay(written)).toBe("2026-10-14");
});

test.each([
  "10/11/2026",
  "2026",
  "October 2026",
  "14 Octember 2026",
  "31 June 2026",
  "14 October 2026 edition",
  "2026-10-145",
  "soon",
  "",
])("“%s” is no clear day", (written) => {
  expect(readableDay(written)).toBeUndefined();
});
