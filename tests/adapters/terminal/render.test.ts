import { stripVTControlCharacters } from "node:util";
import { describe, expect, test } from "vitest";
import { renderTerminal } from "../../../src/adapters/terminal/render.ts";
import { messages } from "../../../src/reply/messages.ts";
import { present } from "../../../src/reply/present.ts";
import { card, quote, reply } from "../../builders.ts";
import { SAMPLES } from "../../reply/samples.ts";

const plain = { width: null, color: false } as const;

describe("in the terminal", () => {
  test("an answer reads from the finding down to the small print", () => {
    expect(renderTerminal(present(SAMPLES.disputed!), { width: 80, color: false })).toBe(`\
Sources give different figures: More than 300 people · 480 people

Showing results for “valley” (you wrote “vally”).

 Sources differ 

More than 300 people
Ada Okoye, mayor, to Radio Valley · “first” stands in the headline or the
opening, not in this sentence
  [1] “More than 300 people fled on the first night, mayor Ada Okoye said.”
      Flood in the valley · The Gazette · 3 June 2019 · ¶1
      https://gazette.example/flood

480 people
Rescue workers
  [2] “Rescue workers counted 480 people on the first night.”
      Valley under water · Courier (local weekly) · 5 June 2019 (inferred) · ¶1

Not the same thing: 900 people
This is a total, “In all”
  [3] “In all, 900 people fled.”
      Valley under water · Courier (local weekly) · 5 June 2019 (inferred) · ¶2

No document mentions “boats”.`);
  });

  test("our own sentences keep to the width, and a quote is never broken", () => {
    const long = "words of the source which go on and on ".repeat(5).trim();
    const headline = "words of our own which go on and on ".repeat(5).trim();
    const lines = renderTerminal(reply([card([long])], { headline }), { width: 40, color: false }).split("\n");
    expect(lines.filter((line) => line.length > 40)).toEqual([`  [1] “${long}”`]);
  });

  test("no escape code is printed without colour, and colour changes nothing but colour", () => {
    for (const answer of Object.values(SAMPLES)) {
      const bare = renderTerminal(present(answer), plain);
      const coloured = renderTerminal(present(answer), { width: null, color: true });
      expect(bare).not.toContain("\u001b");
      expect(coloured).toContain("\u001b");
      expect(stripVTControlCharacters(coloured)).toBe(bare);
    }
  });

  test("the value stands out inside the quote", () => {
    const marked = {
      ...card(["x"]),
      quotes: [quote("Some 40 boats left.", 1, { mark: { start: 5, end: 13 } })] as const,
    };
    const text = renderTerminal(reply([marked]), { width: null, color: true });
    expect(text).toContain("Some \u001b[1m\u001b[4m40 boats\u001b[24m\u001b[22m left.");
  });

  test("struck words are struck through, and without colour the line below says so", () => {
    const struck = [{ start: 5, end: 7 }];
    const corrected = "Corrected on 1 May 2024: “40” is now “42”";
    const card = { kind: "finding", title: null, detail: null } as const;
    const given = reply([{ ...card, quotes: [quote("Some 40 boats left.", 1, { struck, corrected })] }]);
    expect(renderTerminal(given, { width: null, color: true })).toContain("\u001b[9m40\u001b[29m");
    expect(renderTerminal(given, { width: null, color: false })).toContain(
      `“Some 40 boats left.”\n      ${corrected}\n`,
    );
  });

  test("a mark which would part a line end is left out, and the quote is whole", () => {
    const marked = { ...card(["x"]), quotes: [quote("one\r\ntwo", 1, { mark: { start: 0, end: 4 } })] as const };
    expect(renderTerminal(reply([marked]), { width: null, color: true })).toContain("“one\r\ntwo”");
  });

  test("control characters of a document are shown, and it says so", () => {
    const text = renderTerminal(reply([card(["clear\u001b[2J the screen"])]), plain);
    expect(text).toContain("“clear␛[2J the screen”");
    expect(text).toContain(messages.stoodIn);
    expect(renderTerminal(reply([card(["a plain one"])]), plain)).not.toContain(messages.stoodIn);
  });

  test("control characters of a title, a file name or an address are shown too", () => {
    const evil = "x\u001b]0;title\u0007";
    const block = {
      ...card(["Plain."]),
      title: evil,
      detail: evil,
      quotes: [quote("Plain.", 1, { source: evil, url: evil, also: evil })] as const,
    };
    const items = { kind: "items", items: [{ title: evil, detail: evil }] } as const;
    const text = renderTerminal(reply([block, items], { headline: evil }), plain);
    expect(text).not.toContain("\u001b");
    expect(text).not.toContain("\u0007");
  });

  test("a terminal which does not know its width is not wrapped at", () => {
    const text = renderTerminal(reply([], { headline: "one two three" }), { width: 0, color: false });
    expect(text).toBe("one two three");
  });

  test("a long word is not broken", () => {
    const word = "https://example.org/".padEnd(60, "x");
    expect(renderTerminal(reply([{ kind: "note", text: `See ${word} now.` }]), { width: 20, color: false })).toContain(
      `See\n${word}\nnow.`,
    );
  });
});
