import { describe, expect, test } from "vitest";
import { corpusOf } from "./small-corpus.ts";

const collect = (...sentences: string[]) => corpusOf(sentences).acronyms;

/** “un: united nations” */
const groups = (...sentences: string[]) =>
  collect(...sentences).groups.map((phrases) => phrases.map((phrase) => phrase.join(" ")).join(": "));

describe("an acronym", () => {
  test.each([
    ["un: united nations", "The United Nations left.", "Then the UN came back."],
    ["un: united nations", "The United Nations left.", "Then the U.N. came back."],
    ["un: united nations", "The United Nations (UN) left."],
    ["fso: foundation of small orchards", "The Foundation of Small Orchards met.", "The FSO closed."],
    [
      "icrc: international committee of the red cross",
      "The International Committee of the Red Cross helped.",
      "An ICRC team came.",
    ],
    ["w.h.o: world health organization", "The World Health Organization warned.", "The WHO warned."],
    ["un: united nations", "The United Nations left.", "The UN’s envoy stayed."],
  ])("stands for the name of which it has the initials: %s", (group, ...sentences) => {
    expect(groups(...sentences)).toContain(group);
  });

  test("is found in either order", () => {
    expect(groups("The UN came.", "The United Nations left.")).toEqual(
      groups("The United Nations left.", "The UN came."),
    );
  });

  test("with two readings in the corpus is left alone", () => {
    expect(groups("The United Nations left.", "The Upper Nile rose.", "The UN came.")).toEqual([]);
  });

  test("without a name of its initials stands for nothing", () => {
    expect(groups("The EU came.", "The United Nations left.")).toEqual([]);
  });

  test("is not found in lower case", () => {
    expect(groups("The United Nations left.", "He is un able.")).toEqual([]);
  });

  test("does not take its words from across a comma", () => {
    expect(groups("They saw United, Nations and others.", "The UN came.")).toEqual([]);
  });
});

describe("initials which the corpus never writes", () => {
  const { expand } = collect("The United Nations left.", "The Red Cross helped.", "The Royal College taught.");

  test("expand to the one name they may stand for", () => {
    expect(expand("un")).toEqual(["united", "nations"]);
  });

  test("do not expand when there are two such names, or none, or when they are one letter", () => {
    expect(expand("rc")).toBeUndefined();
    expect(expand("xy")).toBeUndefined();
    expect(expand("u")).toBeUndefined();
  });
});
