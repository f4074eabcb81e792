import { describe, expect, test } from "vitest";
import { read } from "../../../src/core/claims/reading.ts";
import { sameVoice, voicesOf } from "../../../src/core/claims/speaker-reader.ts";
import { dossier } from "../answer/dossier.ts";
import { voicesIn } from "./reading-of.ts";

describe("a role", () => {
  test("becomes the name which the same document gives it", () => {
    const text = "Ana Ruiz, the headteacher, said the hall was full.\n\nThe headteacher said 40 pupils stood outside.";
    expect(voicesIn(text)).toEqual([
      expect.objectContaining({ name: "Ana Ruiz", role: "the headteacher", how: "role" }),
    ]);
  });

  test("stays as it is where two people hold it", () => {
    const text =
      "Ana Ruiz, the mayor, said the hall was full.\n\nBen Hale, the mayor, said it was empty.\n\nThe mayor said 40 people stood outside.";
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name: "The mayor", how: "unnamed" })]);
  });

  test("is not taken from another document", () => {
    const corpus = dossier([
      "Ana Ruiz, the headteacher, said the hall was full.",
      "The headteacher said 40 pupils stood outside.",
    ]);
    expect(voicesOf(corpus, read(corpus, 1)).map(({ speaker }) => speaker)).toEqual([
      expect.objectContaining({ name: "The headteacher", how: "unnamed" }),
    ]);
  });

  test("nobody holds stays unnamed", () => {
    expect(voicesIn("The nurse said 40 children were seen.")).toEqual([
      expect.objectContaining({ name: "The nurse", how: "unnamed" }),
    ]);
  });
});

test("a surname becomes the full name with its role", () => {
  const text = "Ana Ruiz, the headteacher, said the hall was full.\n\nRuiz said 40 pupils stood outside.";
  expect(voicesIn(text)).toEqual([
    expect.objectContaining({ name: "Ana Ruiz", role: "the headteacher", how: "named" }),
  ]);
});

describe("a pronoun", () => {
  test("is the one who spoke before it in the paragraph, and labelled so", () => {
    expect(voicesIn("Ben Hale said the pump was old. He said 12 valves leaked.")).toEqual([
      expect.objectContaining({ name: "Ben Hale", how: "context" }),
    ]);
  });

  test("is the one whom the sentence before has told by role and name", () => {
    expect(voicesIn("A diver, Olaf Quist, shook his head. “The hull is gone,” he said.")).toEqual([
      expect.objectContaining({ name: "Olaf Quist", role: "A diver", how: "context" }),
    ]);
    expect(voicesIn("The operator, River Line, kept quiet. “The hull is gone,” he said.")).toEqual([
      expect.objectContaining({ name: "he", how: "unnamed" }),
    ]);
  });

  test("is not resolved over the end of a paragraph", () => {
    expect(voicesIn("Ben Hale said the pump was old.\n\nHe said 12 valves leaked.")).toEqual([
      expect.objectContaining({ name: "He", how: "unnamed" }),
    ]);
  });

  test("is not resolved more than two sentences back", () => {
    const text = "Ben Hale said the pump was old. It rusts. It drips. It rattles. He said 12 valves leaked.";
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name: "He", how: "unnamed" })]);
  });

  test("is not resolved to another document", () => {
    const corpus = dossier(["Ben Hale said the pump was old.", "He said 12 valves leaked."]);
    expect(voicesOf(corpus, read(corpus, 1)).map(({ speaker }) => speaker.how)).toEqual(["unnamed"]);
  });

  test.each([
    ["Ben Hale, the pilot, shook his head. “It was fog,” he said.", "Ben Hale"],
    ["Ben Hale waved them away. “It was fog,” he said.", "Ben Hale"],
    ["Skelby Boat Club met on Friday. “It was fog,” she said.", "she"],
    ["The weather was bad. “It was fog,” he said.", "he"],
    ["Ben Hale and Marta Quist went home. “It was fog,” he said.", "he"],
  ])("is the one person of whom the sentence before tells: %s", (text, name) => {
    expect(voicesIn(text)).toEqual([expect.objectContaining({ name })]);
  });

  test("“They said” names nobody", () => {
    expect(
      voicesIn("Ben Hale said the pump was old. They said 12 valves leaked.").map(({ name }) => name),
    ).not.toContain("Ben Hale");
  });
});

describe("two speakers are one voice", () => {
  test.each([
    ["Quist said 3 boats sank.", "Marta Quist said 4 boats sank.", true],
    ["Marta Quist, the harbour master, said 3 boats sank.", "Quist said 4 boats sank.", true],
    ["The Red Shore Centre said 3 boats sank.", "The Blue Shore Centre said 4 boats sank.", false],
    ["Marta Quist said 3 boats sank.", "Ben Hale said 4 boats sank.", false],
    ["Ana Quist said 3 boats sank.", "Marta Quist said 4 boats sank.", false],
  ])("“%s” and “%s”: %s", (one, other, same) => {
    const corpus = dossier([one, other]);
    const [first, second] = [0, 1].map((number) => voicesOf(corpus, read(corpus, number))[0]);
    expect(sameVoice(first!, second!)).toBe(same);
  });

  test("but an unresolved pronoun is nobody’s voice, not even its own", () => {
    const corpus = dossier(["He said 3 boats sank.", "He said 4 boats sank."]);
    const [first, second] = [0, 1].map((number) => voicesOf(corpus, read(corpus, number))[0]);
    expect(sameVoice(first!, second!)).toBe(false);
  });
});
