import { describe, expect, test } from "vitest";
import { denials } from "../../../src/core/audit/denials.ts";
import { dossier } from "../answer/dossier.ts";
import { paper } from "../answer/paper.ts";
import { MATTER, reports } from "./dossier.ts";

function found(...sentences: readonly string[]): readonly (readonly string[])[] {
  return denials(dossier(reports(...sentences))).map(({ kind, findings }) => {
    expect(kind).toBe("disputed");
    return findings.map(({ citations }) => citations[0].quote);
  });
}

test.each([
  [
    "a denial",
    "The inspector said the boiler of the mill was repaired in March.",
    "Brevik Foods denies that the boiler was repaired in the mill.",
  ],
  [
    "a plain no",
    "A foreman said the gate was locked during the fire.",
    "The gate was not locked during the fire, the guard said.",
  ],
])("%s stands against what it denies, the yes before the no", (_, yes, no) => {
  expect(found(no, yes)).toEqual([[yes, no]]);
});

describe("nothing is made of", () => {
  test.each([
    ["two denials", "The boiler was never repaired, the union said.", "The guard said the boiler was not repaired."],
    ["another thing", "The boiler was not repaired, the union said.", "The lift was repaired, the owner said."],
    ["part of it", "Not all boilers were repaired, the union said.", "The boilers were repaired, the owner said."],
    ["what is to come", "The boiler was not repaired, the union said.", "The boiler will be repaired, the owner said."],
    ["one voice", "The boiler was not repaired, Ida Holm said.", "The boiler was repaired at last, Ida Holm said."],
    ["too few words", "It was not so.", "It was so."],
  ])("%s", (_, ...sentences) => {
    expect(found(...sentences)).toEqual([]);
  });
});

test("a denial that is printed twice is one", () => {
  const yes = "The inspector said that the boiler in the hall of the mill was repaired in March by two fitters.";
  const no = "The boiler in the hall of the mill was never repaired, the union said.";
  const corpus = dossier([no, yes, no].map((text, i) => paper(`${i}`, `${MATTER}\n\n${text}`)));
  const [one, ...more] = denials(corpus);
  expect(more).toEqual([]);
  expect(one?.findings[1].citations.map(({ document }) => document.id)).toEqual(["0", "2"]);
});
