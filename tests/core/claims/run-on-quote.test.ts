import { describe, expect, test } from "vitest";
import { read } from "../../../src/core/claims/reading.ts";
import { voicesOf } from "../../../src/core/claims/speaker-reader.ts";
import { ask, dossier } from "../answer/dossier.ts";

/** The speakers of each sentence. */
function speakers(text: string): (string | undefined)[] {
  const corpus = dossier([text]);
  return Array.from({ length: corpus.passageCount }, (_, i) => voicesOf(corpus, read(corpus, i))[0]?.speaker.name);
}

describe("a quotation over several sentences", () => {
  test("is of whom its end names", () => {
    expect(speakers('"We stay here. This is our mill. Nobody asked us," said Ana Ruiz. The mayor left.')).toEqual([
      "Ana Ruiz",
      "Ana Ruiz",
      "Ana Ruiz",
      undefined,
    ]);
  });

  test("is of whom its beginning names", () => {
    expect(speakers("Ana Ruiz said: “We stay here. This is our mill.” The mayor left.")).toEqual([
      "Ana Ruiz",
      "Ana Ruiz",
      undefined,
    ]);
  });

  test("is of the person in front of the colon, whatever she does", () => {
    expect(speakers("Ana Ruiz shook her head: “It was bad. It is worse.” The mayor left.")).toEqual([
      "Ana Ruiz",
      "Ana Ruiz",
      undefined,
    ]);
  });

  test("is nobody's where nobody is named", () => {
    expect(speakers("“It was bad. It is worse.” The mayor left.")).toEqual([undefined, undefined, undefined]);
  });

  test("ends with its paragraph", () => {
    expect(speakers("Ana Ruiz said: “We stay here.\n\nThe mayor left.")).toEqual(["Ana Ruiz", undefined]);
  });

  test("can be asked for by its speaker", () => {
    const given = ask(
      ["“The lock is rotten. Somebody will fall in,” said Ana Ruiz."],
      "what did ana ruiz say about the lock",
    );
    const first = given.findings.find(({ citations }) => citations[0].quote.includes("The lock is rotten"));
    expect(first?.speaker).toMatchObject({ name: "Ana Ruiz", how: "context" });
  });
});
