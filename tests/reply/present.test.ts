import { describe, expect, test } from "vitest";
import type { Related } from "../../src/core/answer/answer.ts";
import { actionsFor } from "../../src/reply/actions.ts";
import { present } from "../../src/reply/present.ts";
import type { Reply, ReplyBlock } from "../../src/reply/reply.ts";
import { answered, citation, document, finding, speaker, unanswered } from "../builders.ts";
import { SAMPLES, SEARCHED } from "./samples.ts";

type Card = Extract<ReplyBlock, { kind: "finding" }>;

function cardsOf({ blocks }: Reply): readonly Card[] {
  return blocks.filter((block) => block.kind === "finding");
}

function notesOf({ blocks }: Reply): readonly string[] {
  return blocks.flatMap((block) => (block.kind === "note" ? [block.text] : []));
}

/** `n` findings, each of its own document and with `wordings` wordings. */
function findings(n: number, wordings = 1) {
  return Array.from({ length: n }, (_, i) => {
    const texts = Array.from({ length: wordings }, (_, j) => `Source ${i} said ${i} in wording ${j}.`);
    const [first, ...rest] = texts.map((text, j) => citation(document({ id: `${i}-${j}.txt`, text })));
    return finding({ value: `${i}`, citations: [first!, ...rest] });
  });
}

function related(n: number): readonly Related[] {
  return findings(n).map((one) => ({ ...one, why: { kind: "unknown", words: null } }));
}

