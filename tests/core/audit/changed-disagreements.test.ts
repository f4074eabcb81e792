import { expect, test } from "vitest";
import { changedDisagreements } from "../../../src/core/audit/changed-disagreements.ts";
import type { Corpus } from "../../../src/core/index.ts";
import { dossier } from "../answer/dossier.ts";
import { paper } from "../answer/paper.ts";
import { MATTER } from "./dossier.ts";

const FORTY = "Police said 40 workers were injured in the fire.";
const FIFTY = "The union said 52 workers were injured in the fire.";
const QUIET = "Nobody has told the neighbours what burned.";

function corpusOf(files: Readonly<Record<string, string>>): Corpus {
  return dossier(Object.entries(files).map(([id, text]) => paper(id, `${MATTER}\n\n${text}`)));
}

function changed(before: Readonly<Record<string, string>>, after: Readonly<Record<string, string>>) {
  const found = changedDisagreements(corpusOf(before), corpusOf(after));
  const values = (list: "appeared" | "resolved") =>
    found?.[list].map(({ findings }) => findings.map(({ value }) => value).join(" · "));
  return { appeared: values("appeared"), resolved: values("resolved") };
}

test.each([
  ["a document that comes with another figure", { a: FORTY }, { a: FORTY, b: FIFTY }],
  ["a document that is changed", { a: FORTY, b: QUIET }, { a: FORTY, b: FIFTY }],
])("%s brings a disagreement", (_, before, after) => {
  expect(changed(before, after)).toEqual({ appeared: ["40 workers · 52 workers"], resolved: [] });
});

test.each([
  ["removed", { a: FORTY, b: FIFTY }, { a: FORTY }],
  ["corrected", { a: FORTY, b: FIFTY }, { a: FORTY, b: "The union said 40 workers were injured in the fire." }],
])("a disagreement is resolved when one of its documents is %s", (_, before, after) => {
  expect(changed(before, after)).toEqual({ appeared: [], resolved: ["40 workers · 52 workers"] });
});

test.each([
  ["another printing of a side comes", { a: FORTY, b: FIFTY }, { a: FORTY, b: FIFTY, c: FIFTY }],
  ["another printing of a side goes", { a: FORTY, b: FIFTY, c: FIFTY }, { a: FORTY, b: FIFTY }],
  ["the first printing of a side goes", { a: FORTY, b: FIFTY, c: FORTY }, { b: FIFTY, c: FORTY }],
  ["a side says the same in other words", { a: FORTY, b: FIFTY }, { a: FORTY, b: `So far ${QUIET} ${FIFTY}` }],
  ["a document that has no part in it changes", { a: FORTY, b: FIFTY, c: QUIET }, { a: FORTY, b: FIFTY, c: MATTER }],
])("nothing has changed when %s", (_, before, after) => {
  expect(changed(before, after)).toEqual({ appeared: [], resolved: [] });
});

test("too much at once is not looked through", () => {
  const many = Object.fromEntries(Array.from({ length: 40 }, (_, i) => [`${i}`, `${QUIET} `.repeat(50)]));
  expect(changedDisagreements(corpusOf({ a: FORTY }), corpusOf({ a: FORTY, ...many }))).toBeNull();
});
