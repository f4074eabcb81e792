import { expect, test } from "vitest";
import { copies } from "../../../src/core/audit/copies.ts";
import { dossier } from "../answer/dossier.ts";

const ONE = "The weir above the old mill was opened at dawn by two men of the water board.";
const TWO = "Nobody in the valley was told that the gates would stay open for the whole night.";

function groups(...texts: readonly string[]): readonly (readonly [files: string, sentences: readonly string[]])[] {
  return copies(dossier(texts)).map(({ documents, sentences }) => [
    documents.map(({ id }) => id).join(" "),
    sentences.map(({ quote }) => quote),
  ]);
}

test("documents that share sentences are named with them, each group once, the one with most in common first", () => {
  expect(groups(`${ONE} The baker saw it.`, TWO, `${TWO} It rained.`, `${ONE} ${TWO}`, ONE)).toEqual([
    ["1.txt 4.txt 5.txt", [ONE]],
    ["2.txt 3.txt 4.txt", [TWO]],
  ]);
});

test("a sentence that one document has twice, and short ones that anybody may write, are no copies", () => {
  expect(groups(`${ONE} ${ONE}`, "It rained. He said so.", "It rained. He said so.")).toEqual([]);
});
