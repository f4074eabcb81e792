import { describe, expect, test } from "vitest";
import { ask, values } from "../answer/dossier.ts";

describe("how old somebody is stands in", () => {
  test.each([
    ["an adjective", "A 34-year-old groom fell from the cart.", "34"],
    ["words", "The groom who fell from the cart is 34 years old.", "34 years old"],
    ["a participle", "The groom, aged 34, fell from the cart.", "34"],
    ["a noun", "The groom fell from the cart at the age of 34.", "34"],
    ["commas behind a name", "The groom Nils Berg, 34, fell from the cart.", "34"],
    ["brackets behind a name", "The groom Nils Berg (34) fell from the cart.", "34"],
    ["a plain “is”", "The groom who fell from the cart is 34.", "34"],
  ])("%s", (_, text, expected) => {
    expect(values(ask([`${text} He had worked there for six years.`], "how old is the groom"))).toEqual([expected]);
  });
});

describe("is no answer to how old somebody is:", () => {
  test.each([
    ["a length of time", "The groom had worked there for six years."],
    ["a count", "The groom keeps 12 horses."],
    ["the day of a date", "The groom left on March 3, 2021, for the coast."],
  ])("%s", (_, text) => {
    expect(values(ask([text], "how old is the groom")).filter((value) => value !== null)).toEqual([]);
  });
});