describe("present", () => {
  test.each(Object.entries(SAMPLES))(
    "numbers the quotes of an answer which is %s from 1 without a gap",
    (_name, answer) => {
      const numbers = cardsOf(present(answer)).flatMap(({ quotes }) => quotes.map(({ number }) => number));
      expect(numbers).toEqual(numbers.map((_, i) => i + 1));
    },
  );

  test.each(Object.entries(SAMPLES))("says “sources differ” only of a dispute: %s", (_name, answer) => {
    const hasStrip = present(answer).blocks.some(({ kind }) => kind === "strip");
    expect(hasStrip).toBe(answer.verdict === "disputed");
  });

  test.each(Object.entries(SAMPLES))("quotes only words which stand where it says: %s", (_name, answer) => {
    const all = [...answer.findings, ...answer.related].flatMap(({ citations }) => citations);
    const known = new Set(
      [...all, ...(answer.verdict === "unanswered" ? answer.nearest : [])].map(({ quote }) => quote),
    );
    for (const { quotes } of cardsOf(present(answer))) for (const { text } of quotes) expect(known).toContain(text);
  });

  test("shows one wording once and says where else it is printed", () => {
    const [card] = cardsOf(present(SAMPLES["single, one wording in three reports"]!));
    expect(card?.quotes).toHaveLength(1);
    expect(card?.quotes[0].source).toBe("Flood in the valley · The Gazette · 3 June 2019 · ¶1");
    expect(card?.quotes[0].also).toBe(
      "Same wording in 2 more documents: Valley under water · Courier (local weekly) · 5 June 2019 (inferred) · ¶1; A copy · undated · ¶1",
    );
  });

  test("shows wordings which are only alike each for itself", () => {
    const one = document({ id: "1.txt", text: "Forty boats left." });
    const two = document({ id: "2.txt", text: "Forty boats left today." });
    const reply = present(answered("single", [finding({ value: "Forty", citations: [citation(one), citation(two)] })]));
    expect(cardsOf(reply)[0]?.quotes.map(({ text }) => text)).toEqual([one.text, two.text]);
  });

  test("gives a card the value, who says it and how far it is a fact", () => {
    const [card] = cardsOf(present(SAMPLES.single!));
    expect(card?.title).toBe("More than 300 people");
    expect(card?.detail).toBe(
      "Ada Okoye, mayor, to Radio Valley · “first” stands in the headline or the opening, not in this sentence",
    );
    expect(card?.quotes[0].mark).toEqual({ start: 0, end: 20 });
  });

  test("says plainly when somebody is not named, or is named only nearby", () => {
    const detail = (name: string, how: "unnamed" | "context") =>
      cardsOf(
        present(
          answered("quoted", [
            finding({ speaker: speaker(name, { how }), citations: [citation(document({ text: "He said so." }))] }),
          ]),
        ),
      )[0]?.detail;
    expect(detail("He", "unnamed")).toBe("“He”, no name given");
    expect(detail("Two officials", "unnamed")).toBe("Two officials");
    expect(detail("Ada Okoye", "context")).toBe("Ada Okoye, named in a sentence nearby, not in this one");
  });

  test("labels what is not the same thing, and cites it like everything else", () => {
    const last = cardsOf(present(SAMPLES.disputed!)).at(-1);
    expect(last?.title).toBe("Not the same thing: 900 people");
    expect(last?.detail).toBe("This is a total, “In all”");
    expect(last?.quotes.map(({ number, text }) => [number, text])).toEqual([[3, "In all, 900 people fled."]]);
  });

  test("says one sentence once when it gives two values in the same way", () => {
    const source = document({ text: "450 people left, including 193 fighters." });
    const of = (value: string, why: Related["why"]): Related => ({
      ...finding({ value, citations: [citation(source, source.text, value)] }),
      why,
    });
    const scope = { kind: "scope", words: "last group" } as const;
    const unit = { kind: "unit", words: "fighters" } as const;
    const main = findings(1);
    const merged = present(answered("single", main, { related: [of("450 people", scope), of("193 fighters", scope)] }));
    expect(cardsOf(merged).map(({ title }) => title)).toEqual(["0", "Not the same thing: 450 people · 193 fighters"]);
    expect(cardsOf(merged)[1]?.quotes.map(({ mark }) => mark)).toEqual([null]);
    const apart = present(answered("single", main, { related: [of("450 people", scope), of("193 fighters", unit)] }));
    expect(cardsOf(apart)).toHaveLength(3);
  });

  test("does not claim that something is another thing when the source leaves it open", () => {
    const titles = cardsOf(present(answered("single", findings(1), { related: related(1) }))).map(({ title }) => title);
    expect(titles[1]).toBe("Perhaps not the same thing: 0");
  });

  test("shows a short remark about a source beside it, and leaves a long one to the list of sources", () => {
    const line = (note: string) =>
      cardsOf(
        present(
          answered("quoted", [
            finding({ citations: [citation(document({ text: "So.", publisher: "Gazette", note }))] }),
          ]),
        ),
      )[0]?.quotes[0].source;
    expect(line("state-run")).toBe("A report · Gazette (state-run) · undated · ¶1");
    expect(line("Our own summary of what three reporters wrote at the time.")).toBe(
      "A report · Gazette · undated · ¶1",
    );
  });

  test("labels the closest passages as no answer, and says how much was searched", () => {
    const reply = present(SAMPLES["unknown words"]!, { searched: SEARCHED });
    expect(reply.tone).toBe("none");
    expect(cardsOf(reply)[0]?.title).toBe("Closest passages, not an answer");
    expect(notesOf(reply)).toEqual(["4 documents searched, the newest dated 5 June 2019; 2 are undated."]);
  });

  test("does not claim to have searched for a question which is too thin", () => {
    expect(notesOf(present(unanswered({ kind: "too-thin" }), { searched: SEARCHED }))).toEqual([]);
  });

  test("says once which words no document has", () => {
    const why = { kind: "unknown-words", words: ["boat"] } as const;
    expect(notesOf(present(unanswered(why, [], { missing: ["boat"] })))).toEqual([]);
    expect(notesOf(present(unanswered(why, [], { missing: ["boat", "port"] })))).toEqual([
      "No document mentions “port”.",
    ]);
  });

  test("says what it read for a word that was written otherwise", () => {
    expect(present(SAMPLES.disputed!).blocks[0]).toEqual({
      kind: "text",
      text: "Showing results for “valley” (you wrote “vally”).",
    });
  });

  test("offers buttons only where the question is kept under an id", () => {
    expect(present(SAMPLES.single!).actions).toEqual([]);
    const kinds = (verdict: string) => present(SAMPLES[verdict]!, { id: "q1" }).actions.map(({ kind }) => kind);
    expect(kinds("single")).toEqual(["context", "sources", "share", "copy", "not-right"]);
    expect(kinds("no value")).toEqual(["share", "not-right"]);
  });

  test("never shows more than four buttons to anybody", () => {
    const { actions } = present(SAMPLES.disputed!, { id: "q1" });
    for (const audience of ["private", "public"] as const) expect(actionsFor(actions, audience).length).toBe(4);
  });

  test("says which question it was read together with", () => {
    const { blocks } = present(SAMPLES.single!, { leanedOn: "how many left" });
    expect(blocks[0]).toEqual({ kind: "note", text: "Read together with the question before: “how many left”" });
  });
});

describe("what a chat holds", () => {
  test("is six quotes: every finding shows its first before any shows its second, and the rest is counted", () => {
    const reply = present(answered("separate", findings(4, 3)));
    expect(cardsOf(reply).map(({ quotes }) => quotes.length)).toEqual([2, 2, 1, 1]);
    expect(notesOf(reply)).toEqual(["6 more quotes are not shown here. Ask more exactly to see them."]);
  });

  test("is three other things at most, and one at least, however full it is", () => {
    const roomy = present(answered("single", findings(1), { related: related(5) }));
    expect(cardsOf(roomy)).toHaveLength(1 + 3);
    expect(notesOf(roomy)).toEqual(["2 more passages about something similar are not shown here."]);
    const full = present(answered("separate", findings(6), { related: related(2) }));
    expect(cardsOf(full)).toHaveLength(6 + 1);
    expect(notesOf(full)).toEqual(["1 more passage about something similar is not shown here."]);
  });

  test("does not bind a terminal, which shows everything", () => {
    const reply = present(answered("separate", findings(9, 2), { related: related(5) }), { quotes: "all" });
    expect(cardsOf(reply).flatMap(({ quotes }) => quotes)).toHaveLength(18 + 5);
    expect(notesOf(reply)).toEqual([]);
  });
});
