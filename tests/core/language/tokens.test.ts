import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { tokenize } from "../../../src/core/language/tokens.ts";

const formsOf = (text: string) => tokenize(text).map(({ form }) => form);
const kindsOf = (text: string) => tokenize(text).map(({ kind }) => kind);

describe("a token", () => {
  test.each([
    ["The buses left.", ["the", "buses", "left", "."]],
    ["al-Waer", ["al", "-", "waer"]],
    ["over 1,500 people", ["over", "1500", "people"]],
    ["1,234,567", ["1234567"]],
    ["over 1\u00a0500 people", ["over", "1500", "people"]],
    ["1\u202f234\u202f567 boats", ["1234567", "boats"]],
    ["Mill | 112 000 | open", ["mill", "|", "112000", "|", "open"]],
    ["Mill | 112 000", ["mill", "|", "112000"]],
    ["in room 12 300 boxes", ["in", "room", "12", "300", "boxes"]],
    ["Mill | 12 300 boxes", ["mill", "|", "12", "300", "boxes"]],
    ["112 000", ["112", "000"]],
    ["Mill | 1990 200", ["mill", "|", "1990", "200"]],
    ["1\u00a05000", ["1", "5000"]],
    ["3.5 million", ["3.5", "million"]],
    ["at 17:45.", ["at", "17:45", "."]],
    ["40,50 and 60", ["40", ",", "50", "and", "60"]],
    ["1,5000", ["1", ",", "5000"]],
    ["It was 2005.", ["it", "was", "2005", "."]],
    ["the 3rd wave", ["the", "3rd", "wave"]],
    ["20k users", ["20k", "users"]],
    ["50%", ["50", "%"]],
    ["$40", ["$", "40"]],
    ["“over” „unter“ «plus»", ['"', "over", '"', '"', "unter", '"', '"', "plus", '"']],
    ["Ankara – Izmir", ["ankara", "–", "izmir"]],
    ["Ærø, Łódź & İzmir", ["ærø", ",", "łodz", "&", "izmir"]],
    ["naïve café", ["naive", "cafe"]],
    ["ｆｕｌｌ", ["full"]],
    ["v2.1", ["v2", ".", "1"]],
    ["a/b", ["a", "/", "b"]],
    ["snake_case", ["snake", "_", "case"]],
    ["حمص الوعر", ["حمص", "الوعر"]],
    ["東京 です", ["東京", "です"]],
    ["🎉 party", ["🎉", "party"]],
  ])("%s is read as %j", (text, forms) => {
    expect(formsOf(text)).toEqual(forms);
  });

  test.each(["governor's", "governor’s", "governor‘s", "governorʼs", "Governor’s"])(
    "of the possessive %s has the form of the word and the span of the whole",
    (word) => {
      expect(tokenize(word)).toMatchObject([{ form: "governor", start: 0, end: word.length }]);
    },
  );

  test.each(["don't", "don’t", "donʼt", "don‘t"])("holds the apostrophe inside %s", (word) => {
    expect(formsOf(word)).toEqual(["don't"]);
  });

  test("leaves a closing quotation mark outside", () => {
    expect(formsOf("the ‘wave’ and the boys’ boat")).toEqual([
      "the",
      "'",
      "wave",
      "'",
      "and",
      "the",
      "boys",
      "'",
      "boat",
    ]);
  });

  test.each([
    ["US", "u.s"],
    ["U.S.", "u.s"],
    ["IT", "i.t"],
    ["WHO", "w.h.o"],
    ["us", "us"],
    ["it", "it"],
    ["Who", "who"],
    ["UN", "un"],
    ["U.N.", "un"],
    ["u.n.", "un"],
    ["NATO", "nato"],
    ["I", "i"],
    ["A", "a"],
    ["a.m.", "am"],
  ])("of %s has the form %s, so that initials are no pronouns", (word, form) => {
    expect(formsOf(word)).toEqual([form]);
  });

  test("of initials takes the last dot with it", () => {
    expect(tokenize("the U.N. left")).toMatchObject([{}, { start: 4, end: 8 }, {}]);
  });

  test("of an initial leaves the dot of a name outside", () => {
    expect(formsOf("J. Smith")).toEqual(["j", ".", "smith"]);
  });

  test("is a word, a number or a mark", () => {
    expect(kindsOf("In 2015, 3rd time: 40k %")).toEqual([
      "word",
      "number",
      "mark",
      "word",
      "word",
      "mark",
      "word",
      "mark",
    ]);
  });

  test("knows whether it begins with a capital letter", () => {
    expect(tokenize("The Éclair école 3D").map(({ capital }) => capital)).toEqual([true, true, false, false]);
  });

  test("knows whether white space stands before it", () => {
    expect(tokenize("well-known  facts").map(({ spaced }) => spaced)).toEqual([true, false, false, true]);
    expect(tokenize("a\u00a0b\u2009c\u3000d").map(({ spaced }) => spaced)).toEqual([true, true, true, true]);
  });

  test("is read only between the given offsets, in those of the whole text", () => {
    expect(tokenize("one two three four", 4, 13)).toMatchObject([
      { form: "two", start: 4, end: 7 },
      { form: "three", start: 8, end: 13 },
    ]);
  });

  test("never reaches beyond the given end", () => {
    expect(tokenize("1,500 people", 0, 1)).toMatchObject([{ form: "1", end: 1 }]);
    expect(tokenize("U.N. talks", 0, 2)).toMatchObject([{ end: 1 }, { end: 2 }]);
    expect(tokenize("3rd", 0, 1)).toMatchObject([{ form: "3", end: 1 }]);
    expect(tokenize("don’t", 0, 4)).toMatchObject([{ form: "don", end: 3 }, { end: 4 }]);
  });
});

const SNIPPETS = [..."aZé.,:-–—'’“”\"() \n\t1239%$#/_😀\u0301\u200b\u00a0\ud83d\ude00", "U.N.", "1,500", "’s", "17:45"];

test("tokens never overlap, and leave out nothing but white space", () => {
  const text = fc.oneof(
    fc.array(fc.constantFrom(...SNIPPETS), { maxLength: 60 }).map((parts) => parts.join("")),
    fc.string({ unit: "binary" }),
    fc.string({ unit: "grapheme" }),
  );
  fc.assert(
    fc.property(text, fc.nat(20), (given, cut) => {
      const start = Math.min(cut, given.length);
      const end = Math.max(start, given.length - cut);
      let at = start;
      for (const token of tokenize(given, start, end)) {
        expect(given.slice(at, token.start)).toMatch(/^[\s\p{Cc}\u200b]*$/u);
        expect(token.start).toBeGreaterThanOrEqual(at);
        expect(token.end).toBeGreaterThan(token.start);
        at = token.end;
      }
      expect(at).toBeLessThanOrEqual(end);
      expect(given.slice(at, end)).toMatch(/^[\s\p{Cc}\u200b]*$/u);
    }),
    { numRuns: 300 },
  );
});
