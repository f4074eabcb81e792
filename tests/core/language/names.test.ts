import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { editDistance, sameName, skeleton } from "../../../src/core/language/names.ts";

const SAME = `
jarabulus jarablous · jarabulus jarablus · waer waaer · hussein hussain · hussein husein · muhammed mohammed · muhammad mohammad · gaddafi gadafi
aleppo alepo · mousavi musavi · yusuf yousuf · khaled khalid · mustafa mustapha · zaatari zatari · erdogan erdoghan
barazi barrazi · petersen peterssen · hannah hanna
`;

/** Two people or places whose names look alike. */
const DIFFERENT = `
hassan hussein · amin emin · omar amir · ali aly · iran iraq · austria australia · niger nigeria · mali malawi
karen koran · homs hama · jordan jardin · brown braun · peter piotr · johnson jensen · anna anne · maria mario · julia julie · antonia antonio
kerry kerr · miller mueller · zambia gambia · dominica dominican · slovakia slovenia · lee leigh
`;

const pairs = (table: string) =>
  table
    .trim()
    .split(/\s*[·\n]\s*/)
    .map((pair) => pair.split(" ") as [string, string]);

describe("two spellings", () => {
  test.each(pairs(SAME))("%s and %s are one name", (one, other) => {
    expect(sameName(one, other, false)).toBe(true);
  });

  test.each(pairs(DIFFERENT))("%s and %s are different names", (one, other) => {
    expect(sameName(one, other, false)).toBe(false);
  });

  test("that stand in one document are one name only if they differ by a letter more or less", () => {
    expect(sameName("jarablus", "jarabulus", true)).toBe(true);
    expect(sameName("jarabulus", "jarabolus", true)).toBe(false);
    expect(sameName("khaled", "khalid", true)).toBe(false);
  });

  test("that differ only in doubled letters are one name even in one document", () => {
    expect(sameName("barazi", "barrazi", true)).toBe(true);
  });

  const name = fc.string({ unit: fc.constantFrom(..."aeiouhybdkmrsl"), minLength: 1, maxLength: 10 });

  test("are one name in either order", () => {
    fc.assert(
      fc.property(name, name, fc.boolean(), (one, other, together) => {
        expect(sameName(one, other, together)).toBe(sameName(other, one, together));
      }),
    );
  });

  test("are one name if they are the same", () => {
    fc.assert(fc.property(name, fc.boolean(), (one, together) => sameName(one, one, together)));
  });
});

test.each([
  ["jarabulus", "jrbls"],
  ["mustapha", "mstf"],
  ["aleppo", "alp"],
  ["qaddafi", "kdf"],
  ["", ""],
])("the skeleton of %s is %s", (word, bones) => {
  expect(skeleton(word)).toBe(bones);
});

describe("the edit distance", () => {
  test.each([
    ["kitten", "sitting", 3],
    ["", "abc", 3],
    ["abc", "abc", 0],
    ["abc", "acb", 2],
    ["waer", "weir", 2],
  ])("of %s and %s is %i", (one, other, distance) => {
    expect(editDistance(one, other, 9)).toBe(distance);
  });

  test("is one more than the limit as soon as it must be larger", () => {
    expect(editDistance("kitten", "sitting", 2)).toBe(3);
    expect(editDistance("abcdefgh", "z", 1)).toBe(2);
  });

  const word = fc.string({ unit: fc.constantFrom(..."abc"), maxLength: 7 });

  test("is that of the definition, cut off at the limit", () => {
    fc.assert(
      fc.property(word, word, fc.nat(8), (one, other, limit) => {
        expect(editDistance(one, other, limit)).toBe(Math.min(levenshtein(one, other), limit + 1));
      }),
    );
  });
});

/** By the definition, without a table. */
function levenshtein(one: string, other: string): number {
  if (one === "" || other === "") return one.length + other.length;
  if (one[0] === other[0]) return levenshtein(one.slice(1), other.slice(1));
  const [left, right] = [one.slice(1), other.slice(1)];
  return 1 + Math.min(levenshtein(left, other), levenshtein(one, right), levenshtein(left, right));
}
