import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { sentences } from "../../../src/core/language/sentences.ts";

/** Cuts at `|` what the function should cut there; the stroke itself is in no text. */
function expectCuts(marked: string) {
  const wanted = marked.split("|").map((part) => part.trim());
  const text = marked.replaceAll("|", "");
  expect(sentences(text).map(({ start, end }) => text.slice(start, end))).toEqual(wanted);
}

const CUT = `
The bus left at noon.| Nobody waited.
Is it true?| Nobody knows.
“We will stay,” she said.| The others left.
He said: “We will stay.”| The others left.
He said “stay!”| Then he left.
(The bus was late.)| Nobody waited.
The bridge (see the map) fell.| It was old.
It cost 3.5 million.| Nobody paid.
Version 2.1.3 is out.| Install it.
It ended in 2015.| Nobody was hurt.
What?!| Nobody knows.
He paused…| Then he spoke.
He paused...| Then he spoke.
The convoy left on 5 Dec.| The road was open.
They met in the U.N.| The talks failed.
They came at 9 p.m.| The doors were shut.
The gas came at 5.52 p.m.| Nine rowers were hurt.
A seat fits frames of size M or L.| Trailers are not permitted.
The room is in house C.| Slots are booked on a list.
Tables, chairs, etc.| The rest burned.
Was it safe?| No. They left.
May I park here?| Not yet! Ask at the desk.| Bring your pass.
We came.| 🎉 They left.
It was built by Acme Inc.| The bridge fell.
They left with Smith et al.| He stayed.
The count was 14.| 12 were children.
«Nous restons.»| They left.
The bridge fell.[1]| It was old.[12][b]| “It was,” he said.[3]| Then?
It rained.| “Nobody came,” she said.
It rained.| (Nobody came.)
It rained.| 40 people came.
Él vino.| Ésta no vino.
`;

const WHOLE = `
Dr. Amin spoke to Mr. Haddad.
Gen. Talal Barazi and Lt. Col. Saad arrived.
J. R. Smith wrote it.
Governor J. Smith wrote it.
The U.S. Army left.
It met the U.N. Security Council.
It lies 5 km from St. Mary.
See No. 7 and Nos. 8 and 9.
It stands on p. 12 of vol. 3.
They met on Dec. 5 in town.
On Mon. Dec. 5 they met.
Smith vs. Jones was heard.
Use e.g. Linux.
The firm Acme Inc. paid.
Smith et al. wrote it.
It costs 3.50 euros.
Version 2.1 runs on v18.2.0 only.
See example.com for more.
“Are you sure?” asked the nurse.
“Stop!” she cried.
He waited… and left.
The new site (Hello!) is open.
1. Open the lid
12) Turn the key
It happened at 17.45 on Monday.
Edit config.yaml and run it.
`;

const lines = (table: string) => table.trim().split("\n");

describe("a sentence", () => {
  test.each(lines(CUT))("ends where it should: %s", expectCuts);

  test.each(lines(WHOLE))("goes on to its end: %s", expectCuts);

  test("keeps the dateline that opens it", () => {
    expectCuts("HOMS (Reuters) - Buses left on Friday.| Nobody was hurt.");
    expectCuts("BEIRUT, Dec. 9 — Buses left on Friday.| Nobody was hurt.");
  });

  test("is not parted from its number in a list", () => {
    expectCuts("3. Turn the key until it stops.| Wait a minute.");
  });

  test("ends at the end of a line that begins with a label, before another", () => {
    expectCuts("Date: 3 May, 19:00|\n**Place:** the old hall|\nPresent: Ana Ruiz and\nfour guests");
  });

  test("may run over a line break", () => {
    expectCuts("The bus left\nat noon.| Nobody waited.");
  });

  test("needs no white space at the end of its text", () => {
    expectCuts("One.| Two.| Three");
  });

  test("is cut at any kind of white space", () => {
    expectCuts("One.|\u00a0Two.|\tThree.|\r\nFour.");
  });

  test("leaves white space outside", () => {
    expect(sentences("  One.  ")).toEqual([{ start: 2, end: 6 }]);
  });

  test("is not found in white space or in nothing", () => {
    expect(sentences("")).toEqual([]);
    expect(sentences(" \n\t ")).toEqual([]);
  });

  test("is looked for only between the given offsets", () => {
    const text = "One. Two. Three. Four.";
    expect(sentences(text, 5, 16).map(({ start, end }) => text.slice(start, end))).toEqual(["Two.", "Three."]);
  });
});

test("sentences rise, never overlap, and leave out nothing but white space", () => {
  const piece = fc.oneof(
    fc.string({ unit: "binary" }),
    fc.constantFrom(". ", "! ", "? ", ".” ", "Dr. ", "U.S. ", " ", "\n", "A. ", "1. ", "The ", "…", "(", ") ", "No. "),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const text = pieces.join("");
      let at = 0;
      for (const { start, end } of sentences(text)) {
        expect(start).toBeGreaterThanOrEqual(at);
        expect(end).toBeGreaterThan(start);
        expect(text.slice(at, start).trim()).toBe("");
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        at = end;
      }
      expect(text.slice(at).trim()).toBe("");
    }),
  );
});
