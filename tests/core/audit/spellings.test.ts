import { expect, test } from "vitest";
import { spellings } from "../../../src/core/audit/spellings.ts";
import { dossier } from "../answer/dossier.ts";

function found(...texts: readonly string[]): readonly (readonly (readonly [string, number, string])[])[] {
  return spellings(dossier(texts)).map((each) =>
    each.map(({ written, count, documents }) => [written, count, documents.map(({ id }) => id).join(" ")] as const),
  );
}

test("a name in several spellings is listed with how often and where each is written", () => {
  expect(
    found(
      "The road to Karantina was open. Karantina’s mayor said so.",
      "The road to Karantena was closed, and Karantena was cut off.",
      "Nobody came to Karantina.",
    ),
  ).toEqual([
    [
      ["Karantina", 3, "1.txt 3.txt"],
      ["Karantena", 2, "2.txt"],
    ],
  ]);
});

test("two names and one name with and without its possessive are no spellings of one", () => {
  expect(found("Maria met Mario in Torvik.", "Torvik’s mayor met Maria’s sister in Alden.")).toEqual([]);
});
